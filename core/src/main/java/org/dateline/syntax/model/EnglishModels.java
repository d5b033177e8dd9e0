package org.dateline.syntax.model;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The models for English that come with Dateline. Immutable; safe for any number of threads.
 *
 * @param clusters what words stand in like company
 * @param tagger gives the parts of speech
 * @param lemmas the rules of the lemmatiser
 * @param parser the parser
 */
public record EnglishModels(WordClusters clusters, Labeller tagger, Lemmas lemmas, Parser parser) {

    /** By how much a tag has to be ahead at a glance. */
    public static final int SURE_OF_TAG = 1_500;

    /**
     * Reads the models from the class path.
     *
     * @throws UncheckedIOException if one is missing or damaged: the installation is broken
     */
    public static EnglishModels load() {
        return new EnglishModels(
                WordClusters.english(),
                open("/org/dateline/syntax/tags.model", stream -> Labeller.read(stream, SURE_OF_TAG)),
                open("/org/dateline/syntax/lemmas.model", Lemmas::read),
                open("/org/dateline/syntax/parse.model", Parser::read));
    }

    /** Reads a model's bytes. */
    @FunctionalInterface
    public interface Format<T> {
        /** Returns the model that the stream holds. */
        T read(InputStream in) throws IOException;
    }

    /**
     * Reads a model that lies on the class path.
     *
     * @throws UncheckedIOException if it is missing or damaged
     */
    public static <T> T open(String resource, Format<T> format) {
        try (InputStream in = EnglishModels.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("the model " + resource + " is missing from the class path");
            }
            return format.read(new BufferedInputStream(in, 1 << 16));
        } catch (IOException e) {
            throw new UncheckedIOException(resource + ": " + e.getMessage(), e);
        }
    }
}
