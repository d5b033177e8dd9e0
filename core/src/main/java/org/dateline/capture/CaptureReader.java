package org.dateline.capture;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Reads captured pages from files, folders and archives: HTML, XHTML and AMP pages, plain text, MHTML, WARC, ARC and WACZ,
 * RSS, Atom and JSON Feed, ninjs and NewsML-G2, each of them also packed with gzip or Zstandard. What a file is, is told from its bytes.
 *
 * <p>What is known of a capture from outside comes from its record or item, and what these lack from a
 * {@code captures.csv} in the file's folder or, beneath a root folder, in a folder above it (the nearest one).
 *
 * <p>What a folder's {@code .datelineignore} names (one file or folder name a line) is not read and not reported. In
 * folders these are passed over and reported as {@link Skipped.Reason#NOT_A_PAGE}: hidden files, pictures and the like, XML
 * and JSON that are neither feed nor news item, and text whose name ends as data, documentation and programs do ({@code .md}, {@code .csv}, {@code .py} …). What an
 * archive holds besides pages is counted and reported in one line behind the archive's other results.
 *
 * <p>Nothing stops the reading: what can't be used is {@link Skipped}, with its location and the reason, and the rest is
 * read. One page is in memory at a time, and some hundred bytes for each page that was read. Objects of this class are
 * immutable and may be shared between threads; one call of {@link #read} runs in the thread of its caller.
 */
public final class CaptureReader {
    private final Limits limits;
    private final Optional<LocalDate> asOf;

    /** A reader that keeps within {@code limits}. */
    public CaptureReader(Limits limits) {
        this(limits, Optional.empty());
    }

    /**
     * A reader that keeps within {@code limits} and lets pass what was under embargo before a day.
     *
     * @param asOf an embargo that ends on an earlier day is over; without it, one is over only where the capture or the
     *     item's own version is known to be later
     */
    public CaptureReader(Limits limits, Optional<LocalDate> asOf) {
        this.limits = limits;
        this.asOf = asOf;
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
        ReleaseRules rules = ReleaseRules.of(asOf, tree.files().values(), limits);
        FileReader reader = new FileReader(new PageSorter(limits, rules), new RevisitIndex(), unique);
        tree.files().forEach((name, file) -> byName.put(name, () -> reader.read(file, supplied.of(file))));
        byName.values().forEach(Runnable::run);
    }
}
