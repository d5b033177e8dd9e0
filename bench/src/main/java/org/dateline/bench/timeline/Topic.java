package org.dateline.bench.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.bench.JsonLines;
import org.jspecify.annotations.Nullable;

/**
 * Articles of one source on one topic, and its gold timelines.
 *
 * @param name the folder's name: topic, underscore, source
 * @param skipped how many articles had no text or date
 */
record Topic(String name, List<Published> articles, List<Timeline> timelines, int skipped) {

    /** An article: its text, tokenised, and its day. */
    record Published(LocalDate day, String text) {}

    private record Line(
            @Nullable String published, @Nullable String text) {}

    Topic {
        articles = List.copyOf(articles);
        timelines = List.copyOf(timelines);
    }

    /** The topic without its source: what must not be learnt from when it is scored. */
    String subject() {
        int end = name.indexOf('_');
        return end < 0 ? name : name.substring(0, end);
    }

    /** Every topic of a folder, by name. */
    static List<Topic> readAll(Path folder) throws IOException {
        List<Topic> topics = new ArrayList<>();
        for (Path each : children(folder)) {
            if (Files.exists(each.resolve("articles.jsonl"))) {
                topics.add(read(each));
            }
        }
        if (topics.isEmpty()) {
            throw new IOException(folder + ": no topic, that is no folder with articles.jsonl");
        }
        return topics;
    }

    private static Topic read(Path folder) throws IOException {
        List<Published> articles = new ArrayList<>();
        int skipped = 0;
        Path file = folder.resolve("articles.jsonl");
        for (Line line : JsonLines.read(file, Line.class)) {
            if (line.text() == null || line.published() == null) {
                skipped++;
            } else {
                articles.add(new Published(Timeline.Dates.parse(line.published(), file), line.text()));
            }
        }
        List<Timeline> timelines = new ArrayList<>();
        for (Path each : children(folder)) {
            String name = each.getFileName().toString();
            if (name.startsWith("timeline") && name.endsWith(".jsonl")) {
                timelines.add(Timeline.read(each));
            }
        }
        return new Topic(folder.getFileName().toString(), articles, timelines, skipped);
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + ": not a folder");
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }
}
