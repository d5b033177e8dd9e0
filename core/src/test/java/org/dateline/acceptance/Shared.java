package org.dateline.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Data that lies beside a checkout on some machines. Tests that need it are skipped elsewhere, and say so. */
final class Shared {
    private Shared() {}

    /** The repository's root, from whichever module's folder the tests run in. */
    static Path repository() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("samples"))) {
            at = at.getParent();
        }
        return at;
    }

    static Path require(String path) {
        String given = System.getProperty("dateline.shared");
        Path root = given == null ? repository().resolveSibling("shared") : Path.of(given);
        Path wanted = root.resolve(path);
        assumeTrue(Files.exists(wanted), () -> "skipped: no " + wanted + " beside this checkout");
        return wanted;
    }
}
