package org.dateline.commitment;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.language.Reading;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.time.TimeExpression;

/**
 * Whether a time within the words for a commitment can be the time of what is to be done, and not that of a thing or of another
 * happening in the same words: "a fund for the victims of the April 20 explosion", "a dividend that was due on June 21", "after
 * Easter". Stateless and thread-safe.
 */
final class OwnTimes {
    /** Behind these a time is no end and no day: what is to be done lies somewhere on the other side of it. */
    private static final Set<String> OPEN_ENDED = Set.of("after", "since", "following", "like", "as");

    private static final Set<String> LIMITS = Set.of("deadline", "ultimatum", "limit", "date", "target");
    private static final Pattern CALENDAR = Pattern.compile(
            "\\d|\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|today|tomorrow|tonight"
                    + "|january|february|march|april|may|june|july|august|september|october|november|december)\\b",
            Pattern.CASE_INSENSITIVE);

    private OwnTimes() {}

    /**
     * By the tree: what the time hangs on, up to what the words at {@code span} hang on.
     *
     * @param limits whether the time is told as a limit ("by Friday"), which a tree may hang on a participle before it
     */
    static boolean isOwn(Reading reading, Span span, TimeExpression time, boolean limits) {
        Optional<Sentence> found = reading.sentenceAt(time.span().start());
        if (found.isEmpty()) {
            return false;
        }
        Sentence sentence = found.get();
        int head = head(sentence, time.span());
        return !describes(sentence, head, time.span())
                && !isHyphenated(reading, time.span())
                && !isObject(reading, sentence.token(head), time.span())
                && !isOpenEnded(sentence, head)
                && !isOf(sentence, head)
                && !isAside(sentence, head, span, limits);
    }

    /** The word of the time that hangs on a word outside of it; an article hangs on what the time describes. */
    private static int head(Sentence sentence, Span time) {
        int first = sentence.firstIn(time);
        for (int i = first;
                i < sentence.size() && time.overlaps(sentence.token(i).span());
                i++) {
            int head = sentence.token(i).head();
            if (sentence.token(i).hasRelation("det")) {
                continue;
            }
            if (head == Token.NO_HEAD || !time.overlaps(sentence.token(head).span())) {
                return i;
            }
        }
        return first;
    }

    /** "the April 20 explosion", "the 2010 law", "the first-quarter dividend". */
    private static boolean describes(Sentence sentence, int index, Span time) {
        Token token = sentence.token(index);
        boolean modifier = token.hasRelation("compound")
                || token.hasRelation("nummod")
                || token.hasRelation("amod")
                || token.relation().equals("nmod:poss")
                || token.relation().equals("nmod:unmarked");
        return modifier
                && token.head() > index
                && sentence.token(token.head()).isNoun()
                && sentence.tokens().subList(index, token.head()).stream()
                        .filter(each -> !time.overlaps(each.span()))
                        .noneMatch(Token::isPunctuation);
    }

    /** "a Christmas-themed advertisement". */
    private static boolean isHyphenated(Reading reading, Span time) {
        String text = reading.article().text().text();
        int end = time.end();
        return end + 1 < text.length() && text.charAt(end) == '-' && Character.isLetter(text.charAt(end + 1));
    }

    /** "to celebrate Christmas"; a tree may take the day in "will meet Monday" for an object, too. */
    private static boolean isObject(Reading reading, Token token, Span time) {
        return (token.hasRelation("obj") || token.hasRelation("nsubj"))
                && !CALENDAR.matcher(reading.at(time)).find();
    }

    /** "the end of May", "a deadline of May 1", and not "the vote of May 1". */
    private static boolean isOf(Sentence sentence, int index) {
        int head = sentence.token(index).head();
        return head != Token.NO_HEAD
                && sentence.dependents(index, "case").stream()
                        .anyMatch(i -> sentence.token(i).lemma().equals("of"))
                && !LIMITS.contains(sentence.token(head).lemma());
    }

    private static boolean isOpenEnded(Sentence sentence, int index) {
        return sentence.dependents(index, "case").stream()
                .map(i -> sentence.token(i).lemma())
                .anyMatch(OPEN_ENDED::contains);
    }

    /** Whether a clause that describes something in the words stands between. */
    private static boolean isAside(Sentence sentence, int index, Span span, boolean limits) {
        int at = index;
        for (int steps = 0; at != Token.NO_HEAD && steps < sentence.size(); steps++) {
            Token token = sentence.token(at);
            boolean inside = token.head() != Token.NO_HEAD
                    && span.overlaps(sentence.token(token.head()).span());
            boolean describing = token.hasRelation("acl") || token.hasRelation("advcl");
            // "what happened by Friday": a limit ahead isn't that of a past.
            boolean aside =
                    limits ? token.tag().matches("VB[PZ]|MD") : !token.tag().equals("VB");
            if (inside && describing && aside) {
                return true;
            }
            if (limits && hasModal(sentence, at)) {
                return false;
            }
            at = token.head();
        }
        return false;
    }

    /** "would be sent by Friday": whatever the tree hangs that on, the limit is of what is ahead. */
    private static boolean hasModal(Sentence sentence, int index) {
        return sentence.dependents(index, "aux").stream()
                .anyMatch(i -> sentence.token(i).tag().equals("MD"));
    }
}
