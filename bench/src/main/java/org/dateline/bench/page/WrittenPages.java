package org.dateline.bench.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.bench.JsonLines;

/** Pages that were written one by one, each with what it is: one JSON object a line. */
final class WrittenPages {
    private WrittenPages() {}

    /** What is read of a line. */
    private record Line(String name, PageKind kind, String url, String html) {}

    static List<LabelledPage> read(Path file) throws IOException {
        return JsonLines.read(file, Line.class).stream()
                .map(line -> LabelledPage.of(
                        line.name(),
                        line.kind(),
                        Optional.of(line.url()),
                        line.html().getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
