package org.dateline.article;

import java.util.List;
import java.util.Optional;
import org.dateline.capture.Capture;
import org.dateline.capture.Skipped;

/**
 * Says of a page why it holds no article. In doubt it holds one: an article passed over is worse than a front read.
 *
 * <p>What counts is the text of the page's own: the lines taken for its body without those that lead elsewhere
 * ({@link Teasers}). Enough of it makes an article of any page but a list whose items outweigh it. What a page with too
 * little is, its title and lines ({@link Walls}), its data, its address and its links tell.
 */
final class NoArticle {
    /** A text of less weight is no article's, unless the page says that it is one: then the second holds. */
    private static final int LEAST = 140;

    private static final int LEAST_OF_DECLARED = 70;

    /** With that much, nothing else is asked of a page that says that it is an article. */
    private static final int ENOUGH = 1500;

    private static final int FRONT_HEADLINES = 4;

    /** Headlines that make a front even of a page that says it is an article. */
    private static final int MANY_HEADLINES = 12;

    /** So many lines that are links stand around no article as short as that. */
    private static final int MANY_LINKS = 30;

    private static final int LONGEST_OWN = 4000;
    private static final int LONGEST_ANSWER = 4000;
    private static final int LONGEST_ACCOUNT = 1500;
    private static final int LONGEST_WALL = 500;
    private static final int LONGEST_CONSENT = 5000;
    private static final int LONGEST_BLURB = 600;
    private static final int LONGEST_STUB = 700;
    private static final int LONGEST_UNDECLARED_STUB = 450;

    private final PageText page;
    private final List<Block> body;
    private final PageAddress address;
    private final PageClaims claims;
    private final boolean declared;
    private final Teasers teasers;
    private final WallText text;
    private final int own;
    private final int taught;

    /** How many headlines lead elsewhere, by whatever sign. */
    private final int headlines;

    private NoArticle(PageText page, List<Block> body, String url) {
        this.page = page;
        this.body = body;
        this.address = PageAddress.of(url);
        this.claims = PageClaims.of(page.head());
        // That every page is an article, as Open Graph data often have it, says less than the address of a list.
        this.declared = claims.dataArticle() || (claims.article() && !address.ofHub());
        this.teasers = Teasers.of(page);
        this.text = new WallText(page, body);
        OwnText weights = OwnText.of(teasers, body, declared);
        this.own = weights.own();
        this.taught = weights.taught();
        this.headlines = teasers.linkedHeadings() + listed() + weights.lineItems();
    }

    static Optional<Skipped> reason(Capture capture, PageText page, List<Block> body) {
        if (page.head().data().describesArticle() && units(body) >= ENOUGH) {
            return Optional.empty();
        }
        NoArticle judge = new NoArticle(
                page, body, capture.supplied().url().orElse(page.head().canonical()));
        return judge.reason()
                .map(reason -> new Skipped(
                        capture.location(),
                        reason,
                        "a text of its own of " + judge.own + " characters, " + judge.teasers.linkedLines()
                                + " headlines that lead elsewhere"));
    }

    private static int units(List<Block> body) {
        int units = 0;
        for (int i = 0; i < body.size() && units < ENOUGH; i++) {
            units += body.get(i).linkDensity() < 0.5 ? body.get(i).length() : 0;
        }
        return units;
    }

    private Optional<Skipped.Reason> reason() {
        if (!page.markedUp()) {
            return own < LEAST ? Optional.of(ofNoText()) : Optional.empty();
        }
        Optional<Skipped.Reason> wall = wall();
        if (wall.isPresent()) {
            return wall;
        }
        if (isAnswer()) {
            return Optional.of(Skipped.Reason.SEARCH_RESULT);
        }
        if (isList()) {
            return Optional.of(isSearch() ? Skipped.Reason.SEARCH_RESULT : Skipped.Reason.SECTION_FRONT);
        }
        if (isMedia()) {
            return Optional.of(Skipped.Reason.VIDEO_PAGE);
        }
        if (isStub()) {
            return Optional.of(Skipped.Reason.PAYWALL_STUB);
        }
        return isNone() ? Optional.of(ofNoText()) : Optional.empty();
    }

    private boolean isNone() {
        boolean offer = claims.offer() && !declared;
        int weight = declared ? own + taught : own;
        return offer || weight < least() || text.isForm(own) || text.isTable();
    }

