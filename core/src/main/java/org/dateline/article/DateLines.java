package org.dateline.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.source.Span;
import org.dateline.time.When;

/**
 * Reads the dates of one line of a page that may be an article's: those that stand almost alone, and a dateline's. A
 * time element's value makes the words that it holds more exact and never changes their day.
 */
final class DateLines {
    private static final int LONGEST_LINE = 140;
    private static final int MOST_WORDS = 14;
    /** A line outside the body that says so early when it was published may go on for so long, and no longer. */
    private static final int LONGEST_NOTE = 400;

    private static final int EARLY = 80;
    private static final int MOST_BESIDE = 5;
    private static final int LONGEST_STAMP = 60;
    private static final int LABEL_WORDS = 3;
    private static final LocalDate FIRST_DAY_OF_THE_WEB = LocalDate.of(1991, 8, 6);

    /** What may stand before the date of a dateline: nothing, a bracket, or a place parted off. */
    private static final Pattern BEFORE_DATELINE = Pattern.compile("(?:[^.!?]{0,50}[,|/–—-])?\\s*[(\\[]?\\s*");

    /** "Press release of 3 May 2031 | ": a few words alone, and the date parted off behind. */
    private static final Pattern FEW_WORDS = Pattern.compile("(?:\\p{L}[\\p{L}\\p{M}-]*\\s){1,3}");

    private static final Pattern BAR = Pattern.compile("^\\s*\\|\\s");

    private static final Pattern BEHIND_DATELINE =
            Pattern.compile("^(?:\\s*[)\\]]|\\s*[–—|:]|\\s-|\\s*\\([^)]{2,40}\\)\\s*[–—-])");

    private static final Pattern DASH = Pattern.compile("\\s?[-–—]\\s?");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern STOP = Pattern.compile("^(?:\\.\\s|\\s[„“«])");

    private final PageText page;
    private final DateStyle style;

    /** The time elements that have a value. */
    private final List<Mark> times;

    DateLines(PageText page, DateStyle style) {
        this.page = page;
        this.style = style;
        this.times = page.marks().stream()
                .filter(mark -> isOfTime(mark) && !mark.value().isBlank())
                .toList();
    }

    /** The dates of the page's line with this index; of a line of the body fewer words may stand beside them. */
    List<ShownDate> in(int index, boolean inBody) {
        Block block = page.blocks().get(index);
        String words = page.words(block);
        List<DateTexts.Hit> hits = DateTexts.all(words, style);
        if (hits.isEmpty() && times.isEmpty()) {
            return List.of();
        }
        List<ShownDate> found = new ArrayList<>();
        boolean rights = Shapes.isRightsLine(words);
        int from = 0;
        for (DateTexts.Hit hit : hits) {
            boolean opens = from == 0 && words.substring(0, hit.start()).isBlank();
            DateLabel label = opens ? labelAbove(index) : DateLabel.before(words, from, hit.start());
            label = label == DateLabel.NONE ? DateLabel.behind(words, hit.end()) : label;
            from = hit.end();
            boolean ofRights = rights && label != DateLabel.PUBLISHED && label != DateLabel.MODIFIED;
            if (ofRights || isOfRange(words, hit, hits) || (block.kind() == Block.Kind.CAPTION && !opens)) {
                continue;
            }
            Span span = Span.of(hit.start(), hit.end()).shift(block.span().start());
            if (standsAlone(words, hit, label, inBody) || (!inBody && isNote(words, hit, label))) {
                add(hit.when(), span, label, Basis.VISIBLE_TEXT, found);
            } else if (isDateline(words, hit)) {
                add(hit.when(), span, DateLabel.NONE, Basis.DATELINE, found);
            }
        }
        return found.isEmpty() && !rights && words.length() <= LONGEST_LINE ? marked(block) : found;
    }

    /** What a short line above a date says of it: "Published on", alone. */
    private DateLabel labelAbove(int index) {
        if (index == 0) {
            return DateLabel.NONE;
        }
        String above = page.words(page.blocks().get(index - 1));
        boolean label = above.length() <= 30 && above.chars().noneMatch(Character::isDigit);
        DateLabel said = label ? DateLabel.of(above) : DateLabel.NONE;
        return said == DateLabel.OTHER ? DateLabel.NONE : said;
    }

    /** Whether the date is the first or last day of a stretch: "9 Jan 2014 – 1 Feb 2014". */
    private static boolean isOfRange(String words, DateTexts.Hit hit, List<DateTexts.Hit> hits) {
        return hits.stream()
                .filter(other -> other.start() != hit.start())
                .anyMatch(other -> DASH.matcher(
                                words.substring(Math.min(hit.end(), other.end()), Math.max(hit.start(), other.start())))
                        .matches());
    }

