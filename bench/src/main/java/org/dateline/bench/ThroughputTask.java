package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.Dateline;
import org.dateline.Progress;
import org.dateline.Settings;
import org.dateline.chronology.Chronology;

/**
 * {@code throughput}: the whole way from captures to a chronology. On one thread the time is told by stage; on more the
 * whole alone is timed, since stages then overlap.
 */
final class ThroughputTask implements BenchTask {

    @Override
    public Outcome run(Path data, Options options, Meter meter) throws IOException {
        Map<String, Double> scores = new LinkedHashMap<>();
        Chronology chronology = options.threads() == 1 ? staged(data, meter, scores) : whole(data, options, meter);
        int pages = chronology.pages();
        scores.put("pagesPerSecond", meter.seconds() > 0 ? pages / meter.seconds() : 0);
        return new Outcome(pages, chronology.skipped().size(), scores, List.of(summary(chronology, options)));
    }

    private static Chronology staged(Path data, Meter meter, Map<String, Double> scores) throws IOException {
        Dateline dateline = Dateline.with(Settings.defaults());
        meter.warmUp(() -> dateline.chronology(List.of(data), Progress.SILENT));
        StageClock clock = new StageClock();
        Chronology chronology = meter.time(() -> dateline.observedBy(clock).chronology(List.of(data), Progress.SILENT));
        scores.putAll(clock.seconds());
        return chronology;
    }

    private static Chronology whole(Path data, Options options, Meter meter) throws IOException {
        Dateline dateline = Dateline.with(Settings.defaults().withThreads(options.threads()));
        meter.warmUp(() -> dateline.chronology(List.of(data), Progress.SILENT));
        return meter.time(() -> dateline.chronology(List.of(data), Progress.SILENT));
    }

    private static String summary(Chronology chronology, Options options) {
        return options.threads() + " thread(s); " + chronology.articles().size() + " articles, "
                + chronology.foldedCopies() + " copies folded, "
                + chronology.statements().size() + " statements, "
                + chronology.commitments().size() + " commitments, "
                + (chronology.dated().size() + chronology.undated().size()) + " entries";
    }
}
