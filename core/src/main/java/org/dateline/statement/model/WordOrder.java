package org.dateline.statement.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Contents by the order of words, for cues whose content the model doesn't find because the tree went wrong: "CONTENT, X
 * said.", "according to X, CONTENT", "X said in Y that CONTENT".
 */
final class WordOrder {
    private static final int SHORTEST = 2;
    private static final int NEAR = 15;

    /** Words that join a clause to what stands before them. */
    private static final Set<String> JOINING = Set.of("that", "which", "who", "whom", "whose");

    /** Verbs that name whom something is told before what: "assured the crews that". */
    private static final Set<String> TELLING = Set.of(
            "advise",
            "alert",
            "assure",
            "brief",
            "caution",
            "convince",
            "inform",
            "notify",
            "persuade",
            "promise",
            "reassure",
            "remind",
            "tell",
            "warn");

    /** Relations of clauses that may stand for themselves. */
    private static final Set<String> CLAUSES = Set.of("root", "parataxis", "conj");

    private final Passage passage;
    private final List<Range> cues;

    WordOrder(Passage passage, List<Range> cues) {
        this.passage = passage;
        this.cues = cues;
    }

    /** The content of a cue, as far as the order of words tells. */
    Optional<Range> content(Range cue, List<Range> source) {
        Range sentence = passage.sentence(passage.sentenceOf(cue.start()));
        int left = cue.start();
        int right = cue.end();
        for (Range range : source) {
            if (range.end() == cue.start()) {
                left = range.start();
            }
            if (range.start() == cue.end()) {
                right = range.end();
            }
        }
        Optional<Range> opened = opened(cue, left, right, sentence);
        return opened.isPresent() ? opened : that(cue, sentence);
    }

    /**
     * The whole of what a cue at the end of its sentence reports ("…, X said."), where a reading has but a piece of a clause:
     * an object, or a verb without its subject.
     */
    Optional<Range> whole(Range cue, Arguments reading) {
        if (reading.content().size() != 1 || reading.source().size() != 1) {
            return Optional.empty();
        }
        Range content = reading.content().getFirst();
        Range sentence = passage.sentence(passage.sentenceOf(cue.start()));
        Range source = reading.source().getFirst();
        int left = Math.min(cue.start(), source.start());
        int right = Math.max(cue.end(), source.end());
        return opened(cue, left, right, sentence)
                .filter(all -> all.covers(content) && all.end() == content.end() && all.start() < content.start())
                .filter(all -> isPlain(content, all) && isPiece(content, all));
    }

    /** The content behind whom it is told to, where a range begins with them: "assured [the crews that the boats were safe]". */
    Range withoutAddressee(Range cue, Range content) {
        boolean telling = TELLING.contains(passage.token(passage.headOf(cue)).lemma());
        if (!telling || content.start() != cue.end()) {
            return content;
        }
        Range sentence = passage.sentence(passage.sentenceOf(cue.start()));
        return that(cue, sentence)
                .filter(said -> said.start() > content.start() && said.start() < content.last())
                .filter(said -> IntStream.range(content.start(), said.start())
                        .noneMatch(i -> passage.token(i).isVerb()))
                .map(said -> new Range(said.start(), content.end()))
                .orElse(content);
    }

    /** Whether it is in the page's words, which may hold quoted ones. */
    private boolean isPlain(Range content, Range all) {
        Quotations quotations = passage.quotations();
        boolean goesOn = quotations.inside(all.start()) && !quotations.opens(all.start());
        return !goesOn && !quotations.inside(content.start()) && !quotations.inside(content.last());
    }

    /** Whether it begins in mid-clause, its head hangs on a word that it leaves out, or it leaves out the head's subject. */
    private boolean isPiece(Range content, Range all) {
        if (JOINING.contains(passage.token(content.start()).form().toLowerCase(Locale.ROOT))) {
            return true;
        }
        int head = passage.headOf(content);
        boolean clause =
                CLAUSES.stream().anyMatch(relation -> passage.token(head).hasRelation(relation));
        boolean withoutSubject = IntStream.range(all.start(), content.start())
                .anyMatch(i -> passage.head[i] == head && passage.token(i).hasRelation("nsubj"));
        boolean beneath = passage.head[head] >= 0 && all.contains(passage.head[head]);
        return withoutSubject || (!clause && beneath);
    }

    private Optional<Range> opened(Range cue, int left, int right, Range sentence) {
        boolean according = passage.token(cue.start()).form().equals("According") && cue.start() == sentence.start();
        if (according) {
            return isComma(right) ? range(right + 1, sentence.end() - 1) : Optional.empty();
        }
        boolean preposed = left > sentence.start() && isComma(left - 1) && endsHere(right, sentence);
        return preposed ? range(sentence.start(), left - 1) : Optional.empty();
    }

    private boolean isComma(int token) {
        return token < passage.size() && passage.token(token).form().equals(",");
    }

    private static Optional<Range> range(int start, int end) {
        return end - start >= SHORTEST ? Optional.of(new Range(start, end)) : Optional.empty();
    }

    /** Whether no clause follows, but for one that another cue reports this one with. */
    private boolean endsHere(int from, Range sentence) {
        for (int i = from; i < sentence.end(); i++) {
            int at = i;
            if (cues.stream().anyMatch(cue -> cue.contains(at))) {
                return true;
            }
            switch (passage.token(i).tag()) {
                case "VBD", "VBZ", "VBP", "MD" -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }

    private Optional<Range> that(Range cue, Range sentence) {
        for (int i = cue.end(); i < Math.min(sentence.end(), cue.end() + NEAR); i++) {
            if (passage.token(i).form().equals("that") && opensClause(i + 1, sentence)) {
                return range(i, closed(i, sentence));
            }
            if (isComma(i) || passage.quotations().inside(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Behind the conjunction stands a subject, behind the determiner a noun. */
    private boolean opensClause(int next, Range sentence) {
        return next < sentence.end()
                && switch (passage.token(next).tag()) {
                    case "DT", "PRP", "PRP$", "NNP", "NNPS", "EX", "IN" -> true;
                    default -> passage.token(next - 1).tag().equals("IN");
                };
    }

    /** A stop outside quotation marks ends the sentence, not the content. */
    private int closed(int start, Range sentence) {
        int last = sentence.last();
        boolean stop =
                passage.token(last).isPunctuation() && !passage.quotations().inside(last);
        return stop && last > start ? last : sentence.end();
    }
}
