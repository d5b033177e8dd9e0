package org.dateline.article;

/** What the markup around a line says of it. */
final class Surroundings {
    private Surroundings() {}

    /** Whether an element around the line is named with one of the hints. */
    static boolean has(PageText page, Block block, int hints) {
        for (int frame = block.frame();
                frame >= 0;
                frame = page.frames().get(frame).parent()) {
            if ((page.frames().get(frame).hints() & hints) != 0) {
                return true;
            }
        }
        return false;
    }
}
