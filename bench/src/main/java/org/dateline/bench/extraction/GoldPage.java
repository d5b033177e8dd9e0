package org.dateline.bench.extraction;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code gold.jsonl}.
 *
 * @param id the page's name
 * @param file its path beneath the data's folder
 * @param url where it was captured
 * @param body the body's paragraphs, by line
 * @param with pieces of text that the body must hold
 * @param without pieces of text that it must not
 */
record GoldPage(
        String id,
        String file,
        @Nullable String url,
        @Nullable String title,
        @Nullable List<String> authors,
        @Nullable JsonNode author,
        @Nullable String published,
        @Nullable List<String> tags,
        @Nullable String body,
        @JsonProperty("with") @Nullable List<String> with,
        @JsonProperty("without") @Nullable List<String> without) {

    /** The authors as a list, in whichever of the two forms the data has them; one string may name several. */
    List<String> allAuthors() {
        if (authors != null) {
            return authors;
        }
        if (author == null || author.isNull()) {
            return List.of();
        }
        return author.isArray()
                ? StreamSupport.stream(author.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : List.of(author.asText());
    }

    /** The pieces that the body must hold; none where none are given. */
    List<String> wanted() {
        return with == null ? List.of() : with;
    }

    /** The pieces that it must not hold. */
    List<String> unwanted() {
        return without == null ? List.of() : without;
    }

    /** Whether the authors are known; an empty name stands for not known. */
    boolean hasAuthorGold() {
        return allAuthors().stream().anyMatch(name -> !name.isBlank());
    }

    /** The day of publication, as the first ten characters of its date; none where those are no day ("2022-29-11"). */
    Optional<String> publishedDay() {
        if (published == null || published.length() < 10) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(published.substring(0, 10)).toString());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
