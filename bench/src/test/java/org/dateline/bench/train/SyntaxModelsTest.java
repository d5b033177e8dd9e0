package org.dateline.bench.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.syntax.model.Labeller;
import org.dateline.syntax.model.Parser;
import org.dateline.syntax.model.TagFeatures;
import org.dateline.syntax.model.WordClusters;
import org.dateline.syntax.model.WordShapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SyntaxModelsTest {

    enum Kind {
        TAGS,
        LEMMAS,
        PARSE
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void sameDataAndSeedGiveTheSameBytes(Kind model) throws IOException {
        assertThat(Files.readAllBytes(train(model, "first"))).isEqualTo(Files.readAllBytes(train(model, "second")));
    }

    /** With all weights: what so few sentences teach is lighter than what a model for use keeps. */
    @Test
    void learnsWhatItWasTaught() throws IOException {
        Path data = Files.writeString(folder.resolve("bank.conllu"), TreebankTest.CONLLU.repeat(30));
        List<Treebank.Sentence> sentences = Treebank.read(data);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LabellerTraining training = new LabellerTraining(SyntaxTraining.tagsOf(sentences), ".");
        for (Treebank.Sentence sentence : sentences) {
            WordShapes words = WordShapes.of(sentence.forms(), WordClusters.english());
            training.add(
                    new TagFeatures(words),
                    sentence.words().stream().map(Treebank.Word::xpos).toList());
        }
        training.write(bytes, 1, 2, 1);
        Labeller tagger = Labeller.read(new ByteArrayInputStream(bytes.toByteArray()), 0);
        List<String> words = List.of("Vell", "is", "n't", "here", ".");
        int[] classes = tagger.label(new TagFeatures(WordShapes.of(words, WordClusters.english())));
        List<String> found =
                Arrays.stream(classes).mapToObj(tagger.labels()::get).toList();
        assertThat(found).containsExactly("NNP", "VBZ", "RB", "RB", ".");
    }

    @Test
    void theParserGivesOneRoot() throws IOException {
        Parser parser;
        try (InputStream in = Files.newInputStream(train(Kind.PARSE, "once"))) {
            parser = Parser.read(in);
        }
        WordShapes words = WordShapes.of(List.of("He", "left", "."), WordClusters.english());
        Parser.Tree tree = parser.parse(words, new long[] {1, 2, 3});
        long roots = IntStream.range(0, 3).filter(i -> tree.head(i) == -1).count();
        assertThat(roots).isEqualTo(1);
    }

    private Path train(Kind model, String run) throws IOException {
        Path data = Files.writeString(folder.resolve("bank.conllu"), TreebankTest.CONLLU.repeat(30));
        Path out = folder.resolve(run + ".model");
        StringWriter printed = new StringWriter();
        PrintWriter log = new PrintWriter(printed);
        switch (model) {
            case TAGS -> SyntaxModels.tags(List.of(data), out, log);
            case LEMMAS -> SyntaxModels.lemmas(List.of(data), out, log);
            case PARSE -> SyntaxModels.parse(List.of(data), out, log);
        }
        assertThat(printed.toString()).contains("bank.conllu").contains(run + ".model");
        return out;
    }
}
