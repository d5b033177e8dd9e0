package org.dateline.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads gold data as JSON Lines (one JSON object a line, UTF-8), plain or, where the name ends in {@code .gz}, gzipped.
 * Blank lines are passed over; keys that the record type doesn't have are ignored, since gold data carries more than one
 * task needs.
 */
public final class JsonLines {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private JsonLines() {}

    /**
     * Every line of {@code file} as a {@code type}, in order.
     *
     * @throws IOException when the file can't be read or a line is not such an object; the message names file and line
     */
    public static <T> List<T> read(Path file, Class<T> type) throws IOException {
        List<T> items = new ArrayList<>();
        try (BufferedReader lines = open(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    items.add(parse(line, type, file, number));
                }
            }
        }
        return List.copyOf(items);
    }

    private static <T> T parse(String line, Class<T> type, Path file, int number) throws IOException {
        try {
            return MAPPER.readValue(line, type);
        } catch (JsonProcessingException e) {
            throw new IOException(file + ", line " + number + ": " + e.getOriginalMessage(), e);
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        if (!file.toString().endsWith(".gz")) {
            return Files.newBufferedReader(file, StandardCharsets.UTF_8);
        }
        InputStream bytes = Files.newInputStream(file);
        try {
            return new BufferedReader(new InputStreamReader(new GZIPInputStream(bytes), StandardCharsets.UTF_8));
        } catch (IOException e) {
            bytes.close();
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }
}
