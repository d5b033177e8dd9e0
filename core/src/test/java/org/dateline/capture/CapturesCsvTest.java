package org.dateline.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.capture.Fixtures.captures;
import static org.dateline.capture.Fixtures.read;
import static org.dateline.capture.Fixtures.skipped;
import static org.dateline.capture.Fixtures.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CapturesCsvTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void pages() throws IOException {
        write(folder, "a.txt", "The mill opened.");
        write(folder, "sub/b.txt", "The weir closed.");
    }

    @Test
    void suppliesWhatIsKnown() throws IOException {
        csv("""
                file,url,captured,published,outlet
                a.txt,https://orrow.example/a,2031-05-06T07:08:09Z,2031-05,"Post, The"
                sub/b.txt,,2031-05-07,,
                """);

        List<CaptureResult> results = read(folder);

        assertThat(skipped(results)).isEmpty();
        Supplied a = captures(results).get(0).supplied();
        assertThat(a.url()).contains("https://orrow.example/a");
        assertThat(a.captured()).contains(Instant.parse("2031-05-06T07:08:09Z"));
        assertThat(a.published().orElseThrow().value()).isEqualTo("2031-05");
        assertThat(a.outlet()).contains("Post, The");
        assertThat(a.origin()).isEqualTo(Supplied.Origin.CAPTURES_CSV);
        Supplied b = captures(results).get(1).supplied();
        assertThat(b.captured()).contains(Instant.parse("2031-05-07T00:00:00Z"));
        assertThat(b.published()).isEmpty();
    }

    @Test
    void columnsInAnyOrderWithByteOrderMarkAndCarriageReturns() throws IOException {
        csv("\uFEFFOutlet, file\r\nDépêche,a.txt\r\n");

        assertThat(captures(read(folder)).getFirst().supplied().outlet()).contains("Dépêche");
    }

    @Test
    void otherEncodingsAreRead() throws IOException {
        write(folder, "captures.csv", "file,outlet\na.txt,Dépêche du Café\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(captures(read(folder)).getFirst().supplied().outlet()).contains("Dépêche du Café");
    }

    @Test
    void nearestTableCounts() throws IOException {
        csv("file,outlet\nsub/b.txt,far\n");
        write(folder, "sub/captures.csv", "file,outlet\nb.txt,near\n");

        assertThat(captures(read(folder)).get(1).supplied().outlet()).contains("near");
    }

    @Test
    void tableBesideANamedFileIsRead() throws IOException {
        csv("file,outlet\na.txt,Post\n");

        assertThat(captures(read(folder.resolve("a.txt"))).getFirst().supplied().outlet())
                .contains("Post");
    }

    @Test
    void badCellsAreNamedAndTheRestOfTheRowIsUsed() throws IOException {
        csv("file,published,captured,outlet\na.txt,soon,then,Post\n");

        List<CaptureResult> results = read(folder);

        assertThat(captures(results).getFirst().supplied().outlet()).contains("Post");
        assertProblem(results, 0, 2, 31, "column \"captured\"");
        assertProblem(results, 1, 2, 31, "column \"published\"");
    }

    @Test
    void wrongRowsAreNamed() throws IOException {
        csv("file,outlet\nnowhere.txt,Post\na.txt,Post\na.txt,Other\n../x,y\n,z\n");

        List<CaptureResult> results = read(folder);

        assertThat(captures(results).getFirst().supplied().outlet()).contains("Post");
        assertProblem(results, 0, 2, 12, "nowhere.txt");
        assertProblem(results, 1, 4, 40, "a second line");
        assertProblem(results, 2, 5, 52, "../x");
        assertProblem(results, 3, 6, 59, "is empty");
    }

    @Test
    void missingAndUnknownColumnsAreNamed() throws IOException {
        csv("file,outlett\na.txt,Post\n");
        assertProblem(
                read(folder),
                0,
                1,
                0,
                "unknown column \"outlett\"; the columns are file,url,captured,published,outlet");

        csv("name;outlet\na.txt;Post\n");
        List<CaptureResult> results = read(folder);
        assertThat(captures(results))
                .hasSize(2)
                .allSatisfy(c -> assertThat(c.supplied().outlet()).isEmpty());
        assertProblem(results, 1, 1, 0, "column \"file\" is missing");

        csv("");
        assertProblem(read(folder), 0, 1, 0, "it is empty");
    }

    @Test
    void suppliesWhatARecordLacks() throws IOException {
        write(folder, "x.warc", Fixtures.response("https://orrow.example/x", Fixtures.html(Fixtures.PAGE)));
        csv("file,url,outlet\nx.warc,https://else.example/,Post\n");

        Supplied supplied = captures(read(folder)).getLast().supplied();

        assertThat(supplied.outlet()).contains("Post");
        assertThat(supplied.url()).contains("https://orrow.example/x");
        assertThat(supplied.origin()).isEqualTo(Supplied.Origin.WARC);
    }

    private void csv(String content) throws IOException {
        write(folder, "captures.csv", content);
    }

    private void assertProblem(List<CaptureResult> results, int index, int line, long offset, String detail) {
        Skipped problem = skipped(results).get(index);
        assertThat(problem.reason()).isEqualTo(Skipped.Reason.BAD_METADATA);
        assertThat(problem.location()).isEqualTo(new Location(folder + "/captures.csv", line, offset));
        assertThat(problem.detail()).startsWith("line " + line).contains(detail);
    }
}
