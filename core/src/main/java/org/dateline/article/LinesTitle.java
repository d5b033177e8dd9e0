package org.dateline.article;

import java.util.List;
import java.util.Optional;

/** Finds the headline of a plain-text capture: the nearest line above the article that looks like one. */
final class LinesTitle {
    private static final int REACH = 12;

    private LinesTitle() {}

    static Optional<Block> find(PageText page, Block firstShown) {
        List<Block> blocks = page.blocks();
        int first = blocks.indexOf(firstShown);
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            if (looksLikeOne(page.words(blocks.get(i)))) {
                return Optional.of(blocks.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean looksLikeOne(String words) {
        int count = Shapes.wordCount(words);
        return count >= 3
                && count <= 30
                && words.length() <= 220
                && !LineStats.of(words).isProse()
                && !words.endsWith(".")
                && LineStats.of(words).signs() == 0
                && !Bylines.isByline(words)
                && !Shapes.isImageName(words)
                && !Shapes.isRightsLine(words)
                && DateTexts.inLine(words).isEmpty();
    }
}
