package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.time.Modifier;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimePicturesTest {
    private static TimePictures.Item item(When.Resolved when, String href) {
        return new TimePictures.Item("lane", when, href, "title", EntryKind.Family.EVENT, false);
    }

    private static TimePicture wide(List<TimePictures.Item> items) {
        return TimePictures.of(items, Optional.empty()).getFirst();
    }

    @Test
    void aDayIsADotAndAMonthIsABarOfItsExtent() {
        When.Resolved month = new When.Month(YearMonth.of(2031, 2), Modifier.START);
        TimePicture picture = wide(List.of(
                item(new When.Day(LocalDate.of(2031, 1, 1)), "#a"),
                item(month, "#b"),
                item(new When.Day(LocalDate.of(2031, 3, 31)), "#c")));
        List<TimePicture.Mark> marks = picture.lanes().getFirst().marks();
        assertThat(marks).hasSize(3);
        TimePicture.Bar bar = marks.stream()
                .filter(TimePicture.Bar.class::isInstance)
                .map(TimePicture.Bar.class::cast)
                .findFirst()
                .orElseThrow();
        double perDay = (1120 - 28) / 90.0;
        assertThat(bar.x()).isCloseTo(14 + 31 * perDay, org.assertj.core.data.Offset.offset(0.1));
        assertThat(bar.width()).isCloseTo(28 * perDay, org.assertj.core.data.Offset.offset(0.1));
        assertThat(bar.coreX()).isEqualTo(bar.x());
        assertThat(bar.coreWidth()).isCloseTo(bar.width() / 3, org.assertj.core.data.Offset.offset(0.1));
    }

    @Test
    void oneLookBackDoesNotPressTheRestTogether() {
        List<When.Resolved> times = List.of(
                new When.Year(1953, Modifier.NONE),
                new When.Day(LocalDate.of(2031, 1, 1)),
                new When.Day(LocalDate.of(2031, 1, 11)));
        TimeScale scale = TimeScale.of(times, 0, 1000);
        assertThat(scale.segments()).hasSize(2);
        assertThat(scale.at(LocalDate.of(2031, 1, 11)) - scale.at(LocalDate.of(2031, 1, 1)))
                .isGreaterThan(700);
        assertThat(scale.at(LocalDate.of(1954, 1, 1))).isBetween(0.0, 200.0);
    }

    @ParameterizedTest
    @CsvSource({"1", "5", "40", "200", "900", "4000", "40000"})
    void marksOfTheAxisNeitherCrowdNorLack(int days) {
        List<When.Resolved> times = new ArrayList<>();
        for (int i = 0; i <= 8; i++) {
            times.add(new When.Day(LocalDate.of(1901, 3, 4).plusDays((long) days * i / 8)));
        }
        TimeScale scale = TimeScale.of(times, 14, 1106);
        List<TimeTicks.Tick> ticks = TimeTicks.of(scale);
        assertThat(ticks).hasSizeBetween(1, 22);
        for (int i = 1; i < ticks.size(); i++) {
            assertThat(ticks.get(i).x() - ticks.get(i - 1).x()).isGreaterThan(25);
        }
    }

    @Test
    void hundredsOfLinesOnOneDayAreOneMarkThatSaysHowMany() {
        List<TimePictures.Item> items = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            items.add(item(new When.Day(LocalDate.of(2031, 1, 1)), "#e-" + i));
        }
        TimePicture picture = wide(items);
        assertThat(picture.height()).isLessThan(260);
        assertThat(picture.lanes().getFirst().marks())
                .filteredOn(TimePicture.More.class::isInstance)
                .singleElement()
                .satisfies(more -> assertThat(((TimePicture.More) more).label()).isEqualTo("+289"));
    }

    @Test
    void noTwoMarksOfACrowdLieOnEachOther() {
        for (TimePicture picture : new PageMaker(Crowd.of(400, 5, 300, 11), ReportOptions.whole())
                .page()
                .pictures()) {
            assertThat(picture.height()).isLessThan(2500);
            for (TimePicture.Lane lane : picture.lanes()) {
                List<TimePicture.Bar> bars = lane.marks().stream()
                        .filter(TimePicture.Bar.class::isInstance)
                        .map(TimePicture.Bar.class::cast)
                        .toList();
                for (int i = 1; i < bars.size(); i++) {
                    TimePicture.Bar left = bars.get(i - 1);
                    TimePicture.Bar right = bars.get(i);
                    assertThat(right.y() < left.y() || right.x() >= left.x() + left.width())
                            .as("%s and %s", left, right)
                            .isTrue();
                }
            }
        }
    }
}
