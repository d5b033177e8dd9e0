package org.dateline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.statement.model.Attribution;
import org.dateline.statement.model.Quotations;
import org.dateline.statement.model.Range;
import org.dateline.time.TimeExpression;

/**
 * Attributions that close a sentence: "…, the mayor said on Monday.", "…, the mayor said, the Gazette reported.". The
 * commas tell their extents where a tree joins the speaker to what was said.
 */
final class Trailing {
    private static final double SURE = 0.9;
    private static final int SHORTEST = 3;
    private static final Set<String> TELLING = Set.of("say", "tell", "announce", "add");

    /** A sentence that opens with one of these may close in its main clause: "Asked about it, the mayor said." */
    private static final Set<String> OPENINGS = Set.of("IN", "WRB", "TO", "VBG", "VBN", "CC");

    private final Scene scene;

    Trailing(Scene scene) {
        this.scene = scene;
    }

    /** The closing attributions of all sentences, in order of cues. */
    List<Attribution> all() {
        List<Attribution> found = new ArrayList<>();
        for (int s = 0; s < scene.passage().sentences().size(); s++) {
            Range sentence = scene.passage().sentence(s);
            if (!OPENINGS.contains(scene.token(sentence.start()).tag()) && !quotedIn(sentence)) {
                found.addAll(in(sentence));
            }
        }
        return found;
    }

    private List<Attribution> in(Range sentence) {
        List<Attribution> found = new ArrayList<>();
        int end = sentence.end();
        while (end > sentence.start() && ".!?".contains(scene.token(end - 1).form())) {
            end--;
        }
        int start = Datelines.behind(scene, sentence);
        Optional<Attribution> last = before(start, withoutRelativeClause(start, end));
        while (last.isPresent()) {
            found.addFirst(last.get());
            last = before(start, last.get().content().getFirst().end());
        }
        return found;
    }

    /** "…, two servants told the Gazette, which did not name them." */
    private int withoutRelativeClause(int start, int end) {
        for (int i = end - 2; i > start && !scene.token(i + 1).form().equals(","); i--) {
            if (scene.token(i).form().equals(",") && scene.token(i + 1).tag().startsWith("W")) {
                return i;
            }
        }
        return end;
    }

    /** What closes the words between two tokens. */
    private Optional<Attribution> before(int start, int end) {
        int comma = end - 1;
        while (comma > start && !scene.token(comma).form().equals(",")) {
            comma--;
        }
        if (comma - start < SHORTEST || !hasVerb(start, comma)) {
            return Optional.empty();
        }
        Range content = new Range(start, comma);
        if (end - comma > 3 && scene.lower(comma + 1).equals("according")) {
            Range cue = new Range(comma + 1, comma + 3);
            return NounPhrases.at(scene, cue.end(), end)
                    .map(core -> withOf(core, end))
                    .filter(words -> words.end() == end || isTime(words.end(), end))
                    .map(words -> new Attribution(cue, List.of(words), List.of(content), SURE));
        }
        Optional<Range> source = NounPhrases.at(scene, comma + 1, end).map(core -> withOf(core, end));
        int verb = source.map(Range::end).orElse(end);
        int behind = verb < end ? behindAddressee(verb, end) : end;
        return verb < end && isSaid(verb) && (isTime(behind, end) || isAdjunct(verb, behind, end))
                ? source.map(
                        words -> new Attribution(new Range(verb, verb + 1), List.of(words), List.of(content), SURE))
                : Optional.empty();
    }

    /** "told the Gazette". */
    private int behindAddressee(int verb, int end) {
        return scene.lemma(verb).equals("tell")
                ? NounPhrases.at(scene, verb + 1, end).map(Range::end).orElse(verb + 1)
                : verb + 1;
    }

    /** "the head of their union". */
    private Range withOf(Range core, int end) {
        boolean of = core.end() + 1 < end && scene.lower(core.end()).equals("of");
        return of
                ? NounPhrases.at(scene, core.end() + 1, end)
                        .map(more -> new Range(core.start(), more.end()))
                        .orElse(core)
                : core;
    }

