package org.dateline.capture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/**
 * Holds a WACZ file's index (CDXJ: a key, a time, and a JSON object a line) against its archives. All records are read
 * whether they are indexed or not; what the index names and the archives lack is missing. Not thread-safe.
 */
final class CdxjIndex {
    private static final int LONGEST_LINE = 1 << 16;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Map<String, Long> sizes;
    private int lines;
    private int missing;
    private int broken;
    private String example = "";

    /** @param sizes the archives' sizes by the name that the index calls them */
    private CdxjIndex(Map<String, Long> sizes) {
        this.sizes = sizes;
    }

    /** What is wrong with an index, in words. */
    static Optional<String> problem(InputStream in, Map<String, Long> sizes) throws IOException {
        CdxjIndex index = new CdxjIndex(sizes);
        BoundedLines lines = new BoundedLines(in, LONGEST_LINE);
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            index.check(line.get());
        }
        return index.problem();
    }

    private void check(String line) {
        int json = line.indexOf('{');
        if (line.isEmpty() || line.startsWith("!meta") || line.startsWith("CDX ")) {
            return;
        }
        lines++;
        try {
            JsonNode record = MAPPER.readTree(json < 0 ? "" : line.substring(json));
            check(record);
        } catch (JsonProcessingException e) {
            broken++;
        }
    }

    private void check(JsonNode record) {
        String file = record.path("filename").asText("");
        long offset = record.path("offset").asLong(-1);
        long size = sizes.getOrDefault(file, -1L);
        if (file.isEmpty() || offset < 0) {
            broken++;
        } else if (offset > size - Math.max(1, record.path("length").asLong(1))) {
            missing++;
            example = example.isEmpty() ? record.path("url").asText("") + " in " + file + " at " + offset : example;
        }
    }

    private Optional<String> problem() {
        if (missing > 0) {
            return Optional.of(missing + " of the " + lines + " records in the index are missing, such as " + example);
        }
        return broken > 0
                ? Optional.of(broken + " of the index's " + lines + " lines can't be read")
                : Optional.empty();
    }
}
