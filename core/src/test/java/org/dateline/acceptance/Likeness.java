package org.dateline.acceptance;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Claim;
import org.dateline.commitment.Commitment;
import org.dateline.language.Party;
import org.dateline.source.Citation;
import org.dateline.statement.Chain;
import org.dateline.statement.Statement;
import org.dateline.text.Stems;
import org.dateline.text.Words;

/** Whether what was found is what a reader meant: to the letter for quotations, in sense for names and wording. */
final class Likeness {
    private Likeness() {}

    /** The statement's content holds the quotation, or most of it and little else. */
    static boolean tells(Statement statement, String quote) {
        String content =
                Words.folded(statement.content().stream().map(Citation::words).reduce("", (a, b) -> a + " " + b));
        String asked = Words.folded(quote);
        return content.contains(asked) || (asked.contains(content) && content.length() >= 0.7 * asked.length());
    }

    static boolean sameChain(Chain found, List<Optional<String>> asked) {
        Optional<String> speaker = asked.getFirst();
        if (!speaker.map(name ->
                        found.speaker().filter(party -> sameParty(party, name)).isPresent())
                .orElseGet(() -> found.speaker().isEmpty())) {
            return false;
        }
        if (found.hops().size() != asked.size() - 1) {
            return false;
        }
        for (int i = 1; i < asked.size(); i++) {
            if (!sameName(found.hops().get(i - 1).outlet(), asked.get(i).orElse(""))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a known speaker is someone else than the reader says. */
    static boolean wrongSpeaker(Chain found, List<Optional<String>> asked) {
        return found.speaker()
                .filter(Party.Known.class::isInstance)
                .filter(party -> asked.stream().noneMatch(name -> name.isPresent() && sameParty(party, name.get())))
                .isPresent();
    }

    static boolean sameParty(Party party, String asked) {
        return switch (party) {
            case Party.Known known -> sameName(known.actor().name(), asked);
            case Party.Unnamed unnamed -> describes(unnamed.words().words(), asked);
        };
    }

    /** The page's description of someone holds the words of the reader's, or most of them: "North Korean officials". */
    private static boolean describes(String words, String asked) {
        List<String> found = Words.fold(words);
        List<String> wanted =
                Words.fold(asked).stream().filter(word -> word.length() > 3).toList();
        long fitting = wanted.stream()
                .filter(word -> found.stream().anyMatch(other -> other.startsWith(word.substring(0, 4))))
                .count();
        return fitting > 0 && fitting >= Math.min(2, wanted.size());
    }

    /** One name is a part of the other. */
    static boolean sameName(String one, String other) {
        Set<String> a = new HashSet<>(Words.fold(one));
        Set<String> b = new HashSet<>(Words.fold(other));
        a.remove("the");
        b.remove("the");
        return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
    }

    static boolean samePromise(Commitment found, AnswerKey.Promised asked) {
        return found.kind().name().equals(asked.kind().toUpperCase(Locale.ROOT))
                && found.who().filter(who -> sameParty(who, asked.who())).isPresent()
                && (shared(found.what().words(), asked.what()) >= 1 || isShownBy(found, asked.evidence()))
                && status(asked.status()).contains(found.status());
    }

    private static boolean isShownBy(Commitment found, List<String> evidence) {
        return evidence.stream()
                .anyMatch(quote -> found.evidence().stream()
                        .anyMatch(words -> words.words().contains(quote)));
    }

    /** The statuses that a reader's word for one stands for. */
    static Set<Commitment.Status> status(String word) {
        return switch (word) {
            case "open" -> Set.of(Commitment.Status.OPEN);
            case "kept", "carried out", "met" -> Set.of(Commitment.Status.KEPT);
            case "broken" -> Set.of(Commitment.Status.BROKEN, Commitment.Status.PASSED_UNMET);
            case "overdue" -> Set.of(Commitment.Status.OVERDUE);
            case "withdrawn" -> Set.of(Commitment.Status.WITHDRAWN);
            case "passed unmet", "not carried out", "not carried out by its date" ->
                Set.of(Commitment.Status.PASSED_UNMET);
            default -> throw new IllegalArgumentException("the key has an unknown status: " + word);
        };
    }

    static boolean about(Claim claim, String wording, int least) {
        return claim.reports().stream()
                .anyMatch(report -> shared(report.sentence().words(), wording) >= least);
    }

    /** How many telling stems the two share. */
    static long shared(String one, String other) {
        Set<String> stems = new HashSet<>(Stems.of(one));
        return Stems.of(other).stream()
                .distinct()
                .filter(stem -> stem.length() > 3 || Character.isDigit(stem.charAt(0)))
                .filter(stems::contains)
                .count();
    }
}
