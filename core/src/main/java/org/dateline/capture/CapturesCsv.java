package org.dateline.capture;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.time.When;

/**
 * Reads a {@code captures.csv}: what is known from outside of the files in its folder and beneath it. RFC 4180 with the
 * header {@code file,url,captured,published,outlet} in any order; only {@code file} must be there. A cell that can't be
 * used is reported with its line and column, and the rest of its row is used.
 */
final class CapturesCsv {
    static final String NAME = "captures.csv";

    private static final List<String> COLUMNS = List.of("file", "url", "captured", "published", "outlet");

    private final Path folder;
    private final String name;
    private final Map<Path, Supplied> rows = new TreeMap<>();
    private final List<Skipped> problems = new ArrayList<>();
    private long[] lineStarts = {0};

    private CapturesCsv(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /**
     * Reads the file.
     *
     * @param name what the file is called in messages
     */
    static CapturesCsv read(Path file, String name, Limits limits) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().normalize().getParent())
                .orElseThrow(() -> new IllegalArgumentException("a file lies in a folder: " + file));
        CapturesCsv csv = new CapturesCsv(folder, name);
        try (InputStream in = Files.newInputStream(file)) {
            csv.parse(Bounded.readPage(in, limits));
        } catch (ReadProblem e) {
            csv.report(1, e.detail());
        } catch (IOException e) {
            csv.report(1, "it can't be read: " + e.getMessage());
        }
        return csv;
    }

    /** What is supplied, by absolute, normalised path. */
    Map<Path, Supplied> rows() {
        return rows;
    }

    /** What could not be used, in the order of the lines. */
    List<Skipped> problems() {
        return problems;
    }

    private void parse(byte[] bytes) throws IOException {
        Decoded decoded = TextDecoder.decode(bytes, Optional.empty());
        if (decoded.charset().equals(StandardCharsets.UTF_8.name())
                || decoded.charset().startsWith("windows-")) {
            lineStarts = lineStarts(bytes);
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(decoded.text())) {
            Map<String, Integer> columns = Map.of();
            for (CsvRecord row : reader) {
                if (columns.isEmpty()) {
                    columns = header(row);
                    if (!columns.containsKey("file")) {
                        return;
                    }
                } else {
                    row(row, columns);
                }
            }
            if (columns.isEmpty()) {
                report(1, "it is empty; its first line is to be " + String.join(",", COLUMNS));
            }
        } catch (CsvParseException e) {
            report(lineStarts.length, "not CSV from here on: " + e.getMessage());
        }
    }

    private Map<String, Integer> header(CsvRecord row) {
        Map<String, Integer> columns = new TreeMap<>();
        for (int i = 0; i < row.getFieldCount(); i++) {
            String column = row.getField(i).strip().toLowerCase(Locale.ROOT);
            if (!COLUMNS.contains(column)) {
                report(row, "unknown column \"" + column + "\"; the columns are " + String.join(",", COLUMNS));
            } else if (columns.putIfAbsent(column, i) != null) {
                report(row, "column \"" + column + "\" stands here twice; the first is used");
            }
        }
        if (!columns.containsKey("file")) {
            report(
                    row,
                    "column \"file\" is missing, so nothing in it can be used; the columns are "
                            + String.join(",", COLUMNS));
            columns.putIfAbsent("", -1);
        }
        return columns;
    }

    private void row(CsvRecord row, Map<String, Integer> columns) {
        Optional<String> file = cell(row, columns, "file");
        if (file.isEmpty()) {
            report(row, "column \"file\" is empty");
            return;
        }
        if (row.getFieldCount() > columns.size()
                && row.getFieldCount()
                        > 1 + columns.values().stream().mapToInt(i -> i).max().orElse(0)) {
            report(row, "more cells than columns; those too many are not used");
        }
        Optional<Path> path = resolve(file.get());
        if (path.isEmpty()) {
            report(row, "column \"file\": no such file in this folder: " + file.get());
        } else if (rows.containsKey(path.get())) {
            report(row, "column \"file\": a second line for " + file.get() + "; the first is used");
        } else {
            rows.put(path.get(), supplied(row, columns));
        }
    }

    private Optional<Path> resolve(String file) {
        try {
            Path path = folder.resolve(file).normalize();
            return path.startsWith(folder) && Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Supplied supplied(CsvRecord row, Map<String, Integer> columns) {
        Optional<Instant> captured = Optional.empty();
        Optional<String> capturedCell = cell(row, columns, "captured");
        if (capturedCell.isPresent()) {
            captured = Dates.captured(capturedCell.get());
            if (captured.isEmpty()) {
                report(
                        row,
                        "column \"captured\": neither an instant such as 2020-01-13T08:30:00Z nor a day: "
                                + capturedCell.get());
            }
        }
        Optional<When.Resolved> published = Optional.empty();
        Optional<String> publishedCell = cell(row, columns, "published");
        if (publishedCell.isPresent()) {
            published = Dates.published(publishedCell.get());
            if (published.isEmpty()) {
                report(
                        row,
                        "column \"published\": not a date such as 2020, 2020-01, 2020-01-13 or 2020-01-13T08:30: "
                                + publishedCell.get());
            }
        }
        return new Supplied(
                cell(row, columns, "url"),
                captured,
                published,
                cell(row, columns, "outlet"),
                Optional.empty(),
                List.of(),
                Supplied.Origin.CAPTURES_CSV);
    }

    private static Optional<String> cell(CsvRecord row, Map<String, Integer> columns, String column) {
        int index = columns.getOrDefault(column, -1);
        return index < 0 || index >= row.getFieldCount()
                ? Optional.empty()
                : Optional.of(row.getField(index).strip()).filter(value -> !value.isEmpty());
    }

    private void report(CsvRecord row, String detail) {
        report((int) Math.min(Integer.MAX_VALUE, row.getStartingLineNumber()), detail);
    }

    private void report(int line, String detail) {
        long offset = line - 1 < lineStarts.length ? lineStarts[line - 1] : 0;
        problems.add(new Skipped(
                new Location(name, line, offset), Skipped.Reason.BAD_METADATA, "line " + line + ": " + detail));
    }

    /** The byte offset of each line; lines end in LF, CR LF or CR. */
    private static long[] lineStarts(byte[] bytes) {
        List<Long> starts = new ArrayList<>(List.of(0L));
        for (int i = 0; i < bytes.length; i++) {
            boolean lf = bytes[i] == '\n';
            boolean cr = bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n');
            if ((lf || cr) && i + 1 < bytes.length) {
                starts.add(i + 1L);
            }
        }
        return starts.stream().mapToLong(Long::longValue).toArray();
    }
}
