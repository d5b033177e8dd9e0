package org.dateline.deep;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.dateline.statement.model.RoleEvidence;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Tells the roles of a sentence's words by a transformer encoder. One sentence at a time, without padding: on a processor
 * that is faster than batches. Safe for any number of threads, of which each works by itself; holds memory outside the
 * heap until it is closed.
 */
public final class DeepRoles implements RoleEvidence, AutoCloseable {
    private static final String GRAPH = "/all-minilm-l6-v2-q.onnx";
    private static final String PIECES = "/all-minilm-l6-v2-q-tokenizer.json";
    private static final String TUNED = "/org/dateline/deep/roles.model";
    private static final int WIDTH = 384;

    /** Pieces of the longest row; of what a sentence has more nothing is known. */
    private static final int ROOM = 256;

    private static final double[] NOTHING = {};

    private final WordPieces pieces;
    private final RoleDecoder decoder;
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    private DeepRoles(WordPieces pieces, TunedModel model, byte[] graph) throws IOException, OrtException {
        this.pieces = pieces;
        decoder = new RoleDecoder(model, WIDTH);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(TunedGraph.of(graph, model), options);
        }
    }

    /**
     * The encoder with the model that comes with this module.
     *
     * @throws IOException if the model, or the library that runs it, is not there or does not work here
     */
    public static DeepRoles english() throws IOException {
        try (InputStream tuned = open(TUNED)) {
            return with(TunedModel.read(tuned));
        }
    }

    /** The encoder with another model; {@link IOException} as for {@link #english}. */
    public static DeepRoles with(TunedModel model) throws IOException {
        try (InputStream cutter = open(PIECES);
                InputStream graph = open(GRAPH)) {
            return new DeepRoles(WordPieces.read(cutter), model, graph.readAllBytes());
        } catch (OrtException | LinkageError e) {
            throw new IOException("the encoder does not run here: " + e.getMessage(), e);
        }
    }

    private static InputStream open(String resource) throws FileNotFoundException {
        InputStream stream = DeepRoles.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new FileNotFoundException("the deep tier's " + resource + " is not on the class path");
        }
        return stream;
    }

    @Override
    public Optional<double[][]> of(Sentence sentence) {
        PieceRow row = PieceRow.of(sentence.tokens().stream().map(Token::form).toList(), pieces, ROOM);
        double[][] known = decoder.decode(vectors(row), row.first());
        double[][] all = Arrays.copyOf(known, sentence.size());
        for (int i = known.length; i < all.length; i++) {
            all[i] = NOTHING;
        }
        return Optional.of(all);
    }

    private float[] vectors(PieceRow row) {
        long[] shape = {1, row.pieces().length};
        long[] all = new long[row.pieces().length];
        Arrays.fill(all, 1);
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(row.pieces()), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(all), shape);
                OnnxTensor capitals = OnnxTensor.createTensor(environment, LongBuffer.wrap(row.capitals()), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", capitals))) {
            FloatBuffer buffer = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[] vectors = new float[buffer.remaining()];
            buffer.get(vectors);
            return vectors;
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed on a row of " + shape[1] + " pieces", e);
        }
    }

    /** The same, asked about each distinct sentence once; of use as long as this is not closed. */
    public RoleEvidence remembered() {
        return new Remembered(this);
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder can't be closed", e);
        }
    }
}
