package org.dateline.bench.coreference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.bench.Partition;
import org.dateline.bench.coreference.GoldMention.Kind;

/** Counts pairs of mentions, over documents. */
final class CoreferenceScore {
    private static final class Count {
        private int gold;
        private int found;
        private int right;
    }

    private final Count all = new Count();
    private final Map<Kind, Count> kinds = new EnumMap<>(Kind.class);
    private final List<String> goldGroups = new ArrayList<>();
    private final List<Integer> foundGroups = new ArrayList<>();
    private int groups;
    private int unmatched;

    CoreferenceScore() {
        for (Kind kind : Kind.values()) {
            kinds.put(kind, new Count());
        }
    }

    void add(GumDocument document, List<Resolver.Answer> answers) {
        Matching matching = new Matching(document.mentions(), answers);
        unmatched += matching.unmatched();
        List<GoldMention> mentions = document.mentions().stream()
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
        for (int later = 0; later < mentions.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                pair(mentions.get(earlier), mentions.get(later), matching.chains());
            }
        }
        partition(document.name(), mentions, matching.chains());
    }

    private void pair(GoldMention earlier, GoldMention later, Map<GoldMention, Integer> chains) {
        if (!earlier.person() && !later.person()) {
            return;
        }
        boolean same = earlier.group().equals(later.group());
        Integer chain = chains.get(earlier);
        boolean joined = chain != null && chain.equals(chains.get(later));
        for (Count count : List.of(all, kinds.getOrDefault(later.kind(), all))) {
            count.gold += same ? 1 : 0;
            count.found += joined ? 1 : 0;
            count.right += same && joined ? 1 : 0;
        }
    }

    private void partition(String document, List<GoldMention> mentions, Map<GoldMention, Integer> chains) {
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        for (GoldMention mention : mentions) {
            if (mention.person()) {
                Integer chain = chains.get(mention);
                goldGroups.add(document + "#" + mention.group());
                foundGroups.add(chain == null ? groups++ : numbers.computeIfAbsent(chain, each -> groups++));
            }
        }
    }

    Map<String, Double> scores() {
        Map<String, Double> scores = new LinkedHashMap<>();
        put("pair", all, scores);
        put("fullName", kinds.getOrDefault(Kind.FULL_NAME, all), scores);
        put("oneName", kinds.getOrDefault(Kind.ONE_NAME, all), scores);
        put("nominal", kinds.getOrDefault(Kind.NOMINAL, all), scores);
        put("pronoun", kinds.getOrDefault(Kind.PRONOUN, all), scores);
        Partition partition = new Partition(goldGroups, foundGroups);
        scores.put("bcubedPrecision", partition.bcubedPrecision());
        scores.put("bcubedRecall", partition.bcubedRecall());
        scores.put("bcubedF1", partition.bcubedF1());
        return scores;
    }

    private static void put(String name, Count count, Map<String, Double> scores) {
        if (count.found > 0) {
            scores.put(name + "Precision", (double) count.right / count.found);
        }
        if (count.gold > 0) {
            scores.put(name + "Recall", (double) count.right / count.gold);
        }
    }

    List<String> notes() {
        return List.of(goldGroups.size() + " mentions of persons, " + all.gold + " pairs in the gold data, " + all.found
                + " found; " + unmatched + " found mentions are none of the gold data's");
    }
}
