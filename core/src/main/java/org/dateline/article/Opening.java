package org.dateline.article;

import java.util.List;
import java.util.Optional;

/** What stands at the head of a body without being of it: the headline, the day, the byline. */
final class Opening {
    private static final int REACH = 4;
    private static final int LONGEST_DATE_LINE = 60;

    private Opening() {}

    /** The lines without those up to the headline, if it is among the first, and without byline and day behind it. */
    static List<Block> without(PageText page, List<Block> body, Optional<String> title) {
        int first = title.map(words -> behind(page, body, Folding.of(words))).orElse(0);
        while (first < body.size() - 1 && isLabel(page.words(body.get(first)))) {
            first++;
        }
        return body.subList(first, body.size());
    }

    private static int behind(PageText page, List<Block> body, String title) {
        for (int i = Math.min(REACH, body.size() - 1) - 1; i >= 0; i--) {
            if (Folding.of(page.words(body.get(i))).equals(title)) {
                return allShort(page, body.subList(0, i)) ? i + 1 : 0;
            }
        }
        return 0;
    }

    private static boolean allShort(PageText page, List<Block> lines) {
        return lines.stream().noneMatch(line -> LineStats.of(page.words(line)).isProse());
    }

    private static boolean isLabel(String words) {
        return Bylines.isByline(words)
                || (words.length() <= LONGEST_DATE_LINE
                        && !Shapes.endsSentence(words)
                        && DateTexts.inLine(words).isPresent());
    }
}
