package org.dateline.statement.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.syntax.model.EnglishModels;
import org.dateline.syntax.model.LinearModel;

/**
 * Finds attributions in two steps: the cues of each sentence, then the source and the content of each cue, each by a
 * linear-chain conditional random field over words, tags, the tree and the quotation marks. Immutable; safe for any
 * number of threads; takes time linear in the passage.
 */
public final class AttributionFinder {
    private static final String CUES = "/org/dateline/statement/cues.model";
    private static final String ARGUMENTS = "/org/dateline/statement/arguments.model";

    private static final double THRESHOLD = 0.65;

    /** The confidence of a cue that a fixed phrase gives away. */
    private static final double SURE = 0.9;

    private final SequenceModel cues;
    private final SequenceModel arguments;
    private final double threshold;

    /**
     * A finder that reports cues whose probability is {@code threshold} or more.
     *
     * @param threshold 0 to 1
     */
    public AttributionFinder(SequenceModel cues, SequenceModel arguments, double threshold) {
        this.cues = cues;
        this.arguments = arguments;
        this.threshold = threshold;
    }

    /** The finder with the models that come with Dateline and the threshold that they were measured with. */
    public static AttributionFinder english() {
        return english(THRESHOLD);
    }

    /** The finder with the models that come with Dateline. */
    public static AttributionFinder english(double threshold) {
        return new AttributionFinder(
                new SequenceModel(EnglishModels.open(CUES, LinearModel::read), Labels.CUE),
                new SequenceModel(EnglishModels.open(ARGUMENTS, LinearModel::read), Labels.ARGUMENTS),
                threshold);
    }

    /** The attributions of a passage, in order of their cues. */
    public List<Attribution> find(Passage passage) {
        List<Range> ranges = new ArrayList<>();
        List<Double> confidences = new ArrayList<>();
        Lattice lattice = new Lattice(Labels.CUE.size());
        for (int sentence = 0; sentence < passage.sentences().size(); sentence++) {
            findCues(passage, sentence, lattice, ranges, confidences);
            addSure(passage, sentence, ranges, confidences);
        }
        List<Attribution> found = new ArrayList<>();
        Lattice shared = new Lattice(Labels.ARGUMENTS.size());
        for (int i = 0; i < ranges.size(); i++) {
            found.add(complete(passage, ranges, i, confidences.get(i), shared));
        }
        return found;
    }

    private void findCues(Passage passage, int sentence, Lattice lattice, List<Range> ranges, List<Double> sure) {
        cues.fill(new CueFeatures(passage, sentence), lattice);
        int start = passage.sentence(sentence).start();
        List<Range> found = Labels.ranges(lattice.best(), 0, start);
        if (found.isEmpty()) {
            return;
        }
        lattice.sum();
        for (Range cue : found) {
            int head = passage.headOf(cue) - start;
            double probability = 1 - lattice.probability(head, Labels.OUTSIDE);
            if (probability >= threshold) {
                ranges.add(cue);
                sure.add(Math.clamp(probability, 0, 1));
            }
        }
    }

    /** Phrases that are cues wherever they stand outside a quotation; a wrong tree must not hide them. */
    private static void addSure(Passage passage, int sentence, List<Range> ranges, List<Double> sure) {
        Range tokens = passage.sentence(sentence);
        for (int i = tokens.start(); i + 1 < tokens.end(); i++) {
            int length = isAccordingTo(passage, i) ? 2 : isSaid(passage, i, tokens) ? 1 : 0;
            Range cue = new Range(i, i + Math.max(1, length));
            if (length > 0 && !passage.quotations().inside(i) && ranges.stream().noneMatch(cue::overlaps)) {
                int at = ranges.size();
                while (at > 0 && ranges.get(at - 1).start() > i) {
                    at--;
                }
                ranges.add(at, cue);
                sure.add(at, SURE);
            }
        }
    }

    private static boolean isAccordingTo(Passage passage, int i) {
        return passage.token(i).form().equalsIgnoreCase("according")
                && passage.token(i + 1).form().equals("to");
    }

    /** "…, X said," or "…, X said." */
    private static boolean isSaid(Passage passage, int i, Range sentence) {
        String form = passage.token(i).form();
        String next = passage.token(i + 1).form();
        boolean said = form.equals("said") || form.equals("says");
        boolean stop = next.equals(",") || next.equals(".");
        return said && stop && i > sentence.start() && passage.token(i - 1).isNoun();
    }

    private Attribution complete(Passage passage, List<Range> cues, int index, double confidence, Lattice lattice) {
        Range cue = cues.get(index);
        ArgumentFeatures features = new ArgumentFeatures(passage, cue, cues);
        arguments.fill(features, lattice);
        features.excludeCue(lattice);
        int[] labels = lattice.best();
        List<Range> source = nearest(Labels.ranges(labels, Labels.SOURCE, features.start()), cue);
        List<Range> content = Labels.ranges(labels, Labels.CONTENT, features.start()).stream()
                .map(range -> trimmed(passage, range))
                .filter(range -> !isCoordinated(passage, range, cue))
                .toList();
        if (content.isEmpty()) {
            content = new WordOrder(passage, cues).content(cue, source).stream().toList();
        }
        return new Attribution(cue, source, content, confidence);
    }

    /** "A did this, but B said that": what stands before the conjunction and outside a quotation is not B's. */
    private static boolean isCoordinated(Passage passage, Range content, Range cue) {
        if (content.end() > cue.start() || passage.quotations().inside(content.last())) {
            return false;
        }
        int next = content.end();
        while (next < cue.start() && passage.token(next).form().equals(",")) {
            next++;
        }
        String word = passage.token(next).form();
        return next > content.end() && (word.equals("but") || word.equals("and") || word.equals("while"));
    }

    /** A cue has one source: of several, the nearest, the first of two that are equally near. */
    private static List<Range> nearest(List<Range> sources, Range cue) {
        return sources.stream()
                .min(Comparator.comparingInt(source -> distance(source, cue)))
                .map(List::of)
                .orElse(List.of());
    }

    private static int distance(Range source, Range cue) {
        return source.end() <= cue.start() ? cue.start() - source.end() : source.start() - cue.end();
    }

    /** A comma that closes a content belongs to the sentence around it, unless it stands within the quotation. */
    private static Range trimmed(Passage passage, Range range) {
        boolean comma = passage.token(range.last()).form().equals(",");
        boolean outside = comma && !passage.quotations().inside(range.last());
        return outside && range.size() > 1 ? new Range(range.start(), range.end() - 1) : range;
    }
}
