package org.dateline.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.capture.Location;
import org.dateline.source.CaptureId;
import org.dateline.source.SourceText;
import org.dateline.source.Span;
import org.dateline.time.When;

/**
 * One article, with the page's chrome gone. Every field that the page or its supplier doesn't state is empty; none is
 * guessed, and the time of capture stands in for no other.
 *
 * @param capture the capture that it was read from
 * @param location where that capture lies
 * @param url its address: canonical as the page gives it, else as captured
 * @param captured the time of capture
 * @param title the headline, without the site's name
 * @param outlet who publishes the page
 * @param authors the byline's people, in order
 * @param credit the agency or outlet that the text is credited to
 * @param published the time of first publication, with its precision
 * @param modified the time of the last change, if the page states it
 * @param tags topic tags, where the page separates them
 * @param tagLine the line of tags as a reader sees it
 * @param section the section or category
 * @param rights the copyright or rights line
 * @param image the lead image's address
 * @param language the BCP 47 tag of the text's language
 * @param text the text that all spans lie in
 * @param body the paragraphs, in order, not overlapping
 * @param captions captions of images, in order; not part of the body
 * @param posts the dated posts of a live page; empty for others
 * @param part which part of an article it is that is cut into several pages; empty where it stands whole on one
 */
public record Article(
        CaptureId capture,
        Location location,
        Optional<String> url,
        Optional<Instant> captured,
        Optional<Stated<String>> title,
        Optional<Stated<String>> outlet,
        List<Stated<String>> authors,
        Optional<Credit> credit,
        Optional<Stated<When.Resolved>> published,
        Optional<Stated<When.Resolved>> modified,
        List<Stated<String>> tags,
        Optional<Stated<String>> tagLine,
        Optional<Stated<String>> section,
        Optional<Stated<String>> rights,
        Optional<String> image,
        Optional<Stated<String>> language,
        SourceText text,
        List<Paragraph> body,
        List<Span> captions,
        List<Post> posts,
        Optional<Part> part) {

    public Article {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        body = List.copyOf(body);
        captions = List.copyOf(captions);
        posts = List.copyOf(posts);
        checkBody(body, text);
        for (Post post : posts) {
            if (post.end() > body.size()) {
                throw new IllegalArgumentException("a post reaches behind the body: " + post);
            }
        }
    }

    private static void checkBody(List<Paragraph> body, SourceText text) {
        int end = 0;
        for (Paragraph paragraph : body) {
            if (paragraph.span().start() < end
                    || paragraph.span().end() > text.text().length()) {
                throw new IllegalArgumentException("paragraphs ascend and lie in the text: " + paragraph);
            }
            end = paragraph.span().end();
        }
    }

    /** The words of one paragraph. */
    public String words(Paragraph paragraph) {
        return text.at(paragraph.span());
    }

    /** The body's paragraphs, one a line. */
    public String bodyText() {
        return body.stream().map(this::words).collect(Collectors.joining("\n"));
    }

    /** The date of publication, or why it is not known. */
    public When publishedWhen() {
        return published.<When>map(Stated::value).orElseGet(When::notStated);
    }
}
