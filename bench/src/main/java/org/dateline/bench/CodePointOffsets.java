package org.dateline.bench;

import java.util.Arrays;

/**
 * Turns offsets in code points, which gold data uses, into offsets in UTF-16 units, which Dateline uses inside, and back,
 * for one text. Building it takes one pass over the text, each lookup time logarithmic in the number of supplementary
 * characters, of which most texts have none. Immutable.
 */
public final class CodePointOffsets {

    private final int codePoints;
    private final int units;

    /** For each supplementary character the code-point offset just after it, ascending. */
    private final int[] afterSupplementary;

    private CodePointOffsets(int codePoints, int units, int[] afterSupplementary) {
        this.codePoints = codePoints;
        this.units = units;
        this.afterSupplementary = afterSupplementary;
    }

    /** The offsets of {@code text}. */
    public static CodePointOffsets of(String text) {
        int codePoints = text.codePointCount(0, text.length());
        int[] after = new int[text.length() - codePoints];
        int found = 0;
        int codePoint = 0;
        for (int unit = 0; unit < text.length(); codePoint++) {
            int width = Character.charCount(text.codePointAt(unit));
            unit += width;
            if (width == 2) {
                after[found++] = codePoint + 1;
            }
        }
        return new CodePointOffsets(codePoints, text.length(), after);
    }

    /**
     * The UTF-16 offset of the code-point offset {@code codePoint}.
     *
     * @throws IndexOutOfBoundsException when it lies outside the text
     */
    public int toUtf16(int codePoint) {
        checkBound(codePoint, codePoints);
        return codePoint + supplementaryUpTo(codePoint);
    }

    /**
     * The code-point offset of the UTF-16 offset {@code unit}; an offset inside a surrogate pair counts as the pair's start.
     *
     * @throws IndexOutOfBoundsException when it lies outside the text
     */
    public int toCodePoint(int unit) {
        checkBound(unit, units);
        int low = 0;
        int high = afterSupplementary.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            // The supplementary character number "middle" ends at this UTF-16 offset.
            if (afterSupplementary[middle] + middle + 1 <= unit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean insidePair = low < afterSupplementary.length && afterSupplementary[low] + low == unit;
        return unit - low - (insidePair ? 1 : 0);
    }

    private int supplementaryUpTo(int codePoint) {
        int index = Arrays.binarySearch(afterSupplementary, codePoint);
        return index >= 0 ? index + 1 : -index - 1;
    }

    private static void checkBound(int offset, int length) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset " + offset + " in a text of length " + length);
        }
    }
}
