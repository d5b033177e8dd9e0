package org.dateline.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.capture.Fixtures.PAGE;
import static org.dateline.capture.Fixtures.arcDocument;
import static org.dateline.capture.Fixtures.bytes;
import static org.dateline.capture.Fixtures.captures;
import static org.dateline.capture.Fixtures.filedesc;
import static org.dateline.capture.Fixtures.gzip;
import static org.dateline.capture.Fixtures.html;
import static org.dateline.capture.Fixtures.http;
import static org.dateline.capture.Fixtures.join;
import static org.dateline.capture.Fixtures.read;
import static org.dateline.capture.Fixtures.response;
import static org.dateline.capture.Fixtures.skipped;
import static org.dateline.capture.Fixtures.write;
import static org.dateline.capture.Fixtures.zstd;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives that are cut off or broken: what is whole is given, and the rest is said with record and offset. */
class BrokenArchiveTest {
    private static final byte[] ONE = response("https://orrow.example/1", html(PAGE));
    private static final byte[] TWO = response("https://orrow.example/2", html(PAGE));
    private static final byte[] THREE = response("https://orrow.example/3", html(PAGE));

    /** The line ends behind a record belong to it, but a record without them is whole. */
    private static final int TRAILER = 4;

    @TempDir
    private Path folder;

    @Test
    void plainArchiveCutAtEveryByte() throws IOException {
        byte[] archive = join(ONE, TWO, THREE);
        long[] starts = {0, ONE.length, ONE.length + TWO.length, archive.length};
        for (int cut = 1; cut < archive.length; cut++) {
            List<CaptureResult> results = read(write(folder, "a.warc", Arrays.copyOf(archive, cut)));

            assertCut(results, cut, starts, TRAILER);
        }
    }

    @Test
    void gzipArchiveCutAtEveryByte() throws IOException {
        byte[] one = gzip(ONE);
        byte[] two = gzip(TWO);
        byte[] archive = join(one, two, gzip(THREE));
        long[] starts = {0, one.length, one.length + two.length, archive.length};
        for (int cut = 1; cut < archive.length; cut++) {
            List<CaptureResult> results = read(write(folder, "a.warc.gz", Arrays.copyOf(archive, cut)));

            assertCut(results, cut, starts, 0);
        }
    }

    @Test
    void zstdArchiveCutAtEveryByte() throws IOException {
        byte[] one = zstd(ONE);
        byte[] two = zstd(TWO);
        byte[] archive = join(one, two, zstd(THREE));
        long[] starts = {0, one.length, one.length + two.length, archive.length};
        for (int cut = 1; cut < archive.length; cut++) {
            List<CaptureResult> results = read(write(folder, "a.warc.zst", Arrays.copyOf(archive, cut)));

            assertCut(results, cut, starts, 0);
        }
    }

    @Test
    void arcFileCutAtEveryByte() throws IOException {
        byte[] one = arcDocument("https://orrow.example/1", html(PAGE));
        byte[] two = arcDocument("https://orrow.example/2", html(PAGE));
        byte[] archive = join(filedesc(), one, two);
        int head = filedesc().length;
        long[] starts = {0, head, head + one.length, archive.length};
        for (int cut = 1; cut < archive.length; cut++) {
            assertArcCut(read(write(folder, "a.arc", Arrays.copyOf(archive, cut))), cut, starts, 1);
        }
    }

    @Test
    void gzipArcFileCutAtEveryByte() throws IOException {
        byte[] head = gzip(filedesc());
        byte[] one = gzip(arcDocument("https://orrow.example/1", html(PAGE)));
        byte[] archive = join(head, one, gzip(arcDocument("https://orrow.example/2", html(PAGE))));
        long[] starts = {0, head.length, head.length + one.length, archive.length};
        for (int cut = 1; cut < archive.length; cut++) {
            assertArcCut(read(write(folder, "a.arc.gz", Arrays.copyOf(archive, cut))), cut, starts, 0);
        }
    }

