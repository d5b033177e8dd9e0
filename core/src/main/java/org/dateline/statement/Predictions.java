package org.dateline.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.statement.Kinds.Found;
import org.dateline.statement.Statement.Kind;
import org.dateline.statement.model.Range;

/**
 * Contents that foretell: how likely something is, how long it will take, what a speaker expects of others, how a thing will
 * end, and what those say is ahead whose trade it is to tell. A plain "will" announces as often as it foretells.
 */
final class Predictions {
    private static final Pattern LIKELY = Pattern.compile(
            "\\b(?:(?:is|are|was|were) (?:un)?likely to|(?:is|are|was|were) (?:bound|sure|certain) to|will (?:probably|certainly|surely))\\b",
            Pattern.CASE_INSENSITIVE);

    /** "It will take years", not "it will take the firm to court". */
    private static final Pattern DURATION = Pattern.compile(
            "\\bit (?:will|would|could|may|might|is going to) (?:probably )?take (?:us )?(?:(?:at least|about|up to|many|several|a few|[\\w-]+(?: or [\\w-]+)?) )?"
                    + "(?:minutes|hours|days|weeks|months|years|decades|generations|time)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> FORECASTERS = Set.of(
            "analyst",
            "astronomer",
            "climatologist",
            "economist",
            "epidemiologist",
            "expert",
            "forecaster",
            "geologist",
            "meteorologist",
            "pollster",
            "researcher",
            "scientist",
            "seismologist",
            "volcanologist");

    /** What comes to somebody, whatever they would. */
    private static final Set<String> ENDINGS =
            Set.of("collapse", "fail", "flop", "lose", "perish", "prevail", "succeed", "win");

    private static final Set<String> CHANGES = CueLexicon.lines("changes.txt");

    private static final Set<String> EXPECTING = Set.of("expect", "foresee", "envisage");

    private final Scene scene;
    private final Predicates predicates;

    Predictions(Scene scene, Predicates predicates) {
        this.scene = scene;
        this.predicates = predicates;
    }

    Optional<Found> in(Draft draft) {
        if (matches(LIKELY, draft)) {
            return found("how-likely");
        }
        if (matches(DURATION, draft)) {
            return found("how-long");
        }
        boolean forecaster = isForecaster(draft);
        for (int predicate : predicates.of(draft)) {
            if (expects(predicate)) {
                return found("expects");
            }
            boolean others = !predicates.isOwn(predicate)
                    && predicates.subject(predicate).isPresent();
            boolean ahead = predicates.isAhead(predicate);
            if (ahead && ENDINGS.contains(scene.lemma(predicates.act(predicate)))) {
                return found("how-it-ends");
            }
            if (others && ahead && changes(predicate) && !isUnreal(predicate)) {
                return found("how-it-changes");
            }
            if (others && forecaster && ahead && !isUnreal(predicate)) {
                return found("forecast");
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> found(String rule) {
        return Optional.of(new Found(Kind.PREDICTION, rule));
    }

    private boolean matches(Pattern pattern, Draft draft) {
        return draft.content().stream()
                .anyMatch(range -> pattern.matcher(scene.words(range)).find());
    }

    /** "inflation would fall", "the glacier will vanish": a thing does it, and nobody decides. */
    private boolean changes(int predicate) {
        return CHANGES.contains(scene.lemma(predicate))
                && !predicates.isPassive(predicate)
                && scene.dependents(predicate, "obj").isEmpty()
                && predicates
                        .subject(predicate)
                        .filter(subject -> scene.token(subject).isNoun() && !Somebody.is(scene, subject))
                        .isPresent();
    }

    /** "would have failed" speaks of what wasn't. */
    private boolean isUnreal(int predicate) {
        return predicates.hasAux(predicate, Set.of("have"));
    }

    /** "he expected prices to rise", "we expect that the river falls". */
    private boolean expects(int predicate) {
        return EXPECTING.contains(scene.lemma(predicate))
                && predicates.isOwn(predicate)
                && !predicates.isNegated(predicate)
                && !predicates.isPassive(predicate)
                && !predicates.hasAux(predicate, Set.of("will", "would", "can", "could"))
                && !scene.dependents(predicate, "obj", "ccomp").isEmpty()
                && !scene.dependents(predicate, "xcomp", "ccomp").isEmpty();
    }

    private boolean isForecaster(Draft draft) {
        return draft.attribution().source().stream().anyMatch(this::namesForecaster);
    }

    private boolean namesForecaster(Range words) {
        for (int i = words.start(); i < words.end(); i++) {
            if (FORECASTERS.contains(scene.lemma(i).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
