package org.dateline.bench.extraction;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * One line that may credit an agency or an outlet.
 *
 * @param line the line
 * @param place where on the page it stands
 * @param language the language that it is written in
 * @param credit the name credited, as the line has it; null for none
 */
record GoldCredit(
        String line, Place place, String language, @Nullable String credit) {
    /** The places of lines. */
    enum Place {
        /** It opens the body. */
        @JsonProperty("opening")
        OPENING,
        /** It stands between headline and body. */
        @JsonProperty("byline")
        BYLINE,
        /** It closes the body. */
        @JsonProperty("tail")
        TAIL,
        /** It stands beneath the body. */
        @JsonProperty("rights")
        RIGHTS,
        /** It is an image's caption. */
        @JsonProperty("caption")
        CAPTION,
        /** It stands in the middle of the body. */
        @JsonProperty("body")
        BODY
    }

    /** Whether the line belongs to the half that no rule was written with in sight: by its checksum. */
    boolean heldOut() {
        CRC32 sum = new CRC32();
        sum.update(line.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 2 == 1;
    }
}
