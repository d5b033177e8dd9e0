package org.dateline.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.article.Article;
import org.dateline.article.Stated;
import org.dateline.text.TermVector;
import org.dateline.time.When;

/** Groups the articles of a collection into stories. Immutable and thread-safe. */
public final class StoryGrouper {
    private static final Comparator<Article> AS_THEY_CAME = Comparator.comparing(
                    (Article article) -> article.published().map(Stated::value).orElse(null),
                    Comparator.nullsLast(When.Resolved.ORDER))
            .thenComparing(Article::capture);

    /** The stories that {@code articles} report; each article is in exactly one. */
    public List<Story> group(List<Article> articles) {
        StoryClusters clusters = new StoryClusters();
        Map<Integer, List<Member>> members = new TreeMap<>();
        for (Article article : articles.stream().sorted(AS_THEY_CAME).toList()) {
            TermVector vector =
                    clusters.vector(article.title().map(Stated::value).orElse(""), article.bodyText());
            int story = clusters.add(vector, day(article));
            members.computeIfAbsent(story, number -> new ArrayList<>()).add(new Member(article, vector));
        }
        List<Story> stories = new ArrayList<>();
        for (List<Member> story : members.values()) {
            stories.add(new Story(
                    stories.size() + 1,
                    label(story),
                    story.stream().map(member -> member.article().capture()).toList(),
                    published(story)));
        }
        return stories;
    }

    private static Optional<LocalDate> day(Article article) {
        return article.published().map(stated -> stated.value().start());
    }

    /** The title of the article that is most like all the others; the first of equals. */
    private static String label(List<Member> story) {
        return story.stream()
                .filter(member -> member.article().title().isPresent())
                .max(Comparator.comparingDouble(member -> centrality(member, story)))
                .flatMap(member -> member.article().title())
                .map(Stated::value)
                .orElse("");
    }

    private static double centrality(Member member, List<Member> story) {
        return story.stream()
                .mapToDouble(other -> member.vector().cosine(other.vector()))
                .sum();
    }

    private static When published(List<Member> story) {
        List<LocalDate> days = story.stream()
                .flatMap(member -> day(member.article()).stream())
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return When.notStated();
        }
        return days.getFirst().equals(days.getLast())
                ? new When.Day(days.getFirst())
                : When.Interval.between(days.getFirst(), days.getLast());
    }

    private record Member(Article article, TermVector vector) {}
}
