package org.dateline.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.time.When;

/**
 * The posts that a live page tells of in its data (schema.org {@code LiveBlogPosting.liveBlogUpdate}), found again among
 * the lines of its body by the words that they begin with. A post that the body doesn't show is none.
 */
final class DeclaredPosts {
    private static final int MOST = 2000;
    private static final int OPENING = 40;
    private static final int LEAST_OPENING = 12;

    private DeclaredPosts() {}

    /** The posts in the order of the page. */
    static List<Post> find(PageText page, List<Block> body) {
        JsonNode updates = page.head().data().article().path("liveBlogUpdate");
        if (!updates.isArray() || updates.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> lines = new HashMap<>();
        for (int i = 0; i < body.size(); i++) {
            lines.putIfAbsent(opening(page.words(body.get(i))), i);
        }
        NavigableMap<Integer, When> starts = new TreeMap<>();
        for (int i = 0; i < Math.min(MOST, updates.size()); i++) {
            JsonNode update = updates.get(i);
            Optional<When.Resolved> posted =
                    DateTexts.value(update.path("datePublished").asText(""));
            posted.ifPresent(when -> first(update, lines).ifPresent(line -> starts.putIfAbsent(line, when)));
        }
        return between(starts, body.size());
    }

    private static Optional<Integer> first(JsonNode update, Map<String, Integer> lines) {
        Integer first = null;
        for (String field : List.of("headline", "articleBody", "name", "description")) {
            String opening = opening(update.path(field).asText(""));
            Integer line = opening.length() < LEAST_OPENING ? null : lines.get(opening);
            if (line != null && (first == null || line < first)) {
                first = line;
            }
        }
        return Optional.ofNullable(first);
    }

    /** The first letters and digits: what is left when markup and white space differ. */
    private static String opening(String text) {
        StringBuilder squeezed = new StringBuilder(OPENING);
        for (int i = 0; i < text.length() && squeezed.length() < OPENING; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                squeezed.append(text.charAt(i));
            }
        }
        return squeezed.toString();
    }

    private static List<Post> between(NavigableMap<Integer, When> starts, int end) {
        List<Post> posts = new ArrayList<>();
        for (Map.Entry<Integer, When> start : starts.entrySet()) {
            Integer next = starts.higherKey(start.getKey());
            posts.add(new Post(start.getValue(), start.getKey(), next == null ? end : next));
        }
        return posts;
    }
}
