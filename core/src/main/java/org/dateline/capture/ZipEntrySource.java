package org.dateline.capture;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * An entry of a ZIP archive. One that is stored can be read from any place at once; one that is packed is unpacked from
 * its beginning each time, which is done a bounded number of times. Not thread-safe.
 */
final class ZipEntrySource implements Source {
    /** As often as an archive is read on behind errors; a page that is repeated more often than this is not looked up. */
    private static final int MOST_OPENINGS = 200;

    private final Path zip;
    private final String entry;
    private final String name;
    private final long size;
    private final long packedSize;
    private final boolean stored;
    private final Limits limits;
    private int openings;

    /** @param name what the entry is called in locations */
    ZipEntrySource(Path zip, ZipEntry entry, String name, Limits limits) {
        this.zip = zip;
        this.entry = entry.getName();
        this.name = name;
        this.size = entry.getSize();
        this.packedSize = entry.getCompressedSize();
        this.stored = entry.getMethod() == ZipEntry.STORED;
        this.limits = limits;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public InputStream open(long offset) throws IOException {
        openings++;
        if (!stored && openings > MOST_OPENINGS) {
            throw new ReadProblem(
                    Skipped.Reason.UNREADABLE,
                    "a packed entry is opened at most " + MOST_OPENINGS + " times; WACZ wants it stored");
        }
        ZipFile file = new ZipFile(zip.toFile());
        try {
            ZipEntry found = file.getEntry(entry);
            if (found == null) {
                throw new IOException("the archive has changed: " + entry + " is gone");
            }
            InputStream in = new Unpacked(file.getInputStream(found), file);
            in.skipNBytes(offset);
            return in;
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /** Closes the archive with the entry, and stops at a decompression bomb. */
    private final class Unpacked extends FilterInputStream {
        private final ZipFile file;
        private long count;

        Unpacked(InputStream in, ZipFile file) {
            super(in);
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = in.read(target, offset, length);
            count(read);
            return read;
        }

        private void count(int read) throws ReadProblem {
            count += Math.max(0, read);
            if (!stored && count > limits.pageBytes() && count > limits.unpackRatio() * Math.max(1, packedSize)) {
                throw new ReadProblem(
                        Skipped.Reason.DECOMPRESSION_LIMIT,
                        "an entry that unpacks to more than " + limits.unpackRatio() + " times its size");
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
            file.close();
        }
    }
}
