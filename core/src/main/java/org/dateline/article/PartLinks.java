package org.dateline.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.source.CaptureId;

/**
 * Tells by a page's links which part of an article it shows. The first part links to the second, at an address that is its
 * own with a number; a later one links to the first. A relation alone tells only the first from the second: blogs give
 * their neighbouring posts the same.
 */
final class PartLinks {
    private PartLinks() {}

    /** The part that the page at {@code address} is by its links; empty where they do not say that it is one. */
    static Optional<Part> find(CaptureId capture, String address, List<PageLink> links) {
        return links.isEmpty() || address.isEmpty()
                ? Optional.empty()
                : asFirst(capture, address, links).or(() -> asLater(capture, address, links));
    }

    private static Optional<Part> asFirst(CaptureId capture, String address, List<PageLink> links) {
        SortedMap<Integer, String> others = others(PartAddress.key(address), links);
        boolean named = links.stream()
                .anyMatch(link -> (link.number() == 2 || link.step() == PageLink.NEXT)
                        && link.address().equals(others.get(2)));
        if (!named) {
            return Optional.empty();
        }
        others.put(1, address);
        return Optional.of(new Part(1, others, captured(1, capture)));
    }

    private static Optional<Part> asLater(CaptureId capture, String address, List<PageLink> links) {
        for (PartAddress reading : PartAddress.readings(address)) {
            String first = PartAddress.key(reading.first());
            Optional<PageLink> back = links.stream()
                    .filter(link -> link.number() == 1 || (link.step() == PageLink.PREVIOUS && reading.number() == 2))
                    .filter(link -> PartAddress.key(link.address()).equals(first))
                    .findFirst();
            if (back.isPresent()) {
                SortedMap<Integer, String> others = others(first, links);
                others.put(1, back.orElseThrow().address());
                others.put(reading.number(), address);
                return Optional.of(new Part(reading.number(), others, captured(reading.number(), capture)));
            }
        }
        return Optional.empty();
    }

    /** The addresses of the further parts of what begins at {@code first}; a number in words must be that of the address. */
    private static SortedMap<Integer, String> others(String first, List<PageLink> links) {
        SortedMap<Integer, String> others = new TreeMap<>();
        for (PageLink link : links) {
            PartAddress.readings(link.address()).stream()
                    .filter(reading -> PartAddress.key(reading.first()).equals(first))
                    .filter(reading -> link.number() == 0 || link.number() == reading.number())
                    .findFirst()
                    .ifPresent(reading -> others.putIfAbsent(reading.number(), link.address()));
        }
        return others;
    }

    private static SortedMap<Integer, CaptureId> captured(int number, CaptureId capture) {
        return new TreeMap<>(Map.of(number, capture));
    }
}
