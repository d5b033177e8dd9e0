package org.dateline.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the body of a marked-up page: the element whose prose weighs most, and the lines of it that read as prose.
 */
final class MarkedUpBody {
    private static final int PROSE = 40;

    private final PageText page;
    private final int[] hints;
    private final double[] weight;

    private MarkedUpBody(PageText page) {
        this.page = page;
        this.hints = Inherited.hints(page.frames());
        this.weight = new double[page.frames().size()];
    }

    static List<Block> find(PageText page) {
        return new MarkedUpBody(page).find();
    }

    private List<Block> find() {
        for (Block block : page.blocks()) {
            if (isProse(block)) {
                give(block);
            }
        }
        int top = 0;
        for (int i = 1; i < weight.length; i++) {
            top = weight[i] > weight[top] ? i : top;
        }
        return within(top);
    }

    private boolean isProse(Block block) {
        return block.length() >= PROSE && mayBelong(block);
    }

    private boolean mayBelong(Block block) {
        return block.linkDensity() < 0.4
                && ((hints[block.frame()] | block.hints()) & Inherited.CHROME) == 0
                && block.kind() != Block.Kind.CAPTION;
    }

    private void give(Block block) {
        double points = 1 + Math.min(3, block.length() / 100.0);
        int frame = block.kind() == Block.Kind.TEXT
                ? block.frame()
                : page.frames().get(block.frame()).parent();
        for (int i = 0; i < 4 && frame >= 0; i++) {
            weight[frame] += points;
            points *= 0.6;
            frame = page.frames().get(frame).parent();
        }
    }

    private List<Block> within(int top) {
        List<Block> found = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (liesIn(block.frame(), top) && mayBelong(block) && (isProse(block) || block.kind() != Block.Kind.TEXT)) {
                found.add(block);
            }
        }
        return found;
    }

    private boolean liesIn(int frame, int top) {
        int at = frame;
        while (at > top) {
            at = page.frames().get(at).parent();
        }
        return at == top;
    }
}
