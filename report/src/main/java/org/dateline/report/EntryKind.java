package org.dateline.report;

import java.util.Locale;
import org.dateline.claim.Report;
import org.dateline.event.Event;
import org.dateline.statement.Statement;

/**
 * What an entry is, for its badge and its mark in the picture.
 *
 * @param label in a word, such as "Denial"
 * @param family which of the four marks it has
 */
record EntryKind(String label, Family family) {
    /** Four families, told apart by shape as well as by colour. */
    enum Family {
        EVENT("What happened"),
        STATEMENT("What was said"),
        DISPUTE("Denied, refused or accused"),
        COMMITMENT("Promised, threatened or demanded");

        private final String label;

        Family(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        /** The name that style rules and filters know it by. */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static EntryKind of(Report report) {
        return switch (report) {
            case Report.Said said -> of(said.statement());
            case Report.Told told -> of(told.event());
        };
    }

    private static EntryKind of(Statement statement) {
        Statement.Kind kind = statement.kind();
        Family family = switch (kind) {
            case ASSERTION, PREDICTION, QUESTION -> Family.STATEMENT;
            case DENIAL, ACCUSATION, REFUSAL -> Family.DISPUTE;
            case PROMISE, THREAT, DEMAND, OFFER, DEADLINE -> Family.COMMITMENT;
        };
        return new EntryKind(capitalised(kind), family);
    }

    private static EntryKind of(Event event) {
        String label = switch (event.reality()) {
            case HAPPENED -> "Event";
            case PLANNED -> "Planned event";
            case DENIED -> "Denied event";
            case FEARED -> "Feared event";
        };
        return new EntryKind(event.background() ? label + ", told as background" : label, Family.EVENT);
    }

    /** A constant's name as a word to begin with: {@code PASSED_UNMET} is "Passed unmet". */
    static String capitalised(Enum<?> constant) {
        String words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
