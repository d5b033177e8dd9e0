package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

final class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int dateline(String... args) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return line.execute(args);
    }

    @Test
    void helpSaysWhatTheProgramDoes() {
        assertThat(dateline("--help")).isEqualTo(ExitCode.DONE.status());
        assertThat(out.toString()).contains("Usage: dateline", "a sourced chronology out");
    }

    @ParameterizedTest
    @EnumSource
    void helpNamesEveryExitCode(ExitCode code) {
        dateline("--help");
        String text = out.toString().replaceAll("\\s+", " ");
        assertThat(text).contains(code.status() + " " + code.meaning());
    }

    @Test
    void versionNamesTheProgram() {
        assertThat(dateline("--version")).isEqualTo(ExitCode.DONE.status());
        assertThat(out.toString()).startsWith("dateline ");
    }

    @Test
    void whatItDoesNotKnowIsWrongUsage() {
        assertThat(dateline("--weather")).isEqualTo(ExitCode.USAGE.status());
        assertThat(dateline("weather")).isEqualTo(ExitCode.USAGE.status());
        assertThat(dateline()).isEqualTo(ExitCode.USAGE.status());
        assertThat(err.toString()).contains("Unknown option: '--weather'", "which command?");
    }
}
