package org.dateline.article;

import java.util.List;
import java.util.Optional;
import org.dateline.capture.Capture;
import org.dateline.capture.MediaType;
import org.dateline.capture.Skipped;
import org.dateline.capture.TextDecoder;

/**
 * Reads the article that a capture holds: its body without the page's chrome, and its fields with how each is known.
 * Takes time linear in the page's size. Immutable and thread-safe.
 */
public final class ArticleExtractor {
    private final BodyModel markedUp;
    private final BodyModel plainText;

    /** An extractor with the models that Dateline ships. */
    public ArticleExtractor() {
        this(BodyModel.resource("blocks.model.gz"), BodyModel.resource("lines.model.gz"));
    }

    /** An extractor with other models, to compare them. */
    public ArticleExtractor(BodyModel markedUp, BodyModel plainText) {
        this.markedUp = markedUp;
        this.plainText = plainText;
    }

    /** The capture's article, or the reason why it has none. */
    public Extracted extract(Capture capture) {
        PageText page = read(capture);
        if (page.blocks().isEmpty()) {
            return none(capture, Skipped.Reason.NO_TEXT, "");
        }
        List<Block> body = Body.find(page, page.markedUp() ? markedUp : plainText);
        Optional<Skipped> reason = NoArticle.reason(capture, page, body);
        return reason.<Extracted>map(Extracted.None::new)
                .orElseGet(() -> new Extracted.Found(Assembly.of(capture, page, body)));
    }

    static PageText read(Capture capture) {
        String decoded = TextDecoder.decode(capture).text();
        return capture.mediaType() == MediaType.HTML
                ? HtmlReader.read(
                        capture.id(), decoded, capture.supplied().url().orElse(""))
                : LineReader.read(capture.id(), decoded);
    }

    private static Extracted none(Capture capture, Skipped.Reason reason, String detail) {
        return new Extracted.None(new Skipped(capture.location(), reason, detail));
    }
}
