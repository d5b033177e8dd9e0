package org.dateline.article;

import org.dateline.time.When;

/**
 * One dated post of a live page.
 *
 * @param posted when it was posted
 * @param first the index of its first paragraph in the article's body
 * @param end the index behind its last paragraph
 */
public record Post(When posted, int first, int end) {
    public Post {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("not a range of paragraphs: [" + first + ", " + end + ")");
        }
    }
}
