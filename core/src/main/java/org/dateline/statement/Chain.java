package org.dateline.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.language.Party;

/**
 * The way of words from their speaker to the page: speaker, then outlet, then outlet. The page's own outlet, which is
 * always the last, is not named here.
 *
 * @param speaker who said it, or empty where the origin is not stated ("is said to have", "reportedly")
 * @param hops the outlets between, from the speaker outwards
 */
public record Chain(Optional<Party> speaker, List<Hop> hops) {
    public Chain {
        hops = List.copyOf(hops);
    }

    /** The chain in words, such as {@code Robert O'Brien → Axios}. */
    public String label() {
        return Stream.concat(
                        Stream.of(speaker.map(Party::label).orElse("origin not stated")),
                        hops.stream().map(Hop::outlet))
                .collect(Collectors.joining(" → "));
    }
}
