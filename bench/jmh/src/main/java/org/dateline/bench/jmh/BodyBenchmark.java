package org.dateline.bench.jmh;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.dateline.article.ArticleExtractor;
import org.dateline.article.BodyModel;
import org.dateline.article.PageBlocks;
import org.dateline.capture.Capture;
import org.dateline.capture.CaptureReader;
import org.dateline.capture.Limits;
import org.dateline.capture.MediaType;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The models that judge which lines are of the body, apart from the reading of the page: for pages with markup ("blocks")
 * and for plain-text captures ("lines"). One operation is one pass over all captures of the kind.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class BodyBenchmark {
    /** Files or folders of captures. */
    @Param("samples")
    private String pages = "samples";

    /** The model. */
    @Param({"blocks", "lines"})
    private String model = "blocks";

    private final List<Capture> captures = new ArrayList<>();
    private final List<PageBlocks> read = new ArrayList<>();
    private Optional<BodyModel> body = Optional.empty();

    /** Reads the captures and the model into memory. */
    @Setup
    public void read() throws IOException {
        MediaType kind = model.equals("blocks") ? MediaType.HTML : MediaType.PLAIN_TEXT;
        new CaptureReader(Limits.defaults()).read(List.of(Path.of(pages)), result -> {
            if (result instanceof Capture capture && capture.mediaType() == kind) {
                captures.add(capture);
                read.add(PageBlocks.of(capture));
            }
        });
        try (InputStream file = ArticleExtractor.class.getResourceAsStream(model + ".model.gz")) {
            body = Optional.of(BodyModel.read(new DataInputStream(
                    new BufferedInputStream(new GZIPInputStream(Objects.requireNonNull(file, model))))));
        }
    }

    /** Bytes to lines with what all of them have in common: the work before a line is judged. */
    @Benchmark
    public void lines(Blackhole hole) {
        captures.forEach(capture -> hole.consume(PageBlocks.of(capture)));
    }

    /** The glance and the first look, features and trees. */
    @Benchmark
    public void firstLook(Blackhole hole) {
        BodyModel judge = body.orElseThrow();
        read.forEach(blocks -> hole.consume(judge.firstLook(blocks)));
    }

    /** Both looks. */
    @Benchmark
    public void judge(Blackhole hole) {
        BodyModel judge = body.orElseThrow();
        read.forEach(blocks -> hole.consume(judge.probabilities(blocks)));
    }
}
