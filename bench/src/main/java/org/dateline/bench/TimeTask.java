package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.source.CaptureId;
import org.dateline.source.SourceText;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.SyntaxReader;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimeTagger;
import org.dateline.time.When.Day;
import org.dateline.time.When.Resolved;
import org.jspecify.annotations.Nullable;

/**
 * {@code time}: expressions of time held against TIMEX3 gold, counted as in TempEval-3 (UzZaman et al., 2013): an
 * expression found matches one of the gold that it overlaps (relaxed) or equals (strict), each at most once; type and
 * value count among the relaxed matches. Sentences are read before the clock starts: the speed is that of finding times
 * alone. Documents with an even number in the file (from 0) are scored apart from the others, since rules were written
 * with the even ones in sight.
 */
final class TimeTask implements BenchTask {
    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R\\s*");
    private static final CaptureId ID = new CaptureId("c-0000000000000000");

    record Timex(int start, int end, String type, @Nullable String value) {}

    record Document(String id, @Nullable String published, String text, List<Timex> timexes) {}

    /** A document with all that the tagger is given. */
    private record Prepared(Document gold, SourceText text, List<Sentence> sentences, Optional<Resolved> published) {}

    @Override
    public Outcome run(Path data, Options options, Meter meter) throws IOException {
        List<Prepared> documents = new ArrayList<>();
        for (Document document : JsonLines.read(data, Document.class)) {
            documents.add(prepare(document));
        }
        meter.warmUp(() -> tag(documents));
        List<List<TimeExpression>> found = meter.time(() -> tag(documents));
        Score even = new Score();
        Score odd = new Score();
        for (int i = 0; i < documents.size(); i++) {
            (i % 2 == 0 ? even : odd).add(documents.get(i).gold(), found.get(i));
        }
        Map<String, Double> scores = new LinkedHashMap<>(even.plus(odd).f1(""));
        scores.putAll(even.f1("Even"));
        scores.putAll(odd.f1("Odd"));
        long tokens = documents.stream()
                .flatMap(document -> document.sentences().stream())
                .mapToLong(Sentence::size)
                .sum();
        scores.put("tokens", (double) tokens);
        scores.put("tokensPerSecond", meter.seconds() > 0 ? tokens / meter.seconds() : 0);
        return new Outcome(documents.size(), 0, scores);
    }

    private static Prepared prepare(Document document) {
        SourceText text = SourceText.verbatim(ID, document.text());
        List<Sentence> sentences = SyntaxReader.english().read(text, blocks(document.text()));
        Optional<Resolved> published = Optional.ofNullable(document.published())
                .filter(written -> written.length() >= 10)
                .map(written -> new Day(LocalDate.parse(written.substring(0, 10))));
        return new Prepared(document, text, sentences, published);
    }

    private static List<Span> blocks(String text) {
        List<Span> blocks = new ArrayList<>();
        Matcher blank = BLANK_LINE.matcher(text);
        int start = 0;
        while (blank.find()) {
            add(blocks, text, start, blank.start());
            start = blank.end();
        }
        add(blocks, text, start, text.length());
        return blocks;
    }

    private static void add(List<Span> blocks, String text, int start, int end) {
        if (!text.substring(start, end).isBlank()) {
            blocks.add(Span.of(start, end));
        }
    }

    private static List<List<TimeExpression>> tag(List<Prepared> documents) {
        TimeTagger tagger = new TimeTagger();
        return documents.stream()
                .map(each -> tagger.tag(each.text(), each.sentences(), each.published()))
                .toList();
    }

    /** Counts of gold and found expressions and of the matches between them. */
    private static final class Score {
        private int gold;
        private int found;
        private int relaxed;
        private int strict;
        private int types;
        private int values;

        void add(Document document, List<TimeExpression> expressions) {
            CodePointOffsets offsets = CodePointOffsets.of(document.text());
            List<TimeExpression> left = new ArrayList<>(expressions);
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

        private void count(Timex timex, Span span, TimeExpression match) {
            relaxed++;
            strict += match.span().equals(span) ? 1 : 0;
            types += match.type().name().equals(timex.type()) ? 1 : 0;
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
