package org.dateline.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.capture.Skipped;
import org.dateline.chronology.Chronology;
import org.dateline.chronology.Omitted;

/**
 * Things that were left out for one reason.
 *
 * @param reason the reason in words
 * @param count how many
 * @param defect whether the input is at fault
 * @param lines each of them
 */
record LeftOutView(String reason, int count, boolean defect, List<Line> lines) {
    LeftOutView {
        lines = List.copyOf(lines);
    }

    /** Where it lies, and what is to be said of it. */
    record Line(String where, Optional<String> href, String detail) {}

    /** What was skipped, defects first. */
    static List<LeftOutView> skipped(Chronology chronology) {
        Map<Skipped.Reason, List<Skipped>> byReason = new EnumMap<>(Skipped.Reason.class);
        chronology
                .skipped()
                .forEach(skipped -> byReason.computeIfAbsent(skipped.reason(), reason -> new ArrayList<>())
                        .add(skipped));
        return byReason.entrySet().stream()
                .map(group -> new LeftOutView(
                        sentence(group.getKey().meaning()),
                        group.getValue().size(),
                        group.getKey().kind() == Skipped.Kind.DEFECT,
                        group.getValue().stream().map(LeftOutView::line).toList()))
                .toList();
    }

    private static Line line(Skipped skipped) {
        return new Line(
                SafeText.label(skipped.location().toString()), Optional.empty(), SafeText.label(skipped.detail()));
    }

    /** What was left out of the chronology. */
    static List<LeftOutView> omitted(Chronology chronology, Sources sources) {
        Map<Omitted.Reason, List<Omitted>> byReason = new EnumMap<>(Omitted.Reason.class);
        chronology
                .omitted()
                .forEach(omitted -> byReason.computeIfAbsent(omitted.reason(), reason -> new ArrayList<>())
                        .add(omitted));
        return byReason.entrySet().stream()
                .map(group -> new LeftOutView(
                        meaning(group.getKey()),
                        group.getValue().stream().mapToInt(Omitted::count).sum(),
                        false,
                        group.getValue().stream()
                                .map(omitted -> line(omitted, sources))
                                .toList()))
                .toList();
    }

    private static Line line(Omitted omitted, Sources sources) {
        String where = omitted.capture()
                .map(capture -> sources.article(capture).map(Sources::title).orElse(capture.value()))
                .orElse("");
        return new Line(
                where,
                omitted.capture().flatMap(sources::id).map(id -> "#" + id),
                omitted.detail().isBlank() ? omitted.count() + " left out" : SafeText.label(omitted.detail()));
    }

    static String meaning(Omitted.Reason reason) {
        return switch (reason) {
            case NOT_ASKED_FOR -> "Not what was asked for";
            case LANGUAGE_NOT_READ -> "In a language that is not read yet";
            case UNDATED_BACKGROUND -> "Background without a date";
            case OTHER_VERSION -> "Other versions of an article";
        };
    }

    private static String sentence(String meaning) {
        return meaning.substring(0, 1).toUpperCase(Locale.ROOT) + meaning.substring(1);
    }
}
