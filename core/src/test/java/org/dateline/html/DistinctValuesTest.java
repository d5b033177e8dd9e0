package org.dateline.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DistinctValuesTest {
    @Test
    void equalValuesHaveOneNumber() {
        assertThat(numbers("<p class='a b'><p class=\"a b\"><p class=a><p class='a b'>"))
                .containsExactly(0, 0, 1, 0);
    }

    @Test
    void noValueHasNone() {
        assertThat(numbers("<p class=''><p><p class><p class=x>")).containsExactly(-1, -1, -1, 0);
    }

    @Test
    void manyValuesAreToldApart() {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 6000; i++) {
            page.append("<p class='c").append(i % 3000).append("'>");
        }
        List<Integer> numbers = numbers(page.toString());

        Map<Integer, Integer> classes = new HashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            assertThat(classes.computeIfAbsent(numbers.get(i), key -> classes.size()))
                    .isEqualTo(i % 3000);
        }
    }

    @Test
    void valuesMadeToCollideAreNumberedAllTheSame() {
        // "Aa" and "BB" give one hash: so do all rows of them.
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 1 << 12; i++) {
            page.append("<p class='");
            for (int bit = 0; bit < 12; bit++) {
                page.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            page.append("'>");
        }
        assertThat(numbers(page.toString())).doesNotHaveDuplicates().hasSize(1 << 12);
    }

    /** The numbers of the paragraphs' classes. */
    private static List<Integer> numbers(String html) {
        char[] units = html.toCharArray();
        DistinctValues values = new DistinctValues(units);
        List<Integer> numbers = new ArrayList<>();
        HtmlPages.read(html, units, new PageHandler() {
            @Override
            public void open(StartTag tag, int element) {
                if (tag.name() == ElementName.P) {
                    numbers.add(values.of(tag, AttributeName.CLASS));
                }
            }

            @Override
            public void rootAgain(StartTag tag) {}

            @Override
            public void close(ElementName name, int element) {}

            @Override
            public void text(int from, int to) {}

            @Override
            public void content(ElementName name, int from, int to) {}
        });
        return numbers;
    }
}
