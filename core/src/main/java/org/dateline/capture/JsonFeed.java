package org.dateline.capture;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a JSON Feed, versions 1 and 1.1 (jsonfeed.org). */
final class JsonFeed {
    private static final String VERSION = "https://jsonfeed.org/version/1";

    private JsonFeed() {}

    /** Whether a document is a feed. */
    static boolean isFeed(JsonNode root) {
        return root.path("version").asText().replace("http://", "https://").startsWith(VERSION);
    }

    /** The items of a feed. */
    static Feed read(JsonNode root, byte[] bytes) throws ReadProblem {
        try {
            return feed(root, itemOffsets(bytes));
        } catch (IOException e) {
            throw ReadProblem.of(e);
        }
    }

    private static Feed feed(JsonNode root, List<Long> offsets) {
        List<Feed.Item> items = new ArrayList<>();
        for (JsonNode node : root.path("items")) {
            long offset = items.size() < offsets.size() ? offsets.get(items.size()) : 0;
            items.add(item(node, authors(root), offset));
        }
        return new Feed(JsonText.text(root, "title"), items);
    }

    private static Feed.Item item(JsonNode node, List<String> feedAuthors, long offset) {
        Optional<Feed.Content> html = JsonText.text(node, "content_html").map(t -> new Feed.Content(MediaType.HTML, t));
        List<String> authors = authors(node);
        return new Feed.Item(
                offset,
                JsonText.text(node, "url")
                        .or(() -> JsonText.text(node, "external_url"))
                        .or(() -> address(node)),
                JsonText.text(node, "title"),
                authors.isEmpty() ? feedAuthors : authors,
                JsonText.text(node, "date_published"),
                html.or(() -> JsonText.text(node, "content_text").map(t -> new Feed.Content(MediaType.PLAIN_TEXT, t))));
    }

    /** The item's id, where it is an address, as it ideally is. */
    private static Optional<String> address(JsonNode node) {
        return JsonText.text(node, "id").filter(id -> id.startsWith("https://") || id.startsWith("http://"));
    }

    /** The authors: an array from version 1.1 on, one object before. */
    private static List<String> authors(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.path("authors").forEach(author -> JsonText.text(author, "name").ifPresent(names::add));
        if (names.isEmpty()) {
            JsonText.text(node.path("author"), "name").ifPresent(names::add);
        }
        return names;
    }

    /** The byte offset of each item of the top level's {@code items}. */
    private static List<Long> itemOffsets(byte[] bytes) throws IOException {
        List<Long> offsets = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(bytes)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean items = "items".equals(parser.currentName());
                if (parser.nextToken() == JsonToken.START_ARRAY && items) {
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        offsets.add(parser.currentTokenLocation().getByteOffset());
                        parser.skipChildren();
                    }
                } else {
                    parser.skipChildren();
                }
            }
        } catch (JsonProcessingException e) {
            // Bytes that only the decoder can read, such as UTF-16 without a mark: offsets are not known.
            return List.of();
        }
        return offsets;
    }
}
