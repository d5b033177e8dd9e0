package org.dateline.html;

import org.jspecify.annotations.Nullable;

/** Reads the attributes of tags, by sections 13.2.5.32 to 13.2.5.40 of the HTML standard. */
final class AttributeReader {
    private final String html;
    private final char[] page;

    AttributeReader(String html, char[] page) {
        this.html = html;
        this.page = page;
    }

    /** Reads the rest of a start tag from behind its name, and says where it ends; -1 if the page ends before. */
    int read(StartTag tag, int from) {
        return walk(tag, from);
    }

    /** Where an end tag ends, read from behind its name; -1 if the page ends before. */
    int skip(int from) {
        return walk(null, from);
    }

    private int walk(@Nullable StartTag tag, int from) {
        int at = from;
        while (true) {
            at = pastSpace(at);
            if (at >= page.length) {
                return -1;
            }
            if (page[at] == '>') {
                return at + 1;
            }
            if (page[at] == '/') {
                at++;
                if (tag != null && at < page.length && page[at] == '>') {
                    tag.closesItself();
                }
            } else {
                at = attribute(tag, at);
            }
        }
    }

    /** Takes one attribute, and says where it ends. */
    private int attribute(@Nullable StartTag tag, int from) {
        int nameEnd = nameEnd(from + 1); // an equals sign that comes first is part of the name
        int at = pastSpace(nameEnd);
        int valueFrom = nameEnd;
        int valueTo = nameEnd;
        int end = at;
        if (at < page.length && page[at] == '=') {
            valueFrom = pastSpace(at + 1);
            char quote = valueFrom < page.length ? page[valueFrom] : '>';
            if (quote == '"' || quote == '\'') {
                valueTo = html.indexOf(quote, ++valueFrom);
                if (valueTo < 0) {
                    return page.length;
                }
                end = valueTo + 1;
            } else {
                valueTo = unquotedEnd(valueFrom);
                end = valueTo;
            }
        }
        AttributeName name = tag == null ? null : AttributeName.TABLE.find(page, from, nameEnd);
        if (tag != null && name != null) {
            tag.attribute(name, valueFrom, valueTo);
        }
        return end;
    }

    private int pastSpace(int from) {
        int at = from;
        while (at < page.length && Tokenizer.isSpace(page[at])) {
            at++;
        }
        return at;
    }

    private int nameEnd(int from) {
        int at = from;
        while (at < page.length
                && page[at] != '='
                && page[at] != '>'
                && page[at] != '/'
                && !Tokenizer.isSpace(page[at])) {
            at++;
        }
        return at;
    }

    private int unquotedEnd(int from) {
        int at = from;
        while (at < page.length && page[at] != '>' && !Tokenizer.isSpace(page[at])) {
            at++;
        }
        return at;
    }
}
