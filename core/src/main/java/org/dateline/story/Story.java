package org.dateline.story;

import java.util.List;
import org.dateline.source.CaptureId;
import org.dateline.time.When;

/**
 * Articles that report one happening.
 *
 * @param id the story's number, from 1, in the order of the stories' first articles
 * @param label what to call it: the title of its most central article
 * @param articles the captures, in order of publication, the undated last; folded copies included
 * @param published the stretch from the first to the last date of publication, or not stated
 */
public record Story(int id, String label, List<CaptureId> articles, When published) {
    public Story {
        articles = List.copyOf(articles);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("a story has at least one article");
        }
    }
}
