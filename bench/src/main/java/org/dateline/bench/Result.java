package org.dateline.bench;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;

/**
 * One run of one task, as written by {@code --json}.
 *
 * @param task the task's name
 * @param data the path that was measured, as given
 * @param items how many items were measured
 * @param skipped how many items of the data could not be used
 * @param seconds the wall-clock time of the measured work
 * @param itemsPerSecond items by second, 0 where no time was measured
 * @param peakMemoryMiB the process's peak memory during the measured work
 * @param scores score by key
 */
@JsonPropertyOrder({"task", "data", "items", "skipped", "seconds", "itemsPerSecond", "peakMemoryMiB", "scores"})
record Result(
        String task,
        String data,
        int items,
        int skipped,
        double seconds,
        double itemsPerSecond,
        double peakMemoryMiB,
        Map<String, Double> scores) {

    static Result of(Task task, String data, Outcome outcome, Meter meter) {
        double seconds = meter.seconds();
        return new Result(
                task.label(),
                data,
                outcome.items(),
                outcome.skipped(),
                seconds,
                seconds > 0 ? outcome.items() / seconds : 0,
                meter.peakMemoryMiB(),
                outcome.scores());
    }
}
