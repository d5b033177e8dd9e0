package org.dateline.bench.extraction;

import java.util.List;
import org.dateline.article.PageBlocks;

/**
 * A page to learn from.
 *
 * @param fold which fold it is in; all pages of a site are in one
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TrainingPage(
        GoldPage gold, PageBlocks blocks, List<String> lines, float[][] rows, BlockLabels labels, int fold) {

    static TrainingPage of(GoldPage gold, PageBlocks blocks, int fold) {
        List<String> lines = blocks.lines();
        return new TrainingPage(gold, blocks, lines, blocks.features(), BlockLabels.of(gold, lines), fold);
    }
}
