package org.dateline.capture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Reads captured pages from files, folders and archives: HTML, plain text, WARC 1.0 and 1.1 (plain or gzip), RSS, Atom
 * and JSON Feed, single pages and feeds in gzip. What a file is, is told from its bytes.
 *
 * <p>What is known of a capture from outside comes from its WARC record or feed item, and what these lack from a
 * {@code captures.csv} in the file's folder or, beneath a root folder, in a folder above it (the nearest one).
 *
 * <p>What a folder's {@code .datelineignore} names (one file or folder name a line) is not read and not reported. In
 * folders these are passed over and reported as {@link Skipped.Reason#NOT_A_PAGE}: hidden files, pictures and the like, XML
 * and JSON that are no feed, and text whose name ends as data, documentation and programs do ({@code .md}, {@code .csv}, {@code .py} …). What an
 * archive holds besides pages is counted and reported in one line behind the archive's other results.
 *
 * <p>Nothing stops the reading: what can't be used is {@link Skipped}, with its location and the reason, and the rest is
 * read. One page is in memory at a time, and some hundred bytes for each page that was read. Objects of this class are
 * immutable and may be shared between threads; one call of {@link #read} runs in the thread of its caller.
 */
public final class CaptureReader {
    private final Limits limits;

    /** A reader that keeps within {@code limits}. */
    public CaptureReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads all that lies at and beneath the roots. Results come in the order of their file's name, and in a file in the
     * order of its records: the same for any order of the roots and of the folders' entries. Of captures with the same
     * {@link Capture#id()} the first is given, the others are {@link Skipped.Reason#DUPLICATE_CAPTURE}.
     *
     * @param roots files and folders; a file that several lead to is read once
     * @param sink takes each result as it is found
     * @throws IOException if a root does not exist; then nothing is read
     */
    public void read(List<Path> roots, Consumer<CaptureResult> sink) throws IOException {
        FileTree tree = FileTree.of(roots);
        Consumer<CaptureResult> unique = new Deduplicator(sink);
        SuppliedFiles supplied = SuppliedFiles.read(tree.tables().values(), limits);
        Map<String, Runnable> byName = new TreeMap<>();
        tree.skipped().forEach(skipped -> byName.put(skipped.location().file(), () -> sink.accept(skipped)));
        supplied.problems().forEach((name, problems) -> byName.put(name, () -> problems.forEach(sink)));
        FileReader reader = new FileReader(limits, new RevisitIndex(), unique);
        tree.files().forEach((name, file) -> byName.put(name, () -> reader.read(file, supplied.of(file))));
        byName.values().forEach(Runnable::run);
    }
}
