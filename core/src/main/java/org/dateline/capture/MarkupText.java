package org.dateline.capture;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdom2.Attribute;
import org.jdom2.CDATA;
import org.jdom2.Content;
import org.jdom2.Element;
import org.jdom2.Text;

/**
 * Writes XML as HTML text: without prefixes, which HTML does not know. NITF (IPTC) shares HTML's elements for
 * paragraphs, lists and tables; of its own ones the headings, blocks and quotations have an HTML name, and media are
 * left out.
 */
final class MarkupText {
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private static final Map<String, String> NITF =
            Map.of("hl1", "h1", "hl2", "h2", "block", "div", "bq", "blockquote", "body.content", "div");

    private static final Set<String> NITF_LEFT_OUT = Set.of("media", "nitf-table-metadata");

    private final StringBuilder out = new StringBuilder();
    private final boolean nitf;

    private MarkupText(boolean nitf) {
        this.nitf = nitf;
    }

    /** What is in an element. Its depth is bounded by {@link SafeXml}. */
    static String of(Element element) {
        MarkupText text = new MarkupText(false);
        element.getContent().forEach(text::add);
        return text.out.toString();
    }

    /** The content of an NITF document's body; head and tail repeat what its item says. */
    static String ofNitf(Element nitf) {
        MarkupText text = new MarkupText(true);
        nitf.getChildren().stream()
                .filter(e -> e.getName().equals("body"))
                .flatMap(body -> body.getChildren().stream())
                .filter(e -> e.getName().equals("body.content"))
                .forEach(text::add);
        return text.out.toString();
    }

    private void add(Content content) {
        switch (content) {
            case CDATA data -> escape(data.getText());
            case Text words -> escape(words.getText());
            case Element element -> add(element);
            default -> {
                // Comments and processing instructions say nothing to a reader.
            }
        }
    }

    private void add(Element element) {
        if (nitf && NITF_LEFT_OUT.contains(element.getName())) {
            return;
        }
        String name =
                Optional.ofNullable(nitf ? NITF.get(element.getName()) : null).orElse(element.getName());
        out.append('<').append(name);
        attributes(element).forEach(a -> {
            out.append(' ').append(a.getName()).append("=\"");
            escape(a.getValue());
            out.append('"');
        });
        out.append('>');
        if (!VOID.contains(name)) {
            element.getContent().forEach(this::add);
            out.append("</").append(name).append('>');
        }
    }

    private static Stream<Attribute> attributes(Element element) {
        return element.getAttributes().stream()
                .filter(a -> a.getNamespacePrefix().isEmpty()
                        || a.getNamespacePrefix().equals("xml"));
    }

    private void escape(String text) {
        out.append(text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
    }
}
