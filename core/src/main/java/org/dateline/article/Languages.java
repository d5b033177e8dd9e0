package org.dateline.article;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads declared languages. */
final class Languages {
    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    private Languages() {}

    /** The BCP 47 tag that a declaration ("de_AT", "EN-us") means, if its language exists (ISO 639). */
    static Optional<String> tag(String declared) {
        Locale locale = Locale.forLanguageTag(declared.strip().replace('_', '-'));
        return KNOWN.contains(locale.getLanguage()) ? Optional.of(locale.toLanguageTag()) : Optional.empty();
    }
}
