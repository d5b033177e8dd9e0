package org.dateline.article;

import java.util.ArrayList;
import java.util.List;

/** Picks the lines of a page that are its article's body. */
final class Body {
    private Body() {}

    /** The lines that the model takes for the body, each repeated one once; may be empty. */
    static List<Block> find(PageText page, BodyModel model) {
        double[] judged = model.judge(PageBlocks.of(page));
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < judged.length; i++) {
            if (judged[i] >= model.threshold()
                    && mayBelong(page.words(page.blocks().get(i)))) {
                body.add(page.blocks().get(i));
            }
        }
        return Repeats.lastOnly(page, body);
    }

    /** Lines that are never of a body, whatever stands around them. */
    private static boolean mayBelong(String words) {
        return !Shapes.isImageName(words) && !(words.length() <= 300 && Shapes.opensWithRights(words));
    }
}
