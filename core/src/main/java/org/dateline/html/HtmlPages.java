package org.dateline.html;

/**
 * Reads HTML pages by the rules of the <a href="https://html.spec.whatwg.org/multipage/parsing.html">HTML standard</a>,
 * as a row of events in one pass: no tree is built. Takes time and memory linear in the page's size, whatever it holds.
 * Thread-safe.
 */
public final class HtmlPages {
    private HtmlPages() {}

    /**
     * Tells the handler what the page holds. Nothing is an error: every text is a page.
     *
     * @param units the units of {@code html}, which a handler mostly needs too; left as they are
     */
    public static void read(String html, char[] units, PageHandler handler) {
        new Tokenizer(html, units, handler).run();
    }
}
