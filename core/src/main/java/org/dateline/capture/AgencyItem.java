package org.dateline.capture;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.dateline.time.When;

/**
 * An item of a news agency, whatever its format.
 *
 * @param offset the byte that it begins at, or 0 if that is not known
 * @param id its name, which its versions share
 * @param version its version's number, if one is stated
 * @param release whether it may be used
 * @param dates when it was made
 * @param own what it says of itself, but for its dates
 * @param content its text, or why there is none
 */
record AgencyItem(
        long offset, String id, OptionalLong version, Release release, Made dates, Supplied own, Text content) {
    /** A text, or why there is none. */
    sealed interface Text {}

    /** The text. */
    record Whole(MediaType mediaType, String text) implements Text {}

    /** No text. */
    record Missing(Skipped.Reason reason, String detail) implements Text {}

    /**
     * When an item was made, as it stands there.
     *
     * @param first when its first version was
     * @param version when this version was
     */
    record Made(Optional<String> first, Optional<String> version) {}

    /** Gives all items. Where there is one alone, it is the file or the record; of several, each has its number. */
    static void giveAll(
            List<AgencyItem> items,
            Location record,
            Supplied outside,
            ReleaseRules rules,
            Consumer<CaptureResult> sink) {
        for (int i = 0; i < items.size(); i++) {
            boolean alone = record.record() > 0 || items.size() == 1;
            Location location = alone
                    ? record
                    : new Location(record.file(), i + 1, items.get(i).offset());
            items.get(i).give(location, outside, rules, sink);
        }
    }

    private void give(Location location, Supplied outside, ReleaseRules rules, Consumer<CaptureResult> sink) {
        Optional<ReadProblem> hindrance =
                release.hindrance(rules.asOf(), outside.captured()).or(() -> rules.cancellation(this));
        if (hindrance.isPresent()) {
            sink.accept(hindrance.get().at(location));
            return;
        }
        switch (content) {
            case Missing missing -> sink.accept(new Skipped(location, missing.reason(), missing.detail()));
            case Whole whole -> {
                byte[] bytes = whole.text().getBytes(StandardCharsets.UTF_8);
                sink.accept(Capture.of(
                        location, whole.mediaType(), Optional.of("UTF-8"), Payload.owning(bytes), dated().or(outside)));
            }
        }
    }

    /** A version's number as it stands in an item; nothing for what is no number. */
    static OptionalLong number(Optional<String> version) {
        return version.map(String::strip).filter(v -> v.matches("[0-9]{1,18}")).stream()
                .mapToLong(Long::parseLong)
                .findFirst();
    }

    /** An item is published when its first version is, but not before its embargo ends. */
    private Supplied dated() {
        Optional<String> first = dates.first().or(dates::version);
        Optional<String> published = release.embargoed()
                .filter(end -> Dates.lastMoment(end).isPresent())
                .filter(end -> first.flatMap(Dates::lastMoment)
                        .filter(made -> !made.isBefore(moment(end)))
                        .isEmpty())
                .or(() -> first);
        Optional<When.Resolved> version = dates.version().flatMap(Dates::published);
        Optional<When.Resolved> modified = dates.first()
                .filter(created -> dates.version()
                        .filter(changed -> Dates.lastMoment(changed).isPresent()
                                && !Dates.lastMoment(changed).equals(Dates.lastMoment(created)))
                        .isPresent())
                .flatMap(created -> version);
        Supplied.Wire wire = own.wire();
        return new Supplied(
                own.url(),
                Optional.empty(),
                published.flatMap(Dates::published),
                own.outlet(),
                own.title(),
                own.authors(),
                Optional.empty(),
                new Supplied.Wire(modified, wire.credit(), wire.rights(), wire.language(), wire.dateline()),
                Supplied.Origin.AGENCY);
    }

    private static Instant moment(String text) {
        return Dates.lastMoment(text).orElse(Instant.MIN);
    }
}
