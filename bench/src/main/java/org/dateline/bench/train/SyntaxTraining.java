package org.dateline.bench.train;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.dateline.syntax.model.EnglishModels;
import org.dateline.syntax.model.Labeller;
import org.dateline.syntax.model.ParseFeatures;
import org.dateline.syntax.model.ParseGlance;
import org.dateline.syntax.model.ParseView;
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
            writeTagger(out, all());
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
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writeSupertagger(out, all(), foreignTags);
            for (View view : List.<View>of(ParseGlance::new, ParseFeatures::new)) {
                parser(i -> view.of(words.get(i), foreignTags.get(i), foreignSupertags.get(i)))
                        .write(out, THRESHOLD, LARGEST_WEIGHT);
            }
        }
    }

    private interface View {
        ParseView of(WordShapes words, long[] tags, int[] supertags);
    }

    private List<Integer> all() {
        return IntStream.range(0, sentences.size()).boxed().toList();
    }

    private Perceptron parser(IntFunction<ParseView> views) {
        List<Perceptron> parsers = IntStream.range(0, PARSERS)
                .parallel()
                .mapToObj(i -> parser(views, seed + i))
                .toList();
        parsers.stream().skip(1).forEach(parsers.getFirst()::absorb);
        return parsers.getFirst();
    }

    private Perceptron parser(IntFunction<ParseView> views, long from) {
        ParserTraining training = new ParserTraining(ParserTraining.transitionsOf(sentences));
        for (int i = 0; i < sentences.size(); i++) {
            training.add(sentences.get(i), views.apply(i));
        }
        return training.train(PARSE_EPOCHS, from);
    }

    private void writeTagger(OutputStream out, List<Integer> from) throws IOException {
        LabellerTraining training = new LabellerTraining(tags, tags.getFirst());
        for (int i : from) {
            List<String> gold =
                    sentences.get(i).words().stream().map(Treebank.Word::xpos).toList();
            training.add(new TagFeatures(words.get(i)), gold);
        }
        training.write(out, TAGGERS, TAG_EPOCHS, seed);
    }

    private Foreign.Sayer<long[]> tagging(List<Integer> from) {
        Labeller tagger = finished(out -> writeTagger(out, from), EnglishModels.SURE_OF_TAG);
        return i -> Arrays.stream(tagger.label(new TagFeatures(words.get(i))))
                .mapToLong(tag -> Parser.tagKey(tags.get(tag)))
                .toArray();
    }

    private void writeSupertagger(OutputStream out, List<Integer> from, List<long[]> foreignTags) throws IOException {
        LabellerTraining training = new LabellerTraining(supertags, SupertagFeatures.RARE);
        for (int i : from) {
            training.add(new SupertagFeatures(words.get(i), foreignTags.get(i)), Supertags.of(sentences.get(i)));
        }
        training.write(out, SUPERTAGGERS, SUPERTAG_EPOCHS, seed);
    }

    private Foreign.Sayer<int[]> supertagging(List<Integer> from, List<long[]> foreignTags) {
        Labeller supertagger = finished(out -> writeSupertagger(out, from, foreignTags), Parser.SURE_OF_SUPERTAG);
        return i -> supertagger.label(new SupertagFeatures(words.get(i), foreignTags.get(i)));
    }

    private interface Writing {
        void write(OutputStream out) throws IOException;
    }

    /** A labeller as it will be once it was written and read. */
    private static Labeller finished(Writing writing, int sure) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.write(bytes);
            return Labeller.read(new ByteArrayInputStream(bytes.toByteArray()), sure);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
