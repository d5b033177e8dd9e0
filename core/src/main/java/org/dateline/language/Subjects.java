package org.dateline.language;

import java.util.List;
import java.util.function.Predicate;
import org.dateline.language.MentionFinder.Found;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Who is the subject of a sentence, where nobody else can be meant by who speaks in the next. */
final class Subjects {
    private final Sentence sentence;
    private final boolean[] quoted;

    Subjects(Sentence sentence, boolean[] quoted) {
        this.sentence = sentence;
        this.quoted = quoted;
    }

    /**
     * The actor that is the subject of the sentence's main verb: {@link Actors#UNKNOWN} where there are two such, or where
     * another who {@code mayBeMeant} is an object of the verb.
     *
     * @param index the index of the sentence
     */
    int of(int index, List<Found> mentions, Predicate<Found> mayBeMeant) {
        int subject = Actors.UNKNOWN;
        boolean found = false;
        for (Found mention : mentions) {
            if (mention.sentence() != index || quoted[mention.head()]) {
                continue;
            }
            boolean open = mention.actor() == Actors.UNKNOWN && mention.form() == Mention.Form.PRONOUN;
            if (isOfRoot(mention, true) && (open || mayBeMeant.test(mention))) {
                if (found && subject != mention.actor()) {
                    return Actors.UNKNOWN;
                }
                found = true;
                subject = mention.actor();
            } else if (isOfRoot(mention, false) && mayBeMeant.test(mention)) {
                return Actors.UNKNOWN;
            }
        }
        return subject;
    }

    /** Whether a mention hangs on the main verb, as its subject or as anything else. */
    private boolean isOfRoot(Found mention, boolean asSubject) {
        for (int i = mention.from(); i < mention.to(); i++) {
            Token token = joined(sentence.token(i));
            boolean outside = !token.isRoot() && (token.head() < mention.from() || token.head() >= mention.to());
            if (outside && sentence.token(token.head()).isRoot() && token.hasRelation("nsubj") == asSubject) {
                return true;
            }
        }
        return false;
    }

    /** In "X and Y left" Y is as much the subject as X. */
    private Token joined(Token token) {
        Token at = token;
        while (at.hasRelation("conj")
                && !at.isRoot()
                && sentence.token(at.head()).isNoun()) {
            at = sentence.token(at.head());
        }
        return at;
    }
}
