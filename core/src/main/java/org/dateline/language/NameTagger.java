package org.dateline.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.dateline.syntax.model.FeatureBuffer;
import org.dateline.syntax.model.LinearModel;

/**
 * Labels the words of a sentence as the first, inner, last or only word of a name, or as outside of any, greedily from left to
 * right. Most words are plain at a glance: a small model decides on them alone, and the full one is asked where the small one's
 * best label isn't well ahead of all others. Immutable.
 */
public final class NameTagger {
    /** By how much a label has to be ahead at a glance, in the units of scores. */
    private static final int SURE = 2_500;

    private final LinearModel glance;
    private final LinearModel full;
    private final NameLabels labels;

    private NameTagger(LinearModel glance, LinearModel full) {
        this.glance = glance;
        this.full = full;
        this.labels = new NameLabels(full.labels());
    }

    /**
     * Reads the two models of a tagger, the one for the glance before the full one.
     *
     * @throws IOException if the stream isn't two models of the same labels
     */
    public static NameTagger read(InputStream stream) throws IOException {
        LinearModel glance = LinearModel.read(stream);
        return new NameTagger(glance, LinearModel.alike(stream, glance));
    }

    NameLabels labels() {
        return labels;
    }

    /** Returns the label numbers of the words of each sentence. */
    List<int[]> tag(List<NameInput> document) {
        List<int[]> found = new ArrayList<>(document.size());
        document.forEach(sentence -> found.add(tag(sentence)));
        return found;
    }

    private int[] tag(NameInput input) {
        int[] found = new int[input.size()];
        int[] scores = new int[full.classes()];
        FeatureBuffer features = new FeatureBuffer();
        int previous = -1;
        int before = -1;
        for (int i = 0; i < found.length; i++) {
            NameFeatures.glance(features, input, i, previous);
            glance.score(features, scores);
            found[i] = labels.best(scores, previous);
            if (labels.lead(scores, previous, found[i]) < SURE) {
                NameFeatures.fill(features, input, i, previous, before);
                full.score(features, scores);
                found[i] = labels.best(scores, previous);
            }
            before = previous;
            previous = found[i];
        }
        return found;
    }
}
