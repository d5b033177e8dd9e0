package org.dateline.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.source.Span;

/**
 * Reads who signs a dateline: "PLACE, March 9 (Name) —", "(Name) - PLACE, 9 MAR -", "PLACE, 9 March. /Name/". What stands
 * in the brackets is told by what stands around them: a place in capitals or a day before, a dash behind, and a
 * sentence's beginning behind that. Without those, only a name that has an agency's form is one.
 */
final class OpeningCredit {
    private static final String SIGN = "[(/]\\s?([^()/\\d]{2,40}?(?:/[^()/\\d]{2,12})?)\\s?[)/]";
    private static final String DASH = "(?:\\s{0,3}[-–—]{1,2}|\\.-|[.:])";
    private static final String DAY = "(?:\\p{L}{3,10}\\.? \\d{1,2}|\\d{1,2}\\.? \\p{L}{3,10})[.,]?(?: \\d{4})?[.,]?";

    /** A place in capitals, with its country and the day if they are given. */
    private static final Pattern LOUD =
            Pattern.compile("^\\p{Lu}[\\p{Lu} .'’/-]{2,40}(?:,? \\p{Lu}[\\p{L}. ]{2,20})??(?:,? " + DAY
                    + ")?,?\\s(?:[-–—] )?" + SIGN + "(" + DASH + "?)(?:\\s[-–—]{1,2})?\\s");

    private static final Pattern DATED =
            Pattern.compile("^(?:\\p{Lu}[\\p{L} .'’-]{2,40}, )?" + DAY + "\\s" + SIGN + "(" + DASH + ")\\s?");
    private static final Pattern QUIET =
            Pattern.compile("^(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3})\\s" + SIGN + "(" + DASH + "?)\\s");
    private static final Pattern FIRST = Pattern.compile("^" + SIGN + "(\\.?\\s?[-–—]{1,2})\\s?");
    private static final Pattern DASHED =
            Pattern.compile("^\\p{Lu}[\\p{L} .,'’/-]{1,50}?[,:]?\\s(\\p{L}{2,20})(\\s?[-–—]{1,2})\\s");
    private static final Pattern LENTICULAR = Pattern.compile("^【[^】]{1,20}?[=＝]?(共同|時事|ロイター|AFP|AP)】()");

    /** No form has its name farther in than that. */
    private static final int FARTHEST_SIGN = 120;

    private OpeningCredit() {}

    /** Where the signing name stands in the line. */
    static Optional<Span> in(String line) {
        if (!mayBeSigned(line)) {
            return dashed(line);
        }
        for (Pattern form : List.of(LOUD, DATED)) {
            Matcher match = form.matcher(line);
            if (match.find() && opensSentence(line, match.end())) {
                boolean parted = !match.group(2).isEmpty();
                String name = match.group(1);
                if (isSigner(name) && (parted || CreditNames.isAgency(name) || CreditNames.isAcronym(name))) {
                    return span(match, 1);
                }
            }
        }
        return quiet(line);
    }

    private static Optional<Span> quiet(String line) {
        Matcher match = QUIET.matcher(line);
        if (match.find() && opensSentence(line, match.end())) {
            boolean onePlace = Shapes.wordCount(match.group(1)) == 1;
            boolean acronym = CreditNames.isAcronym(match.group(2))
                    && onePlace
                    && !match.group(3).isEmpty();
            return CreditNames.isAgency(match.group(2)) || acronym ? span(match, 2) : Optional.empty();
        }
        Matcher first = FIRST.matcher(line);
        return first.find() && CreditNames.isAgency(first.group(1)) ? span(first, 1) : dashed(line);
    }

    private static Optional<Span> dashed(String line) {
        if (!mayBeDashed(line)) {
            return Optional.empty();
        }
        Matcher dashed = DASHED.matcher(line);
        if (dashed.find() && CreditNames.isAgency(dashed.group(1))) {
            return span(dashed, 1);
        }
        Matcher lenticular = LENTICULAR.matcher(line);
        return lenticular.find() ? span(lenticular, 1) : Optional.empty();
    }

    /** Whether the line's beginning has a dash behind its first words, or a bracket of Japanese. */
    private static boolean mayBeDashed(String line) {
        if (line.startsWith("【")) {
            return true;
        }
        for (int i = 0; i < line.length() && i < FARTHEST_SIGN; i++) {
            char c = line.charAt(i);
            if (c == '-' || c == '–' || c == '—') {
                return true;
            }
        }
        return false;
    }

    /** Whether the line's beginning has a bracket or a stroke that a name could stand behind. */
    private static boolean mayBeSigned(String line) {
        for (int i = 0; i < line.length() && i < FARTHEST_SIGN; i++) {
            if (line.charAt(i) == '(' || line.charAt(i) == '/') {
                return true;
            }
        }
        return false;
    }

    private static boolean isSigner(String name) {
        return CreditNames.isName(name) || CreditNames.isAgency(name);
    }

    private static Optional<Span> span(Matcher match, int group) {
        return Optional.of(Span.of(match.start(group), match.end(group)));
    }

    /** Whether a sentence may begin there: no small letter stands there. */
    private static boolean opensSentence(String line, int at) {
        int next = at;
        while (next < line.length() && !Character.isLetterOrDigit(line.charAt(next))) {
            next++;
        }
        return next < line.length() && !Character.isLowerCase(line.charAt(next));
    }
}
