package org.dateline.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.chronology.Entry;
import org.dateline.claim.Difference;
import org.dateline.claim.Origin;
import org.dateline.claim.Report;
import org.dateline.time.When;

/** Turns entries into what the page shows of them. */
final class EntryViews {
    private final Sources sources;
    private final Cited.Maker cite;

    EntryViews(Sources sources, Cited.Maker cite) {
        this.sources = sources;
        this.cite = cite;
    }

    EntryView of(Entry entry) {
        Report main = main(entry);
        int carriers = (int)
                entry.claim().reports().stream().map(Report::capture).distinct().count();
        return new EntryView(
                entry.id(),
                WhenText.of(entry.when()),
                note(entry.when()),
                machineDate(entry.when()),
                EntryKind.of(main),
                cite.of(main),
                ChainView.of(main, sources),
                entry.claim().reports().stream().map(this::report).toList(),
                entry.claim().origins().stream().map(this::origin).toList(),
                entry.claim().differences().stream().map(this::difference).toList(),
                entry.captures().size(),
                Math.max(0, entry.captures().size() - carriers),
                entry.story(),
                sources.storyLabel(entry.story()),
                foundBy(entry, main));
    }

    /** The report that the claim's wording comes from. */
    static Report main(Entry entry) {
        List<Report> reports = entry.claim().reports();
        return Stream.concat(
                        reports.stream()
                                .filter(report ->
                                        report.sentence().equals(entry.claim().wording())),
                        reports.stream()
                                .filter(report -> report.capture()
                                        .equals(entry.claim().wording().capture())))
                .findFirst()
                .orElseGet(reports::getFirst);
    }

    private static String note(When when) {
        return when instanceof When.Unresolved unknown ? WhenText.reason(unknown) : "";
    }

    /** HTML's {@code time} element takes minutes, days, ISO weeks, months and years, and nothing less certain. */
    private static Optional<String> machineDate(When when) {
        return switch (when) {
            case When.Minute minute -> Optional.of(minute.value());
            case When.Day day -> Optional.of(day.value());
            case When.Week week -> Optional.of(week.value());
            case When.Month month -> Optional.of(month.value());
            case When.Year year -> Optional.of(year.value());
            case When.Interval interval -> Optional.empty();
            case When.Unresolved unknown -> Optional.empty();
        };
    }

    private EntryView.ReportView report(Report report) {
        return new EntryView.ReportView(cite.of(report), ChainView.of(report, sources), WhenText.of(report.when()));
    }

    private EntryView.OriginView origin(Origin origin) {
        return new EntryView.OriginView(
                SafeText.label(origin.label()),
                origin.reports().stream().map(sources::outlet).distinct().toList(),
                SafeText.label(origin.why()));
    }

    private EntryView.DifferenceView difference(Difference difference) {
        String aspect = switch (difference.aspect()) {
            case NUMBER -> "a number";
            case DATE -> "the date";
            case SPEAKER -> "who said it";
            case NAME -> "a name";
        };
        return new EntryView.DifferenceView(
                aspect,
                difference.compatible(),
                difference.variants().stream().map(cite::of).toList());
    }

    private static String foundBy(Entry entry, Report main) {
        String rule = switch (main) {
            case Report.Said said -> said.statement().foundBy();
            case Report.Told told -> told.event().foundBy();
        };
        return SafeText.label(
                entry.claim().reports().size() == 1
                        ? rule
                        : rule + ", joined by " + entry.claim().foundBy());
    }
}
