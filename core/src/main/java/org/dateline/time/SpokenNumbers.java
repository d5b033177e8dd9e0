package org.dateline.time;

import java.util.ArrayList;
import java.util.List;

/** Joins the words of a spoken number into one term: {@code twenty-four}, {@code two hundred}, {@code nineteen ninety-six}. */
final class SpokenNumbers {
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    private SpokenNumbers() {}

    static List<Term> join(List<Term> terms) {
        List<Term> joined = new ArrayList<>(terms.size());
        int at = 0;
        while (at < terms.size()) {
            if (terms.get(at).is(WordClass.CARDINAL)) {
                int end = end(terms, at);
                joined.add(number(terms, at, end));
                at = end;
            } else {
                joined.add(terms.get(at++));
            }
        }
        return joined;
    }

    /** The index behind the last word of the number that begins at {@code at}. */
    private static int end(List<Term> terms, int at) {
        int end = at + 1;
        while (end < terms.size()) {
            if (terms.get(end).is(WordClass.CARDINAL) && follows(terms, end - 1, end)) {
                end++;
            } else if (end + 1 < terms.size()
                    && terms.get(end).is(WordClass.DASH)
                    && !terms.get(end).spaced()
                    && terms.get(end + 1).is(WordClass.CARDINAL)
                    && follows(terms, end - 1, end + 1)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    /** Whether two words can stand in one number: a smaller one behind tens, or any with a hundred or thousand. */
    private static boolean follows(List<Term> terms, int left, int right) {
        int before = terms.get(left).value(WordClass.CARDINAL);
        int after = terms.get(right).value(WordClass.CARDINAL);
        boolean year = before >= 16 && before <= 20 && after >= 10 && after < HUNDRED;
        return year || after >= HUNDRED || before >= HUNDRED || (before >= 20 && before % 10 == 0 && after < 10);
    }

    private static Term number(List<Term> terms, int from, int to) {
        Term first = terms.get(from);
        List<Integer> words = new ArrayList<>();
        for (Term term : terms.subList(from, to)) {
            if (term.is(WordClass.CARDINAL)) {
                words.add(term.value(WordClass.CARDINAL));
            }
        }
        Meaning meaning = meaning(first.meaning(), words);
        int end = terms.get(to - 1).end();
        return new Term(first.start(), end, first.token(), first.lower(), first.capital(), first.spaced(), meaning);
    }

    private static Meaning meaning(Meaning first, List<Integer> words) {
        boolean century = words.size() >= 2 && words.get(0) >= 16 && words.get(0) <= 20;
        if (century && words.get(1) >= 10 && words.get(1) < HUNDRED) {
            int year = words.get(0) * HUNDRED + total(words.subList(1, words.size()));
            return Meaning.of(WordClass.YEAR, year);
        }
        int total = total(words);
        Meaning number = (words.size() == 1 ? first : Meaning.NONE).plus(WordClass.NUMBER, total);
        return total >= 2000 && total < 2100 ? number.plus(WordClass.YEAR, total) : number;
    }

    private static int total(List<Integer> words) {
        long total = 0;
        long group = 0;
        for (int word : words) {
            if (word == HUNDRED) {
                group = Math.max(1, group) * HUNDRED;
            } else if (word == THOUSAND) {
                total += Math.max(1, group) * THOUSAND;
                group = 0;
            } else {
                group += word;
            }
        }
        return (int) Math.min(total + group, Integer.MAX_VALUE / THOUSAND);
    }
}
