package org.dateline.bench.peers;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** One of CoreNLP's recognisers of names, on words in the forms of the Penn Treebank. */
final class CoreNlp implements Teacher {
    private static final String FOLDER = "edu/stanford/nlp/models/ner/";

    private final CRFClassifier<CoreLabel> classifier;

    private CoreNlp(String model) {
        classifier = CRFClassifier.getClassifierNoExceptions(FOLDER + model);
    }

    /** The model for persons, organisations and places. */
    static CoreNlp three() {
        return new CoreNlp("english.all.3class.distsim.crf.ser.gz");
    }

    /** The model of CoNLL 2003, with its mixed fourth class. */
    static CoreNlp four() {
        return new CoreNlp("english.conll.4class.distsim.crf.ser.gz");
    }

    @Override
    public List<String> labels(List<String> words) {
        List<CoreLabel> tokens = words.stream().map(CoreNlp::token).toList();
        return classifier.classifySentence(tokens).stream()
                .map(token -> token.get(CoreAnnotations.AnswerAnnotation.class))
                .toList();
    }

    private static CoreLabel token(String word) {
        String form = switch (word) {
            case "(" -> "-LRB-";
            case ")" -> "-RRB-";
            case "“", "”", "\"" -> "''";
            case "’s" -> "'s";
            case "’" -> "'";
            default -> word;
        };
        CoreLabel label = new CoreLabel();
        label.setWord(form);
        label.setValue(form);
        return label;
    }
}
