package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.dateline.html.AttributeName;
import org.dateline.html.StartTag;

/**
 * Collects the links of a page that may lead to the other parts of its article: those whose words are a small number, as
 * pagers have them in any language, and those whose relation says so. Used for one page; not thread-safe.
 */
final class PageLinks {
    private static final int MOST = 200;

    /** How far behind a link's tag its words are looked for: there may be elements around them. */
    private static final int REACH = 200;

    private static final int MOST_DIGITS = 2;

    private final char[] page;
    private final UnaryOperator<String> absolute;
    private final List<PageLink> links = new ArrayList<>();

    /**
     * Collects the links of {@code page}.
     *
     * @param absolute makes an address absolute, or the empty string
     */
    PageLinks(char[] page, UnaryOperator<String> absolute) {
        this.page = page;
        this.absolute = absolute;
    }

    /** Takes a link of the head or of the text, unless it leads into a page, as the pagers of single boxes do. */
    void take(StartTag tag, int number) {
        int step = step(tag.value(AttributeName.REL).toLowerCase(Locale.ROOT));
        if ((step != 0 || number > 0) && links.size() < MOST) {
            String address = absolute.apply(tag.value(AttributeName.HREF).strip());
            if (!address.isEmpty() && address.indexOf('#') < 0) {
                links.add(new PageLink(number, step, address));
            }
        }
    }

    private static int step(String relation) {
        return switch (relation) {
            case "next", "next nofollow", "nofollow next" -> PageLink.NEXT;
            case "prev", "previous", "prev nofollow", "nofollow prev" -> PageLink.PREVIOUS;
            default -> 0;
        };
    }

    /** The number that the words behind a link's tag begin with, if it is all of a text and not too large; otherwise 0. */
    int numberAt(int from) {
        int at = from;
        int limit = Math.min(page.length, from + REACH);
        while (at < limit && (page[at] == '<' || Character.isWhitespace(page[at]))) {
            if (page[at] == '<') {
                if (at + 1 < limit && page[at + 1] == '/') {
                    return 0;
                }
                while (at < limit && page[at] != '>') {
                    at++;
                }
            }
            at++;
        }
        int number = 0;
        int digits = 0;
        while (at < limit && page[at] >= '0' && page[at] <= '9' && digits <= MOST_DIGITS) {
            number = number * 10 + page[at++] - '0';
            digits++;
        }
        while (at < limit && Character.isWhitespace(page[at])) {
            at++;
        }
        return digits > 0 && digits <= MOST_DIGITS && at < limit && page[at] == '<' ? number : 0;
    }

    List<PageLink> all() {
        return links;
    }
}
