package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.bench.train.NameText;
import org.dateline.language.Name;
import org.dateline.language.NameFinder;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.SyntaxReader;

/**
 * Names on text that is already cut into tokens: exact span and kind. An outlet counts as an organisation. A nationality
 * counts as CoNLL's MISC ("other") where the data marks no nationalities; GUM's noun phrases mark neither, so there they
 * are not scored.
 */
final class NamesTask implements BenchTask {

    private record Labelled(int document, Span span, Name.Kind kind) {}

    @Override
    public Outcome run(Path data, Options options, Meter meter) throws IOException {
        List<List<NameText>> documents = NameText.read(data);
        boolean gum = data.toString().endsWith(".conllu");
        boolean groups = documents.stream()
                .flatMap(List::stream)
                .anyMatch(text -> text.labels().contains("B-GROUP"));
        Set<Labelled> gold = new HashSet<>();
        for (int i = 0; i < documents.size(); i++) {
            gold.addAll(gold(documents.get(i), i));
        }
        List<List<Name>> names = meter.time(() -> find(documents));
        Set<Labelled> found = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            for (Name name : names.get(i)) {
                Name.Kind kind = fold(name.kind(), groups);
                if (!gum || name.kind() != Name.Kind.GROUP) {
                    found.add(new Labelled(i, name.span(), kind));
                }
            }
        }
        int sentences = documents.stream().mapToInt(List::size).sum();
        return new Outcome(sentences, 0, scores(gold, found), List.of(documents.size() + " documents"));
    }

    private static Name.Kind fold(Name.Kind kind, boolean groups) {
        return switch (kind) {
            case OUTLET -> Name.Kind.ORGANISATION;
            case GROUP -> groups ? Name.Kind.GROUP : Name.Kind.OTHER;
            case PERSON, ORGANISATION, PLACE, OTHER -> kind;
        };
    }

    private static List<List<Name>> find(List<List<NameText>> documents) {
        List<List<Name>> found = new ArrayList<>();
        for (List<NameText> document : documents) {
            List<Sentence> sentences = new ArrayList<>();
            String text = text(document);
            int at = 0;
            for (NameText sentence : document) {
                List<Span> spans = spans(sentence, at);
                sentences.add(SyntaxReader.english().sentence(text, spans, 0));
                at = spans.getLast().end() + 1;
            }
            found.add(NameFinder.english().find(sentences));
        }
        return found;
    }

    private static String text(List<NameText> document) {
        StringBuilder text = new StringBuilder();
        document.forEach(
                sentence -> text.append(String.join(" ", sentence.words())).append('\n'));
        return text.toString();
    }

    private static List<Span> spans(NameText sentence, int start) {
        List<Span> spans = new ArrayList<>();
        int at = start;
        for (String word : sentence.words()) {
            spans.add(new Span(at, at + word.length()));
            at += word.length() + 1;
        }
        return spans;
    }

    private static Set<Labelled> gold(List<NameText> document, int index) {
        Set<Labelled> gold = new HashSet<>();
        int at = 0;
        for (NameText sentence : document) {
            List<Span> spans = spans(sentence, at);
            at = spans.getLast().end() + 1;
            for (int i = 0; i < spans.size(); i++) {
                if (sentence.labels().get(i).startsWith("B-")) {
                    int end = i + 1;
                    while (end < spans.size() && sentence.labels().get(end).startsWith("I-")) {
                        end++;
                    }
                    Name.Kind kind = Name.Kind.valueOf(sentence.labels().get(i).substring(2));
                    gold.add(new Labelled(index, spans.get(i).cover(spans.get(end - 1)), kind));
                }
            }
        }
        return gold;
    }

    private static Map<String, Double> scores(Set<Labelled> gold, Set<Labelled> found) {
        SpanScore all = SpanScore.of(gold, found);
        Map<String, Double> scores = new LinkedHashMap<>();
        scores.put("f1", all.f1());
        scores.put("precision", all.precision());
        scores.put("recall", all.recall());
        Map<Name.Kind, Set<Labelled>> byKind = new EnumMap<>(Name.Kind.class);
        gold.forEach(name ->
                byKind.computeIfAbsent(name.kind, kind -> new HashSet<>()).add(name));
        byKind.forEach((kind, names) -> {
            Set<Labelled> same = new HashSet<>(found);
            same.removeIf(name -> name.kind != kind);
            scores.put(
                    kind.name().toLowerCase(Locale.ROOT) + "F1",
                    SpanScore.of(names, same).f1());
        });
        return scores;
    }
}
