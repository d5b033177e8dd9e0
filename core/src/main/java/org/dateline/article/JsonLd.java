package org.dateline.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.dateline.html.CharacterReferences;

/**
 * The schema.org data of a page (JSON-LD 1.1, read without contexts: as plain JSON with schema.org's names).
 *
 * @param article the thing that describes the page's article, or a missing node
 * @param types the types of all things that the page describes, the first first
 * @param byId the things that have an {@code @id}, for references
 */
record JsonLd(JsonNode article, List<String> types, Map<String, JsonNode> byId) {
    static final JsonLd NONE = new JsonLd(MissingNode.getInstance(), List.of(), Map.of());

    /** A page describes few things; one that describes more is read up to here. */
    private static final int MOST_THINGS = 2000;

    private static final int LONGEST_SCRIPT = 2_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    static JsonLd parse(List<String> scripts) {
        Deque<JsonNode> open = new ArrayDeque<>();
        for (String script : scripts) {
            if (script.length() <= LONGEST_SCRIPT) {
                read(script).ifPresent(open::addLast);
            }
        }
        return open.isEmpty() ? NONE : collect(open);
    }

    private static Optional<JsonNode> read(String script) {
        try {
            return Optional.ofNullable(MAPPER.readTree(unwrap(script)));
        } catch (JsonProcessingException e) {
            // Many pages carry broken data; a page without data is read all the same.
            return Optional.empty();
        }
    }

    private static String unwrap(String script) {
        String text = script.strip();
        if (text.startsWith("<!--")) {
            text = text.substring(4);
        }
        if (text.startsWith("<![CDATA[") || text.startsWith("//<![CDATA[")) {
            text = text.substring(text.indexOf("CDATA[") + 6);
        }
        return text;
    }

    private static JsonLd collect(Deque<JsonNode> open) {
        List<String> types = new ArrayList<>();
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        JsonNode best = MissingNode.getInstance();
        int bestRank = 0;
        for (int seen = 0; !open.isEmpty() && seen < MOST_THINGS; seen++) {
            JsonNode node = open.removeFirst();
            if (node.isArray()) {
                node.forEach(open::addLast);
                continue;
            }
            List<String> own = strings(node.path("@type"));
            types.addAll(own);
            if (node.path("@id").isTextual() && node.size() > 1) {
                byId.putIfAbsent(node.path("@id").asText(), node);
            }
            int rank = own.stream().mapToInt(JsonLd::rank).max().orElse(0);
            if (rank > bestRank) {
                best = node;
                bestRank = rank;
            }
            List.of("@graph", "mainEntity", "mainEntityOfPage").forEach(name -> enqueue(node.path(name), open));
        }
        return new JsonLd(best, List.copyOf(types), byId);
    }

    private static void enqueue(JsonNode node, Deque<JsonNode> open) {
        if (node.isContainerNode()) {
            open.addLast(node);
        }
    }

    private static int rank(String type) {
        String name = type.substring(type.lastIndexOf('/') + 1);
        return switch (name) {
            case "LiveBlogPosting" -> 5;
            case "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle" -> 4;
            case "Article",
                    "BlogPosting",
                    "Report",
                    "ScholarlyArticle",
                    "TechArticle",
                    "BackgroundNewsArticle",
                    "ReviewNewsArticle",
                    "AdvertiserContentArticle",
                    "SatiricalArticle",
                    "SocialMediaPosting" -> 3;
            case "Recipe", "Review", "CreativeWork" -> 2;
            case "WebPage" -> 1;
            default -> name.endsWith("Article") ? 3 : 0;
        };
    }

    /** Whether the page's thing is an article, not just any page. */
    boolean describesArticle() {
        return strings(article.path("@type")).stream()
                        .mapToInt(JsonLd::rank)
                        .max()
                        .orElse(0)
                >= 3;
    }

    /** The text of a property, its character references resolved. */
    Optional<String> text(String property) {
        return strings(article.path(property)).stream().findFirst();
    }

    /** The texts of a property that may hold one or many. */
    List<String> texts(String property) {
        return strings(article.path(property));
    }

    /** The names of the things that a property holds, following references within the page. */
    List<String> names(String property) {
        JsonNode value = article.path(property);
        List<String> names = new ArrayList<>();
        for (JsonNode thing : value.isArray() ? value : List.of(value)) {
            JsonNode named = thing.path("name").isMissingNode()
                    ? byId.getOrDefault(thing.path("@id").asText(""), thing)
                    : thing;
            names.addAll(named.isTextual() ? List.of(clean(named.asText())) : strings(named.path("name")));
        }
        return names;
    }

    /** The first address that a property holds: as text, or as the url of the thing that it holds or refers to. */
    Optional<String> address(String property) {
        JsonNode value = article.path(property);
        for (JsonNode thing : value.isArray() ? value : List.of(value)) {
            JsonNode held = thing.has("url") || thing.has("contentUrl")
                    ? thing
                    : byId.getOrDefault(thing.path("@id").asText(""), thing);
            List<String> found = new ArrayList<>(strings(held));
            found.addAll(strings(held.path("url")));
            found.addAll(strings(held.path("contentUrl")));
            if (!found.isEmpty()) {
                return Optional.of(found.getFirst());
            }
        }
        return Optional.empty();
    }

    private static List<String> strings(JsonNode node) {
        if (node.isValueNode() && !node.isNull()) {
            String text = clean(node.asText());
            return text.isEmpty() ? List.of() : List.of(text);
        }
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .filter(JsonNode::isValueNode)
                    .map(value -> clean(value.asText()))
                    .filter(text -> !text.isEmpty())
                    .toList();
        }
        return List.of();
    }

    private static String clean(String text) {
        return CharacterReferences.resolve(text).strip();
    }
}
