package org.dateline.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a careful reader got out of some pages: the parts that two kinds of answer key have in common. */
record AnswerKey(JsonNode root, List<Said> statements, List<Dated> dates, List<Promised> commitments) {

    /** A statement; a chain link that is empty is an origin that is not stated. */
    record Said(String page, List<Optional<String>> chain, String kind, String quote) {}

    /** An expression of time with its TIMEX3 value, or empty where it must stay unresolved. */
    record Dated(String page, String quote, Optional<String> context, Optional<String> value, Optional<String> mod) {}

    /** A commitment. */
    record Promised(
            String who,
            Optional<String> to,
            String what,
            String kind,
            Optional<String> due,
            String status,
            List<String> evidence) {}

    static AnswerKey read(Path file) throws IOException {
        JsonNode root = new ObjectMapper().readTree(file.toFile());
        JsonNode dates = root.has("dates") ? root.path("dates") : root.path("dates_with_supplied_publication");
        return new AnswerKey(
                root,
                list(root.path("statements"), AnswerKey::said),
                list(dates, AnswerKey::dated),
                list(root.path("commitments"), AnswerKey::promised));
    }

    private static Said said(JsonNode node) {
        List<Optional<String>> chain = list(node.path("chain"), AnswerKey::text);
        return new Said(
                node.path("in").asText(),
                chain,
                node.path("kind").asText(),
                node.path("quote").asText());
    }

    private static Dated dated(JsonNode node) {
        return new Dated(
                node.path("in").asText(),
                node.path("quote").asText(),
                text(node.path("context")),
                text(node.path("value")),
                text(node.path("mod")));
    }

    private static Promised promised(JsonNode node) {
        return new Promised(
                node.path("who").asText(),
                text(node.path("to")),
                node.path("what").asText(),
                node.path("kind").asText(),
                text(node.path("due")),
                node.path("status").asText(),
                quotes(node.path("evidence")));
    }

    /** A quotation, or several with the page that each stands in. */
    private static List<String> quotes(JsonNode node) {
        return node.isTextual()
                ? List.of(node.asText())
                : list(node, cite -> cite.path("quote").asText());
    }

    static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
    }

    static <T> List<T> list(JsonNode nodes, java.util.function.Function<JsonNode, T> each) {
        List<T> items = new ArrayList<>();
        nodes.forEach(node -> items.add(each.apply(node)));
        return items;
    }
}
