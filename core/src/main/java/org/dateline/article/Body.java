package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Picks the lines of a page that are its article's body. */
final class Body {
    private static final Set<String> BOXES = Set.of("aside", "form", "dialog");

    private Body() {}

    /** The lines that the model takes for the body, each repeated one once; may be empty. */
    static List<Block> find(PageText page, BodyModel model) {
        boolean[] judged = model.judge(PageBlocks.of(page));
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < judged.length; i++) {
            if (judged[i]
                    && mayBelong(page.words(page.blocks().get(i)))
                    && !inNewsletter(page, page.blocks().get(i))) {
                body.add(page.blocks().get(i));
            }
        }
        return Repeats.lastOnly(page, body);
    }

    /** Lines that are never of a body, whatever stands around them. */
    private static boolean mayBelong(String words) {
        return !Shapes.isImageName(words)
                && !Shapes.isClock(words)
                && !(words.length() <= 300 && Shapes.opensWithRights(words));
    }

    /** Whether the line stands in a box beside the text that asks readers to subscribe. */
    private static boolean inNewsletter(PageText page, Block block) {
        int frame = block.frame();
        for (int up = 0; up < 4 && frame >= 0; up++) {
            Frame here = page.frames().get(frame);
            if (BOXES.contains(here.tag()) && Hint.NEWSLETTER.in(here.hints())) {
                return true;
            }
            frame = here.parent();
        }
        return false;
    }
}
