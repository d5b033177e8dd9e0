package org.dateline.bench.extraction;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Turns a page into what is left of it when it is saved as text: block elements by line with all chrome kept, an empty
 * line around paragraphs and headings, cells and inline elements run together, as {@code innerText} of the HTML standard
 * has it.
 */
final class TextCapture implements NodeVisitor {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "select",
            "textarea",
            "head",
            "audio",
            "video",
            "canvas",
            "math",
            "datalist");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "button", "cite", "code", "data", "del", "dfn", "em",
            "font", "i", "img", "input", "ins", "kbd", "label", "mark", "nobr", "picture", "q", "s", "samp", "small",
            "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");
    private static final Set<String> APART =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "pre", "dl", "table", "figure");

    private final StringBuilder text = new StringBuilder();
    private int unseen;
    private int breaks = 2;
    private boolean space;

    private TextCapture() {}

    static String of(Document page) {
        TextCapture capture = new TextCapture();
        page.traverse(capture);
        return capture.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode leaf && unseen == 0) {
            write(leaf.getWholeText());
        } else if (node instanceof Element element) {
            unseen += UNSEEN.contains(element.normalName()) ? 1 : 0;
            edge(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            edge(element);
            unseen -= UNSEEN.contains(element.normalName()) ? 1 : 0;
        }
    }

    private void edge(Element element) {
        String tag = element.normalName();
        if (unseen > 0 || INLINE.contains(tag)) {
            return;
        }
        if (tag.equals("td") || tag.equals("th")) {
            space = true;
        } else {
            lineBreaks(APART.contains(tag) ? 2 : 1);
        }
    }

    private void lineBreaks(int count) {
        space = false;
        while (breaks < count) {
            text.append('\n');
            breaks++;
        }
    }

    private void write(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c)) {
                space = true;
                continue;
            }
            if (space && breaks == 0) {
                text.append(' ');
            }
            space = false;
            breaks = 0;
            text.append(c);
        }
    }
}
