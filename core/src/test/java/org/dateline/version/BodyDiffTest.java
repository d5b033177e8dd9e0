package org.dateline.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.version.Texts.STORY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.article.Article;
import org.dateline.source.Span;
import org.junit.jupiter.api.Test;

final class BodyDiffTest {

    private record Compared(Article before, Article after, List<Change> changes) {
        String gone(Span span) {
            return before.text().at(span);
        }

        String come(Span span) {
            return after.text().at(span);
        }
    }

    private static Compared compare(List<String> before, List<String> after) {
        Article one = Texts.at(8, before).capture().article();
        Article other = Texts.at(9, after).capture().article();
        return new Compared(one, other, BodyDiff.between(Line.of(one), Line.of(other)));
    }

    @Test
    void equalBodiesHaveNoChange() {
        assertThat(compare(STORY, STORY).changes()).isEmpty();
    }

    @Test
    void aChangedParagraphNamesTheWords() {
        Compared compared = compare(STORY, Texts.with(3, STORY.get(3).replace("four hundred", "six hundred and ten")));
        assertThat(compared.changes()).singleElement().isInstanceOfSatisfying(Change.Changed.class, changed -> {
            assertThat(changed.removed()).extracting(compared::gone).containsExactly("four");
            assertThat(changed.added()).extracting(compared::come).containsExactly("six", "and ten");
        });
    }

    @Test
    void addedAndRemovedParagraphsAreCited() {
        List<String> after = new ArrayList<>(STORY);
        after.remove(1);
        after.add("A second appeal went to the queen’s office on Wednesday morning.");
        assertThat(compare(STORY, after).changes())
                .satisfiesExactly(
                        change -> assertThat(change)
                                .isInstanceOfSatisfying(
                                        Change.Removed.class,
                                        removed -> assertThat(removed.before().words())
                                                .isEqualTo(STORY.get(1))),
                        change -> assertThat(change)
                                .isInstanceOfSatisfying(
                                        Change.Added.class,
                                        added -> assertThat(added.after().words())
                                                .startsWith("A second appeal")));
    }

    @Test
    void aMovedParagraphIsMoved() {
        List<String> after = new ArrayList<>(STORY);
        after.add(1, after.remove(4));
        assertThat(compare(STORY, after).changes())
                .singleElement()
                .isInstanceOfSatisfying(Change.Moved.class, moved -> {
                    assertThat(moved.before().words()).isEqualTo(STORY.get(4));
                    assertThat(moved.removed()).isEmpty();
                    assertThat(moved.isOfWords()).isFalse();
                });
    }

    @Test
    void aMovedAndChangedParagraphTellsBoth() {
        List<String> after = new ArrayList<>(STORY);
        after.add(0, after.remove(3).replace("bread", "flour"));
        Compared compared = compare(STORY, after);
        assertThat(compared.changes()).singleElement().isInstanceOfSatisfying(Change.Moved.class, moved -> {
            assertThat(moved.removed()).extracting(compared::gone).containsExactly("bread");
            assertThat(moved.added()).extracting(compared::come).containsExactly("flour");
        });
    }

    @Test
    void aParagraphCutInTwoIsNoChangeAndOneCutAndEditedIsOne() {
        List<String> cut = new ArrayList<>(STORY);
        cut.set(1, "Ice has closed the strait since the second week of January,");
        cut.add(2, "and two tugs were damaged in the attempt to open it.");
        assertThat(compare(STORY, cut).changes()).isEmpty();
        assertThat(compare(cut, STORY).changes()).isEmpty();

        cut.set(2, "and three tugs were damaged in the attempt to open it.");
        Compared compared = compare(STORY, cut);
        assertThat(compared.changes()).singleElement().isInstanceOfSatisfying(Change.Changed.class, changed -> {
            assertThat(changed.before()).hasSize(1);
            assertThat(changed.after()).hasSize(2);
            assertThat(changed.removed()).extracting(compared::gone).containsExactly("two");
            assertThat(changed.added()).extracting(compared::come).containsExactly("three");
        });
    }

