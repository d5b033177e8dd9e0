package org.dateline.bench.statement;

import java.util.List;
import java.util.Locale;
import org.dateline.source.Span;
import org.dateline.statement.model.Attribution;
import org.dateline.statement.model.Range;

/** The parts of an attribution. */
enum Role {
    SOURCE,
    CUE,
    CONTENT;

    /** What the labels of gold sentences call it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Range> of(Attribution found) {
        return switch (this) {
            case SOURCE -> found.source();
            case CUE -> List.of(found.cue());
            case CONTENT -> found.content();
        };
    }

    List<Span> of(GoldDocument.Gold gold) {
        return switch (this) {
            case SOURCE -> gold.source();
            case CUE -> gold.cue();
            case CONTENT -> gold.content();
        };
    }
}
