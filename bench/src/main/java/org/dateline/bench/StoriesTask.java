package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.story.StoryClusters;
import org.jspecify.annotations.Nullable;

/**
 * {@code stories}: articles are fed one at a time in order of their date of publication, as they would arrive, and the
 * stories that they form are held against gold.
 */
final class StoriesTask implements BenchTask {
    record Item(
            String id,
            String story,
            @Nullable String published,
            @Nullable String title,
            String text) {}

    @Override
    public Outcome run(Path data, Options options, Meter meter) throws IOException {
        List<Item> items = JsonLines.read(data, Item.class);
        List<Integer> order = arrival(items);
        List<Integer> found = meter.time(() -> cluster(items, order));
        Partition partition =
                new Partition(order.stream().map(i -> items.get(i).story()).toList(), found);
        Map<String, Double> scores = new LinkedHashMap<>();
        scores.put("bcubedF1", partition.bcubedF1());
        scores.put("bcubedP", partition.bcubedPrecision());
        scores.put("bcubedR", partition.bcubedRecall());
        scores.put("pairF1", partition.pairF1());
        scores.put("clusters", (double) new HashSet<>(found).size());
        return new Outcome(items.size(), 0, scores);
    }

    /** By day; an article without one arrives where the input has it, behind the one before. */
    private static List<Integer> arrival(List<Item> items) {
        List<String> days = new ArrayList<>();
        String last = "";
        for (Item item : items) {
            last = item.published() == null ? last : item.published();
            days.add(last);
        }
        return IntStream.range(0, items.size())
                .boxed()
                .sorted(Comparator.comparing(days::get))
                .toList();
    }

    private static List<Integer> cluster(List<Item> items, List<Integer> order) {
        StoryClusters clusters = new StoryClusters();
        return order.stream()
                .map(items::get)
                .map(item -> clusters.add(Optional.ofNullable(item.title()).orElse(""), item.text(), day(item)))
                .toList();
    }

    private static Optional<LocalDate> day(Item item) {
        return Optional.ofNullable(item.published())
                .filter(text -> text.length() >= 10)
                .map(text -> LocalDate.parse(text.substring(0, 10)));
    }
}
