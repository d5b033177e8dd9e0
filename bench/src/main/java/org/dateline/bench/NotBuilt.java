package org.dateline.bench;

import java.io.Serial;

/** Says that the stage which a task measures doesn't exist yet. */
final class NotBuilt extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Stands for the measure of a stage that isn't there. */
    static final BenchTask TASK = (data, options, meter) -> {
        throw new NotBuilt();
    };

    private NotBuilt() {
        super("the stage that this task measures is not built yet");
    }
}
