package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.bench.train.Treebank;
import org.dateline.source.CaptureId;
import org.dateline.source.SourceText;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.SyntaxReader;

/**
 * Tags, lemmas and trees on a treebank's own words, and tokens and sentences on its raw text. All words count,
 * punctuation too, and relations count with their subtypes.
 */
final class LanguageTask implements BenchTask {

    @Override
    public Outcome run(Path data, Options options, Meter meter) throws IOException {
        List<Treebank.Sentence> gold = Treebank.read(data);
        SyntaxReader reader = SyntaxReader.english();
        List<SyntaxReader.Analysis> warm = meter.warmUp(() -> analyse(reader, gold));
        List<SyntaxReader.Analysis> found = meter.time(() -> analyse(reader, gold));
        Counts counts = new Counts();
        for (int i = 0; i < gold.size(); i++) {
            counts.add(gold.get(i), found.get(i));
        }
        Map<String, Double> scores = counts.scores();
        boundaries(reader, GoldText.of(gold), scores);
        String speed = String.format(
                Locale.ROOT,
                "%d words at %.0f words/s for tags, lemmas and trees; warmed up on %d sentences",
                counts.words,
                counts.words / Math.max(1e-9, meter.seconds()),
                warm.size());
        return new Outcome(gold.size(), 0, scores, List.of(speed));
    }

    private static List<SyntaxReader.Analysis> analyse(SyntaxReader reader, List<Treebank.Sentence> sentences) {
        List<SyntaxReader.Analysis> found = new ArrayList<>(sentences.size());
        for (Treebank.Sentence sentence : sentences) {
            found.add(reader.analyse(sentence.forms()));
        }
        return found;
    }

    private static void boundaries(SyntaxReader reader, GoldText gold, Map<String, Double> scores) {
        if (gold.sentences().isEmpty()) {
            return;
        }
        SourceText text = SourceText.verbatim(new CaptureId("c-0000000000000000"), gold.text());
        Set<Span> tokens = new LinkedHashSet<>();
        Set<Span> sentences = new LinkedHashSet<>();
        for (Sentence sentence : reader.read(text, gold.paragraphs())) {
            sentences.add(sentence.span());
            sentence.tokens().forEach(token -> tokens.add(token.span()));
        }
        scores.put("tokenF1", SpanScore.of(gold.tokens(), tokens).f1());
        scores.put("sentenceF1", SpanScore.of(gold.sentences(), sentences).f1());
    }

    private static final class Counts {
        private int words;
        private int tags;
        private int lemmas;
        private int heads;
        private int relations;

        void add(Treebank.Sentence gold, SyntaxReader.Analysis found) {
            for (int i = 0; i < gold.words().size(); i++) {
                Treebank.Word word = gold.words().get(i);
                words++;
                tags += word.xpos().equals(found.tags().get(i)) ? 1 : 0;
                lemmas += word.lemma().equals(found.lemmas().get(i)) ? 1 : 0;
                if (word.head() == found.tree().head(i)) {
                    heads++;
                    relations += word.relation().equals(found.tree().relation(i)) ? 1 : 0;
                }
            }
        }

        Map<String, Double> scores() {
            Map<String, Double> scores = new LinkedHashMap<>();
            if (words > 0) {
                scores.put("xposAccuracy", (double) tags / words);
                scores.put("lemmaAccuracy", (double) lemmas / words);
                scores.put("uas", (double) heads / words);
                scores.put("las", (double) relations / words);
            }
            return scores;
        }
    }
}
