package org.dateline.bench.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.source.Span;

/**
 * Which mention of the gold data a found one is: one of the same span, or else one whose core overlaps its head, each at
 * most once. Of several the one with the most of its core within the head goes first, then the one whose span is nearest
 * to the found one's in length.
 */
final class Matching {
    private final Map<GoldMention, Integer> chains = new LinkedHashMap<>();
    private final int unmatched;

    private record Candidate(Resolver.Answer answer, GoldMention gold) {
        boolean exact() {
            return answer.span().equals(gold.span()) || answer.head().equals(gold.span());
        }

        long shared() {
            return gold.core().stream()
                    .filter(word -> word.overlaps(answer.head()))
                    .count();
        }

        int distance() {
            return Math.abs(answer.span().length() - gold.span().length());
        }
    }

    Matching(List<GoldMention> gold, List<Resolver.Answer> answers) {
        List<Candidate> candidates = new ArrayList<>();
        for (Resolver.Answer answer : answers) {
            for (GoldMention mention : gold) {
                Candidate candidate = new Candidate(answer, mention);
                if (candidate.exact() || candidate.shared() > 0) {
                    candidates.add(candidate);
                }
            }
        }
        candidates.sort(Comparator.comparing(Candidate::exact)
                .thenComparingLong(Candidate::shared)
                .reversed()
                .thenComparingInt(Candidate::distance));
        Map<Span, GoldMention> taken = new LinkedHashMap<>();
        for (Candidate each : candidates) {
            if (!taken.containsKey(each.answer.head()) && !chains.containsKey(each.gold)) {
                taken.put(each.answer.head(), each.gold);
                chains.put(each.gold, each.answer.chain());
            }
        }
        unmatched = answers.size() - taken.size();
    }

    /** The chain of each mention of the gold data that was found. */
    Map<GoldMention, Integer> chains() {
        return chains;
    }

    /** How many found mentions are none of the gold data's. */
    int unmatched() {
        return unmatched;
    }
}
