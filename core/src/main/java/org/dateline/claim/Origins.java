package org.dateline.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.article.Credit;
import org.dateline.article.Stated;
import org.dateline.language.Party;
import org.dateline.statement.Hop;

/**
 * Counts the independent origins behind the reports of one claim: the fewest that the reports allow. Two reports rest on
 * one origin where they name one speaker; where their words came through one outlet; where both are credited to one
 * agency; where they quote the same words; or where nothing tells their speakers apart.
 */
final class Origins {
    private Origins() {}

    static List<Origin> of(List<Telling> group) {
        List<List<Telling>> origins = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (Telling telling : group) {
            List<Telling> joined = new ArrayList<>(List.of(telling));
            String reason = "only report";
            for (int i = origins.size() - 1; i >= 0; i--) {
                Optional<String> shared = shared(origins.get(i), telling);
                if (shared.isPresent()) {
                    reason = shared.get();
                    joined.addAll(0, origins.remove(i));
                    reasons.remove(i);
                }
            }
            origins.add(joined);
            reasons.add(reason);
        }
        List<Origin> found = new ArrayList<>();
        for (int i = 0; i < origins.size(); i++) {
            found.add(origin(origins.get(i), reasons.get(i)));
        }
        return found;
    }

    private static Optional<String> shared(List<Telling> origin, Telling telling) {
        return origin.stream()
                .flatMap(member -> shared(member, telling).stream())
                .findFirst();
    }

    private static Optional<String> shared(Telling one, Telling other) {
        if (one.namesSpeakerOf(other)) {
            return Optional.of("same speaker");
        }
        if (!Collections.disjoint(one.outlets(), other.outlets())) {
            return Optional.of("came through the same outlet");
        }
        if (one.cameThroughOutletOf(other) || other.cameThroughOutletOf(one)) {
            return Optional.of("one reports what the other's outlet was told");
        }
        if (agency(one).isPresent() && agency(one).equals(agency(other))) {
            return Optional.of("credited to the same agency");
        }
        if (one.quotesWordsOf(other)) {
            return Optional.of("the same words");
        }
        return SpeakerIdentity.mayBeOne(one, other) ? Optional.of("the speakers may be one") : Optional.empty();
    }

    private static Optional<String> agency(Telling telling) {
        return telling.article()
                .credit()
                .filter(credit -> credit.kind() == Credit.Kind.WHOLE)
                .map(Credit::name)
                .map(Telling::outletKey);
    }

    private static Origin origin(List<Telling> reports, String why) {
        return new Origin(
                label(reports),
                reports.stream()
                        .map(telling -> telling.article().capture())
                        .distinct()
                        .sorted()
                        .toList(),
                reports.size() == 1 ? "only report" : why);
    }

    /** The named speaker before a described one, before none; with the first outlet; else who reports it. */
    private static String label(List<Telling> reports) {
        Optional<String> speaker = reports.stream()
                .flatMap(telling -> telling.speaker().stream())
                .filter(Party.Known.class::isInstance)
                .findFirst()
                .or(() -> reports.stream()
                        .flatMap(telling -> telling.speaker().stream())
                        .findFirst())
                .map(Party::label);
        Optional<String> outlet = reports.stream()
                .flatMap(telling -> telling.chain().stream())
                .flatMap(chain -> chain.hops().stream())
                .map(Hop::outlet)
                .findFirst();
        boolean said = reports.stream().anyMatch(telling -> telling.chain().isPresent());
        String first = speaker.orElse(said ? "origin not stated" : carriers(reports));
        return outlet.map(name -> first + " → " + name).orElse(first);
    }

    private static String carriers(List<Telling> reports) {
        return reports.stream()
                .map(telling -> telling.article()
                        .credit()
                        .filter(credit -> credit.kind() == Credit.Kind.WHOLE)
                        .map(Credit::name)
                        .or(() -> outlet(telling.article()))
                        .orElse("outlet not stated"))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> outlet(Article article) {
        return article.outlet().map(Stated::value);
    }
}
