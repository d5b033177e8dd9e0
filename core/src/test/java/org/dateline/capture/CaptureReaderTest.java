package org.dateline.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.capture.Fixtures.PAGE;
import static org.dateline.capture.Fixtures.captures;
import static org.dateline.capture.Fixtures.gzip;
import static org.dateline.capture.Fixtures.read;
import static org.dateline.capture.Fixtures.skipped;
import static org.dateline.capture.Fixtures.write;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptureReaderTest {
    @TempDir
    private Path folder;

    @Test
    void orderIsThatOfNamesWhateverTheOrderOfTheRoots() throws IOException {
        Path b = write(folder, "b/2.html", PAGE + "2");
        Path a = write(folder, "a.html", PAGE + "1");
        Path c = write(folder, "c.txt", "The mill opened.");

        List<CaptureResult> once = read(folder);

        assertThat(once).extracting(r -> r.location().file()).containsExactly(slashed(a), slashed(b), slashed(c));
        assertThat(read(c, folder.resolve("b"), a, b, folder)).isEqualTo(once);
    }

    @Test
    void missingRootIsAnError() {
        assertThatThrownBy(() -> new CaptureReader(Limits.defaults()).read(List.of(folder.resolve("nowhere")), r -> {}))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void sameCaptureIsGivenOnce() throws IOException {
        write(folder, "a.html", PAGE);
        write(folder, "b.html.gz", gzip(PAGE.getBytes(StandardCharsets.UTF_8)));

        List<CaptureResult> results = read(folder);

        assertThat(captures(results)).hasSize(1);
        assertThat(skipped(results)).singleElement().satisfies(s -> {
            assertThat(s.reason()).isEqualTo(Skipped.Reason.DUPLICATE_CAPTURE);
            assertThat(s.location().file()).endsWith("b.html.gz");
            assertThat(s.detail()).endsWith("a.html");
        });
    }

    @Test
    void whatIsNoPageIsPassedOverWithALineUnlessTheUserSaidSo() throws IOException {
        write(folder, "a.html", PAGE);
        write(folder, ".hidden/x.html", PAGE);
        write(folder, ".note", "x");
        write(folder, "readme.md", "# Notes");
        write(folder, "index.cdx.gz", gzip("example,orrow)/ 20310506070809 {}".getBytes(StandardCharsets.UTF_8)));
        write(folder, "data.json", "{\"a\": [1, 2]}");
        write(folder, "map.xml", "<?xml version=\"1.0\"?><urlset/>");
        write(folder, "pic.dat", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0});
        write(folder, "old/x.html", PAGE);
        write(folder, "old.html", PAGE);
        write(folder, ".datelineignore", "# not ours\nold/\nold.html\n");

        List<CaptureResult> results = read(folder);

        assertThat(captures(results)).hasSize(1);
        assertThat(skipped(results))
                .allSatisfy(s -> assertThat(s.reason()).isEqualTo(Skipped.Reason.NOT_A_PAGE))
                .extracting(s -> folder.relativize(Path.of(s.location().file())) + ": " + s.detail())
                .containsExactly(
                        ".hidden: a hidden folder",
                        ".note: a hidden file",
                        "data.json: JSON that is neither a feed nor a news item",
                        "index.cdx.gz: text, but by its name no page: .cdx",
                        "map.xml: XML that is neither a page, a feed nor a news item",
                        "pic.dat: a PNG image",
                        "readme.md: text, but by its name no page: .md");
    }

    @Test
    void aFileThatTheUserNamesIsReadWhateverItsName() throws IOException {
        Path file = write(folder, "article.md", "The mill opened on Friday.");

        assertThat(captures(read(folder, file))).hasSize(1);
    }

    @Test
    void badFilesStopNothing() throws IOException {
        write(folder, "a.html", new byte[0]);
        write(folder, "b.html", new byte[] {1, 2, 3, 0, 0, 7, 8, 9, 1, 2});
        write(folder, "c.gz", java.util.Arrays.copyOf(gzip(PAGE.getBytes(StandardCharsets.UTF_8)), 40));
        write(folder, "d.gz", gzip(new byte[40_000_000]));
        write(folder, "e.html", "%PDF-1.7 and so on");
        Files.createSymbolicLink(folder.resolve("f.html"), folder.resolve("nowhere"));
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.resolve("g.html").toFile(), "rw")) {
            sparse.write(PAGE.getBytes(StandardCharsets.UTF_8));
            sparse.setLength(200L << 20);
        }
        write(folder, "h.html", PAGE);

        List<CaptureResult> results = read(folder);

        assertThat(captures(results))
                .singleElement()
                .satisfies(c -> assertThat(c.location().file()).endsWith("h.html"));
        assertThat(skipped(results))
                .extracting(Skipped::reason)
                .containsExactly(
                        Skipped.Reason.EMPTY,
                        Skipped.Reason.BINARY,
                        Skipped.Reason.TRUNCATED,
                        Skipped.Reason.DECOMPRESSION_LIMIT,
                        Skipped.Reason.BINARY,
                        Skipped.Reason.UNREADABLE,
                        Skipped.Reason.TOO_LARGE);
    }

    @Test
    void limitsHaveTheDefaultsThatTheyDocument() {
        assertThat(Limits.defaults()).isEqualTo(new Limits(16 * 1024 * 1024, 200));
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
