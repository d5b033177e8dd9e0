package org.dateline.bench.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.dateline.bench.JsonLines;
import org.jspecify.annotations.Nullable;

/**
 * The pages of folders in the form that {@code bench/run extraction} reads. Their labels are a list that the bench brings: it names each
 * page that is no article; all others are.
 */
final class PagesAtHand {
    private PagesAtHand() {}

    /** What is read of one line of {@code gold.jsonl}. */
    private record Line(String file, @Nullable String url) {}

    /** The pages of {@code data}, or of each folder in it. */
    static List<LabelledPage> read(Path data) throws IOException {
        List<LabelledPage> pages = new ArrayList<>();
        Map<String, PageKind> labels = labels();
        for (Path folder : folders(data)) {
            for (Line line : JsonLines.read(folder.resolve("gold.jsonl"), Line.class)) {
                String name = folder.getFileName() + "/" + Path.of(line.file()).getFileName();
                PageKind kind = labels.getOrDefault(name, PageKind.ARTICLE);
                // Some addresses are place-holders ("hard::…"), which say nothing of the page.
                Optional<String> url = Optional.ofNullable(line.url()).filter(u -> u.startsWith("http"));
                pages.add(LabelledPage.of(name, kind, url, bytes(folder.resolve(line.file()))));
            }
        }
        return pages;
    }

    private static List<Path> folders(Path data) throws IOException {
        if (Files.exists(data.resolve("gold.jsonl"))) {
            return List.of(data);
        }
        try (var entries = Files.list(data)) {
            return entries.filter(entry -> Files.exists(entry.resolve("gold.jsonl")))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, PageKind> labels() throws IOException {
        Map<String, PageKind> labels = new HashMap<>();
        InputStream in = Objects.requireNonNull(PagesAtHand.class.getResourceAsStream("at-hand.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    labels.put(cells[0], PageKind.valueOf(cells[1]));
                }
            }
        }
        return labels;
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return file.toString().endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
        }
    }
}
