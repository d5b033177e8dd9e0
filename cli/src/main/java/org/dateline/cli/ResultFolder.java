package org.dateline.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.chronology.Chronology;
import org.dateline.report.ReportFormat;
import org.dateline.report.ReportOptions;

/**
 * The folder that a result goes to.
 *
 * @param path where it is or will be
 */
record ResultFolder(Path path) {
    private static final String NAME = "dateline-out";

    /** The first of {@code dateline-out}, {@code dateline-out-2} … that isn't there yet; the first, if that may be reused. */
    static ResultFolder fresh(Path parent, boolean reuse) {
        Path folder = parent.resolve(NAME);
        for (int number = 2; !reuse && Files.exists(folder); number++) {
            folder = parent.resolve(NAME + "-" + number);
        }
        return new ResultFolder(folder);
    }

    /** The first thing that writing these formats would replace. */
    Optional<Path> firstInTheWay(List<ReportFormat> formats) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            return Optional.of(path);
        }
        return formats.stream()
                .map(format -> path.resolve(format.fileName()))
                .filter(Files::exists)
                .findFirst();
    }

    /** The folder in which nothing may be written, although the result needs it; found out before the work is done. */
    Optional<Path> closed() {
        Path there = path.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return Files.isWritable(there) ? Optional.empty() : Optional.of(there);
    }

    /** Writes a file for each format; a file appears when it is whole, and what was begun is gone where that fails. */
    List<Path> write(Chronology chronology, List<ReportFormat> formats, ReportOptions options) throws IOException {
        Files.createDirectories(path);
        List<Path> written = new ArrayList<>();
        for (ReportFormat format : formats) {
            Path file = path.resolve(format.fileName());
            Path part = path.resolve(format.fileName() + ".part");
            try {
                try (BufferedWriter writer = Files.newBufferedWriter(part)) {
                    format.write(chronology, options, writer);
                }
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
            written.add(file);
        }
        return written;
    }
}