    private boolean isSaid(int verb) {
        String tag = scene.token(verb).tag();
        boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBN");
        return finite
                && CueLexicon.english()
                        .act(scene.lemma(verb))
                        .filter(act -> act == Act.NEUTRAL)
                        .isPresent();
    }

    /** Nothing, or a time expression: "on Monday". */
    private boolean isTime(int from, int end) {
        if (from >= end) {
            return true;
        }
        int start = scene.token(from).tag().equals("IN") ? from + 1 : from;
        if (start >= end) {
            return false;
        }
        for (TimeExpression time : scene.reading().timesIn(scene.passage().span(new Range(start, end)))) {
            Optional<Range> words = scene.passage().rangeOf(time.span());
            if (words.isPresent() && words.get().start() <= start && words.get().end() >= end) {
                return true;
            }
        }
        return false;
    }

    /** "at a rally in Pelsk", "on Tuesday after meeting his counterpart": no clause in which something could be said. */
    private boolean isAdjunct(int verb, int from, int end) {
        for (int i = from; i < end; i++) {
            String tag = scene.token(i).tag();
            if (tag.matches("VB[DZP]|MD|WDT|WP|WRB|,|:") || scene.lower(i).equals("that")) {
                return false;
            }
        }
        return scene.token(from).tag().equals("IN")
                && TELLING.contains(scene.lemma(verb))
                && !quotes(scene.sentenceAt(from));
    }

    private boolean quotes(Range sentence) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (scene.passage().quotations().inside(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            String tag = scene.token(i).tag();
            if (tag.equals("MD") || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBN")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence begins or closes within a quotation, other than one that opens it. */
    private boolean quotedIn(Range sentence) {
        Quotations quotations = scene.passage().quotations();
        boolean begins = quotations.inside(sentence.start()) && !quotations.opens(sentence.start());
        return begins
                || quotations.inside(sentence.last())
                || quotations.inside(Math.max(sentence.start(), sentence.end() - 2));
    }

    /** What was found, with the extents that the commas tell where it has others that begin or end within a clause. */
    List<Attribution> corrected(List<Attribution> found) {
        List<Attribution> corrected = new ArrayList<>(found);
        List<Attribution> all = all();
        for (Attribution trailing : all) {
            boolean right = corrected.stream()
                    .anyMatch(each -> each.cue().overlaps(trailing.cue()) && isWhole(each, trailing, all));
            if (!right) {
                corrected.removeIf(each -> each.cue().overlaps(trailing.cue()));
                corrected.add(trailing);
            }
            corrected.replaceAll(each -> withoutClosing(each, trailing));
        }
        return corrected;
    }

    /** In "X said that it rained, the Gazette reported" what X said ends at the comma. */
    private static Attribution withoutClosing(Attribution each, Attribution trailing) {
        int comma = trailing.content().getFirst().end();
        boolean takesIn = each.cue().end() <= comma
                && each.content().stream().anyMatch(range -> range.start() < comma && range.covers(trailing.cue()));
        if (!takesIn) {
            return each;
        }
        List<Range> content = each.content().stream()
                .filter(range -> range.start() < comma)
                .map(range -> new Range(range.start(), Math.min(range.end(), comma)))
                .toList();
        return new Attribution(each.cue(), each.source(), content, each.confidence(), each.nested());
    }

    /** Whether the content ends where the commas tell and begins with a clause: "A went, but B stayed, C said" may be either. */
    private boolean isWhole(Attribution found, Attribution trailing, List<Attribution> all) {
        Range whole = trailing.content().getFirst();
        boolean sourced = found.source().size() == 1
                && found.source().getFirst().covers(trailing.source().getFirst());
        if (!sourced
                || found.content().size() != 1
                || found.content().getFirst().end() != whole.end()) {
            return false;
        }
        int start = found.content().getFirst().start();
        return start <= whole.start()
                || scene.token(start).tag().equals("CC")
                || (",;".contains(scene.token(start - 1).form())
                        && all.stream()
                                .noneMatch(each -> each.source().getFirst().start() == start));
    }
}
