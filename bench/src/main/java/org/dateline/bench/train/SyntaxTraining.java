package org.dateline.bench.train;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.dateline.syntax.model.Labeller;
import org.dateline.syntax.model.LinearModel;
import org.dateline.syntax.model.Parser;
import org.dateline.syntax.model.SupertagFeatures;
import org.dateline.syntax.model.TagFeatures;
import org.dateline.syntax.model.WordClusters;
import org.dateline.syntax.model.WordShapes;

/** Trains the models of sentences: tags, lemmas, trees. The same sentences and seed give the same bytes. */
final class SyntaxTraining {

    /** What the models were found to work best with on the development data. */
    private static final int TAG_EPOCHS = 10;

    private static final int SUPERTAG_EPOCHS = 6;
    private static final int PARSE_EPOCHS = 8;
    private static final double THRESHOLD = 1;
    private static final double LARGEST_WEIGHT = 256;

    /** How many taggers', supertaggers' and parsers' weights are averaged. */
    private static final int TAGGERS = 3;

    private static final int SUPERTAGGERS = 3;
    private static final int PARSERS = 4;

    private final List<Treebank.Sentence> sentences;
    private final List<WordShapes> words;
    private final List<String> tags;
    private final List<String> supertags;
    private final long seed;

    SyntaxTraining(List<Treebank.Sentence> sentences, long seed) {
        this.sentences = List.copyOf(sentences);
        this.words = sentences.stream()
                .map(sentence -> WordShapes.of(sentence.forms(), WordClusters.english()))
                .toList();
        this.tags = tagsOf(sentences);
        this.supertags = Supertags.frequent(sentences);
        this.seed = seed;
    }

    /** Returns all parts of speech of some sentences in order. */
    static List<String> tagsOf(List<Treebank.Sentence> sentences) {
        TreeSet<String> tags = new TreeSet<>();
        sentences.forEach(s -> s.words().forEach(word -> tags.add(word.xpos())));
        return List.copyOf(tags);
    }

    void writeTags(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            tagger(all()).write(out, THRESHOLD, LARGEST_WEIGHT);
        }
    }

    void writeLemmas(Path file) throws IOException {
        Files.writeString(file, new LemmaTraining(sentences).learn(), StandardCharsets.UTF_8);
    }

    /**
     * The parser learns from the tags and supertags of models that didn't see the sentence, as it will meet them in new
     * text. It is the average of several that saw the sentences in other orders: what they say together is surer than what
     * one says.
     */
    void writeParser(Path file) throws IOException {
        List<long[]> foreignTags = Foreign.of(sentences.size(), new long[0], this::tagging);
        List<int[]> foreignSupertags =
                Foreign.of(sentences.size(), new int[0], from -> supertagging(from, foreignTags));
        Perceptron parser = parser(foreignTags, foreignSupertags, seed);
        for (int i = 1; i < PARSERS; i++) {
            parser.absorb(parser(foreignTags, foreignSupertags, seed + i));
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            supertagger(all(), foreignTags).write(out, THRESHOLD, LARGEST_WEIGHT);
            parser.write(out, THRESHOLD, LARGEST_WEIGHT);
        }
    }

    private List<Integer> all() {
        return IntStream.range(0, sentences.size()).boxed().toList();
    }

    private Perceptron parser(List<long[]> foreignTags, List<int[]> foreignSupertags, long from) {
        ParserTraining training = new ParserTraining(ParserTraining.transitionsOf(sentences));
        for (int i = 0; i < sentences.size(); i++) {
            training.add(sentences.get(i), words.get(i), foreignTags.get(i), foreignSupertags.get(i));
        }
        return training.train(PARSE_EPOCHS, from);
    }

    private Perceptron tagger(List<Integer> from) {
        LabellerTraining training = new LabellerTraining(tags, tags.getFirst());
        for (int i : from) {
            List<String> gold =
                    sentences.get(i).words().stream().map(Treebank.Word::xpos).toList();
            training.add(new TagFeatures(words.get(i)), gold);
        }
        return training.train(TAGGERS, TAG_EPOCHS, seed);
    }

    private Foreign.Sayer<long[]> tagging(List<Integer> from) throws IOException {
        Labeller tagger = new Labeller(finished(tagger(from)));
        return i -> Arrays.stream(tagger.label(new TagFeatures(words.get(i))))
                .mapToLong(tag -> Parser.tagKey(tags.get(tag)))
                .toArray();
    }

    private Perceptron supertagger(List<Integer> from, List<long[]> foreignTags) {
        LabellerTraining training = new LabellerTraining(supertags, SupertagFeatures.RARE);
        for (int i : from) {
            training.add(new SupertagFeatures(words.get(i), foreignTags.get(i)), Supertags.of(sentences.get(i)));
        }
        return training.train(SUPERTAGGERS, SUPERTAG_EPOCHS, seed);
    }

    private Foreign.Sayer<int[]> supertagging(List<Integer> from, List<long[]> foreignTags) throws IOException {
        Labeller supertagger = new Labeller(finished(supertagger(from, foreignTags)));
        return i -> supertagger.label(new SupertagFeatures(words.get(i), foreignTags.get(i)));
    }

    private static LinearModel finished(Perceptron perceptron) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        perceptron.write(bytes, THRESHOLD, LARGEST_WEIGHT);
        return LinearModel.read(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
