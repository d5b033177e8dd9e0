package org.dateline.bench.jmh;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.article.ArticleExtractor;
import org.dateline.capture.Capture;
import org.dateline.capture.CaptureReader;
import org.dateline.capture.Limits;
import org.dateline.capture.MediaType;
import org.dateline.capture.TextDecoder;
import org.dateline.html.ElementName;
import org.dateline.html.HtmlPages;
import org.dateline.html.PageHandler;
import org.dateline.html.StartTag;
import org.jsoup.parser.Parser;
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

/** From a page's bytes to its article, part by part. One operation is one pass over all HTML pages of a folder. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class PageBenchmark {
    /** Files or folders of captures. */
    @Param("samples")
    private String pages = "samples";

    private final List<Capture> captures = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final ArticleExtractor extractor = new ArticleExtractor();

    /** Reads the captures into memory. */
    @Setup
    public void read() throws IOException {
        new CaptureReader(Limits.defaults()).read(List.of(Path.of(pages)), result -> {
            if (result instanceof Capture capture && capture.mediaType() == MediaType.HTML) {
                captures.add(capture);
                texts.add(TextDecoder.decode(capture).text());
            }
        });
    }

    /** Bytes to characters. */
    @Benchmark
    public void decode(Blackhole hole) {
        captures.forEach(capture -> hole.consume(TextDecoder.decode(capture)));
    }

    /** Characters to events. */
    @Benchmark
    public void events(Blackhole hole) {
        for (String text : texts) {
            HtmlPages.read(text, text.toCharArray(), new Swallow(hole));
        }
    }

    /** The same characters to jsoup's tree, for comparison. */
    @Benchmark
    public void jsoup(Blackhole hole) {
        texts.forEach(text -> hole.consume(Parser.htmlParser().parseInput(text, "")));
    }

    /** Bytes to article. */
    @Benchmark
    public void article(Blackhole hole) {
        captures.forEach(capture -> hole.consume(extractor.extract(capture)));
    }

    private record Swallow(Blackhole hole) implements PageHandler {
        @Override
        public void open(StartTag tag, int element) {
            hole.consume(element);
        }

        @Override
        public void rootAgain(StartTag tag) {
            hole.consume(tag);
        }

        @Override
        public void close(ElementName name, int element) {
            hole.consume(element);
        }

        @Override
        public void text(int from, int to) {
            hole.consume(to - from);
        }

        @Override
        public void content(ElementName name, int from, int to) {
            hole.consume(to - from);
        }
    }
}
