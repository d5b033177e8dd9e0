package org.dateline.statement.model;

import java.util.List;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.model.EnglishModels;
import org.dateline.syntax.model.FeatureBuffer;
import org.dateline.syntax.model.LinearModel;
import org.dateline.syntax.model.WordShapes;

/**
 * Tells speech acts apart (assertive, commissive, directive, expressive, interrogative; Searle 1976) by the words of a
 * sentence: multinomial logistic regression, trained on campaign releases. Immutable; safe for any number of threads.
 */
public final class ActClassifier {
    private static final String MODEL = "/org/dateline/statement/acts.model";

    private final LinearModel model;

    public ActClassifier(LinearModel model) {
        this.model = model;
    }

    /** The classifier with the model that comes with Dateline. */
    public static ActClassifier english() {
        return new ActClassifier(EnglishModels.open(MODEL, LinearModel::read));
    }

    /** The acts, in small letters. */
    public List<String> labels() {
        return model.labels();
    }

    /** The index of the likeliest act of some sentences that belong together, the first of equals. */
    public int classify(List<Sentence> sentences) {
        FeatureBuffer features = new FeatureBuffer();
        features(sentences, features);
        int[] scores = new int[model.classes()];
        model.score(features, scores);
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    /** Sets the features of some sentences. */
    public static void features(List<Sentence> sentences, FeatureBuffer out) {
        out.clear();
        out.add(0);
        for (Sentence sentence : sentences) {
            words(sentence, out);
            predicate(sentence, out);
        }
    }

    private static void words(Sentence sentence, FeatureBuffer out) {
        WordShapes words =
                WordShapes.of(sentence.tokens().stream().map(Token::form).toList());
        for (int i = 0; i < sentence.size(); i++) {
            long lemma = Passage.hash(sentence.token(i).lemma());
            long next =
                    i + 1 < sentence.size() ? Passage.hash(sentence.token(i + 1).lemma()) : 1;
            out.add(1, words.lower(i));
            out.add(2, lemma, next);
            out.add(3, Passage.hash(sentence.token(i).tag()), next);
            if (i < 3) {
                out.add(4, i, lemma);
                out.add(5, i, Passage.hash(sentence.token(i).tag()));
            }
        }
        out.add(6, Passage.hash(sentence.token(sentence.size() - 1).form()));
        out.add(7, Math.min(sentence.size() / 5, 8));
    }

    /** The root with its auxiliaries and its subject: "X will Y". */
    private static void predicate(Sentence sentence, FeatureBuffer out) {
        int root = sentence.root();
        long verb = Passage.hash(sentence.token(root).lemma());
        long tag = Passage.hash(sentence.token(root).tag());
        out.add(10, verb);
        out.add(11, tag);
        for (int subject : sentence.dependents(root, "nsubj")) {
            out.add(12, Passage.hash(sentence.token(subject).lemma()));
            out.add(13, Passage.hash(sentence.token(subject).tag()), tag);
        }
        for (int auxiliary : sentence.dependents(root, "aux")) {
            out.add(14, Passage.hash(sentence.token(auxiliary).lemma()));
            out.add(15, Passage.hash(sentence.token(auxiliary).lemma()), verb);
        }
        for (int clause : sentence.dependents(root, "xcomp", "ccomp")) {
            out.add(16, verb, Passage.hash(sentence.token(clause).lemma()));
        }
    }
}