    /** As below, for an archive whose first record holds no page and whose records need no line end behind them. */
    private static void assertArcCut(List<CaptureResult> results, int cut, long[] starts, int lineEnd) {
        List<Long> whole = new ArrayList<>();
        for (int i = 1; i + 1 < starts.length; i++) {
            if (starts[i + 1] - lineEnd <= cut) {
                whole.add(starts[i]);
            }
        }
        boolean atBoundary = Arrays.stream(starts).anyMatch(start -> start == cut || start - lineEnd == cut);
        List<Skipped> errors = skipped(results).stream()
                .filter(s -> s.reason() != Skipped.Reason.NOT_A_PAGE)
                .toList();

        assertThat(captures(results))
                .as("cut at %d", cut)
                .extracting(c -> c.location().offset())
                .isEqualTo(whole);
        assertThat(errors).as("cut at %d", cut).hasSize(atBoundary ? 0 : 1);
        errors.forEach(error -> {
            long begun =
                    Arrays.stream(starts).filter(start -> start < cut).max().orElseThrow();
            assertThat(error.reason()).as("cut at %d", cut).isEqualTo(Skipped.Reason.TRUNCATED);
            assertThat(error.location().offset()).as("cut at %d", cut).isEqualTo(begun);
        });
    }

    /** Each record whose bytes lie before the cut is given, then one line tells the record that the cut is in. */
    private static void assertCut(List<CaptureResult> results, int cut, long[] starts, int trailer) {
        int whole = 0;
        int begun = 0;
        for (int i = 0; i + 1 < starts.length; i++) {
            whole += starts[i + 1] - trailer <= cut ? 1 : 0;
            begun += starts[i] < cut ? 1 : 0;
        }
        boolean atBoundary = Arrays.stream(starts).anyMatch(start -> start == cut);
        List<Capture> captures = captures(results);
        List<Skipped> skipped = skipped(results);

        assertThat(captures).as("cut at %d", cut).hasSize(whole);
        assertThat(captures)
                .extracting(c -> c.location().offset())
                .isEqualTo(Arrays.stream(starts).limit(whole).boxed().toList());
        if (atBoundary) {
            assertThat(skipped).as("cut at %d", cut).isEmpty();
            return;
        }
        assertThat(skipped).as("cut at %d", cut).hasSize(1);
        assertThat(skipped.getFirst().reason()).as("cut at %d", cut).isEqualTo(Skipped.Reason.TRUNCATED);
        Location location = skipped.getFirst().location();
        assertThat(location.offset()).as("cut at %d", cut).isEqualTo(starts[begun - 1]);
        // While not even "WARC/1" can be read, it is a file that is cut, not a record.
        assertThat(location.record()).as("cut at %d", cut).isIn(begun == 1 ? List.of(0, 1) : List.of(begun));
        assertThat(results.getLast()).isEqualTo(skipped.getFirst());
    }

    @Test
    void brokenHeaderCostsOneRecord() throws IOException {
        byte[] broken = TWO.clone();
        broken[2] = '!';

        assertBroken(join(ONE, broken, THREE), ONE.length, Skipped.Reason.MALFORMED);
        assertBroken(join(gzip(ONE), gzip(broken), gzip(THREE)), gzip(ONE).length, Skipped.Reason.MALFORMED);
        assertBroken(join(zstd(ONE), zstd(broken), zstd(THREE)), zstd(ONE).length, Skipped.Reason.MALFORMED);
    }

    @Test
    void wrongLengthCostsOneRecord() throws IOException {
        byte[] broken = bytes(new String(TWO, UTF_8).replaceFirst("Content-Length: \\d+", "Content-Length: 999999999"));

        assertBroken(join(ONE, broken, THREE), ONE.length, Skipped.Reason.MALFORMED);
        assertBroken(join(gzip(ONE), gzip(broken), gzip(THREE)), gzip(ONE).length, Skipped.Reason.MALFORMED);
    }

    @Test
    void missingLengthCostsOneRecord() throws IOException {
        for (String length : List.of("Content-Length: -5", "Content-Length: many", "X-Length: 5")) {
            byte[] broken = bytes(new String(TWO, UTF_8).replaceFirst("Content-Length: \\d+", length));
            assertBroken(join(ONE, broken, THREE), ONE.length, Skipped.Reason.MALFORMED);
        }
    }

    @Test
    void brokenGzipMemberCostsOneRecord() throws IOException {
        byte[] broken = gzip(TWO);
        broken[broken.length / 2] ^= 0x55;
        byte[] badChecksum = gzip(TWO);
        badChecksum[badChecksum.length - 7] ^= 1;

        assertBroken(join(gzip(ONE), broken, gzip(THREE)), gzip(ONE).length, Skipped.Reason.MALFORMED);
        assertBroken(join(gzip(ONE), badChecksum, gzip(THREE)), gzip(ONE).length, Skipped.Reason.MALFORMED);
    }

