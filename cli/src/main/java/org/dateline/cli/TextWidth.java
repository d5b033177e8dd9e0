package org.dateline.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** How many columns of a terminal a character takes (Unicode Standard Annex 11): none, one or two. */
final class TextWidth {
    private TextWidth() {}

    /** The columns of a character as a reader sees it: a grapheme cluster, whose marks take no room of their own. */
    static int of(String cluster) {
        return cluster.codePoints().map(TextWidth::of).max().orElse(0);
    }

    private static int of(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(point) ? 2 : 1;
        };
    }

    private static boolean isWide(int point) {
        int width = UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.FULLWIDTH || width == UCharacter.EastAsianWidth.WIDE;
    }
}
