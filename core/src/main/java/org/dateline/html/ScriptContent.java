package org.dateline.html;

/**
 * Finds where a script ends. Within a comment a script that it opens must be closed first: the escaped and double escaped
 * states of sections 13.2.5.20 to 13.2.5.31 of the HTML standard.
 */
final class ScriptContent {
    private static final String NAME = "script";

    private final String html;
    private final char[] page;

    ScriptContent(String html, char[] page) {
        this.html = html;
        this.page = page;
    }

    /** Where the end tag of the script that begins at {@code from} stands; the page's length if it has none. */
    int end(int from) {
        boolean escaped = false;
        boolean nested = false;
        int escapeEnd = -1;
        for (int at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
            if (escaped && escapeEnd <= at) {
                escaped = false;
                nested = false;
            }
            if (html.startsWith("</", at) && Tokenizer.isNamed(page, at + 2, NAME)) {
                if (!nested) {
                    return at;
                }
                nested = false;
            } else if (!escaped && html.startsWith("<!--", at)) {
                escaped = true;
                int close = html.indexOf("-->", at + 2);
                escapeEnd = close < 0 ? Integer.MAX_VALUE : close;
            } else if (escaped && Tokenizer.isNamed(page, at + 1, NAME)) {
                nested = true;
            }
        }
        return page.length;
    }
}
