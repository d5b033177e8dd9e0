package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.claim.Difference.Aspect;
import org.dateline.copy.CopyGroup;
import org.dateline.language.Party;
import org.dateline.source.Citation;
import org.dateline.text.Words;
import org.dateline.time.When;

/** What the reports of one claim do not agree on: numbers of one thing, times, and who said it. */
final class Differences {
    private Differences() {}

    static List<Difference> among(List<Telling> group, List<CopyGroup> copies) {
        List<Difference> found = new ArrayList<>(numbers(group, copies));
        dates(group).ifPresent(found::add);
        speakers(group).ifPresent(found::add);
        return found;
    }

    /** Two or more values of one counted thing, from the reports themselves and from the edits of their copies. */
    private static List<Difference> numbers(List<Telling> group, List<CopyGroup> copies) {
        Map<String, Map<String, Citation>> values = new TreeMap<>();
        for (Telling telling : group) {
            Citation sentence = telling.report().sentence();
            enter(values, sentence);
            copies.stream()
                    .flatMap(copy -> copy.edits().stream())
                    .filter(edit -> edit.kind() == CopyGroup.Edit.Kind.CHANGED)
                    .filter(edit -> edit.before()
                            .filter(before -> overlap(before, sentence))
                            .isPresent())
                    .forEach(edit -> edit.after().ifPresent(after -> enter(values, after)));
        }
        return values.values().stream()
                .filter(variants -> variants.size() > 1)
                .map(variants -> new Difference(Aspect.NUMBER, false, List.copyOf(variants.values())))
                .toList();
    }

    private static boolean overlap(Citation one, Citation other) {
        return one.capture().equals(other.capture()) && one.span().overlaps(other.span());
    }

    private static void enter(Map<String, Map<String, Citation>> values, Citation sentence) {
        Quantities.in(sentence.words())
                .forEach((thing, value) ->
                        values.computeIfAbsent(thing, key -> new TreeMap<>()).putIfAbsent(value, sentence));
    }

    private static Optional<Difference> dates(List<Telling> group) {
        Map<When.Resolved, Citation> times = new TreeMap<>();
        for (Telling telling : group) {
            telling.report()
                    .when()
                    .resolved()
                    .ifPresent(when -> times.putIfAbsent(when, telling.report().sentence()));
        }
        if (times.size() < 2) {
            return Optional.empty();
        }
        boolean compatible =
                times.keySet().stream().allMatch(one -> times.keySet().stream().allMatch(one::overlaps));
        return Optional.of(new Difference(Aspect.DATE, compatible, List.copyOf(times.values())));
    }

    /** One names a speaker whom another only describes. Speakers with two names are never in one claim. */
    private static Optional<Difference> speakers(List<Telling> group) {
        Map<String, Citation> speakers = new TreeMap<>();
        for (Telling telling : group) {
            telling.speaker().ifPresent(party -> speakers.putIfAbsent(key(telling, party), party.words()));
        }
        boolean described =
                group.stream().flatMap(telling -> telling.speaker().stream()).anyMatch(Party.Unnamed.class::isInstance);
        return speakers.size() > 1 && described
                ? Optional.of(new Difference(Aspect.SPEAKER, true, List.copyOf(speakers.values())))
                : Optional.empty();
    }

    /** Names are told apart by their last word, so that a surname and a full name are one. */
    private static String key(Telling telling, Party party) {
        List<String> words = Words.fold(party.label());
        return telling.speakerName().isEmpty() || words.isEmpty() ? "described: " + party.label() : words.getLast();
    }
}
