package org.dateline.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.article.Article;

/** One article, as its versions come. Not thread-safe. */
final class Wordings {
    private final List<Form> forms = new ArrayList<>();

    private record Form(Article article, Likeness likeness, List<Sighting> sightings) {
        Form(CapturedArticle first, Likeness likeness) {
            this(first.article(), likeness, new ArrayList<>(List.of(first.sighting())));
        }

        boolean isThatOf(Article other, Likeness otherLikeness) {
            return Revisions.isOneWording(article, likeness, other, otherLikeness);
        }

        Version version() {
            return new Version(article, sightings);
        }
    }

    Wordings(CapturedArticle first, Likeness likeness) {
        forms.add(new Form(first, likeness));
    }

    /** Takes a capture that shows this article; says whether it does. */
    boolean take(CapturedArticle one, Likeness likeness) {
        Optional<Form> seen = candidates(one)
                .filter(form -> form.isThatOf(one.article(), likeness))
                .findFirst();
        if (seen.isPresent()) {
            seen.get().sightings().add(one.sighting());
            return true;
        }
        boolean mine = forms.getLast().likeness().isOneArticleWith(likeness);
        if (mine) {
            forms.add(new Form(one, likeness));
        }
        return mine;
    }

    /** The wordings that a capture may show again: the last one, or any if its time is not known. */
    private Stream<Form> candidates(CapturedArticle one) {
        return one.article().captured().isPresent() ? Stream.of(forms.getLast()) : forms.stream();
    }

    ArticleVersions versions() {
        List<Version> versions = forms.stream().map(Form::version).toList();
        List<Revision> revisions = new ArrayList<>();
        for (int i = 1; i < versions.size(); i++) {
            revisions.add(Revisions.between(versions.get(i - 1), versions.get(i)));
        }
        return new ArticleVersions(versions, revisions);
    }
}
