package org.dateline.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.capture.Fixtures.PAGE;
import static org.dateline.capture.Fixtures.bytes;
import static org.dateline.capture.Fixtures.captures;
import static org.dateline.capture.Fixtures.gzip;
import static org.dateline.capture.Fixtures.html;
import static org.dateline.capture.Fixtures.http;
import static org.dateline.capture.Fixtures.join;
import static org.dateline.capture.Fixtures.read;
import static org.dateline.capture.Fixtures.record;
import static org.dateline.capture.Fixtures.response;
import static org.dateline.capture.Fixtures.skipped;
import static org.dateline.capture.Fixtures.text;
import static org.dateline.capture.Fixtures.write;
import static org.dateline.capture.Fixtures.zstd;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WarcArchiveTest {
    private static final String URI = "https://orrow.example/mill";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("codings")
    void codingsAreUndone(String headers, byte[] body) throws IOException {
        byte[] block = http("200 OK", "Content-Type: text/html\r\n" + headers, body);

        Capture capture = single(response(URI, block));

        assertThat(text(capture)).isEqualTo(PAGE);
        assertThat(capture.mediaType()).isEqualTo(MediaType.HTML);
        assertThat(capture.supplied().url()).contains(URI);
        assertThat(capture.supplied().captured()).contains(Instant.parse("2031-05-06T07:08:09Z"));
        assertThat(capture.supplied().origin()).isEqualTo(Supplied.Origin.WARC);
        assertThat(capture.location().record()).isEqualTo(1);
    }

    static Stream<Object[]> codings() {
        byte[] page = bytes(PAGE);
        return Stream.of(
                new Object[] {"", page},
                new Object[] {"Content-Length: 1\r\n", page},
                new Object[] {"Content-Length: 99999\r\n", page},
                new Object[] {"Transfer-Encoding: chunked\r\n", Fixtures.chunked(page)},
                new Object[] {"Transfer-Encoding: chunked\r\n", page},
                new Object[] {"Content-Encoding: gzip\r\n", gzip(page)},
                new Object[] {"Content-Encoding: gzip\r\n", page},
                new Object[] {"Content-Encoding: gzip, gzip\r\n", gzip(gzip(page))},
                new Object[] {"Content-Encoding: deflate\r\n", Fixtures.deflate(page, true)},
                new Object[] {"Content-Encoding: deflate\r\n", Fixtures.deflate(page, false)},
                new Object[] {"Content-Encoding: br\r\n", Fixtures.brotli(page)},
                new Object[] {"Content-Encoding: br\r\n", page},
                new Object[] {"Content-Encoding: zstd\r\n", Fixtures.zstd(page)},
                new Object[] {"Content-Encoding: zstd\r\n", page},
                new Object[] {"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", Fixtures.chunked(gzip(page))
                });
    }

    @Test
    void resourceRecordIsAPage() throws IOException {
        Capture capture = single(
                record("resource", "WARC-Target-URI: <" + URI + ">\r\nContent-Type: text/html\r\n", bytes(PAGE)));

        assertThat(text(capture)).isEqualTo(PAGE);
        assertThat(capture.supplied().url()).contains(URI);
    }

    @Test
    void linesMayEndWithLineFeedsAlone() throws IOException {
        String record = "WARC/1.0\nWARC-Type: resource\nWARC-Date: 2031-05-06T07:08:09Z\nContent-Type: text/html\n"
                + "Content-Length: " + PAGE.length() + "\n\n" + PAGE + "\n\n";

        assertThat(captures(read(write(folder, "a.warc", record + record.replace("09Z", "10Z")))))
                .hasSize(2);
    }

    @Test
    void revisitGivesThePageOfTheRecordThatItRepeats() throws IOException {
        byte[] first = record(
                "response",
                "WARC-Target-URI: " + URI + "\r\nWARC-Payload-Digest: sha1:AAAA\r\nContent-Type: application/http\r\n",
                html(PAGE));
        byte[] again = join(
                bytes("WARC/1.1\r\nWARC-Type: revisit\r\nWARC-Date: 2031-06-01T00:00:00Z\r\nWARC-Target-URI: " + URI
                        + "\r\nWARC-Payload-Digest: sha1:AAAA\r\nContent-Type: application/http\r\n"
                        + "Content-Length: 19\r\n\r\nHTTP/1.1 200 OK\r\n\r\n\r\n\r\n"));
        for (byte[] archive : List.of(
                join(first, again),
                join(gzip(first), gzip(again)),
                gzip(join(first, again)),
                join(zstd(first), zstd(again)),
                zstd(join(first, again)))) {
            List<Capture> captures = captures(read(write(folder, "a.warc", archive)));

            assertThat(captures).extracting(Fixtures::text).containsExactly(PAGE, PAGE);
            assertThat(captures.get(1).supplied().captured()).contains(Instant.parse("2031-06-01T00:00:00Z"));
            assertThat(captures.get(1).location().record()).isEqualTo(2);
            assertThat(captures.get(1).declaredCharset()).contains("utf-8");
        }
    }

    @Test
    void zstdArchiveMayHaveADictionary() throws IOException {
        byte[] one = record("resource", "WARC-Target-URI: " + URI + "/1\r\nContent-Type: text/html\r\n", bytes(PAGE));
        byte[] two = record("resource", "WARC-Target-URI: " + URI + "/2\r\nContent-Type: text/html\r\n", bytes(PAGE));
        byte[] again = record(
                "revisit",
                "WARC-Refers-To-Target-URI: " + URI + "/2\r\nWARC-Refers-To-Date: 2031-05-06T07:08:09Z\r\n"
                        + "WARC-Target-URI: " + URI + "/3\r\n",
                bytes(""));
        byte[] dictionary = Fixtures.dictionary();
        byte[] records = join(
                zstd(one, dictionary),
                Fixtures.skippable(3, bytes("?")),
                zstd(two, dictionary),
                zstd(again, dictionary));
        for (byte[] stored : List.of(dictionary, zstd(dictionary))) {
            byte[] first = Fixtures.skippable(13, stored);

            List<CaptureResult> results = read(write(folder, "a.warc.zst", join(first, records)));

            assertThat(skipped(results)).isEmpty();
            assertThat(captures(results)).extracting(Fixtures::text).containsExactly(PAGE, PAGE, PAGE);
            assertThat(captures(results).getFirst().location().offset()).isEqualTo(first.length);
        }
        byte[] broken = join(Arrays.copyOf(dictionary, 8), new byte[40]);
        assertThat(skipped(read(write(folder, "a.warc.zst", join(Fixtures.skippable(13, broken), records)))))
                .singleElement()
                .satisfies(s -> assertThat(s.detail()).contains("dictionary"));
        assertThat(skipped(read(write(folder, "a.warc.zst", records))))
                .extracting(Skipped::reason)
                .containsOnly(Skipped.Reason.MALFORMED);
    }

    @Test
    void arcFilesAreRead() throws IOException {
        byte[] one = Fixtures.arcDocument(URI, html(PAGE));
        byte[] secondVersion = join(
                bytes("http://orrow.example/a b 192.0.2.1 20310506070809 text/html 200 - - 99 x.arc "
                        + html(PAGE).length + "\n"),
                html(PAGE),
                bytes("\n"));
        byte[] dns = join(bytes("dns:orrow.example 192.0.2.1 20310506 text/dns 4\n1234\n"));
        byte[] error = Fixtures.arcDocument(URI + "/2", http("404 Not Found", "", bytes("")));
        byte[] plain = join(Fixtures.filedesc(), one, dns, secondVersion, error);
        byte[] packed = join(gzip(Fixtures.filedesc()), gzip(one), gzip(dns), gzip(secondVersion), gzip(error));
        for (byte[] archive : List.of(plain, packed, zstd(plain))) {
            List<CaptureResult> results = read(write(folder, "a.arc", archive));

            assertThat(captures(results)).extracting(Fixtures::text).containsExactly(PAGE, PAGE);
            assertThat(captures(results))
                    .extracting(c -> c.supplied().url().orElseThrow() + " "
                            + c.supplied().captured().orElseThrow())
                    .containsExactly(URI + " 2031-05-06T07:08:09Z", "http://orrow.example/a b 2031-05-06T07:08:09Z");
            assertThat(skipped(results))
                    .extracting(s -> s.reason() + " " + s.detail())
                    .containsExactly(
                            "HTTP_ERROR HTTP status 404",
                            "NOT_A_PAGE records that hold no page: 1 filedesc, 1 response (text/dns)");
        }
    }

    @Test
    void revisitOfAnUnknownPageIsSaid() throws IOException {
        byte[] record = record("revisit", "WARC-Payload-Digest: sha1:BBBB\r\n", bytes(""));

        assertThat(skipped(read(write(folder, "a.warc", record))))
                .extracting(Skipped::reason)
                .containsExactly(Skipped.Reason.NOT_A_PAGE);
    }

    @Test
    void whatHoldsNoPageIsCountedInOneLine() throws IOException {
        byte[] archive = join(
                record("warcinfo", "", bytes("software: none\r\n")),
                record("request", "", bytes("GET / HTTP/1.1\r\n\r\n")),
                response(URI + "/1", http("301 Moved", "Location: /\r\n", bytes(""))),
                response(URI + "/2", http("200 OK", "Content-Type: image/gif\r\n", bytes("GIF89a"))),
                response(URI + "/3", http("200 OK", "Content-Type: image/gif\r\n", bytes("GIF89a"))),
                response(URI + "/4", http("404 Not Found", "Content-Type: text/html\r\n", bytes(PAGE))));

        List<CaptureResult> results = read(write(folder, "a.warc", archive));

        assertThat(captures(results)).isEmpty();
        assertThat(skipped(results))
                .extracting(s -> s.location().record() + " " + s.reason() + " " + s.detail())
                .containsExactly(
                        "6 HTTP_ERROR HTTP status 404",
                        "0 NOT_A_PAGE records that hold no page: 2 image/gif, 1 redirect, 1 request, 1 warcinfo");
    }

    @Test
    void brokenPagesEndTheirRecordAlone() throws IOException {
        Map<String, byte[]> broken = Map.of(
                "TRUNCATED",
                        http("200 OK", "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n", bytes("a\r\n0123")),
                "MALFORMED", bytes("no http at all"),
                "UNREADABLE", http("200 OK", "Content-Type: text/html\r\nContent-Encoding: zopf\r\n", bytes(PAGE)),
                "NO_TEXT", http("200 OK", "Content-Type: text/html\r\n", bytes("")));
        broken.forEach((reason, block) -> {
            List<CaptureResult> results = readBytes(join(response(URI, block), response(URI, html(PAGE))));

            assertThat(captures(results)).as(reason).hasSize(1);
            assertThat(skipped(results))
                    .extracting(s -> s.reason() + " " + s.location().record())
                    .containsExactly(reason + " 1");
        });
    }

    @Test
    void feedsInArchivesAreRead() throws IOException {
        String feed = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Orrow Post\",\"items\":["
                + "{\"id\":\"1\",\"url\":\"https://orrow.example/a\",\"content_text\":\"The mill opened.\"}]}";
        Capture capture = single(response(URI, http("200 OK", "Content-Type: application/feed+json\r\n", bytes(feed))));

        assertThat(text(capture)).isEqualTo("The mill opened.");
        assertThat(capture.supplied().url()).contains("https://orrow.example/a");
        assertThat(capture.supplied().captured()).isPresent();
        assertThat(capture.location().record()).isEqualTo(1);
    }

    @Test
    void badDateIsSaidAndThePageIsGiven() throws IOException {
        String record = "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Date: yesterday\r\nContent-Type: text/html\r\n"
                + "Content-Length: " + PAGE.length() + "\r\n\r\n" + PAGE + "\r\n\r\n";

        List<CaptureResult> results = read(write(folder, "a.warc", record));

        assertThat(captures(results)).hasSize(1);
        assertThat(captures(results).getFirst().supplied().captured()).isEqualTo(Optional.empty());
        assertThat(skipped(results)).extracting(Skipped::reason).containsExactly(Skipped.Reason.BAD_METADATA);
    }

    private Capture single(byte[] archive) throws IOException {
        List<CaptureResult> results = readBytes(archive);
        assertThat(results).hasSize(1).first().isInstanceOf(Capture.class);
        return captures(results).getFirst();
    }

    private List<CaptureResult> readBytes(byte[] archive) {
        try {
            return read(write(folder, "a.warc", archive));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
