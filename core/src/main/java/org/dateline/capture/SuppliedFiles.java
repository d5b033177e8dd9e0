package org.dateline.capture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What all {@code captures.csv} say of the files. Where two speak of one file, the one that lies nearer to it counts.
 *
 * @param byFile what is supplied, by absolute, normalised path
 * @param problems what could not be used, by the name of the {@code captures.csv}
 */
record SuppliedFiles(Map<Path, Supplied> byFile, Map<String, List<Skipped>> problems) {
    /** Reads the tables. */
    static SuppliedFiles read(Collection<FoundFile> tables, Limits limits) {
        Map<Path, Supplied> byFile = new HashMap<>();
        Map<String, List<Skipped>> problems = new TreeMap<>();
        Comparator<FoundFile> deepestFirst =
                Comparator.comparingInt(table -> -table.key().getNameCount());
        for (FoundFile table : tables.stream().sorted(deepestFirst).toList()) {
            CapturesCsv csv = CapturesCsv.read(table.path(), table.name(), limits);
            problems.put(table.name(), new ArrayList<>(csv.problems()));
            csv.rows().forEach(byFile::putIfAbsent);
        }
        return new SuppliedFiles(byFile, problems);
    }

    /** What is supplied of a file. */
    Supplied of(FoundFile file) {
        return byFile.getOrDefault(file.key(), Supplied.nothing());
    }
}
