package org.dateline.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the headline of a plain-text capture among the lines above the article and its first ones. What tells it, in
 * any language: its words come back in the text, the page repeats it (a trail of links, a teaser), a byline or a day
 * stands beneath it, and it has a headline's length and no full stop. A page where no line has enough of that has none.
 */
final class LinesTitle {
    private static final int REACH = 15;
    private static final int INTO_BODY = 3;
    private static final int OPENING = 2500;
    private static final int SIGNED_WITHIN = 4;
    private static final int STEM = 5;
    private static final int LONGEST = 220;
    private static final double LEAST = 1.3;
    private static final double LEAST_RETURNING = 0.2;
    /** A full stop or a colon at the end, with what closes a quotation or not. */
    private static final Pattern STOPPED = Pattern.compile("[.。।:：][\"'”’»«)“‘」』）]?$");

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private final PageText page;
    private final List<Block> blocks;
    private final int first;
    private final Set<String> text;

    private LinesTitle(PageText page, Block firstOfBody) {
        this.page = page;
        this.blocks = page.blocks();
        this.first = blocks.indexOf(firstOfBody);
        int start = firstOfBody.span().start();
        String whole = page.text().text();
        this.text = stems(whole.substring(start, Math.min(whole.length(), start + OPENING)));
    }

    static Optional<Block> find(PageText page, Block firstOfBody) {
        return new LinesTitle(page, firstOfBody).best();
    }

    private Optional<Block> best() {
        Optional<Block> best = Optional.empty();
        double most = LEAST;
        for (int i = Math.min(blocks.size(), first + INTO_BODY) - 1; i >= Math.max(0, first - REACH); i--) {
            double score = mayBe(page.words(blocks.get(i))) ? score(i) : 0;
            if (score > most) {
                most = score;
                best = Optional.of(blocks.get(i));
            }
        }
        return best;
    }

    private static boolean mayBe(String words) {
        return words.length() <= LONGEST
                && words.length() >= 8
                && Shapes.wordCount(words) <= 32
                && !STOPPED.matcher(words).find()
                && words.indexOf('©') < 0
                && words.indexOf('|') < 0
                && !Bylines.isByline(words)
                && !Shapes.isImageName(words)
                && !Shapes.isRightsLine(words)
                && !DateLines.isMostlyDate(words);
    }

    private double score(int index) {
        String words = page.words(blocks.get(index));
        int units = words.length();
        double returning = returning(index, words);
        if (returning < LEAST_RETURNING) {
            return 0;
        }
        double score = 2 * returning;
        score += repeats(index, words) ? 1 : 0;
        score += isSigned(index) ? 0.6 : 0;
        score += standsApart(index) ? 0.3 : 0;
        score += units >= 25 && units <= 140 ? 0.4 : 0;
        score -= CreditNames.isPerson(words) ? 0.8 : 0;
        score -= index >= first ? 0.3 : 0;
        return score - 0.05 * Math.abs(first - index);
    }

    /** Which share of the line's words comes back in the opening of the text. */
    private double returning(int index, String words) {
        Set<String> own = stems(words);
        Set<String> others = text;
        if (index >= first) {
            Block block = blocks.get(index);
            String whole = page.text().text();
            int end = block.span().end();
            others = stems(whole.substring(end, Math.min(whole.length(), end + OPENING)));
        }
        Set<String> shared = new HashSet<>(own);
        shared.retainAll(others);
        return own.size() < 2 ? 0 : (double) shared.size() / own.size();
    }

    /** The beginnings of the words of four letters or more; of scripts without spaces, pairs of signs. */
    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (String word : WORDS.split(text.toLowerCase(Locale.ROOT))) {
            boolean spaceless = !word.isEmpty() && word.charAt(0) >= '\u2e80';
            if (spaceless) {
                for (int i = 0; i + 2 <= word.length(); i++) {
                    stems.add(word.substring(i, i + 2));
                }
            } else if (word.length() >= 4) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }

    /** Whether a line above or beneath says the same, alone or within more. */
    private boolean repeats(int index, String words) {
        String own = Folding.of(words);
        if (own.length() < 12) {
            return false;
        }
        for (int i = Math.max(0, index - 2 * REACH); i < Math.min(blocks.size(), index + REACH); i++) {
            Block other = blocks.get(i);
            if (i != index
                    && other.length() <= 2 * LONGEST
                    && Folding.of(page.words(other)).contains(own)) {
                return true;
            }
        }
        return false;
    }

    /** Whether empty lines part it from what is above and beneath. */
    private boolean standsApart(int index) {
        boolean above = index == 0 || blocks.get(index).gap() > 0;
        return above && index + 1 < blocks.size() && blocks.get(index + 1).gap() > 0;
    }

    /** Whether a day or a byline stands in the next lines. */
    private boolean isSigned(int index) {
        return blocks.subList(index + 1, Math.min(blocks.size(), index + 1 + SIGNED_WITHIN)).stream()
                .map(page::words)
                .anyMatch(words -> words.length() <= 120
                        && (Bylines.isByline(words) || DateTexts.inLine(words).isPresent()));
    }
}
