package org.dateline.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.statement.model.Attribution;
import org.dateline.statement.model.Range;

/** The plain forms of reports and of hearsay: "…, the Gazette reported, citing …", "is believed to have", "reportedly". */
final class PlainReports {
    private static final double SURE = 0.9;
    private static final Set<String> PASSIVE_HEARSAY =
            Set.of("understand", "believe", "think", "report", "say", "claim", "allege", "tell", "rumour", "rumor");

    private final Scene scene;

    PlainReports(Scene scene) {
        this.scene = scene;
    }

    List<Attribution> in(Range sentence) {
        List<Attribution> found = new ArrayList<>();
        reported(sentence).ifPresent(found::add);
        citing(sentence).ifPresent(found::add);
        for (int i = sentence.start(); i < sentence.end(); i++) {
            hearsay(i, sentence).ifPresent(found::add);
        }
        return found;
    }

    /** "…, the Gazette reported, citing …", "…, as first reported by the Gazette". */
    private Optional<Attribution> reported(Range sentence) {
        for (int i = sentence.start() + 3; i + 1 < sentence.end(); i++) {
            if (scene.lemma(i).equals("report") && scene.token(i).tag().startsWith("VB")) {
                Optional<Range> source = scene.lower(i + 1).equals("by")
                        ? NounPhrases.at(scene, i + 2, sentence.end()).filter(name -> isAside(sentence, asFrom(name)))
                        : before(i, sentence);
                if (source.isPresent()) {
                    int comma = scene.lower(i + 1).equals("by")
                            ? asFrom(source.get())
                            : source.get().start() - 1;
                    return Optional.of(PlainForms.attribution(i, source.get(), new Range(sentence.start(), comma)));
                }
            }
        }
        return Optional.empty();
    }

    /** "The Gazette reported on Sunday, citing two officials, that …". */
    private Optional<Attribution> citing(Range sentence) {
        Optional<Range> name = NounPhrases.at(scene, sentence.start(), sentence.end());
        int verb = name.map(Range::end).orElse(sentence.end());
        if (verb + 4 >= sentence.end() || !scene.lemma(verb).equals("report")) {
            return Optional.empty();
        }
        int citing = -1;
        for (int i = verb + 1; i + 2 < sentence.end(); i++) {
            boolean behindComma = scene.token(i).form().equals(",");
            if (citing < 0 && behindComma && scene.lower(i + 1).equals("citing")) {
                citing = i + 1;
            } else if (citing > 0 && behindComma && scene.lower(i + 1).equals("that")) {
                Range source = new Range(sentence.start(), i);
                return Optional.of(new Attribution(
                        new Range(verb, verb + 1), List.of(source), List.of(clause(i + 1, sentence.end())), SURE));
            }
        }
        return Optional.empty();
    }

    private Range clause(int start, int end) {
        int stop = end;
        while (stop > start + 1 && ".!?".contains(scene.token(stop - 1).form())) {
            stop--;
        }
        return new Range(start, stop);
    }

    /** The comma before "as (first) reported by". */
    private int asFrom(Range name) {
        int at = name.start() - 3;
        at -= at > 0 && scene.lower(at).equals("first") ? 1 : 0;
        return at > 0 && scene.lower(at).equals("as") ? at - 1 : -1;
    }

    private boolean isAside(Range sentence, int comma) {
        return comma > sentence.start() + 1 && scene.token(comma).form().equals(",");
    }

    /** The name between a comma and "reported, citing". */
    private Optional<Range> before(int verb, Range sentence) {
        boolean citing = verb + 2 < sentence.end()
                && scene.token(verb + 1).form().equals(",")
                && (scene.lower(verb + 2).equals("citing")
                        || scene.lower(verb + 2).equals("quoting"));
        int start = verb;
        while (start > sentence.start() + 1 && !scene.token(start - 1).form().equals(",")) {
            start--;
        }
        return citing && start < verb && isAside(sentence, start - 1)
                ? Optional.of(new Range(start, verb))
                : Optional.empty();
    }

    /** "reportedly", "is believed to have", "it is understood that". */
    private Optional<Attribution> hearsay(int at, Range sentence) {
        if (scene.passage().quotations().inside(at)) {
            return Optional.empty();
        }
        boolean adverb = Hearsay.isAdverb(scene, at);
        boolean passive = scene.token(at).tag().equals("VBN")
                && PASSIVE_HEARSAY.contains(scene.lemma(at))
                && at > sentence.start()
                && at + 2 < sentence.end()
                && scene.lemma(at - 1).equals("be")
                && opensContent(at + 1);
        Range cue = new Range(at, at + 1);
        return adverb || passive ? Optional.of(new Attribution(cue, List.of(), List.of(), SURE)) : Optional.empty();
    }

    private boolean opensContent(int at) {
        boolean told = scene.lower(at - 1).equals("told");
        return scene.lower(at).equals("that")
                || (!told && opensInfinitive(at))
                || (scene.token(at).tag().equals("TO")
                        && scene.token(at + 1).tag().equals("VB"))
                || (scene.lower(at - 1).equals("understood")
                        && scene.token(at).tag().equals("DT"));
    }

    private boolean opensInfinitive(int at) {
        return scene.token(at).tag().equals("TO") && scene.token(at + 1).tag().equals("VB");
    }
}
