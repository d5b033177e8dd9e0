package org.dateline.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.Dateline;
import org.dateline.Progress;
import org.dateline.Settings;
import org.dateline.chronology.Chronology;

/** An invented page that was captured on two days. */
final class Recaptured {
    static final String PAGE = """
            <!doctype html><html lang="en"><head><title>Ferry stays in port – The Strand</title>
            <link rel="canonical" href="https://strand.example/ferry">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry stays in port",
            "datePublished":"2031-02-03T07:00:00Z","dateModified":"2031-02-03T07:00:00Z"}</script></head><body>
            <article><h1>Ferry stays in port</h1>
            <p>The ferry between Orlan and Saint Mavis will not sail before the spring, the harbour master said on Tuesday.</p>
            <p>Ice has closed the strait since January, and COUNT tugs were damaged in the attempt to open it.</p>
            <p>“We will not risk a crew for a timetable,” the harbour master, Ilse Varn, told reporters at the quay.</p>
            <p>Some four hundred islanders are cut off; bread and medicine are flown in twice a week, weather permitting.</p>
            </article></body></html>
            """;

    private Recaptured() {}

    /** What the two captures give, written into an empty folder. */
    static Chronology read(Path folder, String first, String second) throws IOException {
        Files.writeString(folder.resolve("monday.html"), first);
        Files.writeString(folder.resolve("tuesday.html"), second);
        Files.writeString(folder.resolve("captures.csv"), """
                file,captured
                monday.html,2031-02-03T08:00:00Z
                tuesday.html,2031-02-04T08:00:00Z
                """);
        return Dateline.with(Settings.defaults()).chronology(List.of(folder), Progress.SILENT);
    }
}
