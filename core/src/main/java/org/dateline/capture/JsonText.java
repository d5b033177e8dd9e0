package org.dateline.capture;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;

/** Parses JSON, which nests at most 1000 deep, Jackson's bound. */
final class JsonText {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonText() {}

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

    /** The document. */
    static JsonNode parse(byte[] bytes) throws ReadProblem {
        try {
            return MAPPER.readTree(TextDecoder.decode(bytes, Optional.empty()).text());
        } catch (JsonProcessingException e) {
            throw malformed(e);
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

    /** A field's text, stripped; nothing if there is none. */
    static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field).asText("").strip()).filter(value -> !value.isEmpty());
    }
}
