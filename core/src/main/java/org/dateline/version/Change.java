package org.dateline.version;

import java.util.List;
import java.util.Optional;
import org.dateline.source.Citation;
import org.dateline.source.Span;
import org.dateline.time.When;

/** One thing that is other in the later of two versions of an article. */
public sealed interface Change {

    /** A paragraph that the earlier version has not. */
    record Added(Citation after) implements Change {}

    /** A paragraph that the later version has not. */
    record Removed(Citation before) implements Change {}

    /**
     * Paragraphs whose words changed: one for one, or one that became two, or two that became one.
     *
     * @param before one or two paragraphs of the earlier version, in order
     * @param after one or two paragraphs of the later version, in order
     * @param removed the words that are gone: spans of the earlier version's text, ascending
     * @param added the words that are new: spans of the later version's text, ascending
     */
    record Changed(List<Citation> before, List<Citation> after, List<Span> removed, List<Span> added)
            implements Change {
        public Changed {
            before = List.copyOf(before);
            after = List.copyOf(after);
            removed = List.copyOf(removed);
            added = List.copyOf(added);
        }
    }

    /**
     * A paragraph that stands at another place among the others.
     *
     * @param removed the words that are gone, as in {@link Changed}; empty if it was only moved
     * @param added the words that are new, as in {@link Changed}
     */
    record Moved(Citation before, Citation after, List<Span> removed, List<Span> added) implements Change {
        public Moved {
            removed = List.copyOf(removed);
            added = List.copyOf(added);
        }
    }

    /** Another headline. */
    record Headline(String before, String after) implements Change {}

    /** Other authors; both versions name some. */
    record Byline(List<String> before, List<String> after) implements Change {
        public Byline {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** Another date that the page states. */
    record Dated(Which which, Optional<When.Resolved> before, Optional<When.Resolved> after) implements Change {
        /** Which of the page's dates. */
        public enum Which {
            PUBLISHED,
            MODIFIED
        }
    }

    /** Whether the words of the body changed, and not only their order or what stands about them. */
    default boolean isOfWords() {
        return switch (this) {
            case Added added -> true;
            case Removed removed -> true;
            case Changed changed -> true;
            case Moved moved -> !moved.removed().isEmpty() || !moved.added().isEmpty();
            case Headline headline -> false;
            case Byline byline -> false;
            case Dated dated -> false;
        };
    }
}
