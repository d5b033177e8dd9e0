package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.source.Span;

/**
 * The dates that a reader sees about an article: in the lines between headline and body and the first of the body, in
 * those just above the headline, and, where their words say what they are, just beneath the body.
 */
final class ShownDates {
    private static final int ABOVE = 6;
    private static final int LABELLED_ABOVE = 12;
    private static final int INTO_BODY = 4;
    private static final int BENEATH = 3;
    private static final int LABELLED_BENEATH = 12;

    /** So far beneath a date still tells of the article if it says so and no list of others begins before. */
    private static final int FARTHEST_BENEATH = 30;

    private static final int FEWEST_WORDS = 2;

    /** So many words may stand beside a date where the element is named after the author or such: "Author: M. Soltan on …". */
    private static final int WORDS_OF_BYLINE = 5;

    private static final int OF_BYLINE = Hint.AUTHOR.bit() | Hint.META.bit();
    private static final int MOST_BETWEEN = 25;

    /** What lies elsewhere on the page than the article does: readers' words, other articles. */
    private static final int ELSEWHERE = Hint.COMMENT.bit() | Hint.RELATED.bit() | Hint.TEASER.bit();

    private final PageText page;
    private final BodyPlace place;
    private final DateStyle style;
    private final DateLines lines;
    private final Optional<Block> headline;

    ShownDates(PageText page, BodyPlace place, DateStyle style) {
        this.page = page;
        this.place = place;
        this.style = style;
        this.lines = new DateLines(page, style);
        this.headline = place.headline().or(this::mainHeading);
    }

    /** The last main heading before the body: a page may word its headline in another way than its data does. */
    private Optional<Block> mainHeading() {
        int body = place.body().getFirst().span().start();
        return page.blocks().stream()
                .filter(block ->
                        block.kind() == Block.Kind.HEADING && block.span().start() < body)
                .filter(block -> page.frames().get(block.frame()).tag().equals("h1"))
                .reduce((first, second) -> second);
    }

    /** Those between the headline and the body's first lines, and one that the headline's own line opens with. */
    List<ShownDate> near() {
        List<Block> blocks = page.blocks();
        int body = place.indexAt(place.body().getFirst().span().start());
        int head =
                headline.map(block -> place.indexAt(block.span().start()) + 1).orElse(Math.max(0, body - ABOVE));
        int first = head > body ? head : Math.max(head, body - MOST_BETWEEN);
        int last = Math.min(blocks.size(), Math.max(head, body) + INTO_BODY);
        List<ShownDate> found = new ArrayList<>();
        headline.ifPresent(block -> found.addAll(opening(block)));
        for (int i = first; i < last; i++) {
            found.addAll(lines.in(i, i >= body));
        }
        return found;
    }

    private List<ShownDate> opening(Block headline) {
        List<ShownDate> found = new ArrayList<>();
        DateTexts.all(page.words(headline), style).stream()
                .filter(hit -> hit.start() == 0)
                .forEach(hit -> lines.add(
                        hit.when(),
                        Span.of(0, hit.end()).shift(headline.span().start()),
                        DateLabel.NONE,
                        Basis.VISIBLE_TEXT,
                        found));
        return found;
    }

    /**
     * Those in the few lines above the headline, the nearest first, as far as the next headline or running text,
     * of which one line may be the article's summary and is passed if the date behind says what it is.
     */
    List<ShownDate> above() {
        List<ShownDate> found = new ArrayList<>();
        if (headline.isPresent()) {
            int head = place.indexAt(headline.orElseThrow().span().start());
            int passed = 0;
            for (int i = head - 1; i >= Math.max(0, head - LABELLED_ABOVE); i--) {
                Block block = page.blocks().get(i);
                boolean close = i >= head - ABOVE && passed == 0;
                List<ShownDate> here = lines.in(i, false);
                boolean prose =
                        here.isEmpty() && LineStats.of(page.words(block)).isProse();
                if (leads(block) || (prose && passed++ > 0)) {
                    break;
                }
                here.stream()
                        .filter(shown -> close || shown.label() != DateLabel.NONE)
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** Whether the line is the headline of something else. */
    private static boolean leads(Block block) {
        return block.kind() == Block.Kind.HEADING && block.linkDensity() > 0.5;
    }

    /** Those beneath the body that say what they are, and those right beneath it that have a line to themselves. */
    List<ShownDate> beneath() {
        int last = place.indexAt(place.end() - 1);
        List<ShownDate> found = new ArrayList<>();
        for (int i = last; i < Math.min(page.blocks().size(), last + FARTHEST_BENEATH); i++) {
            Block block = page.blocks().get(i);
            boolean far = i >= last + LABELLED_BENEATH;
            if (far && Surroundings.has(page, block, ELSEWHERE)) {
                break;
            }
            List<ShownDate> here =
                    Surroundings.has(page, block, Hint.COMMENT.bit()) ? List.of() : lines.in(i, i == last);
            if (!here.isEmpty()) {
                boolean alone = i < last + BENEATH
                        && !isHeading(i + 1)
                        && hasFewWords(i)
                        && !Surroundings.has(page, block, ELSEWHERE);
                here.stream()
                        .filter(shown -> alone || (far ? shown.saysSo() : shown.label() != DateLabel.NONE))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** Those that have a line to themselves among the body's, which it is no part of, and say what they are. */
    List<ShownDate> among() {
        Set<Integer> body =
                place.body().stream().map(block -> block.span().start()).collect(Collectors.toSet());
        int last = place.indexAt(place.end() - 1);
        List<ShownDate> found = new ArrayList<>();
        for (int i = place.indexAt(place.start()) + 1; i < last; i++) {
            Block block = page.blocks().get(i);
            if (!body.contains(block.span().start())
                    && DateLines.isStamp(page.words(block))
                    && !Surroundings.has(page, block, ELSEWHERE)) {
                found.addAll(lines.in(i, true));
            }
        }
        return found;
    }

    /**
     * Those of lines anywhere on the page but in readers' words and about other articles that say when it was published,
     * if all of them tell the same day.
     */
    List<ShownDate> anywhere() {
        List<ShownDate> found = new ArrayList<>();
        for (int i = 0; i < page.blocks().size(); i++) {
            if (!Surroundings.has(page, page.blocks().get(i), ELSEWHERE)) {
                lines.in(i, false).stream()
                        .filter(shown -> shown.label() == DateLabel.PUBLISHED)
                        .forEach(found::add);
            }
        }
        long days = found.stream()
                .map(shown -> shown.stated().value().start())
                .distinct()
                .count();
        return days == 1 ? found : List.of();
    }

    private boolean isHeading(int index) {
        return index < page.blocks().size() && page.blocks().get(index).kind() == Block.Kind.HEADING;
    }

    private boolean hasFewWords(int index) {
        Block block = page.blocks().get(index);
        String words = page.words(block);
        int most = Surroundings.has(page, block, OF_BYLINE) ? WORDS_OF_BYLINE : FEWEST_WORDS;
        return DateTexts.all(words, style).stream().anyMatch(hit -> DateLines.others(words, hit) <= most);
    }
}
