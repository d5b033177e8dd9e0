package org.dateline.time;

/** What a word of figures can be: a number, a day of the month, a year, an ordinal, a decade. */
final class Figures {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;
    private static final int LAST_DAY = 31;
    /** The longest figure that is read as a number. */
    private static final int MOST_DIGITS = 7;

    private Figures() {}

    /** The meaning of a piece that begins with a digit. */
    static Meaning meaning(String piece) {
        int digits = 0;
        while (digits < piece.length() && Pieces.isDigit(piece.charAt(digits))) {
            digits++;
        }
        if (digits > MOST_DIGITS) {
            return Meaning.NONE;
        }
        int value = Integer.parseInt(piece.substring(0, digits));
        String ending = piece.substring(digits);
        return switch (ending) {
            case "" -> plain(value, digits);
            case "s" -> decade(value, digits);
            case "st", "nd", "rd", "th" -> ordinal(value);
            default -> Meaning.NONE;
        };
    }

    private static Meaning plain(int value, int digits) {
        Meaning meaning = Meaning.of(WordClass.INTEGER, value).plus(WordClass.NUMBER, value);
        if (digits == 2) {
            meaning = meaning.plus(WordClass.TWO_FIGURES, value);
        }
        if (digits <= 2 && value >= 1 && value <= LAST_DAY) {
            meaning = meaning.plus(WordClass.DAY, value);
        }
        return digits == 4 && value >= FIRST_YEAR && value <= LAST_YEAR ? meaning.plus(WordClass.YEAR, value) : meaning;
    }

    private static Meaning ordinal(int value) {
        Meaning meaning = Meaning.of(WordClass.ORDINAL, value);
        return value >= 1 && value <= LAST_DAY ? meaning.plus(WordClass.DAY, value) : meaning;
    }

    private static Meaning decade(int value, int digits) {
        if (value % 10 != 0) {
            return Meaning.NONE;
        }
        if (digits == 4 && value >= FIRST_YEAR && value <= LAST_YEAR) {
            return Meaning.of(WordClass.DECADE, value / 10);
        }
        return digits == 2 && value >= 20 ? Meaning.of(WordClass.DECADE, 190 + value / 10) : Meaning.NONE;
    }
}
