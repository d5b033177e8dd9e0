package org.dateline.article;

import java.util.List;
import java.util.Optional;
import org.dateline.capture.Capture;
import org.dateline.capture.Skipped;

/** Says of a page why it holds no article. In doubt it holds one: an article passed over is worse than a front read. */
final class NoArticle {
    private static final int LEAST = 140;

    private NoArticle() {}

    static Optional<Skipped> reason(Capture capture, PageText page, List<Block> body) {
        int units = body.stream().mapToInt(Block::length).sum();
        if (units < LEAST) {
            return Optional.of(new Skipped(
                    capture.location(), Skipped.Reason.NO_ARTICLE, "the longest text has " + units + " characters"));
        }
        return Optional.empty();
    }
}
