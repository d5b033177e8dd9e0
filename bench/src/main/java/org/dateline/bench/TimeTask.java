package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * {@code time}: expressions of time held against TIMEX3 gold, counted as in TempEval-3 (UzZaman et al., 2013): an
 * expression found matches one of the gold that it overlaps (relaxed) or equals (strict), each at most once; type and
 * value count among the relaxed matches. What a finder prepares is done before the clock starts: Dateline's speed is that
 * of finding times alone, in sentences that are read. Documents with an even number in the file (from 0) are scored apart
 * from the others, since rules were written with the even ones in sight.
 */
public final class TimeTask implements BenchTask {

    /**
     * An expression of time that was found.
     *
     * @param type its TIMEX3 type
     * @param value its TIMEX3 value
     */
    public record Timed(Span span, String type, String value) {}

    /** What finds expressions of time. */
    @FunctionalInterface
    public interface Finder {
        /** Prepares a document, untimed, and returns the work that is timed. */
        Supplier<List<Timed>> on(String text, Optional<LocalDate> published);
    }

    record Timex(int start, int end, String type, @Nullable String value) {}

    record Document(String id, @Nullable String published, String text, List<Timex> timexes) {}

    private final Finder finder;

    /** Measures a finder of times. */
    public TimeTask(Finder finder) {
        this.finder = finder;
    }

    @Override
    public Outcome run(Path data, Options options, Meter meter) throws IOException {
        List<Document> documents = JsonLines.read(data, Document.class);
        List<Supplier<List<Timed>>> prepared =
                documents.stream().map(this::prepare).toList();
        meter.warmUp(() -> find(prepared));
        List<List<Timed>> found = meter.time(() -> find(prepared));
        Score even = new Score();
        Score odd = new Score();
        for (int i = 0; i < documents.size(); i++) {
            (i % 2 == 0 ? even : odd).add(documents.get(i), found.get(i));
        }
        Map<String, Double> scores = new LinkedHashMap<>(even.plus(odd).f1(""));
        scores.putAll(even.f1("Even"));
        scores.putAll(odd.f1("Odd"));
        long tokens = documents.stream()
                .flatMap(document -> DatelineTimes.sentences(document.text()).stream())
                .mapToLong(Sentence::size)
                .sum();
        scores.put("tokens", (double) tokens);
        scores.put("tokensPerSecond", meter.seconds() > 0 ? tokens / meter.seconds() : 0);
        return new Outcome(documents.size(), 0, scores);
    }

    private Supplier<List<Timed>> prepare(Document document) {
        Optional<LocalDate> published = Optional.ofNullable(document.published())
                .filter(written -> written.length() >= 10)
                .map(written -> LocalDate.parse(written.substring(0, 10)));
        return finder.on(document.text(), published);
    }

    private static List<List<Timed>> find(List<Supplier<List<Timed>>> prepared) {
        return prepared.stream().map(Supplier::get).toList();
    }

    /** Counts of gold and found expressions and of the matches between them. */
    private static final class Score {
        private int gold;
        private int found;
        private int relaxed;
        private int strict;
        private int types;
        private int values;

        void add(Document document, List<Timed> expressions) {
            CodePointOffsets offsets = CodePointOffsets.of(document.text());
            List<Timed> left = new ArrayList<>(expressions);
            gold += document.timexes().size();
            found += expressions.size();
            for (Timex timex : document.timexes()) {
                Span span = Span.of(offsets.toUtf16(timex.start()), offsets.toUtf16(timex.end()));
                left.stream()
                        .filter(each -> each.span().overlaps(span))
                        .findFirst()
                        .ifPresent(match -> {
                            left.remove(match);
                            count(timex, span, match);
                        });
            }
        }

        private void count(Timex timex, Span span, Timed match) {
            relaxed++;
            strict += match.span().equals(span) ? 1 : 0;
            types += match.type().equals(timex.type()) ? 1 : 0;
            values += match.value().equals(timex.value()) ? 1 : 0;
        }

        Score plus(Score other) {
            Score sum = new Score();
            sum.gold = gold + other.gold;
            sum.found = found + other.found;
            sum.relaxed = relaxed + other.relaxed;
            sum.strict = strict + other.strict;
            sum.types = types + other.types;
            sum.values = values + other.values;
            return sum;
        }

        /** The scores that this data has gold for, with a name for the part of the data. */
        Map<String, Double> f1(String part) {
            Map<String, Double> scores = new LinkedHashMap<>();
            if (gold > 0) {
                scores.put("relaxedF1" + part, f1(relaxed));
                scores.put("strictF1" + part, f1(strict));
                scores.put("typeF1" + part, f1(types));
                scores.put("valueF1" + part, f1(values));
            }
            return scores;
        }

        private double f1(int right) {
            return 2.0 * right / (gold + found);
        }
    }
}
