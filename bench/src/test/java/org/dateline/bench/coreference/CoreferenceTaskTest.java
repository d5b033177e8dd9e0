package org.dateline.bench.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.dateline.bench.Meter;
import org.dateline.bench.Options;
import org.dateline.bench.Outcome;
import org.dateline.source.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pairs and B-cubed worked out by hand on two sentences: Orla Vell (1) of Karst (2) meets a clerk (3). */
final class CoreferenceTaskTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final String GOLD = """
            # newdoc id = invented
            # newpar
            # newpar_block = p (2 s)
            # text = Orla Vell of Karst met the clerk.
            1	Orla	Orla	PROPN	NNP	_	5	nsubj	_	Entity=(1-person-new-sssss-cf1-1,2-coref
            2	Vell	Vell	PROPN	NNP	_	1	flat	_	_
            3	of	of	ADP	IN	_	4	case	_	_
            4	Karst	Karst	PROPN	NNP	_	1	nmod	_	Entity=(2-place-new-sssss-cf2-1-sgl)1)
            5	met	meet	VERB	VBD	_	0	root	_	_
            6	the	the	DET	DT	_	7	det	_	Entity=(3-person-new-sssss-cf3-2-coref
            7	clerk	clerk	NOUN	NN	_	5	obj	_	Entity=3)|SpaceAfter=No
            8	.	.	PUNCT	.	_	5	punct	_	_

            # text = She thanked him, Vell said.
            1	She	she	PRON	PRP	_	2	nsubj	_	Entity=(1-person-giv-sssss-cf1-1-ana)
            2	thanked	thank	VERB	VBD	_	0	root	_	_
            3	him	he	PRON	PRP	_	2	obj	_	Entity=(3-person-giv-sssss-cf2-1-ana)|SpaceAfter=No
            4	,	,	PUNCT	,	_	2	punct	_	_
            5	Vell	Vell	PROPN	NNP	_	6	nsubj	_	Entity=(1-person-giv-sssss-cf1-1-coref)
            6	said	say	VERB	VBD	_	2	parataxis	_	SpaceAfter=No
            7	.	.	PUNCT	.	_	2	punct	_	_

            # newpar
            # newpar_block = figure (1 s) | caption (1 s)
            # text = Vell
            1	Vell	Vell	PROPN	NNP	_	0	root	_	Entity=(1-person-giv-sssss-cf1-1-coref)

            """;

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("gold.conllu"), GOLD);
    }

    @Test
    void aDocumentIsItsTextWithoutCaptions() throws IOException {
        GumDocument document = GumDocument.read(file).getFirst();
        assertThat(document.text()).isEqualTo("Orla Vell of Karst met the clerk. She thanked him, Vell said.\n");
        assertThat(document.mentions())
                .extracting(mention -> mention.span().in(document.text()) + " " + mention.kind())
                .containsExactlyInAnyOrder(
                        "Orla Vell of Karst FULL_NAME",
                        "Karst ONE_NAME",
                        "the clerk NOMINAL",
                        "She PRONOUN",
                        "him PRONOUN",
                        "Vell ONE_NAME");
    }

    @Test
    void pairsCountForTheKindOfTheLaterMention() throws IOException {
        // The gold's pairs: Orla Vell, She and Vell make three, the clerk and him one. Found: one chain of the name by
        // its head, the clerk, She and Vell, whose six pairs hold three right ones, and one word that is no mention.
        Map<String, Double> scores = scores(List.of("Orla Vell", "the clerk", "She", "Vell said"), List.of("met"))
                .scores();
        assertThat(scores.get("pairPrecision")).isEqualTo(3.0 / 6, EXACT);
        assertThat(scores.get("pairRecall")).isEqualTo(3.0 / 4, EXACT);
        assertThat(scores.get("pronounPrecision")).isEqualTo(1.0 / 2, EXACT);
        assertThat(scores.get("pronounRecall")).isEqualTo(1.0 / 2, EXACT);
        assertThat(scores.get("oneNamePrecision")).isEqualTo(2.0 / 3, EXACT);
        assertThat(scores.get("nominalPrecision")).isZero();
        assertThat(scores).doesNotContainKeys("nominalRecall", "fullNamePrecision");
        // Over the five mentions of persons: the chain of four is 3/4 right for three of them and 1/4 for the clerk,
        // and him is alone.
        assertThat(scores.get("bcubedPrecision")).isEqualTo((3 * 3.0 / 4 + 1.0 / 4 + 1) / 5, EXACT);
        assertThat(scores.get("bcubedRecall")).isEqualTo((3 + .5 + .5) / 5, EXACT);
    }

    @Test
    void aPersonJoinedWithAPlaceIsAWrongPair() throws IOException {
        Map<String, Double> scores =
                scores(List.of("Karst", "She"), List.of("the clerk", "him")).scores();
        assertThat(scores.get("pairPrecision")).isEqualTo(1.0 / 2, EXACT);
        assertThat(scores.get("pairRecall")).isEqualTo(1.0 / 4, EXACT);
    }

    @Test
    void whatIsNoMentionOfTheGoldIsCountedInANote() throws IOException {
        assertThat(scores(List.of("met", "thanked"), List.of("She")).notes())
                .singleElement()
                .asString()
                .contains("5 mentions of persons", "4 pairs", "0 found", "2 found mentions are none");
    }

    @SafeVarargs
    private Outcome scores(List<String>... chains) throws IOException {
        Resolver resolver = document -> {
            List<Resolver.Answer> answers = new ArrayList<>();
            for (int chain = 0; chain < chains.length; chain++) {
                for (String words : chains[chain]) {
                    Span span = words(document.text(), words);
                    answers.add(new Resolver.Answer(span, span, chain));
                }
            }
            return answers;
        };
        return new CoreferenceTask(resolver).run(file, Options.DEFAULT, new Meter());
    }

    private static Span words(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
