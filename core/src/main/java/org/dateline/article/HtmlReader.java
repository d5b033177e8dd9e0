package org.dateline.article;

import org.dateline.html.HtmlPages;
import org.dateline.source.CaptureId;
import org.dateline.source.SourceText;

/** Reads a marked-up page: parsed and walked at once, whatever its depth. */
final class HtmlReader {
    private HtmlReader() {}

    static PageText read(CaptureId capture, String html, String url) {
        char[] units = html.toCharArray();
        HtmlWalk walk = new HtmlWalk(html, units, url);
        HtmlPages.read(html, units, walk);
        SourceText text = SourceText.aligned(capture, walk.text(), walk.alignment());
        return new PageText(text, walk.blocks(), walk.frames(), walk.marks(), walk.headOf());
    }
}
