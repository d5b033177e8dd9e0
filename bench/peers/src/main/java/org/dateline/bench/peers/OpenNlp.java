package org.dateline.bench.peers;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/** OpenNLP's tagger with its model of EWT, which knows the universal tags alone. */
final class OpenNlp {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.2-2.5.0.bin";

    private final POSTaggerME tagger;

    OpenNlp() throws IOException {
        try (InputStream model = Objects.requireNonNull(OpenNlp.class.getResourceAsStream(MODEL), MODEL)) {
            tagger = new POSTaggerME(new POSModel(model), POSTagFormat.UD);
        }
    }

    List<String> tags(List<String> words) {
        return List.of(tagger.tag(words.toArray(String[]::new)));
    }
}