    private static boolean standsAlone(String words, DateTexts.Hit hit, DateLabel label, boolean inBody) {
        if (words.length() > LONGEST_LINE) {
            return false;
        }
        int others = others(words, hit);
        boolean sentence = Shapes.endsSentence(words) && others > 4;
        return others <= (inBody ? MOST_WORDS / 2 : MOST_WORDS) && (label == DateLabel.PUBLISHED || !sentence);
    }

    /** Whether the line is a note on the article, as blogs have it beneath: "This entry was posted on …, filed under …". */
    private static boolean isNote(String words, DateTexts.Hit hit, DateLabel label) {
        return label == DateLabel.PUBLISHED && hit.start() <= EARLY && words.length() <= LONGEST_NOTE;
    }

    /** Whether the line holds a date and little else. */
    static boolean isMostlyDate(String words) {
        return DateTexts.all(words, DateStyle.UNKNOWN).stream().anyMatch(hit -> others(words, hit) <= MOST_BESIDE);
    }

    /** Whether the line says when the page was published or changed, and no more. */
    static boolean isStamp(String words) {
        return words.length() <= LONGEST_STAMP
                && DateTexts.all(words, DateStyle.UNKNOWN).stream()
                        .anyMatch(
                                hit -> others(words, hit) <= LABEL_WORDS && isOfPage(words.substring(0, hit.start())));
    }

    private static boolean isOfPage(String label) {
        DateLabel told = DateLabel.of(label);
        return told == DateLabel.PUBLISHED || told == DateLabel.MODIFIED;
    }

    /** How many words with letters stand in the line beside the date. */
    static int others(String words, DateTexts.Hit hit) {
        return lettered(words.substring(0, hit.start())) + lettered(words.substring(hit.end()));
    }

    private static int lettered(String words) {
        return (int) SPACES.splitAsStream(words)
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .count();
    }

    private static boolean isDateline(String words, DateTexts.Hit hit) {
        String before = words.substring(0, hit.start());
        String behind = words.substring(hit.end());
        if (FEW_WORDS.matcher(before).matches()) {
            return BAR.matcher(behind).find();
        }
        return hit.start() <= 60
                && BEFORE_DATELINE.matcher(before).matches()
                && (BEHIND_DATELINE.matcher(behind).find()
                        || (hit.start() == 0 && STOP.matcher(behind).find()));
    }

    /** The values of the time elements in a line whose words tell no date: "three hours ago". */
    private List<ShownDate> marked(Block block) {
        List<ShownDate> found = new ArrayList<>();
        for (Mark mark : times) {
            boolean within = mark.span().start() >= block.span().start()
                    && mark.span().end() <= block.span().end();
            if (within) {
                DateLabel label = mark.role() == Mark.Role.MODIFIED
                        ? DateLabel.MODIFIED
                        : DateLabel.before(
                                page.words(block),
                                0,
                                mark.span().start() - block.span().start());
                DateTexts.value(mark.value(), style)
                        .ifPresent(when -> add(when, mark.span(), label, Basis.TIME_ELEMENT, found));
            }
        }
        return found;
    }

    private static boolean isOfTime(Mark mark) {
        return mark.role() == Mark.Role.TIME || mark.role() == Mark.Role.PUBLISHED || mark.role() == Mark.Role.MODIFIED;
    }

    void add(When.Resolved when, Span span, DateLabel label, Basis basis, List<ShownDate> found) {
        Optional<Mark> mark = markAt(span);
        DateLabel told = mark.filter(m -> m.role() == Mark.Role.MODIFIED).isPresent() ? DateLabel.MODIFIED : label;
        Optional<When.Resolved> exact = mark.flatMap(m -> DateTexts.value(m.value(), style))
                .filter(value -> value instanceof When.Minute && value.start().equals(when.start()));
        When.Resolved value = when instanceof When.Day ? exact.orElse(when) : when;
        if (!value.start().isBefore(FIRST_DAY_OF_THE_WEB)) {
            Basis known = mark.isPresent() && basis == Basis.VISIBLE_TEXT ? Basis.TIME_ELEMENT : basis;
            found.add(new ShownDate(
                    span.isEmpty()
                            ? Stated.of(value, known)
                            : Stated.of(value, known, page.text().cite(span)),
                    told));
        }
    }

    /** The time element that holds the words. */
    private Optional<Mark> markAt(Span span) {
        return times.stream()
                .filter(mark ->
                        mark.span().start() <= span.start() && mark.span().end() >= span.end())
                .filter(mark -> mark.span().length() <= LONGEST_LINE)
                .findFirst();
    }
}
