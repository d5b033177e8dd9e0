package org.dateline.report;

import java.util.List;
import java.util.Optional;

/**
 * One article: its line among the sources and, where texts are included, its text with every citation marked.
 *
 * @param id its place in the page
 * @param title its headline
 * @param outlet who published it
 * @param published when, or that it is not stated
 * @param publishedBasis how the date is known; may be empty
 * @param captured when it was captured; may be empty
 * @param byline its authors and credit; may be empty
 * @param url its address, where it is one of the web
 * @param address its address as text, where it can't be a link; may be empty
 * @param file where the capture lies
 * @param rights its rights line; may be empty
 * @param language the BCP 47 tag of its language
 * @param story its story's number, or empty
 * @param statements how many statements were found in it
 * @param versions the place of what else stood at its address, if something did
 * @param part which part of an article of several pages it is, and what of that is missing; or empty
 * @param blocks its paragraphs; empty where texts are left out
 */
record ArticleView(
        String id,
        String title,
        String outlet,
        String published,
        String publishedBasis,
        String captured,
        String byline,
        Optional<String> url,
        String address,
        String file,
        String rights,
        String language,
        String story,
        int statements,
        Optional<String> versions,
        String part,
        List<Block> blocks) {
    ArticleView {
        blocks = List.copyOf(blocks);
    }

    /**
     * One block of text.
     *
     * @param style {@code paragraph}, {@code heading}, {@code list-item}, {@code block-quote}, {@code table-row}, or
     *     {@code outside} for cited words that stand outside the article's body
     * @param words its words
     */
    record Block(String style, MarkedText words) {}
}
