package org.dateline.bench.statement;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.dateline.statement.Hop;
import org.dateline.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A short passage with the statements that a careful reader finds in it. The guideline is {@code docs/chains.md}.
 *
 * @param text the passage, one paragraph
 * @param statements what it attributes to somebody, in order; empty for a look-alike
 */
record GoldPassage(String text, List<Said> statements) {

    /**
     * One statement.
     *
     * @param content its words
     * @param speaker who said it, in words of the passage; null where the origin is not stated
     * @param open whether the passage leaves open who is meant: then no name is right
     * @param hops the outlets that it came through, from the speaker outwards
     * @param kind the kind of speech act
     */
    record Said(
            String content,
            @Nullable String speaker,
            boolean open,
            List<Through> hops,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_VALUES)
            Statement.Kind kind) {}

    /** One outlet between the speaker and the page. */
    record Through(
            String outlet,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_VALUES)
            Hop.Kind kind) {}

    /** Whether the passage belongs to the half that no rule was written with in sight: by its checksum. */
    boolean heldOut() {
        return isHeldOut(text);
    }

    static boolean isHeldOut(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 2 == 1;
    }
}
