package org.dateline.article;

import java.util.List;

/** For each frame of a page, the hints of all frames around it and its own. */
final class Inherited {
    /** Hints of matter that stands beside an article, not in it. */
    static final int CHROME = Hint.COMMENT.bit()
            | Hint.RELATED.bit()
            | Hint.SHARE.bit()
            | Hint.NEWSLETTER.bit()
            | Hint.NAVIGATION.bit()
            | Hint.FOOTER.bit()
            | Hint.SIDEBAR.bit()
            | Hint.CONSENT.bit()
            | Hint.DIALOG.bit()
            | Hint.HIDDEN.bit()
            | Hint.AD.bit();

    private Inherited() {}

    static int[] hints(List<Frame> frames) {
        int[] all = new int[frames.size()];
        for (int i = 0; i < all.length; i++) {
            Frame frame = frames.get(i);
            all[i] = frame.hints() | (frame.parent() < 0 ? 0 : all[frame.parent()]);
        }
        return all;
    }
}
