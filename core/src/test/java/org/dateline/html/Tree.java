package org.dateline.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes a page's events down as a tree, and checks that they are told as promised. */
final class Tree implements PageHandler {
    private final String html;
    private final StringBuilder written = new StringBuilder();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int lastText;

    private Tree(String html) {
        this.html = html;
    }

    /** The page's body as {@code div(p(text) br)}; the elements that every page has are left out. */
    static String of(String html) {
        String whole = whole(html).strip();
        return whole.substring(whole.indexOf("body(") + 5, whole.length() - 2).strip();
    }

    /** The page with the elements that every page has. */
    static String whole(String html) {
        Tree tree = new Tree(html);
        HtmlPages.read(html, html.toCharArray(), tree);
        if (!tree.open.isEmpty()) {
            throw new AssertionError("left open: " + tree.open);
        }
        return tree.written
                .toString()
                .replaceAll("\\(\\)", "")
                .replaceAll(" +", " ")
                .replace("( ", "(")
                .replace(" )", ")");
    }

    @Override
    public void open(StartTag tag, int element) {
        open.push(element);
        String id = tag.value(AttributeName.ID);
        written.append(' ')
                .append(tag.name())
                .append(id.isEmpty() ? "" : "#" + id)
                .append('(');
    }

    @Override
    public void rootAgain(StartTag tag) {
        written.append(" html-again").append(tag.value(AttributeName.LANG));
    }

    @Override
    public void close(ElementName name, int element) {
        boolean formatting = name.rule() == TagRule.FORMATTING || name.rule() == TagRule.LINK;
        if (!formatting && open.peek() != element) {
            throw new AssertionError("not the innermost element ends: " + name + ", " + written);
        }
        if (!open.remove(element)) {
            throw new AssertionError("ends twice: " + name);
        }
        written.append(") ");
    }

    @Override
    public void text(int from, int to) {
        if (from < lastText || to <= from) {
            throw new AssertionError("text does not go on: " + from + " to " + to);
        }
        lastText = to;
        written.append(' ').append(html.substring(from, to).strip());
    }

    @Override
    public void content(ElementName name, int from, int to) {
        written.append(name).append(": ").append(html, from, to);
    }
}
