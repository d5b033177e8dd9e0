package org.dateline.article;

import org.dateline.source.CaptureId;
import org.dateline.source.SourceText;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads a marked-up page: parsed once, walked once, whatever its depth. */
final class HtmlReader {
    /** Deeper elements become siblings: no sound page comes near, and the walk keeps one frame for each level. */
    private static final int DEEPEST = 400;

    private HtmlReader() {}

    static PageText read(CaptureId capture, String html, String url) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        Document document = parser.parseInput(html, url);
        HtmlWalk walk = new HtmlWalk(html);
        document.traverse(walk);
        SourceText text = SourceText.aligned(capture, walk.text(), walk.alignment());
        return new PageText(text, walk.blocks(), walk.frames(), walk.marks(), walk.headOf());
    }
}
