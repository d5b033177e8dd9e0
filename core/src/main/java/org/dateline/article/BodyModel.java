package org.dateline.article;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * Judges which lines of a page belong to its article's body, in two looks. Immutable and thread-safe.
 *
 * @param first judges a line by its looks, its neighbours and what is around it
 * @param second judges it again by how the first judged it and the lines about it
 * @param threshold the probability from which on a line belongs
 */
public record BodyModel(Forest first, Forest second, float threshold) {
    private static final double MOST_ODDS = 30;

    /** Whether each line belongs to the body. */
    boolean[] judge(PageBlocks blocks) {
        double[] judged = new double[blocks.size()];
        blocks.each((index, row) -> judged[index] = first.likelihood(row));
        boolean[] belongs = new boolean[blocks.size()];
        blocks.eachAgain(judged, (index, row) -> belongs[index] = joined(judged[index], second.odds(row)) >= threshold);
        return belongs;
    }

    /**
     * What both looks say together: the mean of their odds, in logarithms. The second alone leans on a line's like, and a
     * short page has little of it.
     *
     * @param first the probability by the first look
     * @param secondOdds the logarithm of the odds by the second
     */
    public static double joined(double first, double secondOdds) {
        if (first <= 0) {
            return 0;
        }
        double firstOdds = first >= 1 ? MOST_ODDS : Math.log(first / (1 - first));
        return 1 / (1 + Math.exp(-(firstOdds + secondOdds) / 2));
    }

    /** Reads what {@link #write} wrote. */
    public static BodyModel read(DataInputStream in) throws IOException {
        return new BodyModel(Forest.read(in), Forest.read(in), in.readFloat());
    }

    /** Writes the model. */
    public void write(DataOutputStream out) throws IOException {
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
