package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.source.SourceText;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.time.When.Resolved;
import org.dateline.time.When.Unresolved;
import org.jspecify.annotations.Nullable;

/**
 * Finds the expressions of time in English text, and their values (TIMEX3 of TimeML 1.2.1). Rules are patterns over
 * classes of words; at each place the rule that takes the most words wins, the earlier in the list on a tie. Relative
 * expressions are reckoned from the publication date, or, where they say so ("two days earlier"), from the last date
 * told; the tense of the governing verb says which Sunday or October is meant. Nothing is guessed: what has no anchor or
 * several readings is {@link Unresolved}. Takes time linear in the text. Immutable and safe for use by several threads.
 */
public final class TimeTagger {
    /** Every rule, in order. */
    static final List<Rule> RULES = Stream.of(
                    CalendarRules.ALL,
                    PeriodRules.ALL,
                    ReportRules.ALL,
                    RelativeRules.ALL,
                    ClockRules.ALL,
                    SpanRules.ALL)
            .flatMap(List::stream)
            .toList();

    private static final long TRIGGERS = triggers();

    private final DateOrder order;
    private final Lexicon lexicon = Lexicon.ENGLISH;

    /** A tagger that resolves {@code 01/05/2020} only where it can be read in one way. */
    public TimeTagger() {
        this(DateOrder.UNKNOWN);
    }

    /** A tagger for text that writes short dates in {@code order}. */
    public TimeTagger(DateOrder order) {
        this.order = order;
    }

    /**
     * The time expressions of {@code sentences}, in the order of the text; none overlap.
     *
     * @param text the text that the sentences were read from
     * @param sentences in order; tags, heads and relations help where they are there, and may be empty
     * @param published when the text was published, if that is known
     */
    public List<TimeExpression> tag(SourceText text, List<Sentence> sentences, Optional<Resolved> published) {
        Reckoner reckoner = new Reckoner(published, order);
        List<TimeExpression> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (hasTrigger(sentence)) {
                reckoner.enter(i);
                new Scan(text, sentence, Terms.of(sentence, text.text(), lexicon), reckoner).into(found);
            }
        }
        return List.copyOf(found);
    }

    private boolean hasTrigger(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (isTrigger(token.form())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token can be part of a time: it has a figure or a mark in it, or is a word that rules turn on. */
    private boolean isTrigger(String form) {
        boolean letters = true;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Pieces.isDigit(c)) {
                return true;
            }
            letters &= Character.isLetter(c);
        }
        if (!letters && form.length() > 3) {
            return true;
        }
        Lexicon.Node node = lexicon.first(Pieces.lower(form, 0, form.length()));
        return node != null && ((node.meaning().mask() & TRIGGERS) != 0 || node.leadsTo(TRIGGERS));
    }

    private static long triggers() {
        long mask = 0;
        for (WordClass each : WordClass.values()) {
            mask |= each.bit();
        }
        for (WordClass each : List.of(
                WordClass.THE,
                WordClass.A,
                WordClass.THIS,
                WordClass.THAT,
                WordClass.LAST,
                WordClass.PAST,
                WordClass.NEXT,
                WordClass.PREVIOUS,
                WordClass.FOLLOWING,
                WordClass.EACH,
                WordClass.AGO,
                WordClass.EARLIER,
                WordClass.LATER,
                WordClass.POSSESSIVE,
                WordClass.OF,
                WordClass.IN,
                WordClass.PREPOSITION,
                WordClass.OR,
                WordClass.COMMA,
                WordClass.DOT,
                WordClass.DASH,
                WordClass.SLASH,
                WordClass.COLON,
                WordClass.APOSTROPHE,
                WordClass.CURRENCY,
                WordClass.MORE,
                WordClass.ABOUT,
                WordClass.PERIOD,
                WordClass.FEW,
                WordClass.COUPLE,
                WordClass.OLD,
                WordClass.ORDINAL,
                WordClass.PART_OF,
                WordClass.EDGE,
                WordClass.QUALIFIER,
                WordClass.NO_TIME,
                WordClass.CARDINAL,
                WordClass.END_WORD,
                WordClass.FISCAL,
                WordClass.LATEST,
                WordClass.HALF)) {
            mask &= ~each.bit();
        }
        return mask;
    }

    /** One pass over one sentence. */
    private record Scan(SourceText text, Sentence sentence, List<Term> terms, Reckoner reckoner) {
        void into(List<TimeExpression> found) {
            int at = 0;
            int taken = 0;
            while (at < terms.size()) {
                Qualifiers.Extent core = at(at);
                if (core == null) {
                    at++;
                    continue;
                }
                at = core.to();
                if (core.found().value().isEmpty()) {
                    continue;
                }
                Qualifiers.Extent extent = Qualifiers.widen(terms, core);
                if (extent.from() < taken) {
                    extent = core;
                }
                at = extent.to();
                taken = at;
                found.add(expression(extent));
                if (extent.found().when() instanceof Resolved date
                        && extent.found().type() != TimeExpression.Type.DURATION) {
                    reckoner.tell(date);
                }
            }
        }

        private static final Found NOTHING = Found.set("");

        private Qualifiers.@Nullable Extent at(int at) {
            Qualifiers.Extent best = null;
            long mask = terms.get(at).meaning().mask();
            if (mask == 0 || terms.get(at).is(WordClass.COMMA)) {
                return null;
            }
            if ((mask & WordClass.NO_TIME.bit()) != 0) {
                return new Qualifiers.Extent(at, at + 1, NOTHING, "no-time");
            }
            boolean governed = false;
            for (Rule rule : RULES) {
                if (!rule.pattern().canBeginWith(mask)) {
                    continue;
                }
                Match match = rule.pattern().match(terms, at);
                if (match == null || (best != null && match.to() <= best.to())) {
                    continue;
                }
                if (!governed) {
                    int token = terms.get(at).token();
                    reckoner.governedBy(tense(at, token, match.last().token()));
                    governed = true;
                }
                Found read = rule.reading().read(match, reckoner);
                if (read != null) {
                    read = reckoner.between(read, () -> rule.reading().read(match, reckoner));
                    best = new Qualifiers.Extent(at, match.to(), read, rule.name());
                }
            }
            return best;
        }

        /** "Since" looks back whatever the verb says. */
        private Tense tense(int at, int from, int to) {
            boolean since = at > 0 && terms.get(at - 1).lower().equals("since");
            return since ? Tense.PAST : Verbs.tense(sentence, from, to);
        }

        private TimeExpression expression(Qualifiers.Extent extent) {
            Found found = extent.found();
            Span span = Span.of(
                    terms.get(extent.from()).start(), terms.get(extent.to() - 1).end());
            When when = found.when() instanceof Unresolved unknown
                    ? new Unresolved(text.at(span), unknown.reason(), unknown.bounds())
                    : found.when();
            return new TimeExpression(span, found.type(), found.value(), found.modifier(), when, extent.rule());
        }
    }
}
