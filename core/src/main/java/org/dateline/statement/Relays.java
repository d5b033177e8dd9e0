package org.dateline.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.statement.model.Attribution;
import org.dateline.statement.model.Range;

/**
 * Whom a report gives as its source: "X reported, citing two officials", "X quoted her as saying", "she was quoted by X as
 * saying". The words are theirs, and X passed them on.
 */
final class Relays {
    private static final int NEAR = 12;
    private static final Set<String> REPORTS = Set.of("report", "article", "story", "dispatch", "account");
    private static final Set<String> PAPERS =
            Set.of("statement", "letter", "email", "message", "post", "speech", "remark");

    private final Scene scene;
    private final Sources sources;
    private final Outlets outlets;
    private final OutletEvidence evidence;

    Relays(Scene scene, Sources sources, Outlets outlets) {
        this.scene = scene;
        this.sources = sources;
        this.outlets = outlets;
        this.evidence = new OutletEvidence(scene, Set.of(), Set.of());
    }

    /** "citing" and "quoting" tell on whom a report rests; the report itself has its own cue. */
    static boolean isCiting(Scene scene, Range cue) {
        String word = scene.lower(cue.start());
        return cue.size() == 1 && (word.equals("citing") || word.equals("quoting"));
    }

    /** The draft with whoever is cited or quoted in it as its source; itself where nobody is. */
    Draft followed(Draft draft) {
        int head = scene.passage().headOf(draft.cue());
        Optional<Draft> aside = citedAside(draft);
        if (aside.isPresent()) {
            return aside.get();
        }
        if (scene.lemma(head).equals("quote")) {
            return quoted(draft, head);
        }
        return draft.outlet().isPresent() ? cited(draft) : shown(draft);
    }

    /** "X, citing two officials, said": the officials said it, by the word of X. */
    private Optional<Draft> citedAside(Draft draft) {
        Optional<Range> words = draft.attribution().source().stream().findFirst();
        int at = words.map(range -> evidence.citing(range.start(), range.end())).orElse(-1);
        if (at < 0 || at + 1 >= words.orElseThrow().end()) {
            return Optional.empty();
        }
        Optional<Range> whom = phrase(at + 1, words.get().end());
        Optional<Outlets.Outlet> outlet = new ProperNames(scene)
                .from(words.get().start() + (scene.lower(words.get().start()).equals("the") ? 1 : 0))
                .filter(name -> name.end() < at)
                .map(name -> new Outlets.Outlet(scene.words(name), scene.cite(name)));
        return outlet.flatMap(by -> whom.map(
                range -> new Draft(through(draft, range).attribution(), draft.act(), Optional.empty(), List.of(by))));
    }

    /** "according to a letter seen by X": the letter speaks, and X passed it on. "A report by X" is X's. */
    private Draft shown(Draft draft) {
        Attribution found = draft.attribution();
        if (found.source().isEmpty()) {
            return draft;
        }
        Range words = found.source().getFirst();
        int end = scene.sentenceAt(words.start()).end();
        for (int by = words.start() + 2; by + 1 < Math.min(words.end(), end); by++) {
            if (scene.lower(by).equals("by") || (scene.lower(by).equals("in") && isReport(by - 1))) {
                Optional<Outlets.Outlet> outlet =
                        NounPhrases.at(scene, by + 1, end).flatMap(outlets::in);
                if (outlet.isPresent() && isReport(by - 1)) {
                    return new Draft(found, draft.act(), outlet, draft.relays());
                }
                if (outlet.isPresent() && OutletEvidence.SHOWN.contains(scene.lower(by - 1))) {
                    Range paper = new Range(words.start(), by - 1);
                    return new Draft(
                            new Attribution(found.cue(), List.of(paper), found.content(), found.confidence()),
                            draft.act(),
                            Optional.empty(),
                            List.of(outlet.get()));
                }
            }
        }
        return draft;
    }

    private boolean isReport(int token) {
        return REPORTS.contains(scene.lemma(token)) && scene.token(token).isNoun();
    }

    private Draft cited(Draft draft) {
        Range sentence = scene.sentenceAt(draft.cue().start());
        int at = evidence.citing(sentence.start(), sentence.end());
        if (at < 0 || draft.contains(at) || at + 1 >= sentence.end()) {
            return draft;
        }
        Optional<Range> whom = phrase(at + 1, sentence.end());
        return whom.map(range -> through(draft, range)).orElse(draft);
    }

