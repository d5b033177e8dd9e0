package org.dateline.bench.timeline;

import static java.util.Comparator.comparingDouble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.text.Stems;
import org.dateline.text.TermFrequencies;
import org.dateline.text.TermVector;

/**
 * Sums up days by the sentences that lie nearest to the middle of what is told of them: the cosine to the whole, passing
 * over what says the same as a sentence chosen before. What is told of a day are the sentences that name it and the leads
 * of the articles published on it.
 */
final class DaySummaries {
    /** Sentences from here on are not the news of an article's own day. */
    private static final int LEAD = 5;

    private static final int FEWEST_STEMS = 6;
    private static final int MOST_STEMS = 60;
    private static final double SAME = 0.5;

    private final List<DatedSentence> sentences;
    private final TermFrequencies frequencies = TermFrequencies.background();

    DaySummaries(List<List<DatedSentence>> articles) {
        this.sentences = articles.stream().flatMap(List::stream).toList();
    }

    private record Candidate(DatedSentence sentence, TermVector vector, double score) {}

    /** A timeline of {@code days}, each with at most {@code count} sentences. */
    Timeline timeline(Collection<LocalDate> days, int count) {
        SortedMap<LocalDate, List<String>> summaries = new TreeMap<>();
        days.forEach(day -> summaries.put(day, summary(day, count)));
        return new Timeline(summaries);
    }

    private List<String> summary(LocalDate day, int count) {
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate candidate : candidates(day)) {
            boolean said = chosen.stream().anyMatch(other -> other.vector().cosine(candidate.vector()) > SAME);
            if (!said && chosen.size() < count) {
                chosen.add(candidate);
            }
        }
        return chosen.stream().map(candidate -> candidate.sentence().text()).toList();
    }

    private List<Candidate> candidates(LocalDate day) {
        Set<String> seen = new HashSet<>();
        List<DatedSentence> told = sentences.stream()
                .filter(sentence -> tells(sentence, day))
                .filter(sentence -> seen.add(sentence.text()))
                .toList();
        List<List<String>> stems =
                told.stream().map(sentence -> Stems.of(sentence.text())).toList();
        TermVector whole = TermVector.of(stems.stream().flatMap(List::stream).toList(), frequencies);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            if (stems.get(i).size() >= FEWEST_STEMS && stems.get(i).size() <= MOST_STEMS) {
                TermVector vector = TermVector.of(stems.get(i), frequencies);
                candidates.add(new Candidate(told.get(i), vector, vector.cosine(whole)));
            }
        }
        candidates.sort(comparingDouble(candidate -> -candidate.score()));
        return candidates;
    }

    private static boolean tells(DatedSentence sentence, LocalDate day) {
        return sentence.days().contains(day)
                || (sentence.position() < LEAD && sentence.published().equals(day));
    }
}
