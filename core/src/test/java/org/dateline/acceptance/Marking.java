package org.dateline.acceptance;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Stated;
import org.dateline.chronology.Chronology;
import org.dateline.language.Reader;
import org.dateline.source.Span;
import org.dateline.statement.Chain;
import org.dateline.statement.Hop;
import org.dateline.statement.Statement;
import org.dateline.text.Words;
import org.dateline.time.TimeExpression;
import org.dateline.time.When;

/**
 * Marks a chronology by an answer key.
 *
 * @param page the article that was read from a page of the key, whether or not it was folded beneath another
 */
record Marking(Scorecard card, AnswerKey key, Chronology chronology, Function<String, Article> page) {

    /** Statements, their speakers and kinds; what a folded copy says is looked for in the article that stands for it. */
    void statements() {
        for (AnswerKey.Said asked : key.statements()) {
            Article own = page.apply(asked.page());
            Article article = standingFor(own);
            if (!article.equals(own) && !Words.folded(article.bodyText()).contains(Words.folded(asked.quote()))) {
                continue;
            }
            statement(
                    asked,
                    own,
                    chronology.statements().stream()
                            .filter(statement -> statement.capture().equals(article.capture()))
                            .filter(statement -> Likeness.tells(statement, asked.quote()))
                            .toList());
        }
    }

    private Article standingFor(Article article) {
        return chronology.copies().stream()
                .filter(group -> group.members().contains(article.capture()))
                .flatMap(group -> chronology.article(group.representative()).stream())
                .findFirst()
                .orElse(article);
    }

    private void statement(AnswerKey.Said asked, Article own, List<Statement> telling) {
        String found = telling.stream()
                .map(statement -> statement.chain().label() + " [" + statement.kind() + "]")
                .collect(Collectors.joining("; "));
        String wanted = asked.chain() + " " + asked.quote();
        card.row(
                "statement",
                telling.stream()
                        .map(statement -> beforeOwnOutlet(statement.chain(), own))
                        .anyMatch(chain -> Likeness.sameChain(chain, asked.chain())),
                wanted,
                found);
        card.row(
                "speaker",
                telling.stream().noneMatch(statement -> Likeness.wrongSpeaker(statement.chain(), asked.chain())),
                wanted,
                found);
        card.row(
                "kind",
                telling.stream().anyMatch(statement -> statement.kind().name().equalsIgnoreCase(asked.kind())),
                asked.kind() + ": " + asked.quote(),
                found);
    }

    /** The key gives the page's own outlet, and the agency that it credits, with the article and not with each chain. */
    private static Chain beforeOwnOutlet(Chain chain, Article own) {
        String outlet = own.outlet().map(Stated::value).orElse("");
        return new Chain(
                chain.speaker(),
                chain.hops().stream()
                        .filter(hop -> hop.kind() != Hop.Kind.CREDITED)
                        .filter(hop -> !Likeness.sameName(hop.outlet(), outlet))
                        .toList());
    }

    /**
     * Dates that are right; of those that have a value, the ones that are not given another; and the ones that stay
     * unresolved where they must.
     */
    void dates() {
        for (AnswerKey.Dated asked : key.dates()) {
            List<TimeExpression> found = times(page.apply(asked.page()), asked);
            String wanted = asked.quote() + " = " + asked.value().orElse("unresolved")
                    + asked.mod().map(mod -> " " + mod).orElse("") + " in " + asked.page();
            String seen =
                    found.stream().map(time -> time.value() + " " + time.when()).collect(Collectors.joining("; "));
            card.row("date", found.stream().anyMatch(time -> fits(time, asked)), wanted, seen);
            card.row(
                    asked.value().isPresent() ? "date not false" : "date left open",
                    found.stream().allMatch(time -> time.when().resolved().isEmpty() || fits(time, asked)),
                    wanted,
                    seen);
        }
    }

    private static List<TimeExpression> times(Article article, AnswerKey.Dated asked) {
        String quote = asked.quote().replaceFirst("^(?:on|in) ", "");
        List<Span> places = places(article, asked.context().orElse(quote));
        return Reader.english().read(article).times().stream()
                .filter(time -> places.stream().anyMatch(place -> overlap(place, time.span())))
                .filter(time -> alike(article.text().at(time.span()), quote))
                .toList();
    }

    private static List<Span> places(Article article, String words) {
        Matcher matcher = Pattern.compile(Stream.of(words.strip().split("\\s+"))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s+")))
                .matcher(article.text().text());
        return matcher.results()
                .map(result -> new Span(result.start(), result.end()))
                .toList();
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static boolean alike(String found, String asked) {
        List<String> one = Words.fold(found);
        List<String> other = Words.fold(asked);
        return Collections.indexOfSubList(one, other) >= 0 || Collections.indexOfSubList(other, one) >= 0;
    }

    /** A reader's day may be told to the hour: "at noon on Tuesday". */
    private static boolean fits(TimeExpression time, AnswerKey.Dated asked) {
        Optional<String> value = time.when().resolved().map(When.Resolved::value);
        boolean equal = value.equals(asked.value());
        boolean toTheHour = value.isPresent()
                && asked.value().isPresent()
                && value.get().startsWith(asked.value().get() + "T");
        return (equal || toTheHour)
                && asked.mod().map(mod -> time.modifier().name().equals(mod)).orElse(true);
    }

    void commitments() {
        for (AnswerKey.Promised asked : key.commitments()) {
            card.row(
                    "commitment",
                    chronology.commitments().stream().anyMatch(found -> Likeness.samePromise(found, asked)),
                    asked.kind() + " of " + asked.who() + ": " + asked.what() + " [" + asked.status() + "]",
                    chronology.commitments().stream()
                            .filter(found -> Likeness.shared(found.what().words(), asked.what()) > 0)
                            .map(found -> found.kind() + " "
                                    + found.who().map(who -> who.label()).orElse("?") + ": "
                                    + found.what().words() + " [" + found.status() + "]")
                            .collect(Collectors.joining("; ")));
        }
    }
}
