package org.dateline.bench.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dateline.article.BodyModel;
import org.dateline.article.Forest;
import org.dateline.bench.train.ForestTrainer;
import org.dateline.bench.train.Sample;

/** Learns the glance and both looks at a page's lines. */
final class LookTrainer {
    private static final ForestTrainer.Settings GLANCE = new ForestTrainer.Settings(40, 3, 0.3, 2, 1, 0.6);
    private static final ForestTrainer.Settings FIRST = new ForestTrainer.Settings(100, 5, 0.12, 2, 1, 0.4);
    private static final ForestTrainer.Settings SECOND = new ForestTrainer.Settings(100, 4, 0.12, 2, 1, 0.6);

    private final List<TrainingPage> pages;
    private final int folds;
    private final int glanceWidth;

    LookTrainer(List<TrainingPage> pages, int folds) {
        this.pages = pages;
        this.folds = folds;
        this.glanceWidth = pages.stream()
                .filter(page -> page.rows().length > 0)
                .mapToInt(page -> page.blocks().glanceWidth())
                .findFirst()
                .orElseThrow();
    }

    /**
     * A model whose threshold is still to be chosen. What the second look learns from is such as it will meet: first looks
     * at pages that they didn't learn from.
     */
    BodyModel train() {
        List<Sample> samples = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            BodyModel first = without(fold);
            for (TrainingPage page : pages) {
                if (page.fold() == fold) {
                    double[] judged = first.firstLook(page.blocks());
                    addSamples(page, page.blocks().secondLook(judged), samples);
                }
            }
        }
        BodyModel first = without(-1);
        return new BodyModel(first.glance(), first.first(), ForestTrainer.train(samples, SECOND, folds), 0);
    }

    /** The glance and the first look learnt from all folds but one, the second look still to be learnt. */
    private BodyModel without(int fold) {
        List<Sample> all = new ArrayList<>();
        for (TrainingPage page : pages) {
            if (page.fold() != fold) {
                addSamples(page, page.rows(), all);
            }
        }
        UnaryOperator<Sample> cut =
                sample -> new Sample(Arrays.copyOf(sample.row(), glanceWidth), sample.label(), sample.weight());
        Forest glance = ForestTrainer.train(all.stream().map(cut).toList(), GLANCE, fold);
        List<Sample> left = all.stream()
                .filter(sample -> BodyModel.isWorthALook(glance.odds(sample.row(), 1)[0]))
                .toList();
        Forest first = ForestTrainer.train(left, FIRST, fold);
        return new BodyModel(glance, first, first, 0);
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
