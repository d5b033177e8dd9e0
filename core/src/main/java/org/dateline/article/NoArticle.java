package org.dateline.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.capture.Capture;
import org.dateline.capture.Skipped;

/** Says of a page why it holds no article. In doubt it holds one: an article passed over is worse than a front read. */
final class NoArticle {
    /** A text shorter than this is no article's. */
    private static final int LEAST = 140;

    private static final int FRONT_HEADINGS = 5;
    private static final int LONGEST_TEASER = 300;
    private static final Pattern ERROR = Pattern.compile(
            "\\b(?:404|403|410|500|502|503)\\b|not found|nicht gefunden|introuvable|no encontrad[ao]|access denied|non trovata",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEARCH =
            Pattern.compile("/(?:search|suche|recherche|buscar)\\b|[?&](?:q|s|query|search)=");

    private final PageText page;
    private final List<Block> body;

    private NoArticle(PageText page, List<Block> body) {
        this.page = page;
        this.body = body;
    }

    static Optional<Skipped> reason(Capture capture, PageText page, List<Block> body) {
        NoArticle judge = new NoArticle(page, body);
        int units = body.stream().mapToInt(Block::length).sum();
        if (units < LEAST) {
            Skipped.Reason reason = judge.reasonOfNoText(
                    capture.supplied().url().orElse(page.head().canonical()));
            return Optional.of(
                    new Skipped(capture.location(), reason, "its longest text has " + units + " characters"));
        }
        int teasers = judge.teasers(units);
        return teasers < FRONT_HEADINGS
                ? Optional.empty()
                : Optional.of(new Skipped(
                        capture.location(), Skipped.Reason.SECTION_FRONT, teasers + " headlines that lead elsewhere"));
    }

    private Skipped.Reason reasonOfNoText(String url) {
        Head head = page.head();
        if (ERROR.matcher(head.title()).find()) {
            return Skipped.Reason.ERROR_PAGE;
        }
        if (SEARCH.matcher(url).find()) {
            return Skipped.Reason.SEARCH_RESULT;
        }
        if (head.first("og:type").filter(type -> type.startsWith("video")).isPresent()
                || head.data().types().contains("VideoObject")) {
            return Skipped.Reason.VIDEO_PAGE;
        }
        if (head.data()
                .text("isAccessibleForFree")
                .filter("false"::equalsIgnoreCase)
                .isPresent()) {
            return Skipped.Reason.PAYWALL_STUB;
        }
        return linkedHeadings(0, page.text().text().length()) >= FRONT_HEADINGS
                ? Skipped.Reason.SECTION_FRONT
                : Skipped.Reason.NO_ARTICLE;
    }

    /**
     * How many headlines that are links stand among the lines taken for the body, if those lines are as short as teasers
     * and the page doesn't say that it is an article.
     */
    private int teasers(int units) {
        boolean saysArticle = page.head().data().describesArticle()
                || page.head().first("og:type").filter("article"::equals).isPresent();
        if (!page.markedUp() || saysArticle || units > LONGEST_TEASER * body.size()) {
            return 0;
        }
        int linked = linkedHeadings(
                body.getFirst().span().start() - LONGEST_TEASER,
                body.getLast().span().end());
        return 2 * linked >= body.size() ? linked : 0;
    }

    private int linkedHeadings(int start, int end) {
        return (int) page.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING && block.length() >= 15)
                .filter(block -> block.linkDensity() > 0.8)
                .filter(block -> block.span().start() >= start && block.span().end() <= end)
                .count();
    }
}
