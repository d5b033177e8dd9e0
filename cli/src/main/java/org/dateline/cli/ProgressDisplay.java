package org.dateline.cli;

import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.dateline.Progress;

/** Shows on the standard error stream how work comes along: bars on a terminal, else a plain line now and then. */
interface ProgressDisplay extends Progress, AutoCloseable {
    @Override
    void close();

    static ProgressDisplay of(boolean quiet, PrintWriter err) {
        if (quiet) {
            return new Lines(new PrintWriter(PrintWriter.nullWriter()));
        }
        return Terminal.isInteractive() ? new Bars() : new Lines(err);
    }

    /** Plain lines: one when a stage begins, and one for each tenth of a long stage. */
    final class Lines implements ProgressDisplay {
        private static final int LONG = 200;

        private final PrintWriter err;
        private int total;
        private int tenths;

        Lines(PrintWriter err) {
            this.err = err;
        }

        @Override
        public void began(Stage stage, int total) {
            this.total = total;
            this.tenths = 0;
            err.println(stage.label() + (total > 0 ? ": " + total : ""));
            err.flush();
        }

        @Override
        public void advanced(Stage stage, int done) {
            if (total >= LONG && done * 10L / total > tenths) {
                tenths = (int) (done * 10L / total);
                err.println(stage.label() + ": " + done + " of " + total);
                err.flush();
            }
        }

        @Override
        public void close() {
            err.flush();
        }
    }

    /** One bar a stage. */
    final class Bars implements ProgressDisplay {
        private Optional<ProgressBar> bar = Optional.empty();

        @Override
        public void began(Stage stage, int total) {
            close();
            bar = Optional.of(new ProgressBarBuilder()
                    .setTaskName(stage.label())
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .setConsumer(new ConsoleProgressBarConsumer(Terminal.err()))
                    .build());
        }

        @Override
        public void advanced(Stage stage, int done) {
            bar.ifPresent(shown -> shown.stepTo(done));
        }

        @Override
        public void close() {
            bar.ifPresent(ProgressBar::close);
            bar = Optional.empty();
        }
    }
}
