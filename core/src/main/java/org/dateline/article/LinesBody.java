package org.dateline.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the body of a plain-text capture: the run of prose lines that weighs most, where a teaser that the run repeats
 * counts once.
 */
final class LinesBody {
    private static final int PROSE = 60;
    private static final int WIDEST_GAP = 3;

    private final PageText page;

    private LinesBody(PageText page) {
        this.page = page;
    }

    static List<Block> find(PageText page) {
        return new LinesBody(page).find();
    }

    private List<Block> find() {
        List<Block> best = List.of();
        int bestWeight = 0;
        List<Block> run = new ArrayList<>();
        int since = 0;
        int weight = 0;
        for (Block block : page.blocks()) {
            boolean prose = isProse(block);
            since = prose ? 0 : since + 1;
            if (since > WIDEST_GAP) {
                run = new ArrayList<>();
                weight = 0;
            }
            if (prose) {
                run.add(block);
                weight += block.length();
            }
            if (weight > bestWeight) {
                best = run;
                bestWeight = weight;
            }
        }
        return Repeats.lastOnly(page, best);
    }

    private boolean isProse(Block block) {
        String words = page.words(block);
        return block.length() >= PROSE && Shapes.endsSentence(words) && !Shapes.isRightsLine(words);
    }
}
