package org.dateline.article;

import java.util.regex.Pattern;

/** The forms of dates that {@link DateTexts} reads; the groups hold year, month and day as each form has them. */
final class DateForms {
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String NAME = "(\\p{L}[\\p{L}\\p{M}]{2,14})";

    /** The same where no letter may follow: it is never tried with fewer letters. */
    private static final String WHOLE_NAME = "(\\p{L}[\\p{L}\\p{M}]{2,14}+)";

    private static final String TIME = "(?:[T ,]{1,3}(\\d{1,2}):(\\d{2})(?::\\d{2})?)?";
    static final Pattern ISO =
            Pattern.compile("(?<!\\d)" + YEAR + "(?:-|/|\\.\\s?)(\\d{1,2})(?:-|/|\\.\\s?)(\\d{1,2})(?!\\d)" + TIME);
    static final Pattern ISO_MONTH = Pattern.compile(YEAR + "-(\\d{2})");
    static final Pattern COMPACT =
            Pattern.compile(YEAR + "(\\d{2})(\\d{2})(?:[T ]?(\\d{2}):?(\\d{2})(?::?\\d{2})?Z?)?");
    static final Pattern CJK = Pattern.compile(YEAR + "\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일号號]");
    static final Pattern NUMERIC = Pattern.compile(
            "(?<![\\d./-])(\\d{1,2})(?:\\s?([.|])\\s?|([/-]))(\\d{1,2})(?:\\s?\\2\\s?|\\3)"
                    + "((?:19|20)\\d{2}(?=\\d{2}:\\d{2})|\\d{2}(?=\\d{2}:\\d{2})|(?:19|20)\\d{2}|\\d{2})(?:(?![\\d/]|:\\d)|(?=\\d{2}:\\d{2}))");
    static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("(?<![\\d.])(\\d{1,2})(?:\\.|st|nd|rd|th|er|e|º|ª|°|-a)?\\s{0,2}(?:de |of |d['’]|ta['’] )?"
                    + NAME + "\\.?,?\\s{0,2}(?:de |del |do )?['’]?" + YEAR + "(?!\\d)");
    static final Pattern MONTH_DAY_YEAR = Pattern.compile(WHOLE_NAME
            + "\\.?\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s{1,2}|,)(?:\\d{1,2}:\\d{2}(?::\\d{2})?\\s(?:[A-Z]{3,4}\\s)?)?"
            + YEAR + "(?!\\d)");

    /** The leaf of a calendar, whose parts stand in boxes: "Apr 042013". */
    static final Pattern LEAF = Pattern.compile(WHOLE_NAME + "\\s{0,2}(\\d{2})" + YEAR + "(?!\\d)");

    static final Pattern DAY_DASH_MONTH =
            Pattern.compile("(?<!\\d)(\\d{1,2})[-/ ]" + NAME + "[-/ ]" + YEAR + "(?!\\d)");
    static final Pattern YEAR_MONTH_DAY = Pattern.compile("(?<!\\d)" + YEAR
            + "(?:\\.|ko)?\\s(?:m\\. |gada )?(?:(\\d{1,2})\\. )?" + WHOLE_NAME + "\\.?(?:\\s(\\d{1,2})(?!\\d))?");
    static final Pattern NUMBERED_MONTH =
            Pattern.compile("(?<!\\d)(\\d{1,2}) tháng (\\d{1,2})(?:,| năm){0,2} " + YEAR + "(?!\\d)");
    static final Pattern IN_PATH = Pattern.compile("[/_-]" + YEAR + "[/_-]?(\\d{1,2})[/_-]?(\\d{2})(?=[/_.-]|$)");
    static final Pattern DAY_FIRST_IN_PATH = Pattern.compile("[/_-](\\d{2})[/_-](\\d{2})[/_-]" + YEAR + "(?=[/_.-]|$)");
    static final Pattern CLOCK = Pattern.compile(
            "\\G(?:[^\\d\\n]{0,14}?(\\d{1,2})[:.](\\d{2})(?!\\d|[./]\\d)\\s?([ap]\\.?m)?|(\\d{2}):(\\d{2}))",
            Pattern.CASE_INSENSITIVE);

    private DateForms() {}
}
