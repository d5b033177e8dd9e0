package org.dateline.report;

import java.util.List;
import java.util.Optional;
import org.dateline.claim.Report;
import org.dateline.source.CaptureId;
import org.dateline.source.Citation;

/**
 * Words as the page quotes them, with the way to their place.
 *
 * @param words the words, cut short, with their marks
 * @param language the BCP 47 tag of their language
 * @param outlet who published them; where that is not stated, under which headline they stand
 * @param published when
 * @param href where they can be read in the page: the marked words, or the article's line among the sources
 * @param url the article's own address
 */
record Cited(
        MarkedText words,
        String language,
        String outlet,
        String published,
        Optional<String> href,
        Optional<String> url) {

    /** Makes these for one chronology. */
    static final class Maker {
        private final Sources sources;
        private final Annotations annotations;
        private final boolean withArticles;

        Maker(Sources sources, Annotations annotations, ReportOptions options) {
            this.sources = sources;
            this.annotations = annotations;
            this.withArticles = options.articles();
        }

        /** A report's sentence with its source, cue and content marked. */
        Cited of(Report report) {
            Citation sentence = report.sentence();
            return cited(sentence, Annotations.parts(report), annotations.of(report));
        }

        /** Words that are cited as a whole. */
        Cited of(Citation citation) {
            return cited(citation, List.of(), annotations.of(citation));
        }

        private Cited cited(Citation words, List<Part> parts, Optional<Annotation> annotation) {
            CaptureId capture = words.capture();
            Optional<String> inArticle = withArticles ? annotation.map(Annotation::id) : Optional.empty();
            return new Cited(
                    Quotations.cut(words.words(), words.span().start(), parts),
                    sources.language(capture),
                    sources.place(capture),
                    sources.published(capture),
                    inArticle.or(() -> sources.id(capture)).map(id -> "#" + id),
                    sources.article(capture).flatMap(article -> Links.web(article.url())));
        }
    }
}
