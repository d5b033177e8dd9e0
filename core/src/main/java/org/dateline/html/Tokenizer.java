package org.dateline.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a page into tags, text and the content of elements that hold text alone: tokenization by section 13.2.5 of the HTML
 * standard. Every unit of the page is looked at a bounded number of times. Used for one page; not thread-safe.
 */
final class Tokenizer {
    /** A page that makes up more names of elements than this has the rest of them taken for one. */
    private static final int MOST_NAMES = 1000;

    private static final int LONGEST_NAME = 60;

    private final String html;
    private final char[] page;
    private final AttributeReader attributes;
    private final TreeBuilder tree;
    private final StartTag tag;
    private final StartTag again;
    private final Map<String, ElementName> unknown = new HashMap<>();

    Tokenizer(String html, char[] page, PageHandler handler) {
        this.html = html;
        this.page = page;
        this.attributes = new AttributeReader(html, page);
        this.tag = new StartTag(page);
        this.again = new StartTag(page);
        this.tree = new TreeBuilder(page, handler, this::readAgain);
    }

    void run() {
        int text = 0;
        int at = lessThan(0);
        while (at < page.length) {
            if (opensMarkup(at)) {
                text(text, at);
                text = markup(at);
                at = lessThan(text);
            } else {
                at = lessThan(at + 1);
            }
        }
        text(text, page.length);
        tree.finish();
    }

    private int lessThan(int from) {
        return orEnd(html.indexOf('<', from));
    }

    private int orEnd(int found) {
        return found < 0 ? page.length : found;
    }

    private void text(int from, int to) {
        if (from < to) {
            tree.text(from, to);
        }
    }

    /** Whether the less-than sign at {@code at} is more than that. */
    private boolean opensMarkup(int at) {
        if (at + 2 >= page.length) {
            return false;
        }
        char next = page[at + 1];
        return isLetter(next) || next == '!' || next == '?' || next == '/';
    }

    /** Takes the markup at {@code at}, and says from where to read on. */
    private int markup(int at) {
        char next = page[at + 1];
        if (isLetter(next)) {
            return startTag(at);
        }
        if (next == '/' && isLetter(page[at + 2])) {
            return endTag(at + 2);
        }
        if (html.startsWith("<!--", at)) {
            return commentEnd(at + 4);
        }
        if (tree.inForeignContent() && html.startsWith("<![CDATA[", at)) {
            int end = orEnd(html.indexOf("]]>", at + 9));
            return Math.min(page.length, end + 3);
        }
        return past('>', at + 2); // a declaration, or what counts as a comment
    }

    private int past(char c, int from) {
        return Math.min(page.length, orEnd(html.indexOf(c, from)) + 1);
    }

    private int commentEnd(int from) {
        if (html.startsWith(">", from) || html.startsWith("->", from)) {
            return past('>', from);
        }
        int dashes = html.indexOf("--", from);
        while (dashes >= 0) {
            int at = dashes + 2;
            while (at < page.length && page[at] == '-') {
                at++;
            }
            if (html.startsWith(">", at) || html.startsWith("!>", at)) {
                return past('>', at);
            }
            dashes = html.indexOf("--", at);
        }
        return page.length;
    }

    private int startTag(int at) {
        int end = readTag(tag, at);
        if (end < 0) {
            return page.length; // the page's end cuts the tag off: the standard drops it
        }
        ElementName name = tag.name();
        return tree.startTag(tag) ? content(name, end) : end;
    }

    /** Reads the start tag at {@code at}, and says where it ends; -1 if the page ends within it. */
    private int readTag(StartTag into, int at) {
        int nameEnd = nameEnd(at + 1);
        into.begin(name(at + 1, nameEnd), at);
        int end = attributes.read(into, nameEnd);
        into.endAt(end);
        return end;
    }

    private StartTag readAgain(int at) {
        readTag(again, at);
        return again;
    }

    private int endTag(int nameStart) {
        int nameEnd = nameEnd(nameStart);
        int end = attributes.skip(nameEnd);
        if (end < 0) {
            return page.length;
        }
        tree.endTag(name(nameStart, nameEnd));
        return end;
    }

    private int nameEnd(int from) {
        int end = from;
        while (end < page.length && page[end] != '>' && page[end] != '/' && !isSpace(page[end])) {
            end++;
        }
        return end;
    }

    private ElementName name(int from, int to) {
        ElementName known = ElementName.TABLE.find(page, from, to);
        return known != null ? known : unknown(html.substring(from, Math.min(to, from + LONGEST_NAME)));
    }

    private ElementName unknown(String written) {
        String name = written.toLowerCase(Locale.ROOT);
        return unknown.size() < MOST_NAMES
                ? unknown.computeIfAbsent(name, ElementName::unknown)
                : unknown.getOrDefault(name, ElementName.NAMELESS);
    }

    /** Takes an element's content up to its end tag, or all of the rest if it has none. */
    private int content(ElementName name, int from) {
        int end = contentEnd(name, from);
        if (end > from) {
            tree.content(name, from, end);
        }
        if (end < page.length) {
            return endTag(end + 2);
        }
        tree.endTag(name);
        return end;
    }

    private int contentEnd(ElementName name, int from) {
        if (name.rule() == TagRule.PLAIN_TEXT) {
            return page.length;
        }
        if (name == ElementName.SCRIPT) {
            return new ScriptContent(html, page).end(from);
        }
        int at = html.indexOf("</", from);
        while (at >= 0 && !isNamed(page, at + 2, name.text())) {
            at = html.indexOf("</", at + 2);
        }
        return orEnd(at);
    }

    /** Whether the name stands at {@code at}, in either case, and ends there. */
    static boolean isNamed(char[] page, int at, String name) {
        int end = at + name.length();
        return end < page.length
                && NameTable.same(name, page, at, end)
                && (page[end] == '>' || page[end] == '/' || isSpace(page[end]));
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
