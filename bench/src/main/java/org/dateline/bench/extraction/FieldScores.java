package org.dateline.bench.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.article.Stated;
import org.jspecify.annotations.Nullable;

/** Counts right titles, days of publication and authors. */
final class FieldScores {
    private int titles;
    private int titlesRight;
    private int dates;
    private int datesFound;
    private int datesRight;
    private int authorsGold;
    private int authorsFound;
    private int authorsRight;

    /** Adds one page; {@code article} is null where none was found. */
    void add(GoldPage gold, @Nullable Article article) {
        if (gold.title() != null && !gold.title().isBlank()) {
            titles++;
            titlesRight += titleRight(gold.title(), article) ? 1 : 0;
        }
        gold.publishedDay().ifPresent(day -> addDate(day, article));
        if (gold.hasAuthorGold()) {
            addAuthors(gold.allAuthors(), article);
        }
    }

    static boolean titleRight(String gold, @Nullable Article article) {
        return article != null
                && article.title()
                        .map(title -> fold(title.value()).equals(fold(gold)))
                        .orElse(false);
    }

    private void addDate(String day, @Nullable Article article) {
        dates++;
        if (article != null && article.published().isPresent()) {
            datesFound++;
            datesRight += foundDay(article).equals(day) ? 1 : 0;
        }
    }

    static String foundDay(Article article) {
        return article.published()
                .map(Stated::value)
                .map(when -> when.start().plusDays(1).equals(when.end())
                        ? when.start().toString()
                        : "")
                .orElse("");
    }

    private void addAuthors(List<String> gold, @Nullable Article article) {
        Set<String> wanted = names(gold);
        Set<String> found = article == null
                ? Set.of()
                : names(article.authors().stream().map(Stated::value).toList());
        authorsGold += wanted.size();
        authorsFound += found.size();
        Set<String> both = new HashSet<>(wanted);
        both.retainAll(found);
        authorsRight += both.size();
    }

    private static Set<String> names(List<String> authors) {
        return authors.stream()
                .flatMap(names -> List.of(names.split("\\s*[,;|/&]\\s*|\\s+(?:und|and)\\s+")).stream())
                .map(FieldScores::fold)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Letters and digits in lower case, single spaces between. */
    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " ")
                .strip();
    }

    void report(Map<String, Double> scores) {
        if (titles > 0) {
            scores.put("titleAccuracy", (double) titlesRight / titles);
        }
        if (dates > 0) {
            scores.put("publishedAccuracy", (double) datesRight / dates);
            scores.put("publishedPrecision", datesFound == 0 ? 0 : (double) datesRight / datesFound);
        }
        if (authorsGold > 0) {
            scores.put("authorF1", 2.0 * authorsRight / (authorsGold + authorsFound));
        }
    }
}
