package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.Walls.Wall;
import org.dateline.capture.Skipped;

/** What the lines of a short page say to the reader: that something is missing, wanted or for sale. */
final class WallText {
    private static final int LONGEST_TITLE = 90;
    private static final int MOST_OF_TITLE = 300;
    private static final int LINES_READ = 60;
    private static final int LAST = 4;
    private static final int BEHIND = 10;
    private static final int CHROME = Hint.NAVIGATION.bit() | Hint.FOOTER.bit();

    private static final int LEAST_TEXT = 140;
    private static final int LONGEST_CODE = 4;
    private static final int LINES_OF_ERROR = 20;
    private static final int MOST_WORDS_WITH_CODE = 4;

    /** What parts a page's name from the site's. */
    private static final Pattern APART = Pattern.compile("\\s+[|–—‒»›·•:/-]+\\s+|\\s*[|»›·•]\\s*|:\\s");

    private static final Pattern CODE = Pattern.compile("(?<!\\d)(?:40[0134]|410|429|451|50[0-4])(?!\\d)");

    private final PageText page;
    private final List<Block> body;
    private final List<String> lines = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();

    /** A kind of page that its words tell. */
    enum Sign {
        BOT(Skipped.Reason.BOT_CHECK),
        ERROR(Skipped.Reason.ERROR_PAGE),
        LOGIN(Skipped.Reason.LOGIN_WALL);

        private final Skipped.Reason reason;

        Sign(Skipped.Reason reason) {
            this.reason = reason;
        }

        Skipped.Reason reason() {
            return reason;
        }
    }

    WallText(PageText page, List<Block> body) {
        this.page = page;
        this.body = body;
    }

    /** The first lines that are neither links nor chrome; read when they are first asked for. */
    private List<String> lines() {
        if (lines.isEmpty()) {
            titles.add(page.head().title());
            int[] around = Chrome.hints(page);
            for (Block block : page.blocks()) {
                boolean heading = block.kind() == Block.Kind.HEADING;
                boolean chrome = (around[block.frame()] & CHROME) != 0;
                if (heading && block.linkDensity() < 0.5 && titles.size() < 3) {
                    titles.add(page.words(block));
                }
                if (!chrome && (block.linkDensity() < 0.5 || block.length() < 40) && lines.size() < LINES_READ) {
                    lines.add(page.words(block));
                }
            }
            lines.add("");
        }
        return lines;
    }

    /** Whether the title, or a heading, holds a phrase of the kind. */
    boolean titled(Wall wall) {
        lines();
        return titles.stream().anyMatch(title -> title.length() <= LONGEST_TITLE && Walls.says(wall, title));
    }

    /**
     * Whether the title is what forms to log in or to register are called, or a part of it that a sign sets apart. Where
     * there is a text, no heading may say otherwise.
     */
    boolean isAccount() {
        lines();
        boolean heading = titles.stream().skip(1).anyMatch(WallText::isAccount);
        boolean alone = titles.size() == 1 || !isLong();
        return (isAccount(titles.getFirst()) && (heading || alone)) || (heading && !isLong());
    }

    /** What signs set apart in a title; of one that is no title any more, in its beginning. */
    private static Stream<String> parts(String title) {
        String words = Folding.spaces(title.substring(0, Math.min(title.length(), MOST_OF_TITLE)));
        return APART.splitAsStream(words);
    }

    private static boolean isAccount(String title) {
        return parts(title).anyMatch(part -> Walls.is(Wall.ACCOUNT, part));
    }

    /** Whether a title names the status of an HTTP error (RFC 9110, section 15), in few words. */
    private boolean hasCode() {
        lines();
        return titles.stream().flatMap(WallText::parts).anyMatch(WallText::isCode);
    }

    private static boolean isCode(String part) {
        return CODE.matcher(part).find() && LineStats.of(part).words() <= MOST_WORDS_WITH_CODE;
    }

