package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the launcher chooses its JDK, on folders that only look like one. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a bash script; on Windows it runs in WSL")
final class LauncherTest {

    private static final int NO_JDK = 10;

    /** With spaces, as a user's folder may have. */
    @TempDir(factory = SpacedFolder.class)
    private Path folder;

    private record Ended(int status, String output) {}

    private Path jdk(String version) throws IOException {
        Path home = folder.resolve("jdk " + version);
        Files.createDirectories(home.resolve("bin"));
        for (String tool : List.of("java", "javac")) {
            Path file = Files.writeString(home.resolve("bin").resolve(tool), "#!/bin/sh\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
        return home;
    }

    /** Sources the script as the launcher does, with {@code places} for the folders it looks into. */
    private Ended useJdk(List<Path> places, Map<String, String> environment) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", "-c", """
                set -euo pipefail
                . "$0/.mvn/jdk.sh"
                places=("$@")
                jdk_places() { printf '%s\\n' "${places[@]}"; }
                use_jdk
                printf '%s' "$JAVA_HOME"
                """, System.getProperty("dateline.root")));
        places.forEach(place -> command.add(place.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().remove("DATELINE_JAVA_HOME");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    @ParameterizedTest
    @CsvSource({"21 25 26,25", "17 21 24,24", "27 26,26", "17 26 21,21"})
    void takes25ThenTheNewestOlderOneThenTheOldestNewerOne(String found, String chosen)
            throws IOException, InterruptedException {
        List<Path> places = new ArrayList<>();
        for (String version : found.split(" ")) {
            places.add(jdk(version));
        }
        assertThat(useJdk(places, Map.of()))
                .isEqualTo(new Ended(0, folder.resolve("jdk " + chosen).toString()));
    }

    @Test
    void keepsAJavaHomeThatWillDo() throws IOException, InterruptedException {
        Path mine = jdk("21");
        Ended ended = useJdk(List.of(jdk("25")), Map.of("JAVA_HOME", mine.toString()));
        assertThat(ended).isEqualTo(new Ended(0, mine.toString()));
    }

    @Test
    void passesOverAJavaHomeThatIsTooOld() throws IOException, InterruptedException {
        Path good = jdk("25");
        Ended ended = useJdk(List.of(good), Map.of("JAVA_HOME", jdk("17").toString()));
        assertThat(ended).isEqualTo(new Ended(0, good.toString()));
    }

    @Test
    void refusesANamedFolderThatIsNone() throws IOException, InterruptedException {
        Ended ended = useJdk(List.of(jdk("25")), Map.of("DATELINE_JAVA_HOME", folder.toString()));
        assertThat(ended.status()).isEqualTo(NO_JDK);
        assertThat(ended.output()).contains("DATELINE_JAVA_HOME is " + folder + ", which is no JDK.");
    }

    @Test
    void saysWhatToInstallWhereAllAreTooOld() throws IOException, InterruptedException {
        Ended ended = useJdk(List.of(jdk("17")), Map.of());
        assertThat(ended.status()).isEqualTo(NO_JDK);
        assertThat(ended.output())
                .contains("of version 21 or later, best 25", "17 in " + folder.resolve("jdk 17"))
                .contains("apt-get install", "brew install", "WSL");
    }

    @Test
    void aRuntimeWithoutCompilerIsNoJdk() throws IOException, InterruptedException {
        Path runtime = jdk("25");
        Files.delete(runtime.resolve("bin/javac"));
        assertThat(useJdk(List.of(runtime), Map.of()).status()).isEqualTo(NO_JDK);
    }
}
