package org.dateline.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final int LONGEST_WALL = 400;
    private static final int LONGEST_CONSENT = 5000;
    private static final int LONGEST_BLURB = 600;
    private static final int LONGEST_STUB = 700;
    private static final int LONGEST_UNDECLARED_STUB = 450;

    private final PageText page;
    private final List<Block> body;
    private final PageAddress address;
    private final PageClaims claims;
    private final Teasers teasers;
    private final WallText text;
    private int own;
    private int taught;

    private NoArticle(PageText page, List<Block> body, String url) {
        this.page = page;
        this.body = body;
        this.address = PageAddress.of(url);
        this.claims = PageClaims.of(page.head());
        this.teasers = Teasers.of(page);
        this.text = new WallText(page, body);
        weigh();
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

    /** Parts the weight of the body in its own text and that of the items of a list. */
    private void weigh() {
        int[] items = teasers.itemsOf(body);
        Map<Integer, Integer> perItem = new HashMap<>();
        for (int i = 0; i < items.length; i++) {
            int weight = teasers.weight(body.get(i));
            if (items[i] > 0) {
                perItem.merge(items[i], weight, Integer::sum);
                taught += weight;
            } else if (teasers.isListed(body.get(i))) {
                taught += weight;
            } else if (body.get(i).linkDensity() < 0.6) {
                own += weight;
            }
        }
        // What outweighs all the rest is the article, whatever stands beside it in the same dress.
        perItem.values().stream()
                .filter(weight -> 5 * weight > 3 * (own + taught))
                .findFirst()
                .ifPresent(weight -> {
                    own += weight;
                    taught -= weight;
                });
    }

    private Optional<Skipped.Reason> reason() {
        if (!page.markedUp()) {
            return own < LEAST ? Optional.of(ofNoText()) : Optional.empty();
        }
        Optional<Skipped.Reason> wall = wall();
        if (wall.isPresent()) {
            return wall;
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
        return own < least() || text.isForm(own) || text.isTable() ? Optional.of(ofNoText()) : Optional.empty();
    }

    private int least() {
        return claims.article() && !claims.list() && text.hasProse() ? LEAST_OF_DECLARED : LEAST;
    }

    /** A page that stands before another, or in its place. */
    private Optional<Skipped.Reason> wall() {
        if (own <= LONGEST_WALL && !claims.article()) {
            for (WallText.Sign sign : WallText.Sign.values()) {
                if (text.shows(sign)) {
                    return Optional.of(sign.reason());
                }
            }
        }
        boolean consent = own + taught <= LONGEST_CONSENT && !claims.article() && text.asksForConsent();
        return consent ? Optional.of(Skipped.Reason.CONSENT_WALL) : Optional.empty();
    }

    private boolean isList() {
        if (claims.live() || (claims.dataArticle() && own >= LEAST)) {
            return false;
        }
        int headlines = teasers.linkedHeadings() + listed();
        boolean leads = headlines >= FRONT_HEADLINES && taught > 0 && own < taught / 3;
        boolean bare = own < LEAST && teasers.linkedLines() + listed() > FRONT_HEADLINES && !claims.article();
        boolean said = (claims.list() || address.isRoot() || address.ofList())
                && headlines >= 3
                && (own < taught || own < LEAST);
        boolean front = address.isRoot() && own < LONGEST_BLURB && teasers.linkedLines() > 2 * FRONT_HEADLINES;
        return (leads || bare || said || front) && !isMediaClaim();
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
        int longest = claims.article() ? LONGEST_BLURB / 2 : LONGEST_BLURB;
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
