package org.dateline.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.capture.Fixtures.PAGE;
import static org.dateline.capture.Fixtures.bytes;
import static org.dateline.capture.Fixtures.captures;
import static org.dateline.capture.Fixtures.gzip;
import static org.dateline.capture.Fixtures.html;
import static org.dateline.capture.Fixtures.join;
import static org.dateline.capture.Fixtures.read;
import static org.dateline.capture.Fixtures.record;
import static org.dateline.capture.Fixtures.response;
import static org.dateline.capture.Fixtures.skipped;
import static org.dateline.capture.Fixtures.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaczArchiveTest {
    private static final String WARC = "archive/data.warc.gz";
    private static final byte[] ONE = gzip(response("https://orrow.example/1", html(PAGE)));
    private static final byte[] TWO = gzip(response("https://orrow.example/2", html(PAGE)));
    private static final String REPEATS = """
            WARC-Target-URI: https://orrow.example/3
            WARC-Refers-To-Target-URI: https://orrow.example/1
            WARC-Refers-To-Date: 2031-05-06T07:08:09Z
            """;
    private static final byte[] AGAIN = gzip(record("revisit", REPEATS.replace("\n", "\r\n"), bytes("")));
    private static final String PAGES = """
            {"format": "json-pages-1.0", "id": "pages", "title": "All Pages"}
            {"id": "1", "url": "https://orrow.example/1", "ts": "2031-05-06T07:08:09.512Z", "title": "Mill | Orrow Post"}
            {"id": "2", "url": "https://orrow.example/1", "ts": "2031-06-06T07:08:09Z", "title": "Later", "text": "x"}
            """;

    @TempDir
    private Path folder;

    /** A sound WACZ file's parts. */
    private static Map<String, byte[]> parts() throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(WARC, join(ONE, TWO, AGAIN));
        parts.put("pages/pages.jsonl", bytes(PAGES));
        String line =
                "example,orrow)/1 20310506070809 {\"url\": \"https://orrow.example/1\", \"filename\": \"data.warc.gz\","
                        + " \"offset\": \"" + ONE.length + "\", \"length\": \"" + TWO.length + "\"}\n";
        parts.put("indexes/index.cdx.gz", gzip(bytes(line)));
        parts.put("datapackage.json", bytes(description(parts)));
        return parts;
    }

    private static String description(Map<String, byte[]> parts) throws Exception {
        List<String> resources = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(part.getValue()));
            resources.add("{\"path\": \"" + part.getKey() + "\", \"hash\": \"sha256:" + digest + "\"}");
        }
        return "{\"profile\": \"data-package\", \"wacz_version\": \"1.1.1\", \"resources\": ["
                + String.join(",", resources) + "]}";
    }

    private static byte[] zip(Map<String, byte[]> parts, int method) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setMethod(method);
                CRC32 crc = new CRC32();
                crc.update(part.getValue());
                entry.setCrc(crc.getValue());
                entry.setSize(part.getValue().length);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private List<CaptureResult> results(Map<String, byte[]> parts) throws IOException {
        return read(write(folder, "a.wacz", zip(parts, ZipEntry.STORED)));
    }

    private static List<String> urls(List<CaptureResult> results) {
        return captures(results).stream()
                .map(c -> c.supplied().url().orElseThrow())
                .toList();
    }

    @Test
    void recordsAreReadWithWhatTheListOfPagesKnows() throws Exception {
        for (int method : new int[] {ZipEntry.STORED, ZipEntry.DEFLATED}) {
            List<CaptureResult> results = read(write(folder, "a.wacz", zip(parts(), method)));

            assertThat(skipped(results)).isEmpty();
            assertThat(urls(results))
                    .containsExactly("https://orrow.example/1", "https://orrow.example/2", "https://orrow.example/3");
            assertThat(captures(results))
                    .extracting(c -> c.supplied().pageTitle().orElse(""))
                    .containsExactly("Mill | Orrow Post", "", "");
            assertThat(captures(results))
                    .extracting(Capture::location)
                    .extracting(l -> l.file().replaceFirst(".*/a.wacz", "a.wacz") + " " + l.record() + " " + l.offset())
                    .containsExactly(
                            "a.wacz/" + WARC + " 1 0",
                            "a.wacz/" + WARC + " 2 " + ONE.length,
                            "a.wacz/" + WARC + " 3 " + (ONE.length + TWO.length));
        }
    }

    @Test
    void missingAndChangedPartsAreToldAndTheRestIsRead() throws Exception {
        Map<String, byte[]> parts = parts();
        parts.put(WARC, join(ONE, AGAIN));
        parts.remove("pages/pages.jsonl");

        List<CaptureResult> results = results(parts);

        assertThat(urls(results)).containsExactly("https://orrow.example/1", "https://orrow.example/3");
        assertThat(skipped(results))
                .extracting(s -> s.location().file().replaceFirst(".*/a.wacz/", "") + ": " + s.detail())
                .containsExactly(
                        WARC + ": its digest is not the one that datapackage.json states",
                        "pages/pages.jsonl: datapackage.json names it, and it is missing",
                        "indexes/index.cdx.gz: 1 of the 1 records in the index are missing, such as"
                                + " https://orrow.example/1 in data.warc.gz at " + ONE.length);
    }

    @Test
    void descriptionMayBeMissingOrBroken() throws Exception {
        Map<String, byte[]> parts = parts();
        parts.remove("datapackage.json");
        assertThat(skipped(results(parts))).extracting(Skipped::reason).containsExactly(Skipped.Reason.MALFORMED);
        assertThat(captures(results(parts))).hasSize(3);

        parts.put("datapackage.json", bytes("{\"resources\": ["));
        parts.put("pages/extra.jsonl", bytes("{\"url\": \n[]\n"));
        assertThat(skipped(results(parts)))
                .extracting(Skipped::reason)
                .containsExactly(Skipped.Reason.TRUNCATED, Skipped.Reason.BAD_METADATA);
        assertThat(captures(results(parts))).hasSize(3);
    }

    @Test
    void namesThatLeadOutAreNotRead() throws Exception {
        Map<String, byte[]> parts = parts();
        parts.put("archive/../../evil.warc.gz", join(ONE));
        parts.put("/archive/evil.warc.gz", join(ONE));

        List<CaptureResult> results = results(parts);

        assertThat(captures(results)).hasSize(3);
        assertThat(skipped(results)).hasSize(2).allSatisfy(s -> {
            assertThat(s.reason()).isEqualTo(Skipped.Reason.MALFORMED);
            assertThat(s.detail()).contains("leads out");
        });
    }

    @Test
    void zipBombCostsItsEntry() throws Exception {
        Map<String, byte[]> parts = parts();
        parts.remove("datapackage.json");
        parts.put(
                "archive/bomb.warc",
                join(
                        bytes("WARC/1.1\r\nWARC-Type: metadata\r\nContent-Length: 60000000\r\n\r\n"),
                        new byte[60_000_000]));

        List<CaptureResult> results = read(write(folder, "a.wacz", zip(parts, ZipEntry.DEFLATED)));

        assertThat(captures(results)).hasSize(3);
        assertThat(skipped(results)).extracting(Skipped::reason).contains(Skipped.Reason.DECOMPRESSION_LIMIT);
    }

    @Test
    void cutArchiveGivesTheRecordsBeforeTheCut() throws Exception {
        byte[] whole = zip(parts(), ZipEntry.STORED);
        int first = 30 + WARC.length();
        long[] ends = {
            first + ONE.length, first + ONE.length + TWO.length, first + ONE.length + TWO.length + AGAIN.length
        };
        for (int cut = first + 40; cut < whole.length; cut += 7) {
            List<CaptureResult> results = read(write(folder, "a.wacz", Arrays.copyOf(whole, cut)));

            long at = cut;
            assertThat(captures(results)).as("cut at %d", cut).hasSize((int)
                    Arrays.stream(ends).filter(end -> end <= at).count());
            assertThat(skipped(results))
                    .as("cut at %d", cut)
                    .isNotEmpty()
                    .extracting(Skipped::reason)
                    .containsOnly(Skipped.Reason.TRUNCATED);
        }
    }

    @Test
    void encryptedEntryIsToldAndTheRecordsAreFound() throws Exception {
        byte[] whole = zip(parts(), ZipEntry.STORED);
        for (int i = 0; i + 10 < whole.length; i++) {
            if (whole[i] == 'P' && whole[i + 1] == 'K' && whole[i + 2] == 1 && whole[i + 3] == 2) {
                whole[i + 8] |= 1;
            }
        }

        List<CaptureResult> results = read(write(folder, "a.wacz", whole));

        assertThat(captures(results)).hasSize(3);
        assertThat(skipped(results))
                .singleElement()
                .satisfies(s -> assertThat(s.detail()).contains("encrypted"));
    }

    @Test
    void otherZipArchivesAreNone() throws IOException {
        Map<String, byte[]> parts = Map.of("word/document.xml", bytes("<x/>"));
        Map<String, byte[]> list =
                Map.of("datapackage.json", bytes("{\"profile\": \"multi-wacz-package\", \"resources\": []}"));

        assertThat(skipped(results(parts))).extracting(Skipped::reason).containsExactly(Skipped.Reason.BINARY);
        assertThat(skipped(results(list))).extracting(Skipped::reason).containsExactly(Skipped.Reason.MALFORMED);
    }

    @Test
    void hugeDirectoryIsRefused() throws Exception {
        byte[] whole = zip(parts(), ZipEntry.STORED);

        assertThat(skipped(read(new Limits(100, 200), write(folder, "a.wacz", whole))))
                .extracting(Skipped::reason)
                .containsExactly(Skipped.Reason.TOO_LARGE);
    }
}
