package org.dateline.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.bench.train.NameText;
import org.dateline.language.Name;
import org.dateline.language.NameFinder;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.SyntaxReader;

/** Dateline's own finder of names, on words that are already cut. */
public final class DatelineNames implements NamesTask.Labeller {

    private record Word(int sentence, int index) {}

    @Override
    public List<List<String>> label(List<NameText> document) {
        StringBuilder text = new StringBuilder();
        List<List<Span>> spans = new ArrayList<>();
        Map<Integer, Word> words = new HashMap<>();
        List<List<String>> labels = new ArrayList<>();
        for (NameText sentence : document) {
            List<Span> here = new ArrayList<>();
            for (String word : sentence.words()) {
                words.put(text.length(), new Word(spans.size(), here.size()));
                here.add(new Span(text.length(), text.length() + word.length()));
                text.append(word).append(' ');
            }
            spans.add(here);
            labels.add(new ArrayList<>(Collections.nCopies(here.size(), "O")));
        }
        List<Sentence> sentences = spans.stream()
                .map(here -> SyntaxReader.english().sentence(text.toString(), here, 0))
                .toList();
        for (Name name : NameFinder.english().find(sentences)) {
            mark(name, words, spans, labels);
        }
        return labels;
    }

    private static void mark(Name name, Map<Integer, Word> words, List<List<Span>> spans, List<List<String>> labels) {
        Word first = words.get(name.span().start());
        if (first == null) {
            throw new IllegalStateException("a name begins within a word: " + name);
        }
        List<Span> sentence = spans.get(first.sentence);
        for (int i = first.index;
                i < sentence.size() && sentence.get(i).end() <= name.span().end();
                i++) {
            labels.get(first.sentence).set(i, (i == first.index ? "B-" : "I-") + name.kind());
        }
    }
}
