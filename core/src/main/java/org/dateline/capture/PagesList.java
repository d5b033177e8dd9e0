package org.dateline.capture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lists of pages in a WACZ file ({@code pages/*.jsonl}, format {@code json-pages-1.0}): a page's address, when it was
 * captured, and the title that a browser showed. Not thread-safe.
 */
final class PagesList {
    /** More pages than one crawl has; what is beyond them has no title from the list. */
    static final int MOST = 200_000;

    private static final int LONGEST_TITLE = 1000;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private record Page(Optional<Instant> captured, String title) {}

    private final Map<String, List<Page>> byUrl = new HashMap<>();
    private int pages;
    private int broken;

    /** Adds a list; its first line says what it is and names no page. */
    void add(InputStream in, Limits limits) throws IOException {
        BoundedLines lines = new BoundedLines(in, limits.pageBytes());
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!line.get().isEmpty()) {
                add(line.get());
            }
        }
    }

    private void add(String line) {
        try {
            JsonNode page = MAPPER.readTree(line);
            Optional<String> url = JsonText.text(page, "url");
            Optional<String> title = JsonText.text(page, "title").filter(t -> t.length() <= LONGEST_TITLE);
            if (url.isPresent() && title.isPresent() && pages < MOST) {
                pages++;
                Optional<Instant> captured = JsonText.text(page, "ts").flatMap(Dates::captured);
                byUrl.computeIfAbsent(url.get(), u -> new ArrayList<>(1)).add(new Page(captured, title.get()));
            } else if (url.isEmpty() && !page.has("format")) {
                broken++;
            }
        } catch (JsonProcessingException e) {
            broken++;
        }
    }

    /** How many lines name no page and can't be used. */
    int broken() {
        return broken;
    }

    /** Whether there are more pages than are kept. */
    boolean isFull() {
        return pages == MOST;
    }

    /**
     * What is known of a capture, with its title as it is listed: of the page with its address and, to the second, its
     * time; or of the only one with its address.
     */
    Supplied complete(Supplied supplied) {
        List<Page> listed = supplied.url().map(byUrl::get).orElse(List.of());
        Optional<Instant> captured = supplied.captured().map(PagesList::second);
        return listed.stream()
                .filter(page -> listed.size() == 1
                        || (captured.isPresent()
                                && page.captured().map(PagesList::second).equals(captured)))
                .findFirst()
                .map(page -> supplied.withPageTitle(page.title()))
                .orElse(supplied);
    }

    private static Instant second(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