    @Test
    void brokenZstdFrameCostsOneRecord() throws IOException {
        byte[] broken = zstd(TWO);
        broken[broken.length / 2] ^= 0x55;
        byte[] badChecksum = zstd(TWO);
        badChecksum[badChecksum.length - 1] ^= 1;

        assertBroken(join(zstd(ONE), broken, zstd(THREE)), zstd(ONE).length, Skipped.Reason.MALFORMED);
        assertBroken(join(zstd(ONE), badChecksum, zstd(THREE)), zstd(ONE).length, Skipped.Reason.MALFORMED);
    }

    @Test
    void brokenDocumentOfAnArcFileCostsItself() throws IOException {
        byte[] one = join(filedesc(), arcDocument("https://orrow.example/1", html(PAGE)));
        byte[] three = arcDocument("https://orrow.example/3", html(PAGE));
        byte[] noHeader = join(bytes("https://orrow.example/2 what is this\n"), html(PAGE), bytes("\n"));
        byte[] tooLong = bytes(new String(arcDocument("https://orrow.example/2", html(PAGE)), UTF_8)
                .replaceFirst("text/html [0-9]+", "text/html 99999"));
        for (byte[] broken : List.of(noHeader, tooLong)) {
            List<CaptureResult> results = read(write(folder, "a.arc", join(one, broken, three)));

            assertThat(captures(results))
                    .extracting(c -> c.supplied().url().orElseThrow())
                    .containsExactly("https://orrow.example/1", "https://orrow.example/3");
            assertThat(skipped(results))
                    .filteredOn(s -> s.reason() == Skipped.Reason.MALFORMED)
                    .singleElement()
                    .satisfies(s -> assertThat(s.location().offset()).isEqualTo(one.length));
        }
    }

    @Test
    void bombCostsOneRecord() throws IOException {
        byte[] bomb = new byte[40_000_000];
        byte[] coded = response(
                "https://orrow.example/2",
                http("200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", gzip(bomb)));
        byte[] whole = gzip(response("https://orrow.example/2", html("<html>" + " ".repeat(40_000_000))));

        assertBroken(join(ONE, coded, THREE), ONE.length, Skipped.Reason.DECOMPRESSION_LIMIT);
        assertBroken(join(gzip(ONE), whole, gzip(THREE)), gzip(ONE).length, Skipped.Reason.DECOMPRESSION_LIMIT);
        byte[] packed = zstd(response("https://orrow.example/2", html("<html>" + " ".repeat(40_000_000))));
        assertBroken(join(zstd(ONE), packed, zstd(THREE)), zstd(ONE).length, Skipped.Reason.DECOMPRESSION_LIMIT);
    }

    @Test
    void hugeRecordCostsItself() throws IOException {
        byte[] huge = response("https://orrow.example/2", html(PAGE + "x".repeat(5000)));

        List<CaptureResult> results = read(new Limits(4096, 200), write(folder, "a.warc", join(ONE, huge, THREE)));

        assertThat(captures(results)).hasSize(2);
        assertThat(skipped(results)).extracting(Skipped::reason).containsExactly(Skipped.Reason.TOO_LARGE);
    }

    @Test
    void endlessHeadersAreNotRead() throws IOException {
        byte[] warc = join(bytes("WARC/1.1\r\nX: "), new byte[3 << 20], bytes("\r\n\r\n"));
        byte[] http = response("https://orrow.example/2", join(bytes("HTTP/1.1 200 OK\r\nX: "), new byte[3 << 20]));

        assertBroken(join(ONE, warc, THREE), ONE.length, Skipped.Reason.MALFORMED);
        assertBroken(join(ONE, http, THREE), ONE.length, Skipped.Reason.MALFORMED);
    }

    private void assertBroken(byte[] archive, long offset, Skipped.Reason reason) throws IOException {
        List<CaptureResult> results = read(write(folder, "a.warc", archive));

        assertThat(captures(results))
                .extracting(c -> c.supplied().url().orElseThrow())
                .containsExactly("https://orrow.example/1", "https://orrow.example/3");
        assertThat(skipped(results)).singleElement().satisfies(skipped -> {
            assertThat(skipped.reason()).isEqualTo(reason);
            assertThat(skipped.location().record()).isEqualTo(2);
            assertThat(skipped.location().offset()).isEqualTo(offset);
        });
    }
}
