package org.dateline.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Picks the lines of a page that are its article's body. */
final class Body {
    private static final Set<String> BOXES = Set.of("aside", "form", "dialog");

    private static final int LONGEST_CONTROL = 40;
    private static final int CONTROLS = 3;

    private Body() {}

    /** The lines that the model takes for the body, each repeated one once, but tables and lists whole; may be empty. */
    static List<Block> find(PageText page, BodyModel model) {
        boolean[] judged = model.judge(PageBlocks.of(page));
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < judged.length; i++) {
            if (judged[i]
                    && mayBelong(page.words(page.blocks().get(i)))
                    && !isControl(page.blocks().get(i))
                    && !inBox(page, page.blocks().get(i))) {
                body.add(page.blocks().get(i));
            }
        }
        return RowsAndItems.whole(page, Repeats.lastOnly(page, withoutControls(page, body)), judged);
    }

    /** A short line by its words and its look. */
    private record Label(String words, long look) {
        static Label of(PageText page, Block block) {
            return new Label(page.words(block), page.look(block));
        }
    }

    /** The lines without short ones that come again and again on the page, as the controls of posts do. */
    private static List<Block> withoutControls(PageText page, List<Block> body) {
        Map<Label, Integer> counts = new HashMap<>();
        Set<Long> looks = new HashSet<>();
        for (Block block : body) {
            if (block.length() <= LONGEST_CONTROL && !Shapes.endsSentence(page.words(block))) {
                counts.put(Label.of(page, block), 0);
                looks.add(page.look(block));
            }
        }
        if (counts.isEmpty()) {
            return body;
        }
        for (Block block : page.blocks()) {
            if (block.length() <= LONGEST_CONTROL && looks.contains(page.look(block))) {
                counts.computeIfPresent(Label.of(page, block), (label, count) -> count + 1);
            }
        }
        return body.stream()
                .filter(block ->
                        block.length() > LONGEST_CONTROL || counts.getOrDefault(Label.of(page, block), 0) < CONTROLS)
                .toList();
    }

    /** Lines that are never of a body, whatever stands around them. */
    static boolean mayBelong(String words) {
        return !Shapes.isImageName(words)
                && !Shapes.isClock(words)
                && !DateLines.isStamp(words)
                && !(words.length() <= 300 && Shapes.opensWithRights(words));
    }

    /** Whether the line is what a box to tick or a field to fill in is labelled with. */
    private static boolean isControl(Block block) {
        return block.length() <= LONGEST_CONTROL && Hint.FORM.in(block.hints());
    }

    /** Whether the line stands in a box that asks readers to subscribe, or in a post of a social network. */
    private static boolean inBox(PageText page, Block block) {
        int frame = block.frame();
        for (int up = 0; up < 4 && frame >= 0; up++) {
            Frame here = page.frames().get(frame);
            if ((BOXES.contains(here.tag()) && Hint.NEWSLETTER.in(here.hints()))
                    || (here.tag().equals("blockquote") && Hint.EMBED.in(here.hints()))) {
                return true;
            }
            frame = here.parent();
        }
        return false;
    }
}
