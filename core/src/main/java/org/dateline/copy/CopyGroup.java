package org.dateline.copy;

import java.util.List;
import java.util.Optional;
import org.dateline.source.CaptureId;
import org.dateline.source.Citation;

/**
 * Articles that are the same text. The first member stands for the group; the others are folded beneath it.
 *
 * @param members two or more captures; the representative first: the one that the others' text most likely came from
 *     (earliest stated publication, then longest text, then by id)
 * @param source the agency or outlet that the text is credited to by a member
 * @param edits how each other member differs from the representative
 */
public record CopyGroup(List<CaptureId> members, Optional<String> source, List<Edit> edits) {
    public CopyGroup {
        members = List.copyOf(members);
        edits = List.copyOf(edits);
        if (members.size() < 2) {
            throw new IllegalArgumentException("a copy group has two members or more");
        }
    }

    public CaptureId representative() {
        return members.getFirst();
    }

    /**
     * One place where a member differs from the representative, by sentence.
     *
     * @param member the member that differs
     * @param kind what was done
     * @param before the representative's words; empty for an addition
     * @param after the member's words; empty for a removal
     */
    public record Edit(CaptureId member, Kind kind, Optional<Citation> before, Optional<Citation> after) {
        /** What was done to the text. */
        public enum Kind {
            ADDED,
            REMOVED,
            CHANGED
        }

        public Edit {
            if (before.isEmpty() != (kind == Kind.ADDED) || after.isEmpty() != (kind == Kind.REMOVED)) {
                throw new IllegalArgumentException("the words given do not fit " + kind);
            }
        }
    }
}
