package org.dateline.bench.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.source.CaptureId;
import org.dateline.source.SourceText;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.SyntaxReader;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimeTagger;
import org.dateline.time.When;

/**
 * A sentence with the days that it names.
 *
 * @param published the day of its article
 * @param position its place in the article, from 0
 * @param days the days that it names, by date or by reckoning from the publication ("on Monday")
 */
record DatedSentence(LocalDate published, int position, String text, Set<LocalDate> days) {
    private static final CaptureId ID = new CaptureId("c-0000000000000000");

    /** The sentences of an article. */
    static List<DatedSentence> of(Topic.Published article, SyntaxReader reader, TimeTagger tagger) {
        if (article.text().isBlank()) {
            return List.of();
        }
        SourceText text = SourceText.verbatim(ID, article.text());
        List<Sentence> sentences =
                reader.read(text, List.of(Span.of(0, article.text().length())));
        List<TimeExpression> times = tagger.tag(text, sentences, Optional.of(new When.Day(article.day())));
        List<DatedSentence> dated = new ArrayList<>(sentences.size());
        int at = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Span span = sentences.get(i).span();
            Set<LocalDate> days = new TreeSet<>();
            while (at < times.size() && times.get(at).span().start() < span.end()) {
                addDay(times.get(at++).when(), days);
            }
            dated.add(new DatedSentence(article.day(), i, text.at(span), days));
        }
        return dated;
    }

    private static void addDay(When when, Set<LocalDate> days) {
        switch (when) {
            case When.Day day -> days.add(day.date());
            case When.Minute minute -> days.add(minute.time().toLocalDate());
            case When.Week week -> {}
            case When.Month month -> {}
            case When.Year year -> {}
            case When.Interval interval -> {}
            case When.Unresolved unresolved -> {}
        }
    }
}
