package org.dateline.bench.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.dateline.deep.GraphTensors;
import org.dateline.deep.TunedModel;

/**
 * The encoder of all-MiniLM-L6-v2 (BERT's form: six layers, width 384, twelve heads) with a linear layer for labels, its
 * weights taken from the full-precision graph. The vectors of the pieces themselves stay as they are. Not thread-safe.
 */
final class TunableEncoder {
    private static final int WIDTH = 384;
    private static final int INNER = 1536;
    private static final int LAYERS = 6;
    private static final int HEADS = 12;
    private static final int HEAD_WIDTH = WIDTH / HEADS;
    private static final int PIECES = 30522;
    private static final int PLACES = 512;
    private static final float NEVER = -10_000;
    private static final float DROPPED = 0.1f;
    private static final float TINY = 1e-12f;
    private static final List<String> DENSE = List.of(
            "attention.self.query",
            "attention.self.key",
            "attention.self.value",
            "attention.output.dense",
            "intermediate.dense",
            "output.dense");
    private static final List<String> NORMS = List.of("attention.output.LayerNorm", "output.LayerNorm");

    /** The weights that are tuned, by name; matrices have a row for each output. */
    final Map<String, NDArray> weights = new LinkedHashMap<>();

    private final GraphTensors graph;
    private final NDManager manager;
    private final float[] words;
    private final float[] places;
    private final float[] kind;
    private final NDArray normWeight;
    private final NDArray normBias;

    TunableEncoder(NDManager manager, GraphTensors graph, Random random) throws IOException {
        this.manager = manager;
        this.graph = graph;
        words = floats("embeddings.word_embeddings.weight", PIECES * WIDTH);
        places = floats("embeddings.position_embeddings.weight", PLACES * WIDTH);
        kind = floats("embeddings.token_type_embeddings.weight", 2 * WIDTH);
        normWeight = manager.create(floats("embeddings.LayerNorm.weight", WIDTH));
        normBias = manager.create(floats("embeddings.LayerNorm.bias", WIDTH));
        weights.put("capital", manager.zeros(new Shape(WIDTH)));
        for (int layer = 0; layer < LAYERS; layer++) {
            addLayer("encoder.layer." + layer + ".");
        }
        float[] head = new float[FieldLoss.LABELS * WIDTH];
        for (int i = 0; i < head.length; i++) {
            head[i] = (float) random.nextGaussian(0, 0.02);
        }
        weights.put("head.weight", manager.create(head, new Shape(FieldLoss.LABELS, WIDTH)));
        weights.put("head.bias", manager.zeros(new Shape(FieldLoss.LABELS)));
        weights.values().forEach(each -> each.setRequiresGradient(true));
    }

    private void addLayer(String layer) throws IOException {
        for (String name : DENSE) {
            int in = name.equals("output.dense") ? INNER : WIDTH;
            int out = name.equals("intermediate.dense") ? INNER : WIDTH;
            String node = "/" + layer.replace('.', '/').replace("/layer/", "/layer.") + name.replace('.', '/');
            try (NDArray turned =
                    manager.create(floats(graph.input(node + "/MatMul", 1), in * out), new Shape(in, out))) {
                weights.put(layer + name + ".weight", turned.transpose().duplicate());
            }
            weights.put(layer + name + ".bias", manager.create(floats(layer + name + ".bias", out)));
        }
        for (String norm : NORMS) {
            for (String part : List.of(".weight", ".bias")) {
                weights.put(layer + norm + part, manager.create(floats(layer + norm + part, WIDTH)));
            }
        }
    }

    private float[] floats(String name, int length) throws IOException {
        float[] values = new float[length];
        graph.tensor(name, length * Float.BYTES).asFloatBuffer().get(values);
        return values;
    }

    private NDArray weight(String name) {
        return Objects.requireNonNull(weights.get(name), name);
    }

