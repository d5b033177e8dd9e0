package org.dateline.statement;

import java.util.Optional;
import org.dateline.statement.model.Range;
import org.dateline.syntax.Token;

/** Proper names by their tags and capitals, whether or not the reading knows them. */
final class ProperNames {
    private final Scene scene;

    ProperNames(Scene scene) {
        this.scene = scene;
    }

    /** The proper name that begins at a token, with a number in it ("Channel 4"); empty inside or outside of one. */
    Optional<Range> from(int start) {
        Range sentence = scene.sentenceAt(start);
        boolean first = isProper(start) && (start == sentence.start() || !isProper(start - 1));
        if (!first) {
            return Optional.empty();
        }
        int end = start + 1;
        while (end < sentence.end() && (isProper(end) || isNumber(end))) {
            end++;
        }
        return Optional.of(new Range(start, end));
    }

    /** A proper noun, also one that a tagger takes for the common noun it is without its capital: "told the Strand". */
    private boolean isProper(int token) {
        Token at = scene.token(token);
        return at.isProperNoun()
                || (at.isNoun()
                        && Character.isUpperCase(at.form().charAt(0))
                        && token > scene.sentenceAt(token).start()
                        && !scene.passage().quotations().opens(token - 1));
    }

    private boolean isNumber(int token) {
        return scene.token(token).tag().equals("CD") && isProper(token - 1);
    }
}
