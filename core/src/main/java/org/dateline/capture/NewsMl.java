package org.dateline.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdom2.Attribute;
import org.jdom2.Element;
import org.jdom2.Namespace;

/**
 * Reads NewsML-G2 (IPTC): one {@code newsItem}, or those of a {@code newsMessage}. Other kinds of items, such as
 * packages, refer to texts and hold none.
 */
final class NewsMl {
    private static final String ITEMS = "newsItem|packageItem|conceptItem|knowledgeItem|planningItem|catalogItem";

    private final Element item;
    private final long offset;

    private NewsMl(Element item, long offset) {
        this.item = item;
        this.offset = offset;
    }

    /**
     * The items.
     *
     * @param declared the charset of the HTTP header
     */
    static List<AgencyItem> read(byte[] bytes, Optional<String> declared) throws ReadProblem {
        Element root = SafeXml.parse(TextDecoder.decode(bytes, declared).text()).getRootElement();
        List<Element> elements = isNamed(root, "newsMessage")
                ? children(root, "itemSet")
                        .flatMap(set -> set.getChildren().stream())
                        .toList()
                : List.of(root);
        List<Long> offsets = ItemOffsets.find(bytes, ITEMS);
        List<AgencyItem> items = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            boolean known = offsets.size() == elements.size();
            items.add(new NewsMl(elements.get(i), known ? offsets.get(i) : 0).item());
        }
        if (items.isEmpty()) {
            throw new ReadProblem(Skipped.Reason.NOT_A_PAGE, "a news message without items");
        }
        return items;
    }

    private AgencyItem item() {
        Optional<Element> itemMeta = child(item, "itemMeta");
        Optional<String> version = text(itemMeta, "versionCreated");
        Release release = new Release(
                itemMeta.flatMap(m -> child(m, "pubStatus")).flatMap(NewsMl::code),
                itemMeta.flatMap(m -> child(m, "embargoed")).map(Element::getTextNormalize),
                version);
        AgencyItem.Made made = new AgencyItem.Made(text(itemMeta, "firstCreated"), version);
        return new AgencyItem(
                offset,
                Optional.ofNullable(item.getAttributeValue("guid")).orElse(""),
                AgencyItem.number(Optional.ofNullable(item.getAttributeValue("version"))),
                release,
                made,
                supplied(itemMeta, child(item, "contentMeta")),
                content());
    }

    private Supplied supplied(Optional<Element> itemMeta, Optional<Element> contentMeta) {
        Optional<Element> rights = child(item, "rightsInfo");
        List<String> notices = Stream.of(text(rights, "copyrightNotice"), text(rights, "usageTerms"))
                .flatMap(Optional::stream)
                .toList();
        Supplied.Wire wire = new Supplied.Wire(
                Optional.empty(),
                text(contentMeta, "creditline").or(() -> names(contentMeta, "infoSource")),
                Optional.of(String.join(" ", notices)).filter(value -> !value.isEmpty()),
                contentMeta
                        .flatMap(m -> child(m, "language"))
                        .flatMap(l -> Optional.ofNullable(l.getAttributeValue("tag")))
                        .or(() -> Optional.ofNullable(item.getAttributeValue("lang", Namespace.XML_NAMESPACE))),
                text(contentMeta, "dateline").or(() -> names(contentMeta, "located")));
        return new Supplied(
                Optional.ofNullable(item.getAttributeValue("guid")).filter(guid -> guid.matches("(?i)https?://\\S+")),
                Optional.empty(),
                Optional.empty(),
                names(itemMeta, "provider"),
                headline(contentMeta).or(() -> text(itemMeta, "title")),
                text(contentMeta, "by").stream().toList(),
                Optional.empty(),
                wire,
                Supplied.Origin.AGENCY);
    }

    /** The main headline: the one without a role or with that of the main one, else the first. */
    private static Optional<String> headline(Optional<Element> contentMeta) {
        List<Element> all = contentMeta.stream()
                .flatMap(m -> children(m, "headline"))
                .filter(h -> !h.getValue().isBlank())
                .toList();
        return all.stream()
                .filter(h -> Optional.ofNullable(h.getAttributeValue("role"))
                        .map(NewsMl::local)
                        .filter(role -> !role.equals("main"))
                        .isEmpty())
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(NewsMl::words);
    }

    private AgencyItem.Text content() {
        if (!isNamed(item, "newsItem")) {
            return new AgencyItem.Missing(
                    Skipped.Reason.NOT_A_PAGE, item.getName() + ": an item that holds no text of its own");
        }
        List<Element> contents = child(item, "contentSet").stream()
                .flatMap(set -> set.getChildren().stream())
                .toList();
        return Stream.of(
                        contents.stream().filter(c -> isNamed(c, "inlineXML")).flatMap(NewsMl::markup),
                        contents.stream().filter(c -> isNamed(c, "inlineData")).flatMap(NewsMl::data))
                .flatMap(texts -> texts)
                .findFirst()
                .map(AgencyItem.Text.class::cast)
                .orElseGet(this::missing);
    }

    private AgencyItem.Missing missing() {
        String kind = child(item, "itemMeta")
                .flatMap(m -> child(m, "itemClass"))
                .flatMap(NewsMl::code)
                .orElse("text");
        return kind.equals("text")
                ? new AgencyItem.Missing(Skipped.Reason.NO_TEXT, "the item has no text in it")
                : new AgencyItem.Missing(Skipped.Reason.NOT_A_PAGE, "a news item of the kind " + kind);
    }

    /** Marked-up text: XHTML, or NITF as HTML. Other XML, such as results of sports, is no text. */
    private static Stream<AgencyItem.Whole> markup(Element content) {
        return content.getChildren().stream()
                .filter(e -> e.getNamespaceURI().equals("http://www.w3.org/1999/xhtml")
                        || isNamed(e, "html")
                        || isNamed(e, "nitf"))
                .findFirst()
                .map(e -> isNamed(e, "nitf") ? MarkupText.ofNitf(e) : MarkupText.of(content))
                .filter(text -> !text.isBlank())
                .map(text -> new AgencyItem.Whole(MediaType.HTML, text))
                .stream();
    }

    private static Stream<AgencyItem.Whole> data(Element content) {
        String type = MediaTypes.essence(
                Optional.ofNullable(content.getAttributeValue("contenttype")).orElse("text/plain"));
        boolean encoded = content.getAttribute("encoding") != null;
        String text = content.getText();
        return switch (type) {
            case "text/plain", "text/html", "application/xhtml+xml" ->
                encoded || text.isBlank()
                        ? Stream.empty()
                        : Stream.of(new AgencyItem.Whole(
                                type.equals("text/plain") ? MediaType.PLAIN_TEXT : MediaType.HTML, text));
            default -> Stream.empty();
        };
    }

    /** Who or what is meant: by a name or a literal, else by the code, of which several stand with commas between. */
    private static Optional<String> names(Optional<Element> parent, String name) {
        List<String> names = parent.stream()
                .flatMap(p -> children(p, name))
                .flatMap(e -> text(Optional.of(e), "name")
                        .or(() -> Optional.ofNullable(e.getAttributeValue("literal"))
                                .filter(l -> !l.isBlank()))
                        .or(() -> code(e))
                        .stream())
                .distinct()
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    /** The code without its vocabulary: what stands behind the colon of a QCode, or at a URI's end. */
    private static Optional<String> code(Element element) {
        Attribute code =
                element.getAttribute("qcode") == null ? element.getAttribute("uri") : element.getAttribute("qcode");
        return Optional.ofNullable(code).map(a -> local(a.getValue())).filter(value -> !value.isEmpty());
    }

    private static String local(String code) {
        String value = code.strip().replaceFirst("[/#]+$", "");
        return value.substring(
                Math.max(value.lastIndexOf(':'), Math.max(value.lastIndexOf('/'), value.lastIndexOf('#'))) + 1);
    }

    private static Optional<String> text(Optional<Element> parent, String name) {
        return parent.flatMap(p -> child(p, name)).map(NewsMl::words).filter(value -> !value.isEmpty());
    }

    private static String words(Element element) {
        return element.getValue().strip().replaceAll("\\s+", " ");
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent, name).findFirst();
    }

    private static Stream<Element> children(Element parent, String name) {
        return parent.getChildren().stream().filter(e -> isNamed(e, name));
    }

    private static boolean isNamed(Element element, String name) {
        return element.getName().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
    }
}
