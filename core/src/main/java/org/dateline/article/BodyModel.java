package org.dateline.article;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * Judges which lines of a page belong to its article's body. Immutable and thread-safe.
 *
 * @param forest judges a line by its looks, its neighbours and what is around it
 * @param threshold the probability from which on a line belongs
 */
public record BodyModel(Forest forest, float threshold) {

    /** Whether each line belongs to the body. */
    boolean[] judge(PageBlocks blocks) {
        double wanted = Math.log(threshold / (1 - threshold));
        boolean[] belongs = new boolean[blocks.size()];
        blocks.each((index, row) -> belongs[index] = forest.reaches(wanted, row));
        return belongs;
    }

    /** Reads what {@link #write} wrote. */
    public static BodyModel read(DataInputStream in) throws IOException {
        return new BodyModel(Forest.read(in), in.readFloat());
    }

    /** Writes the model. */
    public void write(DataOutputStream out) throws IOException {
        forest.write(out);
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
