package org.dateline.capture;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Undoes HTTP content codings (RFC 9110, section 8.4.1) as archives really hold them: a coding that is declared though
 * the crawler undid it, {@code deflate} with and without its zlib wrapper, several codings one on the other.
 */
final class ContentCoding {
    private ContentCoding() {}

    /**
     * The body with its codings undone.
     *
     * @param declared the values of Content-Encoding, in the order in which the codings were applied
     * @throws ReadProblem if the data is broken, unknown to Dateline, or unpacks beyond the limits
     */
    static byte[] undo(byte[] body, List<String> declared, Limits limits) throws ReadProblem {
        List<String> codings = declared.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .filter(value -> !value.isEmpty())
                .toList();
        byte[] bytes = body;
        for (String coding : codings.reversed()) {
            bytes = undo(bytes, coding, limits);
        }
        return bytes;
    }

    private static byte[] undo(byte[] body, String coding, Limits limits) throws ReadProblem {
        return switch (coding) {
            case "identity", "none", "utf-8", "utf8" -> body;
            case "gzip", "x-gzip" -> isGzip(body) ? gunzip(body, limits) : body;
            case "deflate" -> inflate(body, limits);
            case "br" -> brotli(body, limits);
            case "zstd" -> Sniffer.sniff(body).format() == Format.ZSTD ? unzstd(body, limits) : body;
            default -> throw new ReadProblem(Skipped.Reason.UNREADABLE, "unknown Content-Encoding: " + coding);
        };
    }

    private static boolean isGzip(byte[] body) {
        return body.length > 2 && body[0] == 0x1f && body[1] == (byte) 0x8b;
    }

    private static byte[] gunzip(byte[] body, Limits limits) throws ReadProblem {
        try (InputStream in = new GzipMembers(new ByteArrayInputStream(body), 0, limits)) {
            return Bounded.unpackPage(in, limits);
        } catch (IOException e) {
            throw ReadProblem.of(e);
        }
    }

    private static byte[] unzstd(byte[] body, Limits limits) throws ReadProblem {
        try (InputStream in = ZstdFrames.of(body, limits)) {
            return Bounded.unpackPage(in, limits);
        } catch (IOException e) {
            throw ReadProblem.of(e);
        }
    }

    private static byte[] inflate(byte[] body, Limits limits) throws ReadProblem {
        boolean zlib =
                body.length >= 2 && (body[0] & 0x0f) == 8 && ((body[0] & 0xff) << 8 | (body[1] & 0xff)) % 31 == 0;
        Inflater inflater = new Inflater(!zlib);
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(body), inflater)) {
            return Bounded.unpackPage(in, limits);
        } catch (EOFException e) {
            throw new ReadProblem(Skipped.Reason.TRUNCATED, "the page ends inside deflate data");
        } catch (IOException e) {
            return plainOr(body, e);
        } finally {
            inflater.end();
        }
    }

    private static byte[] brotli(byte[] body, Limits limits) throws ReadProblem {
        try (InputStream in = new BrotliInputStream(new ByteArrayInputStream(body))) {
            return Bounded.unpackPage(in, limits);
        } catch (IOException e) {
            return plainOr(body, e);
        }
    }

    /** The body itself, if it is a page as it stands: the crawler undid the coding and kept the header. */
    private static byte[] plainOr(byte[] body, IOException e) throws ReadProblem {
        if (e instanceof ReadProblem problem) {
            throw problem;
        }
        return switch (Sniffer.sniff(body).format()) {
            case HTML, XML_FEED, NEWS_ML, JSON, MHTML, TEXT -> body;
            case EMPTY, GZIP, ZSTD, ZIP, WARC, ARC, OTHER_XML, MEDIA, BINARY -> throw ReadProblem.of(e);
        };
    }
}
