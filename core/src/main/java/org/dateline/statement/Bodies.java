package org.dateline.statement;

import java.util.Locale;
import java.util.Set;
import org.dateline.syntax.Token;

/** Common nouns for those who can give their word: people by what they do, and bodies. Stateless and thread-safe. */
public final class Bodies {
    private static final Set<String> BODIES = CueLexicon.lines("bodies.txt");
    private static final Set<String> THINGS = Set.of(
            "river",
            "number",
            "letter",
            "order",
            "paper",
            "tower",
            "power",
            "water",
            "matter",
            "computer",
            "factor",
            "sector",
            "mirror",
            "door",
            "floor",
            "trailer",
            "container",
            "figure",
            "winter",
            "summer",
            "tanker",
            "liner",
            "trawler",
            "reactor",
            "corridor",
            "harbour",
            "error",
            "indicator",
            "border",
            "corner",
            "offer",
            "character");

    private Bodies() {}

    /** Whether a token is such a noun, or a plural that is built like one: "miners", "settlers", "pacifists". */
    public static boolean isOne(Token token) {
        if (!token.isNoun()) {
            return false;
        }
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean doers = token.tag().equals("NNS") && lemma.matches(".{2,}(?:er|or|ist|ian|man|woman|ee)");
        return BODIES.contains(lemma) || (doers && !THINGS.contains(lemma));
    }
}
