package org.dateline.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a page says of itself to machines.
 *
 * @param meta the contents of its meta elements by name, property or itemprop in lower case; the first come first
 * @param data its schema.org data
 * @param title the title element
 * @param canonical the address that it names as its own, or the empty string
 * @param language the language that the root element declares, or the empty string
 * @param pageLinks links that may lead to the other parts of its article
 */
record Head(
        Map<String, List<String>> meta,
        JsonLd data,
        String title,
        String canonical,
        String language,
        List<PageLink> pageLinks) {
    /** A page that says nothing of itself. */
    static final Head EMPTY = new Head(Map.of(), JsonLd.NONE, "", "", "", List.of());

    /** The first content that is not blank of the first of these names that has one. */
    Optional<String> first(String... names) {
        for (String name : names) {
            for (String content : meta.getOrDefault(name, List.of())) {
                if (!content.isBlank()) {
                    return Optional.of(content.strip());
                }
            }
        }
        return Optional.empty();
    }

    List<String> all(String name) {
        return meta.getOrDefault(name, List.of());
    }
}
