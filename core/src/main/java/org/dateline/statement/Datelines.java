package org.dateline.statement;

import java.util.Locale;
import java.util.Set;
import org.dateline.statement.model.Range;

/** The place, day and agency that a report's first sentence opens with: "HALVEN, Orsia (ORV) —". Stateless. */
final class Datelines {
    private static final Set<String> DASHES = Set.of("—", "–", "--");
    private static final int LONGEST = 14;

    private Datelines() {}

    /** Where the words behind the dateline begin, or where the range does if none opens it. */
    static int behind(Scene scene, Range range) {
        boolean opens = range.start() == scene.sentenceAt(range.start()).start() && isUpperCase(scene, range.start());
        int end = Math.min(range.end() - 1, range.start() + LONGEST);
        for (int i = range.start() + 1; opens && i < end; i++) {
            boolean hyphen = scene.token(i).form().equals("-")
                    && scene.token(i - 1).form().matches("\\)|-RRB-");
            if (hyphen || DASHES.contains(scene.token(i).form())) {
                return i + 1;
            }
        }
        return range.start();
    }

    private static boolean isUpperCase(Scene scene, int token) {
        String form = scene.token(token).form();
        return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
    }
}
