package org.dateline.syntax.model;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The features of a word's supertag, which is guessed before there is a tree: its relation, the side on which its head is,
 * and the sides on which it has dependents of its own (Bangalore and Joshi 1999). A parser that decides from left to right
 * learns so what the words ahead are likely to become (Ouchi, Duh and Matsumoto 2014). Immutable.
 */
public final class SupertagFeatures implements Labeller.Features {

    /** The name of the class of all supertags that are too rare to have one. */
    public static final String RARE = "?";

    /** How far a verb is looked for. */
    private static final int REACH = 12;

    private static final long[] VERBS = Stream.of("VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD")
            .mapToLong(Parser::tagKey)
            .sorted()
            .toArray();

    private final WordShapes words;
    private final long[] tags;

    /**
     * Makes the features of a sentence.
     *
     * @param tags for each word a number for its part of speech, see {@link Parser#tagKey}
     */
    public SupertagFeatures(WordShapes words, long[] tags) {
        this.words = words;
        this.tags = tags.clone();
    }

    @Override
    public int size() {
        return tags.length;
    }

    @Override
    public void fill(FeatureBuffer out, int i, int previous, int second) {
        out.clear();
        own(out, i);
        tags(out, i);
        around(out, i);
        clusters(out, i);
        history(out, i, previous, second);
        verbs(out, i);
    }

    @Override
    public void glance(FeatureBuffer out, int i, int previous, int second) {
        long form = words.lower(i);
        long tag = tag(i);
        long behind = tag * 31 + tag(i + 1);
        out.clear();
        out.add(80, form, tag);
        out.add(81, previous, behind, tag(i + 2));
        out.add(82, previous, form);
        out.add(83, form, tag(i - 1), tag(i + 1));
        out.add(84, behind, tag(i - 1), tag(i - 2));
        out.add(85, words.lower(i - 1), tag, tag(i + 1));
        out.add(86, words.lower(i + 1), tag, tag(i + 2));
        out.add(87, previous, second, tag);
        out.add(88, words.cluster(i), previous, tag(i + 1));
        out.add(89, form, words.lower(i + 1));
        out.add(90, words.lower(i - 1), form);
        out.add(91, verb(i, 1), verb(i, -1), tag);
        out.add(92, verb(i, -1), form);
        out.add(93, words.lower(i - 2), tag, tag(i - 1));
    }

    private long tag(int i) {
        return i < 0 ? i : i >= tags.length ? tags.length - i - 10 : tags[i];
    }

    private void own(FeatureBuffer out, int i) {
        long form = words.lower(i);
        out.add(0);
        out.add(1, tag(i));
        out.add(2, form);
        out.add(3, form, tag(i));
        out.add(4, words.suffix(i, 3), tag(i));
    }

    private void tags(FeatureBuffer out, int i) {
        long tag = tag(i);
        long before = tag * 31 + tag(i - 1);
        long behind = tag * 31 + tag(i + 1);
        out.add(10, before);
        out.add(11, behind);
        out.add(12, before, tag(i + 1));
        out.add(13, before, tag(i - 2));
        out.add(14, behind, tag(i + 2));
        out.add(15, before, tag(i - 2), tag(i - 3));
        out.add(16, behind, tag(i + 2), tag(i + 3));
        out.add(17, before, tag(i + 1), tag(i - 2));
        out.add(18, before, tag(i + 1), tag(i + 2));
    }

    private void around(FeatureBuffer out, int i) {
        long form = words.lower(i);
        long tag = tag(i);
        long before = words.lower(i - 1);
        long behind = words.lower(i + 1);
        out.add(20, form, tag(i + 1));
        out.add(21, form, tag(i - 1));
        out.add(22, form, tag(i - 1), tag(i + 1));
        out.add(23, before, tag);
        out.add(24, behind, tag);
        out.add(25, form, behind);
        out.add(26, before, form);
        out.add(27, before, tag * 31 + tag(i - 1), tag(i + 1));
        out.add(28, before, tag(i - 2), tag);
        out.add(29, behind, tag(i + 2), tag);
        out.add(30, words.lower(i - 2), tag);
        out.add(31, words.lower(i + 2), tag);
    }

    private void clusters(FeatureBuffer out, int i) {
        long cluster = words.cluster(i);
        out.add(40, cluster, tag(i));
        out.add(41, cluster, words.cluster(i + 1));
        out.add(42, cluster, words.cluster(i - 1));
        out.add(43, words.cluster(i - 1), tag(i));
        out.add(44, words.cluster(i + 1), tag(i));
        out.add(45, words.cluster(i, 1), tag(i + 1), tag(i - 1));
    }

    private void history(FeatureBuffer out, int i, int previous, int second) {
        long tag = tag(i);
        out.add(50, previous);
        out.add(51, previous, second);
        out.add(52, previous, tag);
        out.add(53, second, tag);
        out.add(54, previous, second, tag);
        out.add(55, previous, words.lower(i));
        out.add(56, previous, words.cluster(i));
        out.add(57, previous, words.lower(i + 1), tag);
        out.add(58, previous, tag, tag(i + 1));
        out.add(59, previous, tag * 31 + tag(i + 1), tag(i + 2));
    }

    private void verbs(FeatureBuffer out, int i) {
        long ahead = verb(i, 1);
        long back = verb(i, -1);
        out.add(70, ahead, tag(i));
        out.add(71, ahead, words.lower(i));
        out.add(72, back, tag(i));
        out.add(73, back, words.lower(i));
        out.add(74, back, ahead, tag(i));
    }

    /** The tag of the nearest verb on one side with how far it is, or 0. */
    private long verb(int from, int step) {
        for (int far = 1; far < REACH; far++) {
            int at = from + far * step;
            if (at < 0 || at >= tags.length) {
                return 0;
            }
            if (Arrays.binarySearch(VERBS, tags[at]) >= 0) {
                return tags[at] * 8 + (far < 4 ? far : far < 8 ? 4 : 5);
            }
        }
        return 0;
    }
}
