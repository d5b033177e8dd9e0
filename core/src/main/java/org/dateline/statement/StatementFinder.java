package org.dateline.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.language.Reading;
import org.dateline.source.Citation;
import org.dateline.source.Span;
import org.dateline.statement.model.Attribution;
import org.dateline.statement.model.AttributionFinder;
import org.dateline.statement.model.Quotations;
import org.dateline.statement.model.Range;
import org.dateline.statement.model.RoleEvidence;

/**
 * Finds the statements of an article: who said what, through whom. Learnt models find the attributions; rules say who the
 * source is, which outlets the words came through, and what kind of speech act they are. An attribution whose speaker
 * can't be told from the page is left out; one whose page hides the speaker ("is said to have", "reportedly") has no
 * speaker. Immutable; one instance serves any number of threads.
 */
public final class StatementFinder {
    private static final String FOUND_BY = "attribution-crf";

    private final AttributionFinder attributions;

    private StatementFinder(AttributionFinder attributions) {
        this.attributions = attributions;
    }

    /** The finder with the models that come with Dateline; they are loaded once, at the first call. */
    public static StatementFinder english() {
        return Holder.ENGLISH;
    }

    /**
     * A finder with the same models that heeds what another model says of the sentences in which something may be
     * attributed.
     */
    public StatementFinder with(RoleEvidence evidence) {
        return new StatementFinder(attributions.with(evidence));
    }

    private static final class Holder {
        private static final StatementFinder ENGLISH = new StatementFinder(AttributionFinder.english());
    }

    /**
     * The statements of an article, in order of their content. Empty for a reading without trees.
     *
     * @return spans of the statements lie in the article's text
     */
    public List<Statement> find(Reading reading) {
        return switch (reading.depth()) {
            case FULL -> new Search(Scene.of(reading)).statements();
            case SURFACE -> List.of();
        };
    }

    /** The search through one article. */
    private final class Search {
        private final Scene scene;
        private final Cues cues;
        private final Outlets outlets;
        private final Sources sources;
        private final Chains chains;
        private final Times times;
        private final Relays relays;

        Search(Scene scene) {
            this.scene = scene;
            this.cues = new Cues(scene);
            this.outlets = new Outlets(scene);
            this.sources = new Sources(scene);
            this.chains = new Chains(scene, sources, new Hops(scene, outlets));
            this.times = new Times(scene);
            this.relays = new Relays(scene, sources, outlets);
        }

        List<Statement> statements() {
            List<Draft> drafts = attributions().stream()
                    .filter(this::isInProse)
                    .map(this::draft)
                    .filter(cues::reportsWords)
                    .toList();
            drafts = drafts.stream().map(new HandedOn(scene, drafts)::seen).toList();
            List<SameOccasion.Told> found = new ArrayList<>();
            GoesOn goesOn = new GoesOn(scene);
            for (Nesting.Nested nested : new Nesting(scene, drafts).resolve()) {
                Draft draft = nested.draft();
                chains.of(nested)
                        .map(chain -> goesOn.named(draft, chain, found))
                        .ifPresent(chain -> found.add(new SameOccasion.Told(draft, statement(draft, chain))));
            }
            found.sort(Comparator.comparing(told -> told.statement().contentSpan()));
            return new SameOccasion(scene).dated(found);
        }

        /** What the models find, and the plain forms that they miss, in order of cues. */
        private List<Attribution> attributions() {
            List<Attribution> found = new ArrayList<>(attributions.find(scene.passage()));
            found.removeIf(each -> Relays.isCiting(scene, each.cue()));
            List<Attribution> closed = new Trailing(scene).corrected(found);
            return new PlainForms(scene).completed(new Relayed(scene).completed(closed));
        }

        private boolean isInProse(Attribution attribution) {
            int block = scene.passage()
                    .sentences()
                    .get(scene.passage().sentenceOf(attribution.cue().start()))
                    .block();
            return switch (scene.reading().article().body().get(block).kind()) {
                case PARAGRAPH, LIST_ITEM, BLOCK_QUOTE -> true;
                case HEADING, TABLE_ROW -> false;
            };
        }

        private Draft draft(Attribution attribution) {
            Attribution whole = Hearsay.marks(scene, attribution.cue())
                    ? Hearsay.whole(scene, attribution)
                    : new Contents(scene).whole(attribution);
            Draft bare = new Draft(whole, cues.act(whole.cue()), Optional.empty(), List.of());
            Optional<Outlets.Outlet> outlet = sources.words(bare).flatMap(this::outletOf);
            return relays.followed(new Draft(whole, bare.act(), outlet, List.of()));
        }

        /** The source is an outlet, or a report by one. */
        private Optional<Outlets.Outlet> outletOf(Range words) {
            int head = scene.passage().headOf(words);
            Optional<Range> core = NounPhrases.at(scene, words.start(), words.end());
            Optional<Range> phrase = sources.isPlain(words) ? Optional.of(words) : core;
            return phrase.filter(range -> range.contains(head)).flatMap(outlets::in);
        }

        private Statement statement(Draft draft, Chain chain) {
            Optional<Range> source = sources.words(draft);
            Kinds kinds = new Kinds(scene, chain, source);
            Kinds.Found kind = kinds.of(draft);
            List<Citation> content = draft.content().stream()
                    .flatMap(range -> scene.byParagraph(range).stream())
                    .map(scene::cite)
                    .toList();
            return new Statement(
                    chain,
                    kind.kind(),
                    quotation(draft.content()),
                    content,
                    Optional.of(scene.cite(draft.cue())),
                    source.map(scene::cite),
                    kind.kind() == Statement.Kind.DENIAL || cues.isNegated(draft.cue()),
                    kinds.condition(draft, kind.kind()),
                    times.said(draft, source),
                    times.about(draft.content()),
                    sentences(draft),
                    FOUND_BY + ", kind by " + kind.rule());
        }

        private Statement.Quotation quotation(List<Range> content) {
            Quotations quotations = scene.passage().quotations();
            int quoted = 0;
            int words = 0;
            for (Range range : content) {
                for (int i = range.start(); i < range.end(); i++) {
                    if (!scene.token(i).isPunctuation()) {
                        words++;
                        quoted += quotations.inside(i) ? 1 : 0;
                    }
                }
            }
            if (quoted == 0) {
                return Statement.Quotation.INDIRECT;
            }
            return quoted == words ? Statement.Quotation.DIRECT : Statement.Quotation.MIXED;
        }

        private Citation sentences(Draft draft) {
            Range extent = draft.extent();
            Span first = scene.passage().span(scene.sentenceAt(extent.start()));
            Span last = scene.passage().span(scene.sentenceAt(extent.last()));
            return scene.reading().article().text().cite(first.cover(last));
        }
    }
}
