package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code train MODEL DATA... --out FILE}: trains one model. */
@Command(name = "train", description = "Trains one model from data.", mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli, as are the parameters below
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "MODEL", description = "One of the models listed below.")
    @SuppressWarnings("NullAway.Init")
    private String modelName;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "DATA", description = "Files or folders to train on.")
    private final List<Path> data = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the model is written.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Override
    public Integer call() throws IOException {
        Model model = Model.named(modelName).orElseThrow(() -> usage("unknown model '" + modelName + "'; " + known()));
        for (Path path : data) {
            if (!Files.exists(path)) {
                throw usage("no such file or folder: " + path);
            }
        }
        model.trainer().train(List.copyOf(data), out, spec.commandLine().getOut());
        spec.commandLine().getOut().flush();
        return 0;
    }

    /** What each model is trained on, by name, for the help. */
    static Map<String, String> models() {
        Map<String, String> models = new LinkedHashMap<>();
        for (Model model : Model.values()) {
            models.put(model.label(), model.data());
        }
        return models;
    }

    private static String known() {
        return Arrays.stream(Model.values()).map(Model::label).collect(Collectors.joining(", ", "known: ", ""));
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
