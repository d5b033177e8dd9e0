package org.dateline.bench.peers;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** CoreNLP's pipeline with the models that come with it. */
final class CoreNlpPipeline {
    static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    private final StanfordCoreNLP pipeline;

    private CoreNlpPipeline(String annotators, String... settings) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        for (String setting : settings) {
            String[] parts = setting.split("=", 2);
            properties.setProperty(parts[0], parts[1]);
        }
        pipeline = new StanfordCoreNLP(properties);
    }

    /** Tokens, sentences and tags of raw text. */
    static CoreNlpPipeline tags() {
        return new CoreNlpPipeline("tokenize,pos");
    }

    /** Tags, and trees where they are asked for, of words parted by blanks, a sentence a line. */
    static CoreNlpPipeline ofWords(boolean trees) {
        return new CoreNlpPipeline(
                trees ? "tokenize,pos,lemma,depparse" : "tokenize,pos",
                "tokenize.whitespace=true",
                "ssplit.eolonly=true");
    }

    /** Who is meant, by one of its ways: {@code statistical} or {@code fastneural}. */
    static CoreNlpPipeline coreference(String way) {
        return new CoreNlpPipeline(
                "tokenize,pos,lemma,ner,depparse,coref",
                "coref.algorithm=" + way,
                "coref.md.type=dep",
                "ner.useSUTime=false",
                "ner.applyNumericClassifiers=false",
                "ner.applyFineGrained=false",
                "ner.buildEntityMentions=true",
                "ssplit.newlineIsSentenceBreak=always");
    }

    Annotation read(String text) {
        Annotation document = new Annotation(text);
        pipeline.annotate(document);
        return document;
    }

    /** The tag of each word of each sentence. */
    static List<List<String>> tags(Annotation document) {
        List<List<String>> tags = new ArrayList<>();
        for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
            tags.add(sentence.get(CoreAnnotations.TokensAnnotation.class).stream()
                    .map(CoreLabel::tag)
                    .toList());
        }
        return tags;
    }

    /** For each word of each sentence the index of its head, -1 for a root, and its relation. */
    static List<List<PeerTask.Arc>> trees(Annotation document) {
        List<List<PeerTask.Arc>> trees = new ArrayList<>();
        for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
            SemanticGraph graph = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
            List<PeerTask.Arc> arcs = new ArrayList<>();
            sentence.get(CoreAnnotations.TokensAnnotation.class)
                    .forEach(word -> arcs.add(new PeerTask.Arc(-1, "root")));
            for (SemanticGraphEdge edge : graph.edgeIterable()) {
                arcs.set(
                        edge.getDependent().index() - 1,
                        new PeerTask.Arc(
                                edge.getGovernor().index() - 1,
                                edge.getRelation().toString()));
            }
            trees.add(arcs);
        }
        return trees;
    }
}
