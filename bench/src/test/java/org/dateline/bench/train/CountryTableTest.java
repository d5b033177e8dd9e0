package org.dateline.bench.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountryTableTest {
    private static final String COUNTRIES = """
            {"GU": {"name": "Guam", "capital": "Hagatna"},
             "GY": {"name": "Guyana", "capital": "Georgetown"},
             "UA": {"name": "Ukraine", "capital": "Kyiv"},
             "TR": {"name": "Türkiye", "capital": "Ankara", "alias": ["Turkey"]},
             "US": {"name": "United States", "capital": "Washington D.C.", "alias": ["US", "America"]},
             "CD": {"name": "Low Congo", "capital": "Kinshasa"},
             "CG": {"name": "High Congo", "capital": "Brazzaville"}}
            """;
    private static final String PEOPLES = """
            {"nationalities": {"US": "American", "CD": "Congolese (Low)", "CG": "Congolese (High)", "GU": "Guam", "TR": "Turkish"}}
            """;
    private static final String CODES = """
            [["US", "USA"], ["TR", "TUR"], ["CD", "COD"]]
            """;
    private static final String ACTORS = """
            TURKEY_  [TUR]
            +TURK_
            +ANKARA_
            LOW_CONGO_  [COD]
            +CONGOLESE_
            ADA_VELL_  ; somebody who once held an office
            \t[TURGOV]
            +TURKISH_
            """;

    @TempDir
    private Path dir;

    @Test
    void keepsWhatIsOneCountrysAlone() throws IOException {
        List<String> rows = table();
        assertThat(rows)
                .contains(
                        "US\tUnited States\tAmerica|US\tWashington\tAmerican",
                        "TR\tTurkey\tTürkiye\tAnkara\tTurk|Turkish",
                        "UA\tUkraine\t\tKiev|Kyiv\t",
                        "CD\tLow Congo\t\tKinshasa\t",
                        "GU\tGuam\t\t\t",
                        "EU\tEuropean Union\tEU\t\t");
    }

    @Test
    void theSameDataGiveTheSameTable() throws IOException {
        assertThat(table()).isEqualTo(table());
    }

    @Test
    void namesAFileThatIsNoJson() throws IOException {
        List<Path> data = data();
        Files.writeString(data.getFirst(), "no table");
        assertThatThrownBy(() -> CountryTable.write(data, dir.resolve("out"), log()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("countries.json");
    }

    private List<String> table() throws IOException {
        Path out = dir.resolve("out.tsv");
        CountryTable.write(data(), out, log());
        return Files.readAllLines(out);
    }

    private List<Path> data() throws IOException {
        List<Path> files = new ArrayList<>();
        files.add(Files.writeString(dir.resolve("countries.json"), COUNTRIES));
        files.add(Files.writeString(dir.resolve("en.json"), PEOPLES));
        files.add(Files.writeString(dir.resolve("codes.json"), CODES));
        files.add(Files.writeString(dir.resolve("actors.txt"), ACTORS));
        files.add(Files.writeString(dir.resolve("nationalities.txt"), "# words\nTurk Congolese Turkish\n"));
        return files;
    }

    private static PrintWriter log() {
        return new PrintWriter(new StringWriter());
    }
}
