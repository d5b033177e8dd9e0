package org.dateline.statement;

import java.util.Optional;
import org.dateline.statement.model.Range;
import org.dateline.syntax.Token;

/** Short noun phrases read off the tags, where the tree is less sure than the words' order. */
final class NounPhrases {
    private NounPhrases() {}

    /** The noun phrase that begins at {@code start} and ends before {@code limit}, without what hangs behind it. */
    static Optional<Range> at(Scene scene, int start, int limit) {
        int end = start;
        while (end < limit && continues(scene, end, start)) {
            end++;
        }
        while (end > start && !endsPhrase(scene.token(end - 1)) && !isNumbered(scene, start, end)) {
            end--;
        }
        return end > start ? Optional.of(new Range(start, end)) : Optional.empty();
    }

    private static boolean continues(Scene scene, int at, int start) {
        Token token = scene.token(at);
        return switch (token.tag()) {
            case "DT", "PRP$", "WP$", "PDT" -> at == start;
            case "JJ", "JJR", "JJS", "CD", "POS", "NN", "NNS", "NNP", "NNPS", "HYPH", "FW" -> true;
            case "VBN", "VBG", "RB" -> !scene.passage().quotations().opens(at) && nounFollows(scene, at);
            case "PRP" -> at == start;
            default -> token.form().equals("-") || token.form().equals("&");
        };
    }

    /** Also behind a hyphen: "newly-elected mayor". */
    private static boolean nounFollows(Scene scene, int at) {
        int end = scene.sentenceAt(at).end();
        boolean hyphen = at + 2 < end && scene.token(at + 1).form().equals("-");
        return at + 1 < end && (scene.token(at + 1).isNoun() || hyphen);
    }

    /** "Channel 4". */
    private static boolean isNumbered(Scene scene, int start, int end) {
        return end - 2 >= start
                && scene.token(end - 1).tag().equals("CD")
                && scene.token(end - 2).isProperNoun();
    }

    private static boolean endsPhrase(Token token) {
        return token.isNoun() || token.tag().equals("PRP") || token.tag().equals("FW");
    }
}