    /** The score of each label at each piece of some rows, made as long as the longest; with dropout, as in training. */
    NDArray scores(NDManager scope, List<LabelledRow> rows) {
        int length = rows.stream().mapToInt(LabelledRow::length).max().orElse(1);
        float[] input = new float[rows.size() * length * WIDTH];
        float[] capitals = new float[rows.size() * length];
        float[] mask = new float[rows.size() * length];
        for (int r = 0; r < rows.size(); r++) {
            for (int i = 0; i < length; i++) {
                boolean there = i < rows.get(r).length();
                int piece = there ? (int) rows.get(r).pieces().pieces()[i] : 0;
                embed(piece, i, input, (r * length + i) * WIDTH);
                capitals[r * length + i] = there ? rows.get(r).pieces().capitals()[i] : 0;
                mask[r * length + i] = there ? 0 : NEVER;
            }
        }
        NDArray capital =
                scope.create(capitals, new Shape(rows.size(), length, 1)).mul(weight("capital"));
        NDArray hidden =
                scope.create(input, new Shape(rows.size(), length, WIDTH)).add(capital);
        hidden = normed(hidden, normWeight, normBias);
        NDArray hide = scope.create(mask, new Shape(rows.size(), 1, 1, length));
        for (int layer = 0; layer < LAYERS; layer++) {
            hidden = layer(hidden, hide, "encoder.layer." + layer + ".");
        }
        return dense(hidden, "head");
    }

    private void embed(int piece, int place, float[] input, int at) {
        for (int k = 0; k < WIDTH; k++) {
            input[at + k] = words[piece * WIDTH + k] + places[place * WIDTH + k] + kind[k];
        }
    }

    private NDArray layer(NDArray hidden, NDArray hide, String layer) {
        NDArray query = heads(dense(hidden, layer + "attention.self.query").mul(1 / Math.sqrt(HEAD_WIDTH)));
        NDArray key = heads(dense(hidden, layer + "attention.self.key"));
        NDArray value = heads(dense(hidden, layer + "attention.self.value"));
        NDArray seen = query.matMul(key.transpose(0, 1, 3, 2))
                .add(hide)
                .softmax(-1)
                .matMul(value)
                .transpose(0, 2, 1, 3)
                .reshape(hidden.getShape());
        NDArray middle =
                normed(dropped(dense(seen, layer + "attention.output.dense")).add(hidden), layer + NORMS.getFirst());
        NDArray inner = Activation.gelu(dense(middle, layer + "intermediate.dense"));
        return normed(dropped(dense(inner, layer + "output.dense")).add(middle), layer + NORMS.getLast());
    }

    /** In training, with some values left out by the engine's random numbers (Srivastava et al. 2014). */
    private static NDArray dropped(NDArray each) {
        return Dropout.dropout(each, DROPPED, true).singletonOrThrow();
    }

    private static NDArray heads(NDArray each) {
        Shape shape = each.getShape();
        return each.reshape(shape.get(0), shape.get(1), HEADS, HEAD_WIDTH).transpose(0, 2, 1, 3);
    }

    private NDArray dense(NDArray each, String name) {
        return Linear.linear(each, weight(name + ".weight"), weight(name + ".bias"))
                .singletonOrThrow();
    }

    private NDArray normed(NDArray each, String name) {
        return normed(each, weight(name + ".weight"), weight(name + ".bias"));
    }

    private static NDArray normed(NDArray each, NDArray weight, NDArray bias) {
        return LayerNorm.layerNorm(each, new Shape(WIDTH), weight, bias, TINY).singletonOrThrow();
    }

    /** The weights as they are now, matrices with eight bits a weight. */
    TunedModel tuned(float[] transitions) {
        Map<String, float[]> vectors = new TreeMap<>(Map.of("transitions", transitions));
        Map<String, TunedModel.Matrix> matrices = new TreeMap<>();
        weights.forEach((name, array) -> {
            boolean matrix = name.startsWith("encoder.") && array.getShape().dimension() == 2;
            if (matrix) {
                int outputs = (int) array.getShape().get(0);
                String dense = name.substring(0, name.length() - ".weight".length());
                matrices.put(dense, TunedModel.Matrix.of(array.toFloatArray(), outputs));
            } else {
                vectors.put(name, array.toFloatArray());
            }
        });
        return new TunedModel(vectors, matrices);
    }
}
