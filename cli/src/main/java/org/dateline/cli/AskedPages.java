package org.dateline.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.version.CanonicalUrl;
import org.dateline.version.PageHistory;
import org.dateline.version.Sighting;

/**
 * What a user asks to see the versions of.
 *
 * @param text as the user gave it
 * @param url its canonical form, if it is an address
 */
record AskedPages(String text, Optional<CanonicalUrl> url) {

    static AskedPages of(String text) {
        return new AskedPages(text, CanonicalUrl.of(text));
    }

    /** The pages that are meant: those of the address, or those with a capture in the file or folder. */
    List<PageHistory> among(List<PageHistory> pages) {
        return pages.stream().filter(this::asksFor).toList();
    }

    private boolean asksFor(PageHistory page) {
        return url.isPresent()
                ? page.address().equals(url.get())
                        || page.sightings().stream()
                                .anyMatch(sighting ->
                                        sighting.url().flatMap(CanonicalUrl::of).equals(url))
                : page.sightings().stream().anyMatch(this::liesBeneath);
    }

    private boolean liesBeneath(Sighting sighting) {
        try {
            return absolute(sighting.location().file()).startsWith(absolute(text));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Path absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }
}