    @Test
    void scriptsWithoutSpacesHaveWords() {
        Compared compared = compare(
                List.of("港口官员周二表示，渡轮在春天之前不会启航。", "海峡自一月第二周以来一直被冰封。"),
                List.of("港口官员周三表示，渡轮在春天之前不会启航。", "海峡自一月第二周以来一直被冰封。"));
        assertThat(compared.changes()).singleElement().isInstanceOfSatisfying(Change.Changed.class, changed -> {
            assertThat(changed.removed())
                    .singleElement()
                    .satisfies(span ->
                            assertThat(compared.gone(span)).contains("二").hasSizeLessThan(5));
            assertThat(changed.added())
                    .singleElement()
                    .satisfies(span ->
                            assertThat(compared.come(span)).contains("三").hasSizeLessThan(5));
        });
    }

    /** Whatever is done to a text, what the changes tell of makes the one text out of the other. */
    @Test
    void theChangesAccountForEveryWord() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            List<String> before = text(random, 1 + random.nextInt(12));
            List<String> after = disturbed(before, random);
            Compared compared = compare(before, after);
            List<String> left = new ArrayList<>();
            Line.of(compared.before())
                    .forEach(line -> left.addAll(words(line.words().words())));
            List<String> right = new ArrayList<>();
            Line.of(compared.after())
                    .forEach(line -> right.addAll(words(line.words().words())));
            for (Change change : compared.changes()) {
                gone(change, compared).forEach(left::remove);
                come(change, compared).forEach(right::remove);
            }
            Collections.sort(left);
            Collections.sort(right);
            assertThat(left).as("seed %d", seed).isEqualTo(right);
        }
    }

    private static List<String> gone(Change change, Compared compared) {
        return switch (change) {
            case Change.Removed removed -> words(removed.before().words());
            case Change.Changed changed ->
                changed.removed().stream()
                        .flatMap(span -> words(compared.gone(span)).stream())
                        .toList();
            case Change.Moved moved ->
                moved.removed().stream()
                        .flatMap(span -> words(compared.gone(span)).stream())
                        .toList();
            default -> List.of();
        };
    }

    private static List<String> come(Change change, Compared compared) {
        return switch (change) {
            case Change.Added added -> words(added.after().words());
            case Change.Changed changed ->
                changed.added().stream()
                        .flatMap(span -> words(compared.come(span)).stream())
                        .toList();
            case Change.Moved moved ->
                moved.added().stream()
                        .flatMap(span -> words(compared.come(span)).stream())
                        .toList();
            default -> List.of();
        };
    }

    private static List<String> words(String text) {
        return Wording.tokens(text, 0).stream().map(Wording.Token::key).toList();
    }

    private static List<String> text(Random random, int paragraphs) {
        return IntStream.range(0, paragraphs)
                .mapToObj(i -> String.join(
                        " ",
                        random.ints(3 + random.nextInt(20), 0, 60)
                                .mapToObj(n -> "w" + n)
                                .toList()))
                .toList();
    }

    private static List<String> disturbed(List<String> text, Random random) {
        List<String> after = new ArrayList<>(text);
        for (int edits = random.nextInt(6); edits > 0 && !after.isEmpty(); edits--) {
            int at = random.nextInt(after.size());
            switch (random.nextInt(5)) {
                case 0 -> after.add(at, text(random, 1).getFirst());
                case 1 -> after.remove(after.size() > 1 ? at : 0);
                case 2 -> after.add(random.nextInt(after.size()), after.remove(at));
                case 3 -> after.set(at, after.get(at).replaceFirst("w\\d+", "v" + random.nextInt(9)));
                default -> {
                    int space = after.get(at).indexOf(' ', after.get(at).length() / 2);
                    if (space > 0) {
                        after.add(at + 1, after.get(at).substring(space + 1));
                        after.set(at, after.get(at).substring(0, space));
                    }
                }
            }
        }
        return after.isEmpty() ? List.of("w0") : after;
    }

    @Test
    void longTextsThatShareNothingAreTold() {
        Random random = new Random(7);
        List<String> before = text(random, 3_000);
        List<String> after =
                text(random, 3_000).stream().map(line -> line.replace('w', 'u')).toList();
        assertThat(compare(before, after).changes()).hasSize(6_000);
    }
}
