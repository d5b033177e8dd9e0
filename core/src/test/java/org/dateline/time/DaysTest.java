package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DaysTest {
    private static final LocalDate FOURTH = LocalDate.of(2021, 5, 4);
    private static final LocalDate EIGHTH = LocalDate.of(2021, 5, 8);

    @Test
    void bothEndsAreIncluded() {
        Days days = new Days(Optional.of(FOURTH), Optional.of(EIGHTH));
        assertThat(days.touch(new When.Day(FOURTH))).isTrue();
        assertThat(days.touch(new When.Day(EIGHTH))).isTrue();
        assertThat(days.touch(new When.Day(FOURTH.minusDays(1)))).isFalse();
        assertThat(days.touch(new When.Day(EIGHTH.plusDays(1)))).isFalse();
    }

    @Test
    void aStretchNeedsOnlyToShareADay() {
        Days days = new Days(Optional.of(FOURTH), Optional.of(EIGHTH));
        assertThat(days.touch(new When.Month(YearMonth.of(2021, 5)))).isTrue();
        assertThat(days.touch(new When.Month(YearMonth.of(2021, 4)))).isFalse();
    }

    @Test
    void anOpenEndHasNoLimit() {
        assertThat(new Days(Optional.empty(), Optional.of(FOURTH)).touch(new When.Year(1200)))
                .isTrue();
        assertThat(new Days(Optional.of(FOURTH), Optional.empty()).touch(new When.Year(1200)))
                .isFalse();
    }

    @Test
    void anUnknownTimeLiesOnNoDayThatIsAskedFor() {
        assertThat(Days.any().touch(When.notStated())).isTrue();
        assertThat(new Days(Optional.of(FOURTH), Optional.empty()).touch(When.notStated()))
                .isFalse();
    }

    @Test
    void aStretchThatEndsBeforeItBeginsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Days(Optional.of(EIGHTH), Optional.of(FOURTH)))
                .withMessageContaining("2021-05-04");
    }
}
