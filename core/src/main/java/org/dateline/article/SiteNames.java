package org.dateline.article;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.capture.Supplied;

/**
 * What a page's site is called: its declared name, its publishers', and what its host is named after. Folded.
 *
 * @param declared the name that the page declares, or the empty string
 * @param publishers the names of the publishers that its data gives
 * @param label the longest label of its host but the last, without hyphens
 * @param host the whole host without "www"
 */
record SiteNames(String declared, List<String> publishers, String label, String host) {
    private static final Pattern SCHEME = Pattern.compile("^\\w+://");
    private static final Pattern PATH = Pattern.compile("[/:?#].*$");

    static SiteNames of(PageText page, Supplied supplied) {
        String host = host(supplied.url().orElse(page.head().canonical()));
        return new SiteNames(
                Folding.of(page.head().first("og:site_name", "application-name").orElse("")),
                page.head().data().names("publisher").stream().map(Folding::of).toList(),
                longestLabel(host),
                joined(host.startsWith("www.") ? host.substring(4) : host));
    }

    /** The host of an address. */
    static String host(String url) {
        return PATH.matcher(SCHEME.matcher(url).replaceFirst("")).replaceFirst("");
    }

    private static String longestLabel(String host) {
        String[] labels = host.split("\\.");
        String longest = "";
        for (int i = 0; i + 1 < labels.length; i++) {
            longest = labels[i].length() > longest.length() ? labels[i] : longest;
        }
        return Folding.of(longest.replace("-", ""));
    }

    private static String joined(String words) {
        return Folding.of(words).replace(" ", "");
    }

    /** Whether the words, as they are written, are what the host is named after. */
    boolean isHost(String words) {
        return !label.isEmpty() && joined(words).equals(label);
    }

    /** Whether the folded words name the site. */
    boolean has(String folded) {
        String joined = folded.replace(" ", "");
        return declared.equals(folded)
                || publishers.contains(folded)
                || (!label.isEmpty() && (label.equals(joined) || host.equals(joined)));
    }
}
