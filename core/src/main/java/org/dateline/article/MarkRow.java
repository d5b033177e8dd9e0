package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import org.dateline.html.StartTag;
import org.dateline.source.Span;

/** Collects the marks of a page, in the order in which they end. Used for one page; not thread-safe. */
final class MarkRow {
    private final List<Mark> ended = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    private record Open(int element, Mark.Role role, int start, String value) {}

    /** An element begins where {@code at} units have been written; its own hints are {@code hints}. */
    void open(StartTag tag, int element, int hints, int at) {
        Mark.Role role = Marks.role(tag, hints);
        if (role != null) {
            open.add(new Open(element, role, at, Marks.value(tag, role)));
        }
    }

    /** An element within a heading that holds its kicker begins. */
    void openKicker(int element, int at) {
        open.add(new Open(element, Mark.Role.KICKER, at, ""));
    }

    /** An element ends; elements are numbered in the order of their opening. */
    void close(int element, int at) {
        for (int i = open.size() - 1; i >= 0 && open.get(i).element() >= element; i--) {
            if (open.get(i).element() == element) {
                Open mark = open.remove(i);
                ended.add(new Mark(mark.role(), Span.of(mark.start(), Math.max(mark.start(), at)), mark.value()));
            }
        }
    }

    List<Mark> all() {
        return ended;
    }
}
