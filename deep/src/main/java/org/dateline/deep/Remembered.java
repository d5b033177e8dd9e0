package org.dateline.deep;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.statement.model.RoleEvidence;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Asks about each distinct sentence once, as long as it is among the last few thousand: copies and quotations come again
 * and again. Safe for any number of threads.
 */
final class Remembered implements RoleEvidence {
    private static final int MOST = 8_192;

    private final RoleEvidence source;
    private final Map<List<String>, Optional<double[][]>> known = Collections.synchronizedMap(new LastUsed());

    Remembered(RoleEvidence source) {
        this.source = source;
    }

    @Override
    public Optional<double[][]> of(Sentence sentence) {
        List<String> words = sentence.tokens().stream().map(Token::form).toList();
        Optional<double[][]> found = known.get(words);
        if (found == null) {
            found = source.of(sentence);
            known.put(words, found);
        }
        return found;
    }

    private static final class LastUsed extends LinkedHashMap<List<String>, Optional<double[][]>> {
        private static final long serialVersionUID = 1;

        LastUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, Optional<double[][]>> eldest) {
            return size() > MOST;
        }
    }
}
