package org.dateline.bench.extraction;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.article.Stated;
import org.jspecify.annotations.Nullable;

/**
 * Counts right titles, days of publication, authors and tags. {@code publishedGoldIsChange} is the share of pages whose
 * gold is the day that the page itself calls its last change, where another was found for its publication.
 */
final class FieldScores {
    private int titles;
    private int titlesRight;
    private int dates;
    private int datesFound;
    private int datesRight;
    private int datesOfChange;
    private int authorLists;
    private int authorListsRight;
    private int tagsGold;
    private int tagsFound;
    private int tagsRight;
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
        if (gold.tags() != null && !gold.tags().isEmpty()) {
            addTags(gold.tags(), article);
        }
    }

    private void addTags(List<String> gold, @Nullable Article article) {
        Set<String> wanted = gold.stream().map(FieldScores::fold).collect(Collectors.toSet());
        Set<String> found = article == null
                ? Set.of()
                : article.tags().stream().map(tag -> fold(tag.value())).collect(Collectors.toSet());
        tagsGold += wanted.size();
        tagsFound += found.size();
        tagsRight += (int) wanted.stream().filter(found::contains).count();
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
            boolean right = foundDay(article).equals(day);
            datesRight += right ? 1 : 0;
            datesOfChange += !right && changedOn(article, day) ? 1 : 0;
        }
    }

    private static boolean changedOn(Article article, String day) {
        return article.modified()
                .filter(changed -> changed.value().start().toString().equals(day))
                .isPresent();
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
        authorLists++;
        authorListsRight += wanted.equals(found) ? 1 : 0;
    }

    private static Set<String> names(List<String> authors) {
        return authors.stream()
                .flatMap(names -> List.of(names.split("\\s*[,;|/&]\\s*|\\s+(?:und|and)\\s+")).stream())
                .map(FieldScores::fold)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Letters and digits in lower case, single spaces between; composed as Unicode has it, without soft hyphens. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\u00ad", "")
                .toLowerCase(Locale.ROOT)
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
            scores.put("publishedGoldIsChange", (double) datesOfChange / dates);
        }
        if (authorsGold > 0) {
            scores.put("authorF1", 2.0 * authorsRight / (authorsGold + authorsFound));
            scores.put("authorsExact", (double) authorListsRight / authorLists);
        }
        if (tagsGold > 0) {
            scores.put("tagF1", 2.0 * tagsRight / (tagsGold + tagsFound));
        }
    }
}
