package org.dateline.version;

import java.util.List;

/**
 * One article in all wordings that were captured.
 *
 * @param versions one or more, in order of time of capture, those without one last
 * @param revisions what changed from each version to the next: one fewer
 */
public record ArticleVersions(List<Version> versions, List<Revision> revisions) {
    public ArticleVersions {
        versions = List.copyOf(versions);
        revisions = List.copyOf(revisions);
        if (versions.isEmpty() || revisions.size() != versions.size() - 1) {
            throw new IllegalArgumentException(
                    versions.size() + " versions do not have " + revisions.size() + " revisions");
        }
    }

    /** The version that stands for the article: the last one whose time of capture is known, else the last. */
    public Version current() {
        return versions.reversed().stream()
                .filter(version -> version.lastCaptured().isPresent())
                .findFirst()
                .orElse(versions.getLast());
    }

    /** The versions that are not {@link #current}, in order. */
    public List<Version> others() {
        Version current = current();
        return versions.stream().filter(version -> !version.equals(current)).toList();
    }
}
