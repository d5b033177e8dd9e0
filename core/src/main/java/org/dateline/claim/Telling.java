package org.dateline.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.article.Stated;
import org.dateline.language.Party;
import org.dateline.source.Citation;
import org.dateline.statement.Chain;
import org.dateline.statement.Hop;
import org.dateline.statement.Statement;
import org.dateline.text.Shingles;
import org.dateline.text.TermVector;
import org.dateline.text.Words;

/**
 * A report with what it is compared by.
 *
 * @param report the report
 * @param article the article that it stands in
 * @param withinStory its words, weighted by how much they tell among the reports of its story
 * @param withinNews its words, weighted by how much they tell among all news
 */
record Telling(Report report, Article article, TermVector withinStory, TermVector withinNews) {
    /** So many words in a row are the same words. */
    private static final int SAME_RUN = 5;

    static Telling of(Report report, Article article, TellingWords words) {
        return new Telling(report, article, words.withinStory(told(report)), words.withinNews(told(report)));
    }

    /** The words that say what is told, without those that say who says it. */
    static String told(Report report) {
        return switch (report) {
            case Report.Said said ->
                said.statement().content().stream().map(Citation::words).collect(Collectors.joining(" "));
            case Report.Told told -> told.event().clause().words();
        };
    }

    Optional<Chain> chain() {
        return report instanceof Report.Said said ? Optional.of(said.statement().chain()) : Optional.empty();
    }

    Optional<Party> speaker() {
        return chain().flatMap(Chain::speaker);
    }

    /** The known speaker's name in folded words; empty if the speaker is not known by name. */
    Set<String> speakerName() {
        return speaker()
                .filter(Party.Known.class::isInstance)
                .map(party -> (Set<String>) new TreeSet<>(Words.fold(party.label())))
                .orElse(Set.of());
    }

    /** Whether both name their speaker, and one of the names may be short for the other. */
    boolean namesSpeakerOf(Telling other) {
        Set<String> mine = speakerName();
        Set<String> theirs = other.speakerName();
        return !mine.isEmpty() && !theirs.isEmpty() && (mine.containsAll(theirs) || theirs.containsAll(mine));
    }

    /** Whether both quote, and share a run of words that two speakers would hardly come upon. */
    boolean quotesWordsOf(Telling other) {
        return quotes() && other.quotes() && runs().shared(other.runs()) > 0;
    }

    private boolean quotes() {
        return report instanceof Report.Said said && said.statement().quotation() != Statement.Quotation.INDIRECT;
    }

    private Shingles runs() {
        List<String> words = Words.fold(told(report));
        return Shingles.of(words.size() < SAME_RUN ? List.of() : words, SAME_RUN);
    }

    /** The outlets that the words came through, folded, without a leading article. */
    Set<String> outlets() {
        return chain().stream()
                .flatMap(chain -> chain.hops().stream())
                .map(Hop::outlet)
                .map(Telling::outletKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the words are those of the outlet that publishes the other report, or came through it. */
    boolean cameThroughOutletOf(Telling other) {
        return other.article()
                .outlet()
                .map(Stated::value)
                .map(Telling::outletKey)
                .filter(outlet -> outlets().contains(outlet)
                        || speaker().map(Party::label).map(Telling::outletKey).equals(Optional.of(outlet)))
                .isPresent();
    }

    static String outletKey(String outlet) {
        String folded = Words.folded(outlet);
        return folded.startsWith("the ") ? folded.substring("the ".length()) : folded;
    }
}
