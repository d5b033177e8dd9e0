package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.chronology.Chronology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataReportsTest {
    private static final Chronology AFFAIR = Affair.chronology();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonNode json(Chronology chronology, ReportOptions options) throws IOException {
        return MAPPER.readTree(Written.as(ReportFormat.JSON, chronology, options));
    }

    /** Each position selector leads, in code points, to the words of its quote selector. */
    @Test
    void everySelectorPairSelectsTheSameWords() throws IOException {
        for (Chronology chronology : List.of(AFFAIR, Hostile.of("a 😀 in the words", "https://a.example/"))) {
            JsonNode json = json(chronology, ReportOptions.whole());
            List<JsonNode> citations = json.findParents("selector");
            assertThat(citations).isNotEmpty();
            for (JsonNode citation : citations) {
                String text = text(json, citation.get("capture").asText());
                JsonNode quote = citation.get("selector").get(0);
                JsonNode position = citation.get("selector").get(1);
                assertThat(quote.get("type").asText()).isEqualTo("TextQuoteSelector");
                assertThat(position.get("type").asText()).isEqualTo("TextPositionSelector");
                int start = text.offsetByCodePoints(0, position.get("start").asInt());
                int end = text.offsetByCodePoints(0, position.get("end").asInt());
                assertThat(text.substring(start, end))
                        .isEqualTo(quote.get("exact").asText());
                assertThat(text.substring(0, start))
                        .endsWith(quote.get("prefix").asText());
                assertThat(text.substring(end)).startsWith(quote.get("suffix").asText());
            }
        }
    }

    private static String text(JsonNode json, String capture) {
        for (JsonNode article : json.get("articles")) {
            if (article.get("capture").asText().equals(capture)) {
                return article.get("text").asText();
            }
        }
        throw new AssertionError("no article " + capture);
    }

    @Test
    void jsonHoldsAllThatTheChronologyHolds() throws IOException {
        JsonNode json = json(AFFAIR, ReportOptions.whole());
        assertThat(json.get("format").asText()).isEqualTo("dateline-chronology");
        assertThat(json.get("version").asInt()).isEqualTo(JsonThings.VERSION);
        assertThat(json.get("entries")).hasSize(10);
        assertThat(json.get("undated")).hasSize(2);
        assertThat(json.get("commitments")).hasSize(3);
        assertThat(json.get("articles")).hasSize(8);
        assertThat(json.get("skipped")).hasSize(3);
        assertThat(json.at("/summary/entries").asInt()).isEqualTo(12);
        assertThat(json.at("/entries/5/reports/0/chain/label").asText()).isEqualTo("Ilse Varn → Tide Radio");
        assertThat(json.at("/entries/2/when/edtf").asText()).isEqualTo("2031-02");
        assertThat(json.at("/entries/2/when/mod").asText()).isEqualTo("START");
        assertThat(json.at("/undated/1/when/unresolved").asText()).isEqualTo("no-anchor");
    }

    @Test
    void jsonWithoutTextHoldsShortQuotationsAlone() throws IOException {
        JsonNode json = json(Hostile.longWinded(), ReportOptions.withoutText());
        assertThat(json.findValues("text")).isEmpty();
        assertThat(json.findValues("prefix")).isEmpty();
        assertThat(json.findValuesAsText("exact")).isNotEmpty().allMatch(words -> words.length() <= Quotations.LIMIT);
    }

    @Test
    void linesAreTheSameThingsEachWithItsType() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line :
                Written.as(ReportFormat.JSONL, AFFAIR, ReportOptions.whole()).split("\n")) {
            lines.add(MAPPER.readTree(line));
        }
        assertThat(lines.getFirst().get("type").asText()).isEqualTo("chronology");
        assertThat(lines.stream().filter(line -> line.get("type").asText().equals("entry")))
                .hasSize(12);
        JsonNode first = json(AFFAIR, ReportOptions.whole()).get("entries").get(0);
        JsonNode line = lines.get(1);
        first.fieldNames().forEachRemaining(name -> assertThat(line.get(name)).isEqualTo(first.get(name)));
    }

    @Test
    void csvReadsBackAsItWasMeant() throws IOException {
        String csv = Written.as(ReportFormat.CSV, AFFAIR, ReportOptions.whole());
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
        assertThat(rows).hasSize(12);
        NamedCsvRecord row = rows.get(5);
        assertThat(row.getField("id")).isEqualTo("e-6");
        assertThat(row.getField("chain")).isEqualTo("Ilse Varn → Tide Radio → Orrin Herald");
        assertThat(row.getField("differences")).isEqualTo("date: by the end of June / before July");
        assertThat(row.getField("sentence")).startsWith("The ferry between Orrin and Tessel");
        assertThat(rows.getLast().getField("precision")).isEqualTo("unresolved");
        assertThat(csv.split("\r\n")).hasSize(13);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", " =1", "\t1", "\r1", "＝1", "＋1"})
    void formulasAreDefused(String cell) {
        assertThat(CsvReport.cell(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", "1-2", "“=1”", " a"})
    void otherCellsAreLeftAlone(String cell) {
        assertThat(CsvReport.cell(cell)).isEqualTo(cell);
    }

    @Test
    void noCellOfAHostilePageBeginsAFormula() throws IOException {
        for (String sign : List.of("=", "+", "-", "@", "\t=")) {
            String csv = Written.as(
                    ReportFormat.CSV, Hostile.of(sign + "HYPERLINK(\"x\")", "=cmd|x"), ReportOptions.whole());
            CsvReader.builder().ofNamedCsvRecord(csv).stream()
                    .flatMap(row -> row.getFields().stream())
                    .forEach(cell -> assertThat(cell.strip()).doesNotMatch("^[=+\\-@].*"));
        }
    }

    @Test
    void markdownIsTheGoldenOne() throws IOException {
        String golden = new String(
                DataReportsTest.class.getResourceAsStream("affair.md").readAllBytes(), StandardCharsets.UTF_8);
        String written = Written.as(ReportFormat.MARKDOWN, AFFAIR, ReportOptions.whole());
        if (Boolean.getBoolean("dateline.renew")) {
            Files.writeString(Path.of("src/test/resources/org/dateline/report/affair.md"), written);
        }
        assertThat(written).isEqualTo(golden);
    }

    @Test
    void markdownShowsMarkupAndDoesNotReadIt() {
        String markdown = Written.as(
                ReportFormat.MARKDOWN, Hostile.of("[x](javascript:y) <b> *z* `q`", ""), ReportOptions.whole());
        assertThat(markdown)
                .contains("\\[x\\]\\(javascript:y\\) \\<b\\> \\*z\\* \\`q\\`")
                .doesNotContain("](javascript");
    }

    @ParameterizedTest
    @EnumSource
    void sameCharactersEachTime(ReportFormat format) {
        assertThat(Written.as(format, Affair.chronology(), ReportOptions.whole()))
                .isEqualTo(Written.as(format, Affair.chronology(), ReportOptions.whole()));
    }

    @ParameterizedTest
    @EnumSource
    void wholeArticlesStandOnlyWhereTheyAreAskedFor(ReportFormat format) {
        assertThat(Written.as(format, AFFAIR, ReportOptions.withoutText())).doesNotContain("Nobody was hurt");
    }
}
