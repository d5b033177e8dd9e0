package org.dateline.bench.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a topic's articles tell of the weight of one day: how often it is named, when, and where. */
final class DayFacts {
    /** A sentence this far up is among those that tell the news. */
    private static final int LEAD = 3;

    private int published;
    private int mentions;
    private int later;
    private int leads;
    private final Set<LocalDate> tellers = new HashSet<>();
    private long reach;

    /** The facts of every day from {@code first} to {@code last} that is named or published on, in order. */
    static SortedMap<LocalDate, DayFacts> of(List<List<DatedSentence>> articles, LocalDate first, LocalDate last) {
        SortedMap<LocalDate, DayFacts> days = new TreeMap<>();
        for (List<DatedSentence> article : articles) {
            article.stream().findFirst().ifPresent(lead -> in(days, lead.published()).published++);
            article.forEach(
                    sentence -> sentence.days().forEach(day -> in(days, day).add(day, sentence)));
        }
        return Collections.unmodifiableSortedMap(new TreeMap<>(days.subMap(first, last.plusDays(1))));
    }

    private static DayFacts in(SortedMap<LocalDate, DayFacts> days, LocalDate day) {
        return days.computeIfAbsent(day, missing -> new DayFacts());
    }

    private void add(LocalDate day, DatedSentence sentence) {
        long after = ChronoUnit.DAYS.between(day, sentence.published());
        mentions++;
        later += after > 1 ? 1 : 0;
        leads += sentence.position() < LEAD ? 1 : 0;
        tellers.add(sentence.published());
        reach = Math.max(reach, after);
    }

    /** How many articles were published that day. */
    int published() {
        return published;
    }

    /** How many sentences name the day. */
    int mentions() {
        return mentions;
    }

    /** The facts as features: logarithms of counts. */
    double[] features() {
        return new double[] {
            Math.log1p(published),
            Math.log1p(mentions),
            Math.log1p(later),
            Math.log1p(leads),
            Math.log1p(tellers.size()),
            Math.log1p((double) reach)
        };
    }
}
