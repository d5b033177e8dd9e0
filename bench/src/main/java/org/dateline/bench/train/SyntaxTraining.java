package org.dateline.bench.train;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.dateline.syntax.model.LinearModel;
import org.dateline.syntax.model.Tagger;
import org.dateline.syntax.model.WordClusters;
import org.dateline.syntax.model.WordShapes;

/** Trains the models of sentences: tags, lemmas, trees. The same sentences and seed give the same bytes. */
final class SyntaxTraining {

    /** What the models were found to work best with on the development data. */
    private static final int TAG_EPOCHS = 10;

    private static final int PARSE_EPOCHS = 8;
    private static final double TAG_THRESHOLD = 1;
    private static final double PARSE_THRESHOLD = 1.5;
    private static final double LARGEST_WEIGHT = 256;

    /** How many taggers' and how many parsers' weights are averaged. */
    private static final int TAGGERS = 3;

    private static final int PARSERS = 4;

    private static final int FOLDS = 4;
    private static final int SENTENCES_OF_ONE_FOLD = 50;

    private final List<Treebank.Sentence> sentences;
    private final List<String> tags;
    private final long seed;

    SyntaxTraining(List<Treebank.Sentence> sentences, long seed) {
        this.sentences = List.copyOf(sentences);
        this.tags = TaggerTraining.tagsOf(sentences);
        this.seed = seed;
    }

    void writeTags(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            tagger(sentences).write(out, TAG_THRESHOLD, LARGEST_WEIGHT);
        }
    }

    void writeLemmas(Path file) throws IOException {
        Files.writeString(file, new LemmaTraining(sentences).learn(), StandardCharsets.UTF_8);
    }

    /**
     * The parser learns from the tags of taggers that didn't see the sentence, as it will meet them in new text. It is the
     * average of several that saw the sentences in other orders: what they say together is surer than what one says.
     */
    void writeParser(Path file) throws IOException {
        List<List<String>> foreign = foreignTags();
        Perceptron parser = parser(foreign, seed);
        for (int i = 1; i < PARSERS; i++) {
            parser.absorb(parser(foreign, seed + i));
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            parser.write(out, PARSE_THRESHOLD, LARGEST_WEIGHT);
        }
    }

    private Perceptron parser(List<List<String>> foreign, long from) {
        return new ParserTraining(sentences, foreign, ParserTraining.transitionsOf(sentences))
                .train(PARSE_EPOCHS, from);
    }

    private Perceptron tagger(List<Treebank.Sentence> from) {
        Perceptron tagger = new TaggerTraining(from, tags).train(TAG_EPOCHS, seed);
        for (int i = 1; i < TAGGERS; i++) {
            tagger.absorb(new TaggerTraining(from, tags).train(TAG_EPOCHS, seed + i));
        }
        return tagger;
    }

    private List<List<String>> foreignTags() throws IOException {
        List<List<String>> found = new ArrayList<>(Collections.nCopies(sentences.size(), List.of()));
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Treebank.Sentence> others = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                if (foldOf(i) != fold) {
                    others.add(sentences.get(i));
                }
            }
            Tagger tagger = new Tagger(finished(tagger(others)));
            for (int i = 0; i < sentences.size(); i++) {
                if (foldOf(i) == fold) {
                    found.set(i, tag(tagger, sentences.get(i)));
                }
            }
        }
        return found;
    }

    private static int foldOf(int sentence) {
        return sentence / SENTENCES_OF_ONE_FOLD % FOLDS;
    }

    private List<String> tag(Tagger tagger, Treebank.Sentence sentence) {
        return Arrays.stream(tagger.tag(WordShapes.of(sentence.forms(), WordClusters.english())))
                .mapToObj(tags::get)
                .toList();
    }

    private static LinearModel finished(Perceptron perceptron) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        perceptron.write(bytes, TAG_THRESHOLD, LARGEST_WEIGHT);
        return LinearModel.read(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