    boolean shows(Sign sign) {
        return switch (sign) {
            case BOT -> lines().stream().anyMatch(line -> Walls.says(Wall.BOT, line));
            case ERROR -> isError();
            case LOGIN -> lines().stream().anyMatch(line -> line.length() <= 60 && Walls.says(Wall.LOGIN, line));
        };
    }

    private boolean isLong() {
        return body.stream().mapToInt(Block::length).sum() >= LEAST_TEXT;
    }

    /** Whether a title or a line is the code of an error, or a title speaks of one and a line too. */
    private boolean isError() {
        if (hasCode() || isCodeShown()) {
            return !isLong() || saysError();
        }
        return calledError(isLong()) && saysError();
    }

    /** Whether a line of a page with hardly a line is the code alone. */
    private boolean isCodeShown() {
        return lines().size() <= LINES_OF_ERROR
                && lines().stream().anyMatch(line -> line.length() <= LONGEST_CODE && isCode(line));
    }

    private boolean saysError() {
        return lines().stream().anyMatch(line -> Walls.says(Wall.ERROR, line));
    }

    /** What has a text must be called an error in few words: an article may tell of one. */
    private boolean calledError(boolean hasText) {
        return titles.stream()
                .filter(title -> title.length() <= LONGEST_TITLE)
                .flatMap(WallText::parts)
                .anyMatch(part -> Walls.says(Wall.ERROR, part)
                        && (!hasText || LineStats.of(part).words() <= MOST_WORDS_WITH_CODE));
    }

    /** Whether most of the body asks the reader to agree. */
    boolean asksForConsent() {
        int asking = 0;
        int all = 0;
        for (Block block : body) {
            all += block.length();
            asking += Walls.says(Wall.CONSENT, page.words(block)) ? block.length() : 0;
        }
        return all > 0 && asking > 0.5 * all && count(Wall.CONSENT) >= 2;
    }

    /** Whether the page has hardly a text but that of a form for consent. */
    boolean mentionsConsent() {
        int all = lines().stream().mapToInt(String::length).sum();
        int asking = lines().stream()
                .filter(line -> Walls.says(Wall.CONSENT, line))
                .mapToInt(String::length)
                .sum();
        return count(Wall.CONSENT) >= 2 && 2 * asking > all;
    }

    private int count(Wall wall) {
        return lines().stream().mapToInt(line -> Walls.count(wall, line)).sum();
    }

    /** Whether a subscription is for sale in the body's last lines, or just behind them. */
    boolean sellsBehind() {
        if (body.isEmpty()) {
            return false;
        }
        int from = body.get(Math.max(0, body.size() - LAST)).span().start();
        int end = body.getLast().span().end();
        int seen = 0;
        for (Block block : page.blocks()) {
            seen += block.span().start() >= end ? 1 : 0;
            if (block.span().start() >= from && seen <= BEHIND && Walls.says(Wall.PAYWALL, page.words(block))) {
                return true;
            }
        }
        return false;
    }

    boolean hasProse() {
        return body.stream().anyMatch(block -> LineStats.of(page.words(block)).isProse());
    }

    /** Whether a short body stands in a form, or in a box that asks readers to subscribe. */
    boolean isForm(int own) {
        return own < 400 && !body.isEmpty() && body.stream().allMatch(this::inForm);
    }

    private boolean inForm(Block block) {
        int frame = block.frame();
        for (int up = 0; up < 4 && frame > 1; up++) {
            Frame here = page.frames().get(frame);
            if (here.tag().equals("form") || Hint.NEWSLETTER.in(here.hints())) {
                return true;
            }
            frame = here.parent();
        }
        return false;
    }

    /** Whether the body has no sentence, and its rows are those of tables. */
    boolean isTable() {
        long rows = body.stream()
                .filter(block -> block.kind() == Block.Kind.TABLE_ROW)
                .count();
        return rows * 2 > body.size() && !hasProse();
    }
}
