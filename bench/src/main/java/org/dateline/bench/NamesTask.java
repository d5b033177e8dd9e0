package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.bench.train.NameText;
import org.dateline.language.Name;

/**
 * Names on text that is already cut into tokens: exact span and kind. An outlet counts as an organisation. A nationality
 * counts as CoNLL's MISC ("other") where the data marks no nationalities; GUM's noun phrases mark neither, so there they
 * are not scored. {@code three} is persons, organisations and places alone, which every scheme knows.
 */
public final class NamesTask implements BenchTask {

    /** What finds names. */
    @FunctionalInterface
    public interface Labeller {
        /** Returns labels for the words of each sentence of a document, as {@link NameText} has them. */
        List<List<String>> label(List<NameText> document);
    }

    private record Found(int document, int sentence, int from, int to, Name.Kind kind) {}

    private final Labeller labeller;

    /** Measures a finder of names. */
    public NamesTask(Labeller labeller) {
        this.labeller = labeller;
    }

    @Override
    public Outcome run(Path data, Options options, Meter meter) throws IOException {
        List<List<NameText>> documents = NameText.read(data);
        boolean gum = data.toString().endsWith(".conllu");
        Set<Found> gold = new HashSet<>();
        for (int i = 0; i < documents.size(); i++) {
            collect(documents.get(i).stream().map(NameText::labels).toList(), i, gold);
        }
        boolean groups = gold.stream().anyMatch(name -> name.kind == Name.Kind.GROUP);
        List<List<List<String>>> labels =
                meter.time(() -> documents.stream().map(labeller::label).toList());
        Set<Found> all = new HashSet<>();
        for (int i = 0; i < labels.size(); i++) {
            collect(labels.get(i), i, all);
        }
        Set<Found> found = new HashSet<>();
        for (Found name : all) {
            if (!gum || name.kind != Name.Kind.GROUP) {
                Name.Kind kind = fold(name.kind, groups);
                found.add(new Found(name.document, name.sentence, name.from, name.to, kind));
            }
        }
        int sentences = documents.stream().mapToInt(List::size).sum();
        long words = documents.stream()
                .flatMap(List::stream)
                .mapToLong(text -> text.words().size())
                .sum();
        return new Outcome(
                sentences, 0, scores(gold, found), List.of(documents.size() + " documents, " + words + " words"));
    }

    private static Name.Kind fold(Name.Kind kind, boolean groups) {
        return switch (kind) {
            case OUTLET -> Name.Kind.ORGANISATION;
            case GROUP -> groups ? Name.Kind.GROUP : Name.Kind.OTHER;
            case PERSON, ORGANISATION, PLACE, OTHER -> kind;
        };
    }

    private static void collect(List<List<String>> document, int index, Set<Found> out) {
        for (int s = 0; s < document.size(); s++) {
            List<String> labels = document.get(s);
            for (int i = 0; i < labels.size(); i++) {
                if (labels.get(i).startsWith("B-")) {
                    int end = i + 1;
                    while (end < labels.size() && labels.get(end).startsWith("I-")) {
                        end++;
                    }
                    out.add(new Found(
                            index, s, i, end, Name.Kind.valueOf(labels.get(i).substring(2))));
                }
            }
        }
    }

    private static Map<String, Double> scores(Set<Found> gold, Set<Found> found) {
        SpanScore all = SpanScore.of(gold, found);
        Map<String, Double> scores = new LinkedHashMap<>();
        scores.put("f1", all.f1());
        scores.put("precision", all.precision());
        scores.put("recall", all.recall());
        SpanScore three = SpanScore.of(three(gold), three(found));
        scores.put("threeF1", three.f1());
        scores.put("threePrecision", three.precision());
        scores.put("threeRecall", three.recall());
        Map<Name.Kind, Set<Found>> byKind = new EnumMap<>(Name.Kind.class);
        gold.forEach(name ->
                byKind.computeIfAbsent(name.kind, kind -> new HashSet<>()).add(name));
        byKind.forEach((kind, names) -> {
            Set<Found> same = new HashSet<>(found);
            same.removeIf(name -> name.kind != kind);
            scores.put(
                    kind.name().toLowerCase(Locale.ROOT) + "F1",
                    SpanScore.of(names, same).f1());
        });
        return scores;
    }

    private static Set<Found> three(Set<Found> names) {
        Set<Found> three = new HashSet<>(names);
        three.removeIf(name -> name.kind == Name.Kind.OTHER || name.kind == Name.Kind.GROUP);
        return three;
    }
}
