package org.dateline.bench.timeline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.text.Stems;
import org.dateline.text.Words;

/**
 * Counts of n-grams that ROUGE-N is made of (Lin, "ROUGE: a package for automatic evaluation of summaries", 2004), on
 * Porter stems and without function words, as tilse has it.
 *
 * @param shared n-grams of both, counted as often as in the one that has fewer
 * @param found n-grams of the summary that was made
 * @param gold n-grams of the gold summary
 */
record Rouge(int shared, int found, int gold) {
    /**
     * English words of the closed classes. ROUGE 1.5.5 brings a longer list, so figures are close to tilse's and not equal
     * to them.
     */
    private static final Set<String> FUNCTION_WORDS =
            Arrays.stream("""
                    a an the this that these those each every either neither both all any some no none such other another
                    same own much many more most few fewer little less least several enough one
                    i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she
                    her hers herself it its itself they them their theirs themselves who whom whose which what whoever
                    whatever whichever someone somebody something anyone anybody anything everyone everybody everything
                    nobody nothing
                    am is are was were be been being have has had having do does did doing done will would shall should can
                    could may might must ought
                    about above across after against along among amid around as at before behind below beneath beside
                    besides between beyond by despite down during except for from in inside into like near of off on onto
                    out outside over past per since through throughout till to toward towards under until unto up upon via
                    with within without
                    and but or nor so yet if because although though unless while whereas whether than when where why how
                    whenever wherever
                    not never ever also too very just only then there here now again once still already even rather quite
                    almost perhaps however therefore thus hence indeed else instead otherwise
                    s t d m ll re ve n nt""".strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());

    /** The stems that count. */
    static List<String> stems(List<String> sentences) {
        return Stems.of(Words.fold(String.join(" ", sentences)).stream()
                .filter(word -> !FUNCTION_WORDS.contains(word))
                .collect(Collectors.joining(" ")));
    }

    /** The counts of n-grams of two texts, given as stems. */
    static Rouge of(List<String> found, List<String> gold, int width) {
        Map<List<String>, Integer> left = ngrams(gold, width);
        int shared = 0;
        Map<List<String>, Integer> made = ngrams(found, width);
        for (Map.Entry<List<String>, Integer> ngram : made.entrySet()) {
            shared += Math.min(ngram.getValue(), left.getOrDefault(ngram.getKey(), 0));
        }
        return new Rouge(shared, count(found, width), count(gold, width));
    }

    private static int count(List<String> stems, int width) {
        return Math.max(0, stems.size() - width + 1);
    }

    private static Map<List<String>, Integer> ngrams(List<String> stems, int width) {
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int i = 0; i + width <= stems.size(); i++) {
            counts.merge(List.copyOf(stems.subList(i, i + width)), 1, Integer::sum);
        }
        return counts;
    }
}
