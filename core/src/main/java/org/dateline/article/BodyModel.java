package org.dateline.article;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * Judges which lines of a page belong to its article's body, in a glance and two looks. Immutable and thread-safe.
 *
 * @param glance passes over the lines that are surely none, by what is cheap to tell: most of a page's
 * @param first judges a line by its looks, its neighbours and what is around it
 * @param second judges it again by how the first judged it and the lines about it
 * @param threshold the probability from which on a line belongs
 */
public record BodyModel(Forest glance, Forest first, Forest second, float threshold) {
    /** A line for which a glance gives odds of less than one to a hundred is passed over. */
    private static final double LEAST_ODDS = Math.log(0.01);

    private static final double MOST_ODDS = 30;

    /** The same model with another threshold. */
    public BodyModel withThreshold(float threshold) {
        return new BodyModel(glance, first, second, threshold);
    }

    /** Whether each line belongs to the body. */
    boolean[] judge(PageBlocks blocks) {
        double[] probabilities = probabilities(blocks);
        boolean[] belongs = new boolean[probabilities.length];
        for (int i = 0; i < belongs.length; i++) {
            belongs[i] = probabilities[i] >= threshold;
        }
        return belongs;
    }

    /** The probability of each line that it belongs to the body. */
    public double[] probabilities(PageBlocks blocks) {
        double[] judged = firstLook(blocks);
        double[] odds = blocks.lookAgain(judged, second::odds);
        for (int i = 0; i < odds.length; i++) {
            odds[i] = joined(judged[i], odds[i]);
        }
        return odds;
    }

    /** The probability of each line by the glance and the first look alone, 0 where it has no chance. */
    public double[] firstLook(PageBlocks blocks) {
        double[] glanced = blocks.glance(glance::odds);
        return blocks.look(index -> isWorthALook(glanced[index]), first::likelihoods);
    }

    /** Whether a line is looked at, by the logarithm of the odds that a glance gives it. */
    public static boolean isWorthALook(double glancedOdds) {
        return glancedOdds >= LEAST_ODDS;
    }

    /**
     * What both looks say together: the mean of their odds, in logarithms. The second alone leans on a line's like, and a
     * short page has little of it.
     *
     * @param first the probability by the first look
     * @param secondOdds the logarithm of the odds by the second
     */
    private static double joined(double first, double secondOdds) {
        if (first <= 0) {
            return 0;
        }
        double firstOdds = first >= 1 ? MOST_ODDS : Math.log(first / (1 - first));
        return 1 / (1 + Math.exp(-(firstOdds + secondOdds) / 2));
    }

    /** Reads what {@link #write} wrote. */
    public static BodyModel read(DataInputStream in) throws IOException {
        return new BodyModel(Forest.read(in), Forest.read(in), Forest.read(in), in.readFloat());
    }

    /** Writes the model. */
    public void write(DataOutputStream out) throws IOException {
        glance.write(out);
        first.write(out);
        second.write(out);
        out.writeFloat(threshold);
    }

    static BodyModel resource(String name) {
        try (InputStream file = BodyModel.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the jar lacks its model " + name);
            }
            return read(new DataInputStream(new BufferedInputStream(new GZIPInputStream(file))));
        } catch (IOException e) {
            throw new UncheckedIOException("the model " + name + " can't be read", e);
        }
    }
}