    /** A noun phrase with what hangs on it by "of", "at", "with": "people with knowledge of the plan". */
    private Optional<Range> phrase(int start, int end) {
        Optional<Range> core = NounPhrases.at(scene, start, end);
        if (core.isEmpty()) {
            return core;
        }
        int at = core.get().end();
        boolean paper = PAPERS.contains(scene.lemma(core.get().last()));
        if (paper
                && at + 1 < end
                && (scene.lower(at).equals("from") || scene.lower(at).equals("by"))) {
            return NounPhrases.at(scene, at + 1, end);
        }
        boolean familiar = at + 2 < end
                && (scene.lower(at).equals("familiar") || scene.lower(at).equals("close"));
        while (at + 1 < end && (scene.token(at).tag().equals("IN") || familiar)) {
            Optional<Range> more = NounPhrases.at(scene, familiar ? at + 2 : at + 1, end);
            familiar = false;
            if (more.isEmpty()) {
                break;
            }
            at = more.get().end();
        }
        return Optional.of(new Range(start, Math.max(at, core.get().end())));
    }

    private Draft through(Draft draft, Range whom) {
        Attribution found = draft.attribution();
        return new Draft(
                new Attribution(found.cue(), List.of(whom), upTo(whom, found.content()), found.confidence()),
                draft.act(),
                sources.isPlain(whom) && !isPapers(whom) ? outlets.in(whom) : Optional.empty(),
                draft.outlet().stream().toList());
    }

    /** A content that runs into its source ends before it. */
    private static List<Range> upTo(Range source, List<Range> content) {
        return content.stream()
                .filter(range -> range.start() < source.start() || range.start() >= source.end())
                .map(range -> range.contains(source.start()) ? new Range(range.start(), source.start()) : range)
                .filter(range -> range.size() > 1)
                .toList();
    }

    /** "internal papers" are no newspapers. */
    private boolean isPapers(Range whom) {
        return scene.lower(whom.last()).equals("papers");
    }

    private Draft quoted(Draft draft, int head) {
        Range sentence = scene.sentenceAt(head);
        int saying = saying(head, sentence.end());
        if (saying < 0) {
            return draft;
        }
        boolean passive = !scene.dependents(head, "aux:pass").isEmpty()
                || (head > sentence.start() && scene.lemma(head - 1).equals("be"));
        return passive ? passive(draft, head, saying) : active(draft, head, saying, sentence);
    }

    private int saying(int from, int end) {
        for (int i = from + 1; i < Math.min(from + NEAR, end); i++) {
            if (scene.lower(i).equals("saying") && scene.lower(i - 1).equals("as")) {
                return i;
            }
        }
        return -1;
    }

    private Draft active(Draft draft, int head, int saying, Range sentence) {
        if (saying - 1 <= head + 1) {
            return draft;
        }
        Range whom = new Range(head + 1, saying - 1);
        int end = sentence.end();
        while (end > saying + 2 && ".,".contains(scene.token(end - 1).form())) {
            end--;
        }
        Attribution found = new Attribution(
                new Range(head, head + 1),
                List.of(whom),
                List.of(new Range(Math.min(saying + 1, end - 1), end)),
                draft.attribution().confidence());
        return new Draft(
                found,
                draft.act(),
                Optional.empty(),
                draft.outlet().or(() -> by(head)).stream().toList());
    }

    private Optional<Outlets.Outlet> by(int head) {
        return scene.dependents(head, "nsubj").stream()
                .findFirst()
                .map(scene::subtree)
                .filter(sources::isPlain)
                .flatMap(outlets::in);
    }

    private Draft passive(Draft draft, int head, int saying) {
        Range sentence = scene.sentenceAt(head);
        List<Range> whom = before(head - 1, sentence).stream().toList();
        Optional<Outlets.Outlet> outlet = Optional.empty();
        for (int i = head + 1; i + 1 < Math.min(saying + 3, sentence.end()); i++) {
            if (outlet.isEmpty() && scene.lower(i).equals("by")) {
                outlet = NounPhrases.at(scene, i + 1, sentence.end()).flatMap(outlets::in);
            }
        }
        Attribution found = draft.attribution();
        Attribution told = whom.isEmpty()
                ? found
                : new Attribution(found.cue(), whom, upTo(whom.getFirst(), found.content()), found.confidence());
        return new Draft(told, draft.act(), Optional.empty(), outlet.stream().toList());
    }

    /** The noun phrase that ends at a token, behind the last comma or quotation. */
    private Optional<Range> before(int end, Range sentence) {
        int start = end;
        while (start > sentence.start()
                && !scene.token(start - 1).form().equals(",")
                && !scene.passage().quotations().inside(start - 1)) {
            start--;
        }
        return start < end ? Optional.of(new Range(start, end)) : Optional.empty();
    }
}
