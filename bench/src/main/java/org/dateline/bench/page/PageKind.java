package org.dateline.bench.page;

import java.util.Set;
import org.dateline.article.Extracted;
import org.dateline.capture.Skipped;

/** What a labelled page is, and the reasons that are right for it. */
enum PageKind {
    ARTICLE(Set.of()),
    FRONT(Set.of(Skipped.Reason.SECTION_FRONT)),
    SEARCH(Set.of(Skipped.Reason.SEARCH_RESULT)),
    MEDIA(Set.of(Skipped.Reason.VIDEO_PAGE)),
    PAYWALL(Set.of(Skipped.Reason.PAYWALL_STUB)),
    ERROR(Set.of(Skipped.Reason.ERROR_PAGE)),
    CONSENT(Set.of(Skipped.Reason.CONSENT_WALL)),
    LOGIN(Set.of(Skipped.Reason.LOGIN_WALL)),
    BOT(Set.of(Skipped.Reason.BOT_CHECK)),
    /** A page that is made by scripts, none of which ran. */
    SHELL(Set.of(Skipped.Reason.NO_TEXT, Skipped.Reason.NO_ARTICLE)),
    /** A form with a few words. */
    FORM(Set.of(Skipped.Reason.NO_ARTICLE)),
    /** Scores, weather, prices. */
    TABLE(Set.of(Skipped.Reason.NO_ARTICLE)),
    /** A list of other things than articles: jobs, boards of a forum, newsletters, goods. */
    LIST(Set.of(Skipped.Reason.SECTION_FRONT, Skipped.Reason.SEARCH_RESULT, Skipped.Reason.NO_ARTICLE)),
    /** Goods, a journey or a job on offer, as the page's data say. */
    GOODS(Set.of(Skipped.Reason.NO_ARTICLE)),
    /** A text, but no article: a thread, goods that only their words tell, a legal notice. Read or skipped, both may be wanted: never scored. */
    OTHER(Set.of());

    private final Set<Skipped.Reason> reasons;

    PageKind(Set<Skipped.Reason> reasons) {
        this.reasons = reasons;
    }

    /** Whether what was made of such a page is right. */
    boolean allows(Extracted extracted) {
        return switch (extracted) {
            case Extracted.Found found -> this == ARTICLE;
            case Extracted.None none -> reasons.contains(none.skipped().reason());
        };
    }

    boolean scored() {
        return this != OTHER;
    }
}
