package org.dateline.report;

import java.time.Instant;
import java.util.Optional;
import org.dateline.time.When;
import org.dateline.version.Change;
import org.dateline.version.Revision;
import org.dateline.version.Version;

/** What every form of a report says of versions, in English words. */
public final class VersionWords {
    private VersionWords() {}

    /** Such as "captured 4 February 2031, 08:00 UTC". */
    public static String firstCaptured(Version version) {
        return version.firstCaptured()
                .map(time -> "captured " + WhenText.instant(time))
                .orElse("time of capture not stated");
    }

    /** Such as "captured 4 February 2031, 08:00 UTC, and last 4 February 2031, 10:00 UTC (3 captures)". */
    public static String captured(Version version) {
        Optional<Instant> last =
                version.lastCaptured().filter(time -> !version.firstCaptured().equals(Optional.of(time)));
        int captures = version.sightings().size();
        return firstCaptured(version)
                + last.map(time -> ", and last " + WhenText.instant(time)).orElse("")
                + (captures > 1 ? " (" + captures + " captures)" : "");
    }

    /** What the page itself says of a change, in a sentence. */
    public static String notice(Revision.Notice notice) {
        return switch (notice) {
            case GIVEN -> "The page states another date than before.";
            case NONE -> "Silent edit: the page states the same time of change as before.";
            case NOT_STATED -> "The page states no time of change.";
        };
    }

    /** What was done, in a word or two. */
    public static String kind(Change change) {
        return switch (change) {
            case Change.Added added -> "Added";
            case Change.Removed removed -> "Removed";
            case Change.Changed changed -> "Changed";
            case Change.Moved moved -> "Moved";
            case Change.Headline headline -> "Headline";
            case Change.Byline byline -> "Byline";
            case Change.Dated dated ->
                switch (dated.which()) {
                    case PUBLISHED -> "Published";
                    case MODIFIED -> "Stated change";
                };
        };
    }

    /** A date that a page states, or that it states none. */
    public static String date(Optional<When.Resolved> date) {
        return date.map(WhenText::of).orElse("not stated");
    }
}
