package org.dateline.bench.peers;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.components.JCasFactory;
import de.unihd.dbs.heideltime.standalone.components.impl.JCasFactoryImpl;
import de.unihd.dbs.heideltime.standalone.components.impl.UimaContextImpl;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.annotator.heideltime.utilities.Logger;
import de.unihd.dbs.uima.types.heideltime.Dct;
import de.unihd.dbs.uima.types.heideltime.Sentence;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import de.unihd.dbs.uima.types.heideltime.Token;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.net.URL;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;
import org.dateline.bench.TimeTask;
import org.dateline.bench.TimeTask.Timed;
import org.dateline.source.Span;

/**
 * HeidelTime with CoreNLP's tokens, sentences and tags, which are preparation; its rules for news where a document is
 * dated, else those for narratives. Its own way of asking CoreNLP's tagger knows older versions alone.
 */
final class HeidelTime implements TimeTask.Finder {
    private static final String TYPES = "/desc/type/HeidelTime_TypeSystem.xml";

    private final CoreNlpPipeline pipeline = CoreNlpPipeline.tags();
    private final JCasFactory documents;
    private final de.unihd.dbs.uima.annotator.heideltime.HeidelTime news;
    private final de.unihd.dbs.uima.annotator.heideltime.HeidelTime narratives;

    HeidelTime() throws IOException {
        Config.setProps(settings());
        Logger.setPrintDetails(false);
        try {
            URL types = Objects.requireNonNull(HeidelTime.class.getResource(TYPES), TYPES);
            documents = new JCasFactoryImpl(new TypeSystemDescription[] {
                UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(types))
            });
            news = rules(DocumentType.NEWS);
            narratives = rules(DocumentType.NARRATIVES);
        } catch (UIMAException e) {
            throw new IOException(e);
        }
    }

    private static Properties settings() {
        Properties settings = new Properties();
        for (String kind :
                List.of(Config.CONSIDER_DATE, Config.CONSIDER_TIME, Config.CONSIDER_DURATION, Config.CONSIDER_SET)) {
            settings.setProperty(kind, "true");
        }
        settings.setProperty(Config.CONSIDER_TEMPONYM, "false");
        settings.setProperty(Config.UIMAVAR_DATE, "Date");
        settings.setProperty(Config.UIMAVAR_TIME, "Time");
        settings.setProperty(Config.UIMAVAR_DURATION, "Duration");
        settings.setProperty(Config.UIMAVAR_SET, "Set");
        settings.setProperty(Config.UIMAVAR_TEMPONYM, "Temponym");
        settings.setProperty(Config.UIMAVAR_LANGUAGE, "Language");
        settings.setProperty(Config.UIMAVAR_TYPETOPROCESS, "Type");
        settings.setProperty(Config.UIMAVAR_CONVERTDURATIONS, "ConvertDurations");
        return settings;
    }

    private static de.unihd.dbs.uima.annotator.heideltime.HeidelTime rules(DocumentType type)
            throws ResourceInitializationException {
        var rules = new de.unihd.dbs.uima.annotator.heideltime.HeidelTime();
        rules.initialize(new UimaContextImpl(Language.ENGLISH, type, true));
        return rules;
    }

    @Override
    public Supplier<List<Timed>> on(String text, Optional<LocalDate> published) {
        Annotation read = pipeline.read(text);
        return () -> {
            JCas document = document(text, read, published);
            (published.isPresent() ? news : narratives).process(document);
            return times(document);
        };
    }

    private JCas document(String text, Annotation read, Optional<LocalDate> published) {
        JCas document;
        try {
            document = documents.createJCas();
        } catch (UIMAException e) {
            throw new IllegalStateException(e);
        }
        document.setDocumentText(text);
        published.ifPresent(day -> {
            Dct dated = new Dct(document, 0, 0);
            dated.setValue(day.format(DateTimeFormatter.BASIC_ISO_DATE));
            dated.addToIndexes();
        });
        for (CoreMap sentence : read.get(CoreAnnotations.SentencesAnnotation.class)) {
            sentence(document, sentence.get(CoreAnnotations.TokensAnnotation.class));
        }
        return document;
    }

    private static void sentence(JCas document, List<CoreLabel> words) {
        new Sentence(document, words.getFirst().beginPosition(), words.getLast().endPosition()).addToIndexes();
        for (CoreLabel word : words) {
            Token token = new Token(document, word.beginPosition(), word.endPosition());
            token.setPos(word.tag());
            token.addToIndexes();
        }
    }

    private static List<Timed> times(JCas document) {
        List<Timed> found = new ArrayList<>();
        FSIterator<?> times = document.getAnnotationIndex(Timex3.type).iterator();
        while (times.hasNext()) {
            Timex3 time = (Timex3) times.next();
            found.add(new Timed(Span.of(time.getBegin(), time.getEnd()), time.getTimexType(), time.getTimexValue()));
        }
        return found;
    }
}
