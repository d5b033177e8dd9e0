package org.dateline.bench.peers;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.coref.data.CorefChain.CorefMention;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.dateline.bench.coreference.GumDocument;
import org.dateline.bench.coreference.Resolver;
import org.dateline.source.Span;

/** CoreNLP's resolution of who is meant, on the same raw text, a paragraph a line. */
final class CoreNlpCoreference implements Resolver {
    private final CoreNlpPipeline pipeline;

    CoreNlpCoreference(String way) {
        pipeline = CoreNlpPipeline.coreference(way);
    }

    @Override
    public List<Answer> resolve(GumDocument document) {
        Annotation read = pipeline.read(document.text());
        List<CoreMap> sentences = read.get(CoreAnnotations.SentencesAnnotation.class);
        List<Answer> answers = new ArrayList<>();
        for (CorefChain chain :
                read.get(CorefCoreAnnotations.CorefChainAnnotation.class).values()) {
            for (CorefMention mention : chain.getMentionsInTextualOrder()) {
                List<CoreLabel> words = sentences.get(mention.sentNum - 1).get(CoreAnnotations.TokensAnnotation.class);
                Span span = span(words.get(mention.startIndex - 1)).cover(span(words.get(mention.endIndex - 2)));
                answers.add(new Answer(span, span(words.get(mention.headIndex - 1)), chain.getChainID()));
            }
        }
        return answers;
    }

    private static Span span(CoreLabel word) {
        return Span.of(word.beginPosition(), word.endPosition());
    }
}
