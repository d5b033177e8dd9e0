package org.dateline.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.chronology.Chronology;

/** The figures of a chronology in a line. */
final class Summary {
    private Summary() {}

    static String of(Chronology chronology) {
        return Stream.of(
                        Sources.count(chronology.pages(), "page read", "pages read"),
                        Sources.count(chronology.skipped().size(), "skipped", "skipped"),
                        Sources.count(chronology.articles().size(), "article", "articles"),
                        Sources.count(chronology.foldedCopies(), "copy folded", "copies folded"),
                        Sources.count(chronology.stories().size(), "story", "stories"),
                        Sources.count(chronology.statements().size(), "statement", "statements"),
                        Sources.count(chronology.commitments().size(), "commitment", "commitments"),
                        Sources.count(
                                chronology.dated().size() + chronology.undated().size(), "entry", "entries"))
                .collect(Collectors.joining(", "));
    }
}
