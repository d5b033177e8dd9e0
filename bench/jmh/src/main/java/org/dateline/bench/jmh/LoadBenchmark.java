package org.dateline.bench.jmh;

import java.util.concurrent.TimeUnit;
import org.dateline.language.NameFinder;
import org.dateline.statement.model.AttributionFinder;
import org.dateline.syntax.model.EnglishModels;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** How long the large models take to load, each in a fresh virtual machine that has run nothing before. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class LoadBenchmark {
    /** Clusters, tags, lemmas and trees. */
    @Benchmark
    public EnglishModels syntax() {
        return EnglishModels.load();
    }

    /** Clusters, tags, lemmas, trees and names: all that reading a text needs. */
    @Benchmark
    public NameFinder reading() {
        EnglishModels.load();
        return NameFinder.english();
    }

    /** Attributions. */
    @Benchmark
    public AttributionFinder attributions() {
        return AttributionFinder.english();
    }
}
