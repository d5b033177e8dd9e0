package org.dateline.commitment;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.event.Clause;
import org.dateline.language.Party;
import org.dateline.language.Reading;
import org.dateline.source.Span;

/** Cuts the words of a commitment to the shortest that say it in full. Stateless and thread-safe. */
final class Wording {
    private static final Pattern LEAD =
            Pattern.compile("^(?:[\\s,:“”\"'‘’]+|that\\s+|to\\s+)+", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAIL = Pattern.compile("[\\s,.;:“”\"'‘’!?]+$");
    private static final Pattern BREAK = Pattern.compile("\\s+[—–]\\s+|;\\s+");
    private static final Set<String> PRONOUNS = Set.of(
            "i", "we", "you", "he", "she", "it", "they", "his", "her", "its", "their", "who", "which", "this", "that");

    private Wording() {}

    /** The sentence of {@code content} that commits, without quotation marks, "that" and what a dash sets apart. */
    static Span trimmed(Reading reading, Span content, Optional<Clause> committed) {
        Span sentence = committed
                .map(clause -> clause.sentence().span())
                .filter(content::overlaps)
                .map(span -> Span.of(Math.max(span.start(), content.start()), Math.min(span.end(), content.end())))
                .orElse(content);
        int verb = committed.map(clause -> clause.token().span().end()).orElse(sentence.start());
        String words = reading.at(sentence);
        Matcher pause = BREAK.matcher(words);
        int from = Math.max(0, Math.min(verb - sentence.start(), words.length()));
        int end = pause.find(from) && pause.start() > 0 ? pause.start() : words.length();
        Matcher lead = LEAD.matcher(words);
        int start = lead.find() ? lead.end() : 0;
        Matcher tail = TAIL.matcher(words.substring(0, end));
        end = tail.find() ? tail.start() : end;
        return start < end ? Span.of(sentence.start() + start, sentence.start() + end) : content;
    }

    /** The words at {@code what} without those for when it is due: what is left tells what it is. */
    static String withoutDue(Reading reading, Span what, Draft.Due due) {
        String words = reading.at(what);
        return due.words()
                .filter(limit -> what.contains(limit.span()))
                .map(limit -> words.substring(0, limit.span().start() - what.start())
                        + ' '
                        + words.substring(limit.span().end() - what.start()))
                .orElse(words);
    }

    /** Whether a party is a pronoun of which nobody knows whom it stands for. */
    static boolean isPronoun(Party party) {
        return switch (party) {
            case Party.Known known -> false;
            case Party.Unnamed unnamed ->
                PRONOUNS.contains(unnamed.words().words().toLowerCase(Locale.ROOT));
        };
    }
}
