package org.dateline.article;

import java.util.List;
import java.util.Optional;

/** Finds the line that states rights: the first such line beneath the body, else the last above it. */
final class Rights {
    private Rights() {}

    static Optional<Stated<String>> find(PageText page, int bodyEnd) {
        return line(page, bodyEnd)
                .map(block -> Stated.of(
                        clean(page.words(block)),
                        Basis.VISIBLE_TEXT,
                        page.text().cite(block.span())))
                .or(() -> page.head()
                        .first("copyright", "dc.rights", "dcterms.rights", "rights")
                        .map(words -> Stated.of(words, Basis.META)));
    }

    private static Optional<Block> line(PageText page, int bodyEnd) {
        List<Block> blocks = page.blocks();
        int beneath = blocks.size();
        while (beneath > 0 && blocks.get(beneath - 1).span().start() >= bodyEnd) {
            beneath--;
        }
        for (int i = beneath; i < blocks.size(); i++) {
            if (statesRights(page, blocks.get(i))) {
                return Optional.of(blocks.get(i));
            }
        }
        for (int i = beneath - 1; i >= 0; i--) {
            if (statesRights(page, blocks.get(i))) {
                return Optional.of(blocks.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean statesRights(PageText page, Block block) {
        return Shapes.isRightsLine(page.words(block));
    }

    /** What a bar parts off is a label of its own. Two full stops at the end are a slip; three are an ellipsis. */
    private static String clean(String line) {
        String words = Folding.spaces(line).replaceFirst(" [|•·] .*$", "");
        return words.endsWith("..") && !words.endsWith("...") ? words.substring(0, words.length() - 1) : words;
    }
}
