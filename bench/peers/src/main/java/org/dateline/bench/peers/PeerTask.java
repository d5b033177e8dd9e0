package org.dateline.bench.peers;

import edu.stanford.nlp.pipeline.Annotation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.dateline.bench.Meter;
import org.dateline.bench.train.Treebank;
import org.dateline.syntax.SyntaxReader;

/**
 * Tags and trees on a treebank's own words. Each program is warmed up by one pass over them and timed in a second, one
 * thread. OpenNLP knows the universal tags alone and is held against those, the others against the Penn Treebank's.
 */
final class PeerTask {

    /** What a word hangs on. */
    record Arc(int head, String relation) {}

    private final List<Treebank.Sentence> gold;
    private final List<List<String>> words;
    private final long size;

    PeerTask(Path data) throws IOException {
        gold = Treebank.read(data);
        words = gold.stream().map(Treebank.Sentence::forms).toList();
        size = words.stream().mapToLong(List::size).sum();
    }

    void run() throws IOException {
        OpenNlp openNlp = new OpenNlp();
        Nlp4j nlp4j = new Nlp4j();
        tags("dateline", Treebank.Word::xpos, all -> each(all, SyntaxReader.english()::tags));
        CoreNlpPipeline tagger = CoreNlpPipeline.ofWords(false);
        tags("corenlp", Treebank.Word::xpos, all -> CoreNlpPipeline.tags(tagger.read(text(all))));
        tags("nlp4j", Treebank.Word::xpos, all -> each(all, nlp4j::tags));
        tags("opennlp", Treebank.Word::upos, all -> each(all, openNlp::tags));
        trees("dateline", all -> each(all, PeerTask::tree));
        CoreNlpPipeline parser = CoreNlpPipeline.ofWords(true);
        trees("corenlp", all -> {
            Annotation read = parser.read(text(all));
            return CoreNlpPipeline.trees(read);
        });
    }

    private static <T> List<T> each(List<List<String>> all, Function<List<String>, T> work) {
        return all.stream().map(work).toList();
    }

    /** Blanks within a word would part it. */
    private static String text(List<List<String>> all) {
        StringBuilder text = new StringBuilder();
        for (List<String> words : all) {
            text.append(String.join(
                            " ",
                            words.stream()
                                    .map(word -> word.replaceAll("\\s", "_"))
                                    .toList()))
                    .append('\n');
        }
        return text.toString();
    }

    private static List<Arc> tree(List<String> words) {
        SyntaxReader.Analysis read = SyntaxReader.english().analyse(words);
        List<Arc> arcs = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            arcs.add(new Arc(read.tree().head(i), read.tree().relation(i)));
        }
        return arcs;
    }

    private void tags(
            String program,
            Function<Treebank.Word, String> wanted,
            Function<List<List<String>>, List<List<String>>> work)
            throws IOException {
        Meter meter = new Meter();
        meter.warmUp(() -> work.apply(words));
        List<List<String>> found = meter.time(() -> work.apply(words));
        int right = 0;
        for (int s = 0; s < gold.size(); s++) {
            for (int i = 0; i < found.get(s).size(); i++) {
                right += found.get(s)
                                .get(i)
                                .equals(wanted.apply(gold.get(s).words().get(i)))
                        ? 1
                        : 0;
            }
        }
        System.out.printf(
                Locale.ROOT, "%-10s tags %.3f at %.0f words/s%n", program, (double) right / size, speed(meter));
    }

    private void trees(String program, Function<List<List<String>>, List<List<Arc>>> work) throws IOException {
        Meter meter = new Meter();
        meter.warmUp(() -> work.apply(words));
        List<List<Arc>> found = meter.time(() -> work.apply(words));
        int heads = 0;
        int relations = 0;
        for (int s = 0; s < gold.size(); s++) {
            for (int i = 0; i < found.get(s).size(); i++) {
                Treebank.Word word = gold.get(s).words().get(i);
                Arc arc = found.get(s).get(i);
                heads += arc.head() == word.head() ? 1 : 0;
                relations += arc.equals(new Arc(word.head(), word.relation())) ? 1 : 0;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-10s UAS %.3f LAS %.3f at %.0f words/s, with tags and lemmas%n",
                program,
                (double) heads / size,
                (double) relations / size,
                speed(meter));
    }

    private double speed(Meter meter) {
        return size / Math.max(1e-9, meter.seconds());
    }
}
