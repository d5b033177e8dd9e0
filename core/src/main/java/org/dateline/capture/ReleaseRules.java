package org.dateline.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What decides beside an item itself whether it may be used.
 *
 * @param asOf the date that embargoes are reckoned by, if one is given
 * @param cancelled which items are cancelled: the highest version, by the item's name. A notice that an item is cancelled
 *     is a later version of it, so the versions before it may lie in any file.
 */
record ReleaseRules(Optional<LocalDate> asOf, Map<String, Long> cancelled) {
    /** Enough to tell what a file is. */
    private static final int HEAD = 1 << 12;

    /** The rules for files to read. What can't be read of them is told when they are. */
    static ReleaseRules of(Optional<LocalDate> asOf, Collection<FoundFile> files, Limits limits) {
        Map<String, Long> cancelled = new HashMap<>();
        for (FoundFile file : files) {
            try (InputStream in = Files.newInputStream(file.path())) {
                byte[] head = in.readNBytes(HEAD);
                Format format = Sniffer.sniff(head).format();
                if (format == Format.NEWS_ML || format == Format.JSON) {
                    collect(file, limits, cancelled);
                }
            } catch (IOException e) {
                // It is read again, and what is wrong with it is told then.
            }
        }
        return new ReleaseRules(asOf, Map.copyOf(cancelled));
    }

    private static void collect(FoundFile file, Limits limits, Map<String, Long> cancelled) throws IOException {
        try (InputStream in = file.open(0)) {
            byte[] bytes = Bounded.readPage(in, limits);
            if (new String(bytes, StandardCharsets.ISO_8859_1).contains("cancel")
                    || Sniffer.wide(bytes).isPresent()) {
                for (AgencyItem item : items(bytes)) {
                    if (item.release().isCancelled() && !item.id().isEmpty()) {
                        cancelled.merge(item.id(), item.version().orElse(Long.MAX_VALUE), Math::max);
                    }
                }
            }
        }
    }

    private static List<AgencyItem> items(byte[] bytes) throws ReadProblem {
        return switch (Sniffer.sniff(bytes).format()) {
            case NEWS_ML -> NewsMl.read(bytes, Optional.empty());
            case JSON -> {
                var root = JsonText.parse(bytes);
                yield Ninjs.isItem(root) ? Ninjs.read(root) : List.of();
            }
            default -> List.of();
        };
    }

    /** Why an item may not be used although nothing in it says so: a later version of it, or one unnumbered, is cancelled. */
    Optional<ReadProblem> cancellation(AgencyItem item) {
        @Nullable Long last = cancelled.get(item.id());
        return last == null || item.version().orElse(0) > last
                ? Optional.empty()
                : Optional.of(new ReadProblem(
                        Skipped.Reason.CANCELLED,
                        "a later version of it is cancelled" + (last == Long.MAX_VALUE ? "" : ": version " + last)));
    }
}
