package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.Dateline;
import org.dateline.Settings;
import org.dateline.capture.Limits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The commands that list statements and commitments, on two pages of an invented affair. */
final class ListCommandsTest {
    private static final String VOW = """
            <!doctype html><html lang="en"><head><title>Varn vows to open the quay – The Strand</title>
            <meta property="og:site_name" content="The Strand">
            <meta property="article:published_time" content="2031-02-04T08:00:00Z"></head><body><article>
            <h1>Varn vows to open the quay</h1>
            <p>The harbour master, Ilse Varn, vowed on Tuesday to open the northern quay by March 1.</p>
            <p>“We have lost a winter,” Varn told the newspaper Harbour Post in an interview. She said that the ice was thinner than last year.</p>
            <p>Tomas Reke, who speaks for the fishermen, denied that his members had blocked the strait. He said “=2 boats” were at sea.</p>
            </article></body></html>
            """;
    private static final String QUIET = """
            <!doctype html><html lang="en"><head><title>Market is busy again</title>
            <meta property="article:published_time" content="2031-02-01T08:00:00Z"></head><body><article>
            <h1>Market is busy again</h1>
            <p>The Saturday market in Saint Mavis drew more people than at any time since the autumn, and the stalls were sold out by noon.</p>
            <p>“Bread is dear and there is no fish,” Alma Orde said on Saturday.</p>
            </article></body></html>
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir(factory = SpacedFolder.class)
    private Path folder;

    @BeforeEach
    void writePages() throws IOException {
        Files.writeString(folder.resolve("vow.html"), VOW);
        Files.writeString(folder.resolve("market.html"), QUIET);
    }

    private int run(int columns, String command, String... args) {
        Pipeline pipeline = (request, progress) -> Dateline.with(new Settings(
                        request.threads(), Limits.defaults(), request.query(), request.asOf(), Optional.empty()))
                .chronology(request.paths(), progress);
        Display display = new Display(columns, false);
        CommandLine line = Main.configured(new CommandLine(
                command.equals("statements")
                        ? new StatementsCommand(pipeline, display)
                        : new CommitmentsCommand(pipeline, display)));
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return line.execute(args);
    }

    private List<JsonNode> json() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString().split("\n", -1)) {
            if (!line.isEmpty()) {
                lines.add(mapper.readTree(line));
            }
        }
        return lines;
    }

    @Test
    void statementsStandInATableWithTheirPlaces() {
        assertThat(run(120, "statements", folder.toString())).isEqualTo(ExitCode.DONE.status());
        assertThat(out.toString())
                .contains("said", "who, through whom", "kind", "words", "at")
                .contains("Ilse Varn → Harbour Post", "denial", "market.html", "vow.html")
                .contains("; articles: 2; pages read: 2, skipped: 0");
        assertThat(out.toString().indexOf("market.html"))
                .as("pages come by publication")
                .isLessThan(out.toString().indexOf("vow.html"));
        assertThat(out.toString().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
        assertThat(err.toString()).contains("Reading");
    }

    @Test
    void aNarrowTerminalShowsOneValueBeneathTheOther() {
        run(60, "statements", folder.toString(), "--by", "orde", "--quiet");
        assertThat(out.toString()).contains("said: 1 February 2031\n", "who, through whom: Alma Orde\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void statementsAreChosenBySpeakerOutletSubjectAndKind() throws IOException {
        run(100, "statements", folder.toString(), "--format", "jsonl", "--through", "harbour post");
        assertThat(json())
                .filteredOn(line -> line.path("type").asText().equals("statement"))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.at("/chain/hops/0/outlet").asText()).isEqualTo("Harbour Post"));
        out.getBuffer().setLength(0);
        run(100, "statements", folder.toString(), "--format", "jsonl", "--by", "VARN", "--about", "winters lost");
        List<JsonNode> lines = json();
        assertThat(lines.getFirst().path("format").asText()).isEqualTo("dateline-statements");
        assertThat(lines.getFirst().path("listed").asInt()).isEqualTo(1);
        assertThat(lines.get(1).at("/content/0/selector/0/exact").asText()).contains("lost a winter");
        assertThat(lines.get(2).path("type").asText()).isEqualTo("article");
        out.getBuffer().setLength(0);
        run(100, "statements", folder.toString(), "--format", "jsonl", "--kind", "denial,refusal");
        assertThat(json().get(1).path("negated").asBoolean()).isTrue();
    }

    @Test
    void aPageStandsAboveWhatItTells() {
        run(100, "statements", folder.toString(), "--quiet");
        assertThat(out.toString().lines().filter(line -> line.contains("The Strand, 4 February 2031, 08:00 · ")))
                .singleElement()
                .asString()
                .endsWith("vow.html");
    }

    @Test
    void statementsAreChosenByTheDayTheyWereSaidOn() {
        run(100, "statements", folder.toString(), "--from", "2031-02-01", "--to", "2031-02-01");
        assertThat(out.toString())
                .contains("Alma Orde", "1 February 2031", "Statements: 1 (and ", " without a known time)")
                .doesNotContain("Ilse Varn");
        out.getBuffer().setLength(0);
        run(100, "statements", folder.toString(), "--from", "2031-02-02", "--by", "Orde");
        assertThat(out.toString()).startsWith("Statements: 0; ");
    }

    @Test
    void commitmentsAreChosenByTheDayTheyAreDueOn() throws IOException {
        run(100, "commitments", folder.toString(), "--from", "2031-03-01", "--format", "jsonl", "--quiet");
        assertThat(json().getFirst().path("listed").asInt()).isEqualTo(1);
        assertThat(json().getFirst().path("untimed").asInt()).isZero();
        out.getBuffer().setLength(0);
        run(100, "commitments", folder.toString(), "--to", "2031-02-28");
        assertThat(out.toString()).startsWith("Commitments: 0; ");
    }

    @Test
    void aCellIsNoFormula() {
        run(100, "statements", folder.toString(), "--format", "csv", "--by", "Reke");
        assertThat(out.toString())
                .startsWith("kind,speaker,chain,quotation,words,cue,")
                .contains("\r\n");
        assertThat(out.toString()).doesNotContain(",=2", ",\"=2");
        assertThat(err.toString()).as("the count goes beside the data").contains("Statements: ");
    }

    @Test
    void overdueIsArithmeticByTheDayThatIsGiven() {
        run(120, "commitments", folder.toString());
        assertThat(out.toString()).contains("1 March 2031", "open", "Ilse Varn", "Commitments: 1;");
        out.getBuffer().setLength(0);
        run(120, "commitments", folder.toString(), "--overdue", "--as-of", "2031-02-28");
        assertThat(out.toString()).startsWith("Commitments: 0;");
        out.getBuffer().setLength(0);
        run(120, "commitments", folder.toString(), "--overdue", "--as-of", "2031-03-02");
        assertThat(out.toString()).contains("overdue (by", "calendar", "Commitments: 1;");
    }

    @Test
    void commitmentsForASpreadsheet() {
        run(100, "commitments", folder.toString(), "--format", "csv", "--quiet", "--kind", "promise", "--by", "varn");
        assertThat(out.toString().lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("promise,open,Ilse Varn,,")
                .contains("open the northern quay", ",2031-03-01,by March 1,");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"statements", "commitments"})
    void whatMakesNoSenseIsWrongUsage(String command) throws IOException {
        assertThat(run(100, command)).isEqualTo(ExitCode.USAGE.status());
        assertThat(run(100, command, folder.resolve("none").toString())).isEqualTo(ExitCode.USAGE.status());
        assertThat(run(100, command, folder.toString(), "--kind", "lie")).isEqualTo(ExitCode.USAGE.status());
        assertThat(run(100, command, folder.toString(), "--format", "xml")).isEqualTo(ExitCode.USAGE.status());
        assertThat(run(100, command, folder.toString(), "--threads", "0")).isEqualTo(ExitCode.USAGE.status());
        assertThat(run(100, command, folder.toString(), "--from", "soon")).isEqualTo(ExitCode.USAGE.status());
        assertThat(run(100, command, folder.toString(), "--from", "2031-02-02", "--to", "2031-02-01"))
                .isEqualTo(ExitCode.USAGE.status());
        assertThat(err.toString())
                .contains("--kind knows", "not 'lie'", "--format knows table, jsonl, csv", "--threads")
                .contains("'soon' is no day such as 2023-02-14", "--to (2031-02-01) lies before --from");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.writeString(empty.resolve("nothing.html"), "");
        assertThat(run(100, command, empty.toString())).isEqualTo(ExitCode.NOTHING.status());
        Files.writeString(folder.resolve("bad.html"), "");
        assertThat(run(100, command, folder.toString())).isEqualTo(ExitCode.SKIPPED.status());
        assertThat(out.toString()).contains("bad.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"statements", "commitments"})
    void theHelpTeaches(String command) {
        assertThat(run(100, command, "--help")).isZero();
        assertThat(out.toString()).contains("PATH...", "Examples:", "Exit codes:", "--format=FORMAT", "--by=NAME");
    }
}
