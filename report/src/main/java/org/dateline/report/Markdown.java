package org.dateline.report;

/** Page text as CommonMark: shown as it is, never read as markup. */
final class Markdown {
    /** All of CommonMark's ASCII punctuation that can begin markup anywhere in a line, and what begins HTML. */
    private static final String SPECIAL = "\\`*_{}[]<>()#+!|~&";

    private Markdown() {}

    /** The text on one line. A list's or a heading's sign can't begin it, since something else always stands before. */
    static String escape(String text) {
        String line = SafeText.label(text);
        StringBuilder escaped = new StringBuilder(line.length() + 8);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** A link; {@code text} is escaped already, {@code url} is one of {@link Links}. */
    static String link(String text, String url) {
        String target =
                url.replace("(", "%28").replace(")", "%29").replace("<", "%3C").replace(">", "%3E");
        return "[" + text + "](" + target + ")";
    }
}
