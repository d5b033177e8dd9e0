package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import org.dateline.html.AttributeName;
import org.dateline.html.DistinctValues;
import org.dateline.html.ElementName;
import org.dateline.html.PageHandler;
import org.dateline.html.StartTag;
import org.dateline.source.Alignment;
import org.dateline.source.Span;

/** Writes a page's visible text down, line by line, as its elements are told. Used for one page; not thread-safe. */
final class HtmlWalk implements PageHandler {
    private final FoldedText text;
    private final String html;
    private final char[] page;
    private final HeadBuilder head;
    private final Hints hints;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();

    /** The numbers of the elements whose frames are open; of those, the ones that are tables of data. */
    private final List<Integer> openFrames = new ArrayList<>();

    private final List<Integer> dataTables = new ArrayList<>();
    private final MarkRow marks = new MarkRow();
    private final LookNumbers looks;

    private int frame;
    private int unseen;
    private int inLinks;
    private int inEmphasis;
    private int links;
    private int emphasis;
    private int inlineHints;
    private int breaks;
    private int at;
    private int segment;
    private int broken;

    HtmlWalk(String html, char[] page, String url) {
        this.html = html;
        this.page = page;
        this.text = new FoldedText(page);
        DistinctValues values = new DistinctValues(page);
        this.hints = new Hints(values);
        this.looks = new LookNumbers(values);
        this.head = new HeadBuilder(page, url);
        frames.add(new Frame(-1, "#root", 0, 0, 0));
    }

    @Override
    public void text(int from, int to) {
        if (unseen > 0) {
            return;
        }
        if (breaks == 1 && SoftBreak.endsLine(text, broken, page, from, to)) {
            endLine();
        }
        at = to;
        int written = text.append(from, to);
        if (written > 0) {
            breaks = 0;
        }
        links += inLinks > 0 ? written : 0;
        emphasis += inEmphasis > 0 ? written : 0;
    }

    @Override
    public void content(ElementName name, int from, int to) {
        head.takeContent(name, html, from, to);
    }

    @Override
    public void open(StartTag tag, int element) {
        ElementName name = tag.name();
        if (unseen > 0 || Elements.isUnseen(name)) {
            head.take(tag);
            unseen += Elements.isUnseen(name) ? 1 : 0;
            return;
        }
        if (Elements.isInline(name)) {
            openInline(tag, element);
        } else if (Elements.isBreak(name)) {
            lineBreak();
        } else if (isDataCell(name)) {
            text.space(at);
        } else {
            openFrame(tag, element);
        }
    }

    @Override
    public void rootAgain(StartTag tag) {
        head.takeRoot(tag);
    }

    private boolean isDataCell(ElementName name) {
        return !dataTables.isEmpty() && (name.text().equals("td") || name.text().equals("th"));
    }

    private void openInline(StartTag tag, int element) {
        ElementName name = tag.name();
        if (name.text().equals("a")) {
            inLinks++;
            takeLink(tag);
        }
        inEmphasis += Elements.isEmphatic(name) ? 1 : 0;
        int own = hints.of(tag);
        if (text.lineEmpty()) {
            inlineHints |= own;
        }
        if (tag.hasAttributes() && kind() == Block.Kind.HEADING && Marks.isKicker(tag)) {
            marks.openKicker(element, text.length());
        } else {
            marks.open(tag, element, own, text.length());
        }
    }

    /** Comments have pages too, which are no parts of the article. */
    private void takeLink(StartTag tag) {
        int number = head.pageLinks().numberAt(tag.end());
        if ((number > 0 || tag.has(AttributeName.REL)) && !inComments()) {
            head.pageLinks().take(tag, number);
        }
    }

    private boolean inComments() {
        int up = frame;
        while (up >= 0 && !Hint.COMMENT.in(frames.get(up).hints())) {
            up = frames.get(up).parent();
        }
        return up >= 0;
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

    private void openFrame(StartTag tag, int element) {
        endLine();
        String name = tag.name().text();
        if (name.equals("html")) {
            head.takeRoot(tag);
        }
        int own = frame < 2 ? 0 : hints.of(tag);
        frames.add(new Frame(frame, name, looks.of(tag), own, frames.get(frame).depth() + 1));
        frame = frames.size() - 1;
        openFrames.add(element);
        if (name.equals("table") && Tables.holdsData(html, tag.end())) {
            dataTables.add(element);
        }
        marks.open(tag, element, own, text.length());
    }

    @Override
    public void close(ElementName name, int element) {
        if (unseen > 0) {
            unseen -= Elements.isUnseen(name) ? 1 : 0;
            return;
        }
        marks.close(element, text.length());
        if (Elements.isInline(name)) {
            inLinks -= name.text().equals("a") ? 1 : 0;
            inEmphasis -= Elements.isEmphatic(name) ? 1 : 0;
        } else if (!openFrames.isEmpty() && openFrames.getLast() == element) {
            endLine();
            openFrames.removeLast();
            frame = frames.get(frame).parent();
            if (!dataTables.isEmpty() && dataTables.getLast() == element) {
                dataTables.removeLast();
            }
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
        return Elements.kind(
                inner.tag(),
                inner.parent() < 0 ? "" : frames.get(inner.parent()).tag());
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
        return marks.all();
    }
}
