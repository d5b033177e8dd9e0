package org.dateline.article;

import java.util.Locale;
import java.util.Set;

/** Tells tables of data from tables that lay a page out. */
final class Tables {
    private static final int MOST_TAGS = 3000;
    private static final Set<String> LAYOUT =
            Set.of("table", "div", "p", "ul", "ol", "form", "h1", "h2", "h3", "h4", "section", "article", "iframe");

    private Tables() {}

    /**
     * Whether the cells hold text alone. A table too large to look through lays out.
     *
     * @param from where the table's start tag ends. The look ahead ends at the next table, so that a page's tables are
     *     looked through once, however they nest.
     */
    static boolean holdsData(String html, int from) {
        int at = html.indexOf('<', from);
        for (int seen = 0; at >= 0 && seen < MOST_TAGS; seen++) {
            if (html.startsWith("<!--", at)) {
                int end = html.indexOf("-->", at);
                at = end < 0 ? html.length() : end;
            } else if (html.startsWith("/table", at + 1)) {
                return true;
            } else if (LAYOUT.contains(name(html, at + 1))) {
                return false;
            }
            at = html.indexOf('<', at + 1);
        }
        return at < 0;
    }

    private static String name(String html, int from) {
        int to = from;
        while (to < html.length() && to - from < 8 && Character.isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        return html.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
