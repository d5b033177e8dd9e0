package org.dateline.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads one file of any format. Not thread-safe. */
final class FileReader {
    /**
     * Text with a name like this is data, documentation or a program: nobody saves an article so. Asked only of text
     * that is found in a folder; a file that the user names is read whatever its name.
     */
    private static final Set<String> NO_ARTICLE_NAMES = Set.of(
            "adoc",
            "bib",
            "bat",
            "c",
            "cc",
            "cdx",
            "cdxj",
            "cfg",
            "cmd",
            "conf",
            "cpp",
            "cs",
            "css",
            "csv",
            "go",
            "h",
            "hpp",
            "ini",
            "ipynb",
            "java",
            "js",
            "jsonl",
            "kt",
            "less",
            "lock",
            "log",
            "map",
            "markdown",
            "md",
            "mjs",
            "ndjson",
            "php",
            "pl",
            "properties",
            "ps1",
            "py",
            "r",
            "rb",
            "rs",
            "rst",
            "scala",
            "scss",
            "sh",
            "sql",
            "srt",
            "svg",
            "tex",
            "toml",
            "ts",
            "tsv",
            "vtt",
            "xsl",
            "yaml",
            "yml");

    private static final Pattern PACKED = Pattern.compile("\\.(?:gz|zst)$");

    private final PageSorter sorter;
    private final Limits limits;
    private final RevisitIndex index;
    private final Consumer<CaptureResult> sink;

    FileReader(PageSorter sorter, RevisitIndex index, Consumer<CaptureResult> sink) {
        this.sorter = sorter;
        this.limits = sorter.limits();
        this.index = index;
        this.sink = sink;
    }

    /** Gives what the file holds; never fails. */
    void read(FoundFile file, Supplied supplied) {
        try (InputStream in = Files.newInputStream(file.path())) {
            byte[] head = in.readNBytes(Sniffer.HEAD);
            if (head.length > 0 && Sniffer.isStub(head)) {
                throw new ReadProblem(Skipped.Reason.TRUNCATED, "too short to be an archive, and cut like one");
            }
            switch (Sniffer.sniff(head).format()) {
                case WARC, ARC -> archive(new ArchiveFile(file, Packing.NONE, Sniffer.isArc(head)), supplied);
                case ZIP -> new WaczArchive(file, sorter, supplied, index, sink).read();
                case GZIP -> packed(file, Packing.GZIP, supplied);
                case ZSTD -> packed(file, Packing.ZSTD, supplied);
                case TEXT -> text(file, rest(head, in), supplied);
                case HTML, XML_FEED, NEWS_ML, JSON -> page(file, rest(head, in), supplied);
                case MHTML -> sorter.message(whole(head, in), Location.of(file.name()), supplied, sink);
                case EMPTY, OTHER_XML, MEDIA, BINARY -> page(file, head, supplied);
            }
        } catch (ReadProblem e) {
            sink.accept(e.at(Location.of(file.name())));
        } catch (IOException e) {
            sink.accept(
                    new Skipped(Location.of(file.name()), Skipped.Reason.UNREADABLE, String.valueOf(e.getMessage())));
        }
    }

    private byte[] rest(byte[] head, InputStream in) throws IOException {
        return Bounded.readPage(whole(head, in), limits);
    }

    private static InputStream whole(byte[] head, InputStream rest) {
        return new SequenceInputStream(new ByteArrayInputStream(head), rest);
    }

    private void page(FoundFile file, byte[] bytes, Supplied supplied) {
        sorter.give(bytes, Optional.empty(), Location.of(file.name()), supplied, sink);
    }

    private void text(FoundFile file, byte[] bytes, Supplied supplied) throws ReadProblem {
        String name = PACKED.matcher(file.name().toLowerCase(Locale.ROOT)).replaceFirst("");
        String extension = name.substring(name.lastIndexOf('.') + 1);
        if (!file.named() && NO_ARTICLE_NAMES.contains(extension)) {
            throw new ReadProblem(Skipped.Reason.NOT_A_PAGE, "text, but by its name no page: ." + extension);
        }
        page(file, bytes, supplied);
    }

    private void archive(ArchiveFile archive, Supplied supplied) throws IOException {
        new WarcArchive(archive, sorter, own -> own.or(supplied), index, sink).read();
    }

    private void packed(FoundFile file, Packing packing, Supplied supplied) throws IOException {
        Optional<ArchiveFile> archive = ArchiveFile.sniff(file, limits);
        if (archive.isPresent()) {
            archive(archive.get(), supplied);
            return;
        }
        try (InputStream in = packing.unpack(file, 0, limits)) {
            byte[] bytes = Bounded.unpackPage(in, limits);
            if (Sniffer.sniff(bytes).format() == Format.TEXT) {
                text(file, bytes, supplied);
            } else {
                page(file, bytes, supplied);
            }
        }
    }
}
