package org.dateline.article;

import java.util.List;

/**
 * For each frame of a page, the hints of chrome of all frames around it and its own. A frame that holds most of the page's
 * text is no chrome, whatever its name: frameworks name the root as they like.
 */
final class Chrome {
    private Chrome() {}

    static int[] hints(PageText page) {
        List<Frame> frames = page.frames();
        long[] units = new long[frames.size()];
        for (Block block : page.blocks()) {
            units[block.frame()] += block.length();
        }
        for (int i = frames.size() - 1; i > 0; i--) {
            units[frames.get(i).parent()] += units[i];
        }
        int[] all = new int[frames.size()];
        for (int i = 1; i < all.length; i++) {
            Frame frame = frames.get(i);
            int own = 2 * units[i] > units[0] ? 0 : frame.hints() & Inherited.CHROME;
            all[i] = own | all[frame.parent()];
        }
        return all;
    }
}
