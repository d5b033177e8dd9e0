package org.dateline.bench.jmh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.dateline.source.CaptureId;
import org.dateline.source.SourceText;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.SyntaxReader;
import org.dateline.syntax.Token;
import org.dateline.syntax.model.EnglishModels;
import org.dateline.syntax.model.Parser;
import org.dateline.syntax.model.TagFeatures;
import org.dateline.syntax.model.WordShapes;
import org.dateline.time.TimeTagger;
import org.dateline.time.When.Day;
import org.dateline.time.When.Resolved;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The inner loops of reading: tags, trees and times, each on sentences whose earlier steps are done. One operation is one
 * pass over a short text; the counter {@code tokens} gives tokens a second. So small a text stays in the caches: compare
 * two versions of the code by it, and take speeds on news from {@code bench/run}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class ReadingBenchmark {
    private static final String TEXT = """
            The harbour council of Ostrand said on Tuesday that it would close the old mill by the end of March, two days \
            after a fire damaged the roof. "We can't wait until next year," Mayor Ilsa Velden told reporters at a news \
            conference, adding that repairs had cost the town 2.4 million crowns since 2015. The guild, which has met \
            every Tuesday for three decades, rejected the plan. Its chairman, Arno Teschen, who was elected in early \
            October, called the decision "a mistake that our children will pay for." In a letter sent last week and seen \
            by the Ostrand Courier, he asked the province to send inspectors before Jan. 15, 2021. A spokeswoman for the \
            provincial government declined to comment. Talks between the two sides broke down in December 2019 and were \
            resumed four months later. Neither has said whether the workers, some of whom have been on strike for more \
            than a year, will be paid. Shares of the firm that runs the mill fell 3 percent in morning trading on Friday.
            """;

    private final EnglishModels models = EnglishModels.load();
    private final TimeTagger times = new TimeTagger();
    private final SourceText text = SourceText.verbatim(new CaptureId("c-0000000000000000"), TEXT);
    private final Optional<Resolved> published = Optional.of(new Day(LocalDate.of(2021, 1, 12)));
    private final List<Words> words = new ArrayList<>();
    private List<Sentence> sentences = List.of();

    private static final class Words {
        private final WordShapes shapes;
        private final long[] tags;

        Words(WordShapes shapes, long[] tags) {
            this.shapes = shapes;
            this.tags = tags;
        }
    }

    /** How many tokens were read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Count {
        /** Tokens. */
        public long tokens;
    }

    /** Reads the text once, so that each loop has what it starts from. */
    @Setup
    public void read() {
        sentences = SyntaxReader.english().read(text, List.of(Span.of(0, TEXT.length())));
        for (Sentence sentence : sentences) {
            List<String> forms = sentence.tokens().stream().map(Token::form).toList();
            long[] tags = sentence.tokens().stream()
                    .mapToLong(token -> Parser.tagKey(token.tag()))
                    .toArray();
            words.add(new Words(WordShapes.of(forms, models.clusters()), tags));
        }
    }

    /** Words to tags. */
    @Benchmark
    public void tags(Count count, Blackhole hole) {
        for (Words sentence : words) {
            hole.consume(models.tagger().label(new TagFeatures(sentence.shapes)));
            count.tokens += sentence.tags.length;
        }
    }

    /** Words and tags to trees. */
    @Benchmark
    public void trees(Count count, Blackhole hole) {
        for (Words sentence : words) {
            hole.consume(models.parser().parse(sentence.shapes, sentence.tags));
            count.tokens += sentence.tags.length;
        }
    }

    /** Sentences to expressions of time. */
    @Benchmark
    public void times(Count count, Blackhole hole) {
        hole.consume(times.tag(text, sentences, published));
        for (Words sentence : words) {
            count.tokens += sentence.tags.length;
        }
    }
}
