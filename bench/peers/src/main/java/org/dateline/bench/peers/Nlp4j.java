package org.dateline.bench.peers;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** NLP4J's recogniser of names, with its English models. */
final class Nlp4j implements Teacher {
    private static final String SETTINGS = "name-labels.xml";

    private final NLPDecoder decoder;

    Nlp4j() throws IOException {
        try (InputStream settings = Objects.requireNonNull(Nlp4j.class.getResourceAsStream(SETTINGS), SETTINGS)) {
            decoder = new NLPDecoder(settings);
        }
    }

    @Override
    public List<String> labels(List<String> words) {
        return decode(words, NLPNode::getNamedEntityTag);
    }

    /** The Penn Treebank tags of a sentence's words; names are looked for as well. */
    List<String> tags(List<String> words) {
        return decode(words, NLPNode::getPartOfSpeechTag);
    }

    private List<String> decode(List<String> words, Function<NLPNode, String> wanted) {
        @Nullable NLPNode[] nodes = new NLPNode[words.size() + 1];
        NLPNode root = new NLPNode();
        root.toRoot();
        nodes[0] = root;
        for (int i = 0; i < words.size(); i++) {
            nodes[i + 1] = new NLPNode(i + 1, words.get(i));
        }
        decoder.decode(nodes);
        List<String> labels = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            labels.add(wanted.apply(Objects.requireNonNull(nodes[i + 1])));
        }
        return labels;
    }
}
