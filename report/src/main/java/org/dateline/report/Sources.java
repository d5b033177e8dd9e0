package org.dateline.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Stated;
import org.dateline.chronology.Chronology;
import org.dateline.source.CaptureId;
import org.dateline.source.Citation;
import org.dateline.story.Story;
import org.dateline.version.PageHistory;
import org.dateline.version.Version;

/** The articles of a chronology by capture, with what a reader calls them. */
final class Sources {
    static final String NO_OUTLET = "outlet not stated";
    static final String NO_TITLE = "Untitled page";

    private final Map<CaptureId, Article> articles = new HashMap<>();
    private final Map<CaptureId, Integer> numbers = new HashMap<>();
    private final Map<CaptureId, Integer> storyOf = new HashMap<>();
    private final Map<Integer, Story> stories = new HashMap<>();

    Sources(Chronology chronology) {
        for (Article article : chronology.articles()) {
            articles.put(article.capture(), article);
            numbers.put(article.capture(), numbers.size() + 1);
        }
        versions(chronology.histories()).forEach(article -> articles.put(article.capture(), article));
        for (Story story : chronology.stories()) {
            stories.put(story.id(), story);
            story.articles().forEach(capture -> storyOf.put(capture, story.id()));
        }
    }

    /** Of the versions that stood at some addresses, without a chronology. */
    Sources(List<PageHistory> histories) {
        versions(histories).forEach(article -> articles.put(article.capture(), article));
    }

    private static Stream<Article> versions(List<PageHistory> histories) {
        return histories.stream()
                .flatMap(history -> history.articles().stream())
                .flatMap(article -> article.versions().stream())
                .map(Version::article);
    }

    Optional<Article> article(CaptureId capture) {
        return Optional.ofNullable(articles.get(capture));
    }

    /** The identifier of an article's place in the page, such as {@code a3}. */
    Optional<String> id(CaptureId capture) {
        return Optional.ofNullable(numbers.get(capture)).map(number -> "a" + number);
    }

    OptionalInt story(CaptureId capture) {
        Integer story = storyOf.get(capture);
        return story == null ? OptionalInt.empty() : OptionalInt.of(story);
    }

    /** What a story is called. */
    Optional<String> storyLabel(OptionalInt story) {
        return story.isPresent()
                ? Optional.ofNullable(stories.get(story.getAsInt())).map(found -> SafeText.label(found.label()))
                : Optional.empty();
    }

    /** The outlet's name; where the page doesn't state one, its host says where it stood. */
    String outlet(CaptureId capture) {
        return article(capture).map(Sources::outlet).orElse(NO_OUTLET);
    }

    /** The outlet's name, or the headline of a page that doesn't state one. */
    String place(CaptureId capture) {
        return article(capture)
                .filter(article -> article.outlet().isEmpty())
                .map(article -> "“" + Quotations.cut(title(article), 60) + "” (" + outlet(article) + ")")
                .orElseGet(() -> outlet(capture));
    }

    static String outlet(Article article) {
        return article.outlet()
                .map(outlet -> SafeText.label(outlet.value()))
                .filter(name -> !name.isEmpty())
                .or(() -> Links.host(article.url()).map(host -> NO_OUTLET + " (" + host + ")"))
                .orElse(NO_OUTLET);
    }

    static String title(Article article) {
        return article.title()
                .map(title -> SafeText.label(title.value()))
                .filter(title -> !title.isEmpty())
                .orElse(NO_TITLE);
    }

    static String published(Article article) {
        return article.published()
                .map(published -> WhenText.of(published.value()))
                .orElse("publication date not stated");
    }

    String published(CaptureId capture) {
        return article(capture).map(Sources::published).orElse("publication date not stated");
    }

    /** The language of what a capture says, as a BCP 47 tag fit for an attribute; {@code und} where it is not known. */
    String language(CaptureId capture) {
        return article(capture)
                .flatMap(Article::language)
                .map(Stated::value)
                .filter(tag -> tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"))
                .orElse("und");
    }

    /** The citation's offsets in code points, as {@code [start, end]}. */
    Optional<int[]> codePoints(Citation citation) {
        return article(citation.capture()).map(article -> new int[] {
            article.text().codePointOffset(citation.span().start()),
            article.text().codePointOffset(citation.span().end())
        });
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
