package org.dateline.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.source.Alignment;
import org.dateline.source.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks a parsed page once and writes its visible text down, line by line. Used for one page; not thread-safe. */
final class HtmlWalk implements NodeVisitor {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "select",
            "textarea",
            "head",
            "audio",
            "video",
            "canvas",
            "map",
            "noframes",
            "datalist",
            "link",
            "meta",
            "title");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "img", "input", "ins", "kbd", "label", "mark", "nobr", "picture", "q", "rp", "rt", "ruby", "s", "samp",
            "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "source", "track",
            "amp-img");
    private static final Set<String> EMPHATIC = Set.of("b", "strong", "i", "em", "u", "font", "big");

    private final FoldedText text;
    private final HeadBuilder head = new HeadBuilder();
    private final Hints hints = new Hints();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<OpenMark> openMarks = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();
    private int frame = -1;
    private int unseen;
    private int inLinks;
    private int inEmphasis;
    private int dataTable;
    private int links;
    private int emphasis;
    private int inlineHints;
    private int breaks;
    private int at;
    private int segment;
    private int broken;

    private record OpenMark(Element element, Mark.Role role, int start, String value) {}

    HtmlWalk(String html) {
        this.text = new FoldedText(html);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode leaf) {
            if (unseen == 0) {
                write(leaf);
            }
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
    }

    private void write(TextNode leaf) {
        int from = leaf.sourceRange().startPos();
        int to = leaf.sourceRange().endPos();
        if (breaks == 1 && SoftBreak.endsLine(text, broken, leaf.getWholeText())) {
            endLine();
        }
        at = to;
        int written = text.append(leaf.getWholeText(), from, to);
        if (written > 0) {
            breaks = 0;
        }
        links += inLinks > 0 ? written : 0;
        emphasis += inEmphasis > 0 ? written : 0;
    }

    private void open(Element element) {
        String tag = element.normalName();
        if (UNSEEN.contains(tag) || unseen > 0) {
            head.take(element, tag);
            unseen += UNSEEN.contains(tag) ? 1 : 0;
            return;
        }
        if (INLINE.contains(tag)) {
            openInline(element, tag);
        } else if (tag.equals("br")) {
            lineBreak();
        } else if (dataTable > 0 && (tag.equals("td") || tag.equals("th"))) {
            text.space(at);
        } else {
            openFrame(element, tag);
        }
    }

    private void openInline(Element element, String tag) {
        inLinks += tag.equals("a") ? 1 : 0;
        inEmphasis += EMPHATIC.contains(tag) ? 1 : 0;
        int own = element.attributesSize() > 0 ? hints.of(element) : 0;
        if (text.lineEmpty()) {
            inlineHints |= own;
        }
        mark(element, tag, own);
    }

    /** Two breaks end a paragraph, as pages without p elements have it; one ends a label, or is white space. */
    private void lineBreak() {
        if (++breaks >= 2) {
            endLine();
        } else {
            broken = segment;
            segment = text.length();
            text.space(at);
        }
    }

    private void openFrame(Element element, String tag) {
        endLine();
        if (tag.equals("html")) {
            head.takeRoot(element);
        }
        int own = frame < 2 ? 0 : hints.of(element);
        String look = tag + ' ' + element.className();
        int name = names.computeIfAbsent(look, key -> names.size());
        frames.add(new Frame(
                frame, tag, name, own, frame < 0 ? 0 : frames.get(frame).depth() + 1));
        frame = frames.size() - 1;
        if (tag.equals("table") && Tables.holdsData(element)) {
            dataTable++;
        }
        mark(element, tag, own);
    }

    private void mark(Element element, String tag, int own) {
        Mark.Role role = Marks.role(element, tag, own);
        if (role != null) {
            openMarks.add(new OpenMark(element, role, text.length(), Marks.value(element, role)));
        }
    }

    private void close(Element element) {
        String tag = element.normalName();
        if (unseen > 0) {
            unseen -= UNSEEN.contains(tag) ? 1 : 0;
            return;
        }
        closeMarks(element);
        if (INLINE.contains(tag)) {
            inLinks -= tag.equals("a") ? 1 : 0;
            inEmphasis -= EMPHATIC.contains(tag) ? 1 : 0;
        } else if (!tag.equals("br") && !(dataTable > 0 && (tag.equals("td") || tag.equals("th")))) {
            endLine();
            dataTable -= tag.equals("table") && dataTable > 0 ? 1 : 0;
            frame = frames.get(frame).parent();
        }
    }

    @SuppressWarnings("ReferenceEquality") // the very element, not one like it
    private void closeMarks(Element element) {
        while (!openMarks.isEmpty() && openMarks.getLast().element() == element) {
            OpenMark mark = openMarks.removeLast();
            int end = Math.max(mark.start(), text.length());
            marks.add(new Mark(mark.role(), Span.of(mark.start(), end), mark.value()));
        }
    }

    private void endLine() {
        breaks = 0;
        if (!text.lineEmpty()) {
            Span span = Span.of(text.lineStart(), text.length());
            int linked = Math.min(links, span.length());
            int stressed = Math.min(emphasis, span.length());
            blocks.add(new Block(span, kind(), frame, linked, stressed, inlineHints, 0));
        }
        text.endLine(at);
        links = 0;
        emphasis = 0;
        inlineHints = 0;
    }

    private Block.Kind kind() {
        Frame inner = frames.get(frame);
        return switch (inner.tag()) {
            case "p" -> parentTag(inner).equals("li") ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
            case "li" -> Block.Kind.LIST_ITEM;
            case "tr" -> Block.Kind.TABLE_ROW;
            case "figcaption", "caption" -> Block.Kind.CAPTION;
            case "pre" -> Block.Kind.PREFORMATTED;
            case "dt", "dd" -> Block.Kind.DEFINITION;
            default -> Block.Kind.TEXT;
        };
    }

    private String parentTag(Frame inner) {
        return inner.parent() < 0 ? "" : frames.get(inner.parent()).tag();
    }

    String text() {
        return text.text();
    }

    Alignment alignment() {
        return text.alignment();
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Frame> frames() {
        return frames;
    }

    Head headOf() {
        return head.build();
    }

    List<Mark> marks() {
        return marks;
    }
}