    /** What a search answers, and its form: its address says so, whatever the hits' lines look like. */
    private boolean isAnswer() {
        return !declared && (claims.search() || (address.asksSearch() && own < LONGEST_ANSWER));
    }

    private int least() {
        return declared && !claims.list() && text.hasProse() ? LEAST_OF_DECLARED : LEAST;
    }

    /** A page that stands before another, or in its place. */
    private Optional<Skipped.Reason> wall() {
        // Open Graph data call a page that stands in an article's place an article as well.
        if (own <= LONGEST_WALL && !claims.dataArticle()) {
            for (WallText.Sign sign : WallText.Sign.values()) {
                if ((sign != WallText.Sign.LOGIN || !declared) && text.shows(sign)) {
                    return Optional.of(sign.reason());
                }
            }
        }
        if (!claims.dataArticle() && isAccount()) {
            return Optional.of(Skipped.Reason.LOGIN_WALL);
        }
        boolean consent = own + taught <= LONGEST_CONSENT && !declared && text.asksForConsent();
        return consent ? Optional.of(Skipped.Reason.CONSENT_WALL) : Optional.empty();
    }

    private boolean isAccount() {
        boolean isShort = own < LONGEST_ACCOUNT;
        return address.ofAccount() ? isShort || text.isAccount() : isShort && text.isAccount();
    }

    private boolean isList() {
        boolean article = claims.dataArticle() && (own >= LEAST || headlines < MANY_HEADLINES);
        return !claims.live()
                && !article
                && !isMediaClaim()
                && (leadsElsewhere() || saysList() || (!declared && (isAllLinks() || isNamedList())));
    }

    /** By its shape: its text is that of items, and each is short. */
    private boolean leadsElsewhere() {
        boolean shortItems = !declared || taught <= headlines * LONGEST_BLURB / 2;
        return headlines >= FRONT_HEADLINES && shortItems && own < Math.min(LONGEST_OWN, taught / 3);
    }

    /** By its shape: hardly a text, or what there is leads elsewhere too, amid headlines that do. */
    private boolean isAllLinks() {
        return (own < LEAST && teasers.linkedLines() + listed() > FRONT_HEADLINES)
                || (own < LONGEST_BLURB && headlines > FRONT_HEADLINES && teasers.isLed(body))
                || (own < 2 * LEAST && teasers.linkedLines() > MANY_LINKS);
    }

    /** By what its data or its address says, which headlines bear out. */
    private boolean saysList() {
        return (claims.list() || address.isRoot() || address.ofList())
                && headlines >= 3
                && (own < taught || own < LEAST);
    }

    /** By what its data or its address says plainly, so that links are enough. */
    private boolean isNamedList() {
        int linked = Math.max(teasers.linkedLines(), headlines);
        return (address.isRoot() && own < LONGEST_OWN && linked > FRONT_HEADLINES)
                || ((claims.list() || address.ofHub()) && own < LONGEST_BLURB && linked > FRONT_HEADLINES);
    }

    private int listed() {
        return teasers.listed() >= FRONT_HEADLINES ? teasers.listed() : 0;
    }

    private boolean isSearch() {
        return claims.search() || address.ofSearch() || text.titled(Walls.Wall.SEARCH);
    }

    private boolean isMediaClaim() {
        return claims.media() && !claims.dataArticle();
    }

    private boolean isMedia() {
        int longest = declared ? LONGEST_BLURB / 2 : LONGEST_BLURB;
        return own < longest && (isMediaClaim() || (own < LEAST && address.ofMedia()));
    }

    private boolean isStub() {
        int all = own + taught;
        return (claims.notFree() && all < LONGEST_UNDECLARED_STUB)
                || (all < (claims.notFree() ? LONGEST_STUB : LONGEST_UNDECLARED_STUB) && text.sellsBehind());
    }

    private Skipped.Reason ofNoText() {
        for (WallText.Sign sign : WallText.Sign.values()) {
            if (text.shows(sign)) {
                return sign.reason();
            }
        }
        if (isSearch()) {
            return Skipped.Reason.SEARCH_RESULT;
        }
        if (text.mentionsConsent()) {
            return Skipped.Reason.CONSENT_WALL;
        }
        return teasers.linkedHeadings() >= FRONT_HEADLINES + 1
                ? Skipped.Reason.SECTION_FRONT
                : Skipped.Reason.NO_ARTICLE;
    }
}
