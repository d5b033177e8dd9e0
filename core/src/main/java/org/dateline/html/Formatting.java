package org.dateline.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of active formatting elements (section 13.2.4.3 of the HTML standard): those that go on in the next block if
 * this one ends before they do. Used for one page; not thread-safe.
 */
final class Formatting {
    /** Of equal elements no more go on: the standard's "Noah's Ark clause". */
    private static final int MOST_ALIKE = 3;

    /** Of all elements since the last marker no more go on, which the standard does not say: it bounds the work. */
    private static final int MOST = 24;

    private static final Entry MARKER = new Entry(ElementName.HTML, 0, 0);

    private final char[] page;
    private final List<Entry> entries = new ArrayList<>();

    /** One formatting element. */
    static final class Entry {
        private final ElementName name;
        private final int tagStart;
        private final int tagEnd;
        private boolean open = true;

        private Entry(ElementName name, int tagStart, int tagEnd) {
            this.name = name;
            this.tagStart = tagStart;
            this.tagEnd = tagEnd;
        }

        ElementName name() {
            return name;
        }

        /** Where its tag stands in the page. */
        int tagStart() {
            return tagStart;
        }

        /** Whether it is among the open elements. */
        boolean isOpen() {
            return open;
        }

        void setOpen(boolean now) {
            open = now;
        }
    }

    Formatting(char[] page) {
        this.page = page;
    }

    Entry add(StartTag tag) {
        int first = sinceMarker();
        int alike = 0;
        for (int i = entries.size() - 1; i >= first; i--) {
            alike += alike(entries.get(i), tag) ? 1 : 0;
            if (alike == MOST_ALIKE) {
                entries.remove(i);
                break;
            }
        }
        if (entries.size() - first >= MOST) {
            entries.remove(first);
        }
        Entry entry = new Entry(tag.name(), tag.start(), tag.end());
        entries.add(entry);
        return entry;
    }

    @SuppressWarnings("ReferenceEquality") // there is one of each name
    private boolean alike(Entry entry, StartTag tag) {
        return entry.name == tag.name()
                && java.util.Arrays.equals(page, entry.tagStart, entry.tagEnd, page, tag.start(), tag.end());
    }

    private int sinceMarker() {
        return entries.lastIndexOf(MARKER) + 1;
    }

    void addMarker() {
        entries.add(MARKER);
    }

    void clearToMarker() {
        entries.subList(Math.max(0, sinceMarker() - 1), entries.size()).clear();
    }

    void remove(Entry entry) {
        entries.remove(entry);
    }

    /** The last such element since the last marker. */
    @SuppressWarnings("ReferenceEquality") // there is one of each name
    @Nullable
    Entry last(ElementName name) {
        for (int i = entries.size() - 1; i >= 0 && !isMarker(entries.get(i)); i--) {
            if (entries.get(i).name == name) {
                return entries.get(i);
            }
        }
        return null;
    }

    /** Whether any element goes on that is not open; mostly none does. */
    boolean hasToReopen() {
        int last = entries.size() - 1;
        return last >= 0 && !isMarker(entries.get(last)) && !entries.get(last).open;
    }

    /** The elements that go on but are not open, in order. */
    List<Entry> toReopen() {
        int first = entries.size();
        while (first > 0 && !isMarker(entries.get(first - 1)) && !entries.get(first - 1).open) {
            first--;
        }
        return List.copyOf(entries.subList(first, entries.size()));
    }

    @SuppressWarnings("ReferenceEquality") // there is one marker
    private static boolean isMarker(Entry entry) {
        return entry == MARKER;
    }
}
