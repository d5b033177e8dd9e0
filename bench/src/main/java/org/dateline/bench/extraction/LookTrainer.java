package org.dateline.bench.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.article.BodyModel;
import org.dateline.article.Forest;
import org.dateline.bench.train.ForestTrainer;
import org.dateline.bench.train.Sample;

/** Learns both looks at a page's lines. */
final class LookTrainer {
    private static final ForestTrainer.Settings FIRST = new ForestTrainer.Settings(120, 5, 0.12, 2, 1, 0.4);
    private static final ForestTrainer.Settings SECOND = new ForestTrainer.Settings(100, 4, 0.12, 2, 1, 0.6);

    private final List<TrainingPage> pages;
    private final int folds;

    /** Both looks. */
    record Looks(Forest first, Forest second) {
        double[] judge(TrainingPage page) {
            double[] judged =
                    Arrays.stream(page.rows()).mapToDouble(first::likelihood).toArray();
            float[][] rows = page.blocks().secondLook(judged);
            return IntStream.range(0, rows.length)
                    .mapToDouble(i -> BodyModel.joined(judged[i], second.odds(rows[i])))
                    .toArray();
        }
    }

    LookTrainer(List<TrainingPage> pages, int folds) {
        this.pages = pages;
        this.folds = folds;
    }

    /** What the second look learns from is such as it will meet: first looks at pages that they didn't learn from. */
    Looks train() {
        List<Sample> samples = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            Forest first = firstWithout(fold);
            for (TrainingPage page : pages) {
                if (page.fold() == fold) {
                    double[] judged = Arrays.stream(page.rows())
                            .mapToDouble(first::likelihood)
                            .toArray();
                    addSamples(page, page.blocks().secondLook(judged), samples);
                }
            }
        }
        return new Looks(firstWithout(-1), ForestTrainer.train(samples, SECOND, folds));
    }

    private Forest firstWithout(int fold) {
        List<Sample> samples = new ArrayList<>();
        for (TrainingPage page : pages) {
            if (page.fold() != fold) {
                addSamples(page, page.rows(), samples);
            }
        }
        return ForestTrainer.train(samples, FIRST, fold);
    }

    private static void addSamples(TrainingPage page, float[][] rows, List<Sample> samples) {
        for (int i = 0; i < rows.length; i++) {
            if (page.labels().label(i) != BlockLabels.UNKNOWN) {
                samples.add(new Sample(
                        rows[i], page.labels().label(i), page.labels().weight(i)));
            }
        }
    }
}
