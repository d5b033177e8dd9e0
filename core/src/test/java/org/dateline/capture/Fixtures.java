package org.dateline.capture;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Pages, archives and packed data made up for the tests. */
final class Fixtures {
    static final String PAGE = "<!DOCTYPE html><html><head><title>Mill opens</title></head>"
            + "<body><p>The mill at Orrow opened on Friday.</p></body></html>";

    private Fixtures() {}

    static List<CaptureResult> read(Path... roots) {
        return read(Limits.defaults(), roots);
    }

    static List<CaptureResult> read(Limits limits, Path... roots) {
        List<CaptureResult> results = new ArrayList<>();
        try {
            new CaptureReader(limits).read(List.of(roots), results::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return results;
    }

    static List<Capture> captures(List<CaptureResult> results) {
        return results.stream()
                .filter(Capture.class::isInstance)
                .map(Capture.class::cast)
                .toList();
    }

    static List<Skipped> skipped(List<CaptureResult> results) {
        return results.stream()
                .filter(Skipped.class::isInstance)
                .map(Skipped.class::cast)
                .toList();
    }

    static String text(Capture capture) {
        return TextDecoder.decode(capture).text();
    }

    static Path write(Path folder, String name, String content) throws IOException {
        return write(folder, name, content.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path folder, String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] gzip(byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** One Zstandard frame with a checksum. */
    static byte[] zstd(byte[] data) {
        return zstd(data, new byte[0]);
    }

    /** One Zstandard frame with a checksum, made with a dictionary. */
    static byte[] zstd(byte[] data, byte[] dictionary) {
        try (ZstdCompressCtx context = new ZstdCompressCtx()) {
            context.setChecksum(true);
            if (dictionary.length > 0) {
                context.loadDict(dictionary);
            }
            return context.compress(data);
        }
    }

    /** A Zstandard dictionary in its own format, which a frame names by its number. */
    static byte[] dictionary() {
        byte[][] samples = new byte[500][];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = bytes("WARC/1.1 page " + i * 7919 + " of Orrow" + PAGE.substring(i % 50) + i * 104729);
        }
        byte[] target = new byte[2048];
        long size = Zstd.trainFromBuffer(samples, target);
        if (Zstd.isError(size)) {
            throw new IllegalStateException(Zstd.getErrorName(size));
        }
        return Arrays.copyOf(target, (int) size);
    }

    /** A Zstandard frame to be skipped; {@code kind} is 0 to 15, and 13 for a WARC file's dictionary. */
    static byte[] skippable(int kind, byte[] data) {
        byte[] head = {(byte) (0x50 + kind), 0x2a, 0x4d, 0x18, (byte) data.length, (byte) (data.length >> 8), 0, 0};
        return join(head, data);
    }

    /** An ARC file's first record, as version 1 writes it. */
    static byte[] filedesc() {
        byte[] block = bytes("1 0 Orrow\nURL IP-address Archive-date Content-type Archive-length\n");
        return join(
                bytes("filedesc://orrow.arc 0.0.0.0 20310506070809 text/plain " + block.length + "\n"),
                block,
                bytes("\n"));
    }

    /** A document of an ARC file with the line end behind it. */
    static byte[] arcDocument(String uri, byte[] block) {
        return join(bytes(uri + " 192.0.2.1 20310506070809 text/html " + block.length + "\n"), block, bytes("\n"));
    }

    /** DEFLATE data, with the wrapper of RFC 1950 or without. */
    static byte[] deflate(byte[] data, boolean wrapped) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, !wrapped);
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out, deflater)) {
            deflate.write(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    /** Brotli data (RFC 7932) of one uncompressed meta-block, which every decoder must read. */
    static byte[] brotli(byte[] data) {
        int header = (data.length - 1) << 4 | 1 << 20;
        byte[] head = {(byte) header, (byte) (header >> 8), (byte) (header >> 16)};
        return join(head, data, new byte[] {3});
    }

    /** The chunked transfer coding in chunks of ten bytes. */
    static byte[] chunked(byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = 0; at < data.length; at += 10) {
            int length = Math.min(10, data.length - at);
            out.writeBytes(bytes(Integer.toHexString(length) + "\r\n"));
            out.write(data, at, length);
            out.writeBytes(bytes("\r\n"));
        }
        out.writeBytes(bytes("0\r\n\r\n"));
        return out.toByteArray();
    }

    static byte[] http(String status, String headers, byte[] body) {
        return join(bytes("HTTP/1.1 " + status + "\r\n" + headers + "\r\n"), body);
    }

    static byte[] html(String body) {
        return http("200 OK", "Content-Type: text/html; charset=utf-8\r\n", bytes(body));
    }

    /** A WARC record; {@code headers} are further lines, each with its line end. */
    static byte[] record(String type, String headers, byte[] block) {
        String head = "WARC/1.1\r\nWARC-Type: " + type + "\r\nWARC-Date: 2031-05-06T07:08:09Z\r\n" + headers
                + "Content-Length: " + block.length + "\r\n\r\n";
        return join(bytes(head), block, bytes("\r\n\r\n"));
    }

    static byte[] response(String uri, byte[] block) {
        return record(
                "response",
                "WARC-Target-URI: " + uri + "\r\nContent-Type: application/http;msgtype=response\r\n",
                block);
    }
}
