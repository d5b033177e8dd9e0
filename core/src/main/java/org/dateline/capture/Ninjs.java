package org.dateline.capture;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads news items in ninjs (IPTC), versions 1.x, 2.x and 3.x: one object, or an array of them. What version 1 has in
 * fields with names of their own ({@code headline}, {@code body_xhtml}), later versions have in lists ({@code headlines},
 * {@code bodies}); either is read wherever it stands.
 */
final class Ninjs {
    /** Fields that an object with a {@code uri} has if it is a news item. */
    private static final Set<String> MARKS = Set.of(
            "pubstatus",
            "versioncreated",
            "firstcreated",
            "bodies",
            "headlines",
            "body_text",
            "body_xhtml",
            "body_html",
            "copyrightholder",
            "representationtype");

    /** A text and how it is marked up. */
    private record Body(String contentType, boolean main, String value) {}

    private final JsonNode item;

    private Ninjs(JsonNode item) {
        this.item = item;
    }

    /** Whether a document is a news item, or an array that begins with one. */
    static boolean isItem(JsonNode root) {
        JsonNode node = root.isArray() ? root.path(0) : root;
        boolean named =
                JsonText.text(node, "uri").or(() -> JsonText.text(node, "guid")).isPresent();
        boolean says = Stream.of(node.path("$standard"), node.path("standard"))
                .anyMatch(standard -> standard.path("name")
                        .asText("")
                        .toLowerCase(Locale.ROOT)
                        .contains("ninjs"));
        return named && (says || MARKS.stream().anyMatch(node::has));
    }

    /** The items. */
    static List<AgencyItem> read(JsonNode root) {
        List<AgencyItem> items = new ArrayList<>();
        if (root.isArray()) {
            root.forEach(node -> items.add(new Ninjs(node).item()));
        } else {
            items.add(new Ninjs(root).item());
        }
        return items;
    }

    private AgencyItem item() {
        Optional<String> version = text("versioncreated");
        Release release = new Release(
                text("pubstatus"),
                Optional.of(item.path("embargoed"))
                        .filter(e -> !e.isMissingNode() && !e.isNull())
                        .map(e -> e.asText("").strip()),
                version);
        return new AgencyItem(
                0,
                text("uri").or(() -> text("guid")).orElse(""),
                AgencyItem.number(text("version")),
                release,
                new AgencyItem.Made(text("firstcreated"), version),
                supplied(),
                content());
    }

    private Supplied supplied() {
        List<String> notices = Stream.of(text("copyrightnotice"), text("usageterms"))
                .flatMap(Optional::stream)
                .toList();
        Supplied.Wire wire = new Supplied.Wire(
                Optional.empty(),
                text("creditline")
                        .or(() -> names("infosources"))
                        .or(() -> names("infosource"))
                        .or(() -> text("source")),
                Optional.of(String.join(" ", notices)).filter(value -> !value.isEmpty()),
                text("language"),
                text("dateline").or(() -> text("located")));
        return new Supplied(
                text("uri").filter(uri -> uri.matches("(?i)https?://\\S+")),
                Optional.empty(),
                Optional.empty(),
                text("provider")
                        .or(() -> JsonText.text(item.path("provider"), "name"))
                        .or(() -> text("copyrightholder")),
                headline(),
                text("by").or(() -> text("byline")).stream().toList(),
                Optional.empty(),
                wire,
                Supplied.Origin.AGENCY);
    }

    private Optional<String> headline() {
        List<JsonNode> all = list("headlines").toList();
        return all.stream()
                .filter(h -> JsonText.text(h, "role").orElse("main").equals("main"))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .flatMap(h -> JsonText.text(h, "value"))
                .or(() -> text("headline"))
                .or(() -> text("title"))
                .map(Ninjs::withoutMarkup);
    }

    private static String withoutMarkup(String words) {
        return words.contains("<") || words.contains("&")
                ? org.jsoup.Jsoup.parseBodyFragment(words).text()
                : words.replaceAll("\\s+", " ");
    }

    /** The names in a list of parties, with commas between. */
    private Optional<String> names(String field) {
        List<String> names = list(field)
                .flatMap(party -> JsonText.text(party, "name").or(() -> JsonText.text(party, "literal")).stream())
                .distinct()
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private AgencyItem.Text content() {
        String type = text("type").orElse("text").toLowerCase(Locale.ROOT);
        if (!type.equals("text") && !type.equals("composite")) {
            return new AgencyItem.Missing(Skipped.Reason.NOT_A_PAGE, "a news item of the kind " + type);
        }
        return bodies().stream()
                .sorted(Comparator.comparingInt(Ninjs::rank).thenComparing(body -> !body.main()))
                .flatMap(body -> whole(body).stream())
                .findFirst()
                .map(AgencyItem.Text.class::cast)
                .orElseGet(() -> new AgencyItem.Missing(Skipped.Reason.NO_TEXT, "the item has no text in it"));
    }

    private List<Body> bodies() {
        List<Body> bodies = new ArrayList<>();
        list("bodies")
                .forEach(b -> JsonText.text(b, "value")
                        .ifPresent(value -> bodies.add(new Body(
                                MediaTypes.essence(
                                        JsonText.text(b, "contenttype").orElse("")),
                                JsonText.text(b, "role").orElse("").equals("main"),
                                value))));
        item.properties().stream()
                .filter(field ->
                        field.getKey().startsWith("body_") && field.getValue().isTextual())
                .filter(field -> !field.getValue().asText().isBlank())
                .forEach(field -> bodies.add(new Body(
                        switch (field.getKey()) {
                            case "body_xhtml", "body_html" -> "text/html";
                            case "body_text" -> "text/plain";
                            default -> field.getKey().contains("nitf") ? "application/nitf+xml" : "";
                        },
                        true,
                        field.getValue().asText())));
        return bodies;
    }

    /** Markup tells paragraphs from headings, which plain text does not. */
    private static int rank(Body body) {
        return switch (body.contentType()) {
            case "text/html", "application/xhtml+xml" -> 0;
            case "" -> 2;
            case "text/plain" -> 3;
            default -> body.contentType().contains("nitf") ? 1 : 4;
        };
    }

    private static Optional<AgencyItem.Whole> whole(Body body) {
        return switch (rank(body)) {
            case 0 -> Optional.of(new AgencyItem.Whole(MediaType.HTML, body.value()));
            case 1 -> nitf(body.value());
            case 2 ->
                Optional.of(new AgencyItem.Whole(
                        body.value().contains("</") ? MediaType.HTML : MediaType.PLAIN_TEXT, body.value()));
            case 3 -> Optional.of(new AgencyItem.Whole(MediaType.PLAIN_TEXT, body.value()));
            default -> Optional.empty();
        };
    }

    private static Optional<AgencyItem.Whole> nitf(String xml) {
        try {
            return Optional.of(MarkupText.ofNitf(SafeXml.parse(xml).getRootElement()))
                    .filter(text -> !text.isBlank())
                    .map(text -> new AgencyItem.Whole(MediaType.HTML, text));
        } catch (ReadProblem e) {
            // Another of the item's bodies may be sound; where none is, it is said that there is no text.
            return Optional.empty();
        }
    }

    private Optional<String> text(String field) {
        return item.path(field).isContainerNode() ? Optional.empty() : JsonText.text(item, field);
    }

    private Stream<JsonNode> list(String field) {
        return StreamSupport.stream(item.path(field).spliterator(), false);
    }
}
