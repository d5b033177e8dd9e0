package org.dateline.language;

import java.util.List;
import org.dateline.syntax.model.FeatureBuffer;
import org.dateline.syntax.model.Scorer;
import org.dateline.syntax.model.WordShapes;

/**
 * Labels the words of a sentence as the beginning or the inside of a name, or as outside of any: a greedy perceptron
 * over words, tags, shapes and word lists. For {@link NameFinder} and the program that trains its model. Immutable.
 */
public final class NameTagger {
    /** The label of a word outside of names; others are {@code B-} or {@code I-} and a kind. */
    public static final String OUTSIDE = "O";

    private static final int LONGEST_PLACE = 4;

    private final Scorer scorer;
    private final List<String> labels;

    /** Makes a tagger whose labels are the classes of a scorer. */
    public NameTagger(Scorer scorer, List<String> labels) {
        this.scorer = scorer;
        this.labels = List.copyOf(labels);
    }

    /** What the tagger looks at in one sentence. Immutable. */
    public static final class Input {
        private final WordShapes words;
        private final long[] tags;
        private final long[] lists;

        private Input(WordShapes words, long[] tags, long[] lists) {
            this.words = words;
            this.tags = tags;
            this.lists = lists;
        }

        /** Takes a sentence's forms and their Penn Treebank tags. */
        public static Input of(List<String> forms, List<String> tags) {
            long[] keys = tags.stream().mapToLong(String::hashCode).toArray();
            return new Input(WordShapes.of(forms), keys, lists(forms));
        }

        /** Returns the number of words. */
        public int size() {
            return tags.length;
        }

        private long tag(int i) {
            return i < 0 || i >= tags.length ? -1 : tags[i];
        }

        private long list(int i) {
            return i < 0 || i >= lists.length ? -1 : lists[i];
        }
    }

    private static long[] lists(List<String> forms) {
        long[] bits = new long[forms.size()];
        for (int i = 0; i < bits.length; i++) {
            String form = forms.get(i);
            if (!Character.isUpperCase(form.charAt(0))) {
                continue;
            }
            bits[i] |= Lexicon.isNationality(form) ? 1 : 0;
            bits[i] |= Lexicon.givenName(form) != ' ' ? 2 : 0;
            bits[i] |= Lexicon.TITLES.contains(form) ? 4 : 0;
            bits[i] |= Lexicon.ORGANISATION_WORDS.contains(form) ? 8 : 0;
            bits[i] |= Lexicon.OUTLET_WORDS.contains(form) ? 16 : 0;
            markPlaces(forms, i, bits);
        }
        return bits;
    }

    private static void markPlaces(List<String> forms, int from, long[] bits) {
        StringBuilder phrase = new StringBuilder();
        for (int to = from; to < Math.min(forms.size(), from + LONGEST_PLACE); to++) {
            phrase.append(to > from ? " " : "").append(forms.get(to));
            if (Lexicon.PLACES.contains(phrase.toString())) {
                for (int i = from; i <= to; i++) {
                    bits[i] |= i == from ? 32 : 64;
                }
            }
        }
    }

    /** Returns the label number of each word. An inside label never follows but on its own kind. */
    public int[] tag(Input input) {
        int[] found = new int[input.size()];
        int[] scores = new int[labels.size()];
        FeatureBuffer features = new FeatureBuffer();
        int previous = -1;
        for (int i = 0; i < found.length; i++) {
            features(features, input, i, previous);
            scorer.score(features, scores);
            found[i] = best(scores, previous);
            previous = found[i];
        }
        return found;
    }

    /** Returns the best-scoring label that may follow another. */
    public int best(int[] scores, int previous) {
        int best = -1;
        for (int label = 0; label < labels.size(); label++) {
            if ((best < 0 || scores[label] > scores[best]) && mayFollow(label, previous)) {
                best = label;
            }
        }
        return best;
    }

    /** Tells whether a label may stand behind another, or at the beginning where that is -1. */
    public boolean mayFollow(int label, int previous) {
        String name = labels.get(label);
        return !name.startsWith("I-")
                || (previous >= 0
                        && labels.get(previous).length() > 2
                        && labels.get(previous).endsWith(name.substring(2)));
    }

    /** Sets the features of the decision on one word, given the label number of the word before, or -1. */
    public static void features(FeatureBuffer out, Input in, int i, int previous) {
        WordShapes words = in.words;
        out.clear();
        out.add(0);
        for (int d = -2; d <= 2; d++) {
            out.add(10 + d, words.lower(i + d));
            out.add(20 + d, in.tag(i + d));
            out.add(30 + d, in.list(i + d));
        }
        for (int d = -1; d <= 1; d++) {
            out.add(40 + d, words.shape(i + d));
            out.add(45 + d, words.suffix(i + d, 3));
            out.add(50 + d, words.flags(i + d), d == 0 && i == 0 ? 1 : 0);
        }
        own(out, in, i);
        history(out, in, i, previous);
    }

    private static void own(FeatureBuffer out, Input in, int i) {
        WordShapes words = in.words;
        out.add(60, words.form(i));
        out.add(61, words.suffix(i, 2));
        out.add(62, words.suffix(i, 4));
        out.add(63, words.prefix(i, 3));
        out.add(64, in.tag(i), in.list(i));
        out.add(65, words.lower(i - 1), words.lower(i));
        out.add(66, words.lower(i), words.lower(i + 1));
        out.add(67, words.flags(i), words.lower(i - 1));
        out.add(68, words.flags(i), words.lower(i + 1));
        out.add(69, words.flags(i), words.flags(i + 1), words.flags(i - 1));
        out.add(70, words.lower(i - 2), words.lower(i - 1), words.flags(i));
        out.add(71, words.lower(i + 1), words.lower(i + 2), words.flags(i));
        out.add(72, in.list(i), in.list(i + 1), words.flags(i));
        out.add(73, in.list(i), in.list(i - 1), words.flags(i));
        out.add(74, words.flags(i), in.tag(i + 1), in.tag(i - 1));
    }

    private static void history(FeatureBuffer out, Input in, int i, int previous) {
        WordShapes words = in.words;
        out.add(80, previous);
        out.add(81, previous, words.lower(i));
        out.add(82, previous, words.flags(i), in.tag(i));
        out.add(83, previous, in.list(i));
        out.add(84, previous, words.lower(i - 1));
        out.add(85, previous, words.lower(i + 1), words.flags(i));
        out.add(86, previous, words.flags(i), words.flags(i + 1));
        out.add(87, previous, words.suffix(i, 3));
        out.add(88, previous, words.shape(i), words.shape(i + 1));
    }
}
