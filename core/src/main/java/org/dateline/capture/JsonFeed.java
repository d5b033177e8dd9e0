package org.dateline.capture;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a JSON Feed, versions 1 and 1.1 (jsonfeed.org). */
final class JsonFeed {
    private static final String VERSION = "https://jsonfeed.org/version/1";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonFeed() {}

    /** Whether text is JSON as far as it goes; the text may be cut off. */
    static boolean looksLikeJson(String text) {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return false;
        }
        int tokens = 0;
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            while (tokens < 32 && parser.nextToken() != null) {
                tokens++;
            }
            return true;
        } catch (JsonEOFException e) {
            return tokens > 2;
        } catch (IOException e) {
            // A name and a value make an object; a bracket and a word may open any sentence.
            return text.startsWith("{") ? tokens > 2 : tokens > 8;
        }
    }

    /** The items of a feed. */
    static Feed read(byte[] bytes) throws ReadProblem {
        try {
            JsonNode root =
                    MAPPER.readTree(TextDecoder.decode(bytes, Optional.empty()).text());
            if (!root.path("version").asText().replace("http://", "https://").startsWith(VERSION)) {
                throw new ReadProblem(Skipped.Reason.NOT_A_PAGE, "JSON that is no feed");
            }
            return feed(root, itemOffsets(bytes));
        } catch (JsonProcessingException e) {
            throw malformed(e);
        } catch (IOException e) {
            throw ReadProblem.of(e);
        }
    }

    private static ReadProblem malformed(JsonProcessingException e) {
        boolean cut = e instanceof JsonEOFException;
        var at = e.getLocation();
        String place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
        return new ReadProblem(
                cut ? Skipped.Reason.TRUNCATED : Skipped.Reason.MALFORMED,
                place + "not JSON: " + e.getOriginalMessage());
    }

    private static Feed feed(JsonNode root, List<Long> offsets) {
        List<Feed.Item> items = new ArrayList<>();
        for (JsonNode node : root.path("items")) {
            long offset = items.size() < offsets.size() ? offsets.get(items.size()) : 0;
            items.add(item(node, authors(root), offset));
        }
        return new Feed(text(root, "title"), items);
    }

    private static Feed.Item item(JsonNode node, List<String> feedAuthors, long offset) {
        Optional<Feed.Content> html = text(node, "content_html").map(t -> new Feed.Content(MediaType.HTML, t));
        List<String> authors = authors(node);
        return new Feed.Item(
                offset,
                text(node, "url").or(() -> text(node, "external_url")).or(() -> address(node)),
                text(node, "title"),
                authors.isEmpty() ? feedAuthors : authors,
                text(node, "date_published"),
                html.or(() -> text(node, "content_text").map(t -> new Feed.Content(MediaType.PLAIN_TEXT, t))));
    }

    /** The item's id, where it is an address, as it ideally is. */
    private static Optional<String> address(JsonNode node) {
        return text(node, "id").filter(id -> id.startsWith("https://") || id.startsWith("http://"));
    }

    /** The authors: an array from version 1.1 on, one object before. */
    private static List<String> authors(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.path("authors").forEach(author -> text(author, "name").ifPresent(names::add));
        if (names.isEmpty()) {
            text(node.path("author"), "name").ifPresent(names::add);
        }
        return names;
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field).asText("").strip()).filter(value -> !value.isEmpty());
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
