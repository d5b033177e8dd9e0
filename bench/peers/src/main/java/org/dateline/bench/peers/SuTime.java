package org.dateline.bench.peers;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.dateline.bench.TimeTask;
import org.dateline.bench.TimeTask.Timed;
import org.dateline.source.Span;

/** CoreNLP's SUTime; tokens, sentences and tags are preparation. */
final class SuTime implements TimeTask.Finder {
    private final CoreNlpPipeline pipeline = CoreNlpPipeline.tags();
    private final TimeAnnotator times = new TimeAnnotator("sutime", new Properties());

    @Override
    public Supplier<List<Timed>> on(String text, Optional<LocalDate> published) {
        Annotation document = pipeline.read(text);
        published.ifPresent(day -> document.set(CoreAnnotations.DocDateAnnotation.class, day.toString()));
        return () -> {
            Annotation copy = document.copy();
            times.annotate(copy);
            List<Timed> found = new ArrayList<>();
            for (CoreMap time : copy.get(TimeAnnotations.TimexAnnotations.class)) {
                Timex timex = time.get(TimeAnnotations.TimexAnnotation.class);
                Span span = Span.of(
                        time.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                        time.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
                found.add(new Timed(span, timex.timexType(), Objects.requireNonNullElse(timex.value(), "")));
            }
            return found;
        };
    }
}
