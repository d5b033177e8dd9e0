package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.Dateline;
import org.dateline.Progress;
import org.dateline.Settings;
import org.dateline.chronology.Chronology;
import org.dateline.commitment.CommitmentQuery;
import org.dateline.statement.StatementQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is written as JSON keeps to the published schema, and the schema names every field: it is closed here, so that a
 * field can't be written that it does not tell of.
 */
final class SchemaTest {
    private static final Path FILE = Path.of(System.getProperty("dateline.root"), "docs/schema/dateline-1.schema.json");
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static List<Chronology> chronologies() {
        return List.of(Affair.chronology(), Hostile.of("=\u202E</script> 😀", "https://a.example/"));
    }

    @ParameterizedTest
    @MethodSource("chronologies")
    void aChronologyKeepsToIt(Chronology chronology) throws IOException {
        for (ReportOptions options : List.of(ReportOptions.whole(), ReportOptions.withoutText())) {
            requireValid("chronology", Written.as(ReportFormat.JSON, chronology, options));
            requireValidLines(Written.as(ReportFormat.JSONL, chronology, options));
        }
    }

    @ParameterizedTest
    @MethodSource("chronologies")
    void listsKeepToIt(Chronology chronology) throws IOException {
        StringWriter statements = new StringWriter();
        Listing.statements(chronology, StatementQuery.everything()).jsonLines(statements);
        requireValidLines(statements.toString());
        StringWriter commitments = new StringWriter();
        Listing.commitments(chronology, CommitmentQuery.everything()).jsonLines(commitments);
        requireValidLines(commitments.toString());
    }

    /** Headline, byline and stated dates change too, a paragraph goes, and one comes. */
    @Test
    void versionsKeepToIt(@TempDir Path folder) throws IOException {
        String first =
                Recaptured.PAGE.replace("\"dateModified\"", "\"author\":{\"name\":\"Tomas Reke\"},\"dateModified\"");
        String later = first.replace("COUNT", "three")
                .replace("Ferry stays in port", "Ferry stays in port until spring")
                .replace("Tomas Reke", "Alma Orde")
                .replace("\"dateModified\":\"2031-02-03", "\"dateModified\":\"2031-02-04")
                .replaceAll("<p>Some four hundred.*</p>", "")
                .replace(
                        "<p>Ice has",
                        "<p>The islanders’ council meets at noon on Friday to hear a report on the tugs.</p><p>Ice has");
        Chronology chronology = Recaptured.read(folder, first, later);
        assertThat(chronology.histories()).isNotEmpty();
        StringWriter out = new StringWriter();
        VersionsReport.json(chronology.histories(), chronology.skipped(), out);
        requireValid("versions", out.toString());
        assertThat(out.toString()).contains("headline", "byline", "modified", "changed", "added", "removed");
    }

    @Test
    void theSamplesKeepToIt() throws IOException {
        Path samples = Path.of(System.getProperty("dateline.root"), "samples/tarn-hollow");
        Chronology chronology = Dateline.with(Settings.defaults()).chronology(List.of(samples), Progress.SILENT);
        requireValid("chronology", Written.as(ReportFormat.JSON, chronology, ReportOptions.whole()));
        requireValidLines(Written.as(ReportFormat.JSONL, chronology, ReportOptions.withoutText()));
    }

    /** A check that finds nothing wrong with anything would prove nothing. */
    @Test
    void whatIsMissingUnknownOrWrongIsFound() throws IOException {
        ObjectNode whole =
                (ObjectNode) MAPPER.readTree(Written.as(ReportFormat.JSON, Affair.chronology(), ReportOptions.whole()));
        ObjectNode missing = whole.deepCopy();
        ((ObjectNode) missing.at("/entries/0/wording")).remove("selector");
        ObjectNode unknown = whole.deepCopy();
        ((ObjectNode) unknown.at("/commitments/0")).put("surprise", 1);
        ObjectNode wrong = whole.deepCopy();
        ((ObjectNode) wrong.at("/statements/0")).put("kind", "lie");
        ObjectNode both = whole.deepCopy();
        ((ObjectNode) both.at("/undated/0/when")).put("value", "2031");
        Schema schema = schema("chronology");
        for (ObjectNode bad : List.of(missing, unknown, wrong, both)) {
            assertThat(schema.validate(bad)).isNotEmpty();
        }
    }

    private static void requireValid(String definition, String json) throws IOException {
        assertThat(schema(definition).validate(MAPPER.readTree(json))).isEmpty();
    }

    private static void requireValidLines(String lines) throws IOException {
        Schema schema = schema("line");
        List<String> all = lines.lines().toList();
        assertThat(all).isNotEmpty();
        for (String line : all) {
            assertThat(schema.validate(MAPPER.readTree(line))).as(line).isEmpty();
        }
    }

    private static Schema schema(String definition) throws IOException {
        ObjectNode schema = (ObjectNode) MAPPER.readTree(Files.readString(FILE));
        schema.remove("oneOf");
        schema.put("$ref", "#/$defs/" + definition);
        schema.path("$defs").forEach(SchemaTest::close);
        return REGISTRY.getSchema(schema);
    }

    private static void close(JsonNode definition) {
        if (definition.has("properties")) {
            ((ObjectNode) definition).put("additionalProperties", false);
        }
    }
}
