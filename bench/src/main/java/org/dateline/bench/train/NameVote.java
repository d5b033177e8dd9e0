package org.dateline.bench.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes one labelling of a sentence out of several teachers'. A name on which two agree, in its extent and kind, counts
 * first, the longer before the shorter; then every name of the lead teacher that overlaps none of those; then, of the
 * kinds that the lead doesn't know, the second teacher's.
 */
public final class NameVote {
    private static final Set<String> OF_THE_SECOND = Set.of("GROUP", "OTHER");

    private record Found(int from, int to, String kind) {}

    private NameVote() {}

    /**
     * Returns labels as {@link NameText} has them.
     *
     * @param lead the lead teacher's labels, in any scheme that {@link NameText} reads
     * @param second the second teacher's labels
     * @param third the third teacher's labels
     */
    public static List<String> of(List<String> lead, List<String> second, List<String> third) {
        List<Found> leads = names(lead);
        List<Found> seconds = names(second);
        List<Found> all = new ArrayList<>(seconds);
        all.addAll(leads);
        all.addAll(names(third));
        List<Found> agreed = new ArrayList<>(new LinkedHashSet<>(all));
        agreed.removeIf(name -> Collections.frequency(all, name) < 2);
        // What all three found goes first, then what the lead and another did, and of these the longest.
        agreed.sort(
                Comparator.<Found>comparingInt(name -> -weight(Collections.frequency(all, name), leads.contains(name)))
                        .thenComparingInt(name -> name.from - name.to));
        String[] labels = new String[lead.size()];
        Arrays.fill(labels, "O");
        agreed.forEach(name -> put(name, labels));
        leads.forEach(name -> put(name, labels));
        seconds.stream().filter(name -> OF_THE_SECOND.contains(name.kind)).forEach(name -> put(name, labels));
        return List.of(labels);
    }

    /** The lead's voice weighs a little more than another's. */
    private static int weight(int votes, boolean withLead) {
        return 2 * votes + (withLead ? 1 : 0);
    }

    private static void put(Found name, String[] labels) {
        if (Arrays.stream(labels, name.from, name.to).allMatch("O"::equals)) {
            for (int i = name.from; i < name.to; i++) {
                labels[i] = (i == name.from ? "B-" : "I-") + name.kind;
            }
        }
    }

    private static List<Found> names(List<String> column) {
        List<String> labels = NameText.labels(column);
        List<Found> names = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).startsWith("B-")) {
                int end = i + 1;
                while (end < labels.size() && labels.get(end).startsWith("I-")) {
                    end++;
                }
                names.add(new Found(i, end, labels.get(i).substring(2)));
            }
        }
        return names;
    }
}
