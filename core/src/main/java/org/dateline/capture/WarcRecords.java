package org.dateline.capture;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Optional;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcParser;

/**
 * The records of a WARC file (ISO 28500:2017, and its forerunners down to WARC/0.17), one behind the other. jwarc parses
 * the headers; the framing is done here so that the place of every error is exact: a record that is cut off is told from
 * one that is malformed, and one that is whole is given although nothing follows it. Not thread-safe.
 */
final class WarcRecords implements Closeable {
    /** A header longer than this is no header. */
    static final int HEADER_LIMIT = 1 << 20;

    private static final byte[] TRAILER = {'\r', '\n', '\r', '\n'};

    private final InputStream in;
    private final Optional<GzipMembers> members;
    private final long base;
    private final long size;
    private final WarcParser parser = new WarcParser();
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).flip();
    private long consumed;
    private long recordStart;
    private long headerBudget;
    private long blockSize;
    private long blockLeft;
    private boolean cutInTrailer;
    private boolean broken;

    /**
     * @param in the file from {@code base} on, at the start of a record; gzip data where {@code gzip} says so
     * @param base the offset in the file that {@code in} begins at
     * @param size the size of the file
     */
    WarcRecords(InputStream in, boolean gzip, long base, long size, Limits limits) {
        this.size = size;
        this.base = base;
        this.members = gzip ? Optional.of(new GzipMembers(in, base, limits)) : Optional.empty();
        this.in = members.isPresent() ? members.get() : in;
        parser.setLenient(true);
    }

    /** The header of the next record, or nothing at the end of the file. The record before it was finished. */
    Optional<MessageHeaders> next() throws IOException {
        skipLineEnds();
        recordStart = consumed;
        if (!buffer.hasRemaining() && fill() < 0) {
            return Optional.empty();
        }
        MessageHeaders headers = parseHeader();
        blockSize = contentLength(headers);
        blockLeft = blockSize;
        if (members.isEmpty() && blockSize > size - base - consumed) {
            throw cutInBlock(blockSize - (size - base - consumed));
        }
        return Optional.of(headers);
    }

    private MessageHeaders parseHeader() throws IOException {
        parser.reset();
        headerBudget = HEADER_LIMIT;
        try {
            parser.parse(new HeaderChannel(), buffer);
        } catch (ParsingException e) {
            throw new ReadProblem(Skipped.Reason.MALFORMED, "no WARC header: " + e.getBaseMessage());
        } catch (EOFException e) {
            throw new ReadProblem(Skipped.Reason.TRUNCATED, "the file ends in the record's header");
        }
        consumed += parser.position();
        if (!parser.version().getProtocol().equals("WARC")) {
            throw new ReadProblem(Skipped.Reason.MALFORMED, "no WARC header");
        }
        return parser.headers();
    }

    private static long contentLength(MessageHeaders headers) throws ReadProblem {
        String value = headers.first("Content-Length")
                .orElseThrow(() -> new ReadProblem(Skipped.Reason.MALFORMED, "the record has no Content-Length"));
        try {
            long length = Long.parseLong(value);
            if (length >= 0) {
                return length;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a negative length.
        }
        throw new ReadProblem(Skipped.Reason.MALFORMED, "Content-Length is no length: " + value);
    }

    /** What is left of the record's block. Its length is known, so that a block needs no length of its own inside. */
    Block block() {
        return new Block();
    }

    /** Passes over what stands before the first record to read. */
    void skip(long count) throws IOException {
        in.skipNBytes(count);
    }

    /** Whether an error came from the file itself, so that it can't be read on. */
    boolean isBroken() {
        return broken;
    }

    /** Reads the record to its end, so that it is known to be whole. */
    void finish() throws IOException {
        while (blockLeft > 0) {
            need();
            int count = (int) Math.min(blockLeft, buffer.remaining());
            advance(count);
            blockLeft -= count;
        }
        readTrailer();
    }

    private void readTrailer() throws IOException {
        int matched = 0;
        while (matched < TRAILER.length) {
            if (!buffer.hasRemaining() && (atMemberBoundary() || fill() < 0)) {
                cutInTrailer = members.isEmpty();
                return;
            }
            if (buffer.get(buffer.position()) != TRAILER[matched]) {
                return;
            }
            advance(1);
            matched++;
        }
    }

    /** Whether the file ended inside the two line ends that close the record: it is whole, but the file is cut off. */
    boolean cutInTrailer() {
        return cutInTrailer;
    }

    private boolean atMemberBoundary() {
        return members.isPresent() && members.get().atBoundary();
    }

    private void skipLineEnds() throws IOException {
        while (buffer.hasRemaining() || (!atMemberBoundary() && fill() > 0)) {
            byte b = buffer.get(buffer.position());
            if (b != '\r' && b != '\n') {
                return;
            }
            advance(1);
        }
    }

    private void advance(int count) {
        buffer.position(buffer.position() + count);
        consumed += count;
    }

    private int fill() throws IOException {
        buffer.clear().limit(0);
        try {
            int count = in.read(buffer.array(), 0, buffer.capacity());
            buffer.limit(Math.max(0, count));
            return count;
        } catch (IOException e) {
            broken = true;
            throw e;
        }
    }

    private void need() throws IOException {
        if (!buffer.hasRemaining() && fill() < 0) {
            broken = true;
            throw cutInBlock(blockLeft);
        }
    }

    private ReadProblem cutInBlock(long missing) {
        return new ReadProblem(
                Skipped.Reason.TRUNCATED,
                "the file ends " + missing + " bytes before the end of the record's block of " + blockSize);
    }

    /** The file offset of the record that was begun last: of its gzip member, where it lies in one. */
    long recordOffset() {
        return members.map(m -> m.memberOf(recordStart)).orElse(base + recordStart);
    }

    /** How far into what its gzip member unpacks to the record begins; 0 in a file that is not compressed. */
    long offsetInMember() {
        return members.map(m -> recordStart - m.memberStart(recordStart)).orElse(0L);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private final class HeaderChannel implements ReadableByteChannel {
        @Override
        public int read(ByteBuffer target) throws IOException {
            int count = in.read(target.array(), target.arrayOffset() + target.position(), target.remaining());
            if (count > 0) {
                target.position(target.position() + count);
                headerBudget -= count;
            }
            if (headerBudget < 0) {
                throw new ReadProblem(
                        Skipped.Reason.MALFORMED, "the record's header does not end within " + HEADER_LIMIT + " bytes");
            }
            return count;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {
            // The file is closed by the one who opened it.
        }
    }

    /** What is left of a record's block; at first only as much as an HTTP header may take. */
    final class Block implements LengthedBody.LengthedReadableByteChannel {
        private boolean inHeader = true;

        private Block() {}

        /** Says that the header was read, and the rest may be as long as it is. */
        void beginBody() {
            inHeader = false;
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            if (inHeader && position() > HEADER_LIMIT) {
                throw new ReadProblem(
                        Skipped.Reason.MALFORMED, "the HTTP header does not end within " + HEADER_LIMIT + " bytes");
            }
            if (blockLeft == 0) {
                return -1;
            }
            need();
            int count = (int) Math.min(Math.min(target.remaining(), buffer.remaining()), blockLeft);
            target.put(buffer.slice(buffer.position(), count));
            advance(count);
            blockLeft -= count;
            return count;
        }

        @Override
        public long position() {
            return blockSize - blockLeft;
        }

        @Override
        public long size() {
            return blockSize;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {
            // The block is a part of the file, which goes on behind it.
        }
    }
}
