package org.dateline.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads a WACZ file (Web Archive Collection Zipped 1.1.1): the records of its archives, with the titles of its lists of
 * pages. Parts that are missing and parts whose digest does not fit are told, and what is there is read. An archive
 * whose directory is gone, as one that was cut off, is searched for records. Nothing is unpacked onto the disk. Not
 * thread-safe.
 */
final class WaczArchive {
    private final FoundFile file;
    private final PageSorter sorter;
    private final Limits limits;
    private final Supplied outside;
    private final RevisitIndex index;
    private final Consumer<CaptureResult> sink;
    private final PagesList pages = new PagesList();

    WaczArchive(FoundFile file, PageSorter sorter, Supplied outside, RevisitIndex index, Consumer<CaptureResult> sink) {
        this.file = file;
        this.sorter = sorter;
        this.limits = sorter.limits();
        this.outside = outside;
        this.index = index;
        this.sink = sink;
    }

    /** Reads all of it. */
    void read() throws IOException {
        ZipDirectory.check(file.path(), limits);
        try (ZipFile zip = new ZipFile(file.path().toFile())) {
            read(zip, ZipDirectory.of(zip));
        } catch (ZipException e) {
            salvage(e);
        }
    }

    private void read(ZipFile zip, ZipDirectory directory) throws IOException {
        Map<String, ZipEntry> entries = directory.entries();
        List<ZipEntry> archives = entries.values().stream()
                .filter(entry -> entry.getName().startsWith("archive/"))
                .toList();
        if (archives.isEmpty() && !entries.containsKey(DataPackage.NAME)) {
            throw new ReadProblem(Skipped.Reason.BINARY, "a ZIP archive that is no WACZ");
        }
        directory.problems().forEach(problem -> tell(file.name(), Skipped.Reason.MALFORMED, problem));
        attempt(DataPackage.NAME, () -> verify(zip, entries));
        entries.values().stream()
                .filter(entry ->
                        entry.getName().startsWith("pages/") && entry.getName().endsWith(".jsonl"))
                .forEach(entry -> attempt(entry.getName(), () -> list(zip, entry)));
        checkIndexes(zip, entries);
        if (archives.isEmpty()) {
            tell(file.name(), Skipped.Reason.MALFORMED, "there is nothing in archive/");
        }
        archives.forEach(entry -> attempt(entry.getName(), () -> archive(entry)));
    }

    private interface Step {
        void run() throws IOException;
    }

    /** What is wrong with one part costs that part. */
    private void attempt(String part, Step step) {
        try {
            step.run();
        } catch (ReadProblem e) {
            sink.accept(e.at(Location.of(name(part))));
        } catch (IOException e) {
            tell(name(part), Skipped.Reason.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    private String name(String part) {
        return file.name() + "/" + part;
    }

    private void tell(String name, Skipped.Reason reason, String detail) {
        sink.accept(new Skipped(Location.of(name), reason, detail));
    }

    private void verify(ZipFile zip, Map<String, ZipEntry> entries) throws IOException {
        ZipEntry description = entries.get(DataPackage.NAME);
        if (description == null) {
            throw new ReadProblem(
                    Skipped.Reason.MALFORMED, "it is missing, so nothing tells whether all parts are there");
        }
        byte[] json;
        try (InputStream in = zip.getInputStream(description)) {
            json = Bounded.unpackPage(in, limits);
        }
        DataPackage.read(json)
                .hashes()
                .forEach((path, hash) -> attempt(path, () -> {
                    ZipEntry entry = entries.get(path);
                    if (entry == null) {
                        throw new ReadProblem(
                                Skipped.Reason.MALFORMED, DataPackage.NAME + " names it, and it is missing");
                    }
                    verify(entry, hash);
                }));
    }

    private void verify(ZipEntry entry, String hash) throws IOException {
        try (InputStream in = source(entry).open(0)) {
            if (DataPackage.fits(in, hash).filter(fits -> !fits).isPresent()) {
                throw new ReadProblem(
                        Skipped.Reason.MALFORMED, "its digest is not the one that " + DataPackage.NAME + " states");
            }
        }
    }

    private ZipEntrySource source(ZipEntry entry) {
        return new ZipEntrySource(file.path(), entry, name(entry.getName()), limits);
    }

    private void list(ZipFile zip, ZipEntry entry) throws IOException {
        int before = pages.broken();
        try (InputStream in = zip.getInputStream(entry)) {
            pages.add(in, limits);
        }
        if (pages.broken() > before) {
            tell(
                    name(entry.getName()),
                    Skipped.Reason.BAD_METADATA,
                    "lines that name no page: " + (pages.broken() - before));
        }
        if (pages.isFull()) {
            throw new ReadProblem(
                    Skipped.Reason.TOO_LARGE, "only the titles of the first " + PagesList.MOST + " pages are used");
        }
    }

    private void checkIndexes(ZipFile zip, Map<String, ZipEntry> entries) {
        Map<String, Long> sizes = new HashMap<>();
        entries.forEach((name, entry) -> {
            sizes.put(name, entry.getSize());
            sizes.put(name.substring(name.lastIndexOf('/') + 1), entry.getSize());
        });
        entries.values().stream()
                .filter(entry -> entry.getName().matches("indexes/.*\\.cdxj?(\\.gz)?"))
                .forEach(entry -> attempt(entry.getName(), () -> check(zip, entry, sizes)));
    }

    private void check(ZipFile zip, ZipEntry entry, Map<String, Long> sizes) throws IOException {
        boolean packed = entry.getName().toLowerCase(Locale.ROOT).endsWith(".gz");
        try (InputStream raw = zip.getInputStream(entry);
                InputStream in = packed ? new GzipMembers(raw, 0, limits) : raw) {
            Optional<String> problem = CdxjIndex.problem(in, sizes);
            if (problem.isPresent()) {
                throw new ReadProblem(Skipped.Reason.MALFORMED, problem.get());
            }
        }
    }

    private void archive(ZipEntry entry) throws IOException {
        Source source = source(entry);
        Optional<ArchiveFile> archive = ArchiveFile.sniff(source, limits);
        if (archive.isEmpty()) {
            throw new ReadProblem(Skipped.Reason.NOT_A_PAGE, "neither a WARC nor an ARC archive");
        }
        new WarcArchive(archive.get(), sorter, this::complete, index, sink).read();
    }

    private Supplied complete(Supplied supplied) {
        return pages.complete(supplied).or(outside);
    }

    /** Reads the records of an archive that has no directory, wherever they can be found in it. */
    private void salvage(ZipException e) throws IOException {
        String found = Files.size(file.path()) == 0 ? "" : ": " + e.getMessage();
        ArchiveFile records = new ArchiveFile(file, Packing.GZIP, false);
        OptionalLong first = new Recovery(records).findRecord(0);
        tell(
                file.name(),
                Skipped.Reason.TRUNCATED,
                "a ZIP archive without a sound directory" + found
                        + (first.isPresent() ? "; its records are looked for one by one" : ""));
        if (first.isPresent()) {
            new WarcArchive(records, sorter, this::complete, index, sink).salvage(first.getAsLong());
        }
    }
}
