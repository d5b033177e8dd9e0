package org.dateline.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names in a folder's {@code .datelineignore}: files and folders of that folder that hold no captures. One name a
 * line, a folder with or without a slash behind it; empty lines and lines that begin with {@code #} say nothing.
 *
 * @param entries the names
 */
record IgnoreList(Set<String> entries) {
    static final String NAME = ".datelineignore";

    IgnoreList {
        entries = Set.copyOf(entries);
    }

    /** The list in {@code folder}, if it has one. */
    static Optional<IgnoreList> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return Optional.of(new IgnoreList(text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.endsWith("/") ? line.substring(0, line.length() - 1) : line)
                .collect(Collectors.toSet())));
    }

    boolean names(String fileName) {
        return entries.contains(fileName);
    }
}
