package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.Progress;
import org.dateline.chronology.Chronology;
import org.dateline.chronology.Query;

/** What the commands ask of the core. */
@FunctionalInterface
interface Pipeline {
    /**
     * What a user asks for.
     *
     * @param paths files and folders to read; all exist
     * @param query what the chronology is about
     * @param asOf the date that "overdue" is reckoned by, if the user gives one
     * @param threads how many threads may work
     * @param deep whether the encoder helps to find statements
     */
    record Request(List<Path> paths, Query query, Optional<LocalDate> asOf, int threads, boolean deep) {
        public Request {
            paths = List.copyOf(paths);
        }
    }

    /**
     * Reads the pages and makes their chronology.
     *
     * @throws IOException if a path can't be read at all; a page that can't is among the chronology's skipped
     */
    Chronology chronology(Request request, Progress progress) throws IOException;
}
