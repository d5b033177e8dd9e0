package org.dateline.capture;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * The records of a WARC file (ISO 28500:2017, and its forerunners down to WARC/0.17) or of an ARC file, one behind the
 * other. jwarc parses the headers; the framing is done here so that the place of every error is exact: a record that is
 * cut off is told from one that is malformed, and one that is whole is given although nothing follows it. Not
 * thread-safe.
 */
final class WarcRecords implements Closeable {
    /** A header longer than this is no header. */
    static final int HEADER_LIMIT = 1 << 20;

    private static final byte[] TRAILER = {'\r', '\n', '\r', '\n'};

    private final RecordInput in;
    private final RecordHeaders headers;
    private final boolean arc;
    private long recordStart;
    private RecordBlock block;
    private boolean cutInTrailer;

    /** @param base the offset in the file to begin at, where a record or the member that holds it begins */
    WarcRecords(ArchiveFile file, long base, Limits limits) throws IOException {
        this.in = new RecordInput(file, base, limits);
        this.arc = file.arc();
        this.headers = new RecordHeaders(in, arc);
        this.block = new RecordBlock(in, 0);
    }

    /** The header of the next record, or nothing at the end of the file. The record before it was finished. */
    Optional<MessageHeaders> next() throws IOException {
        skipLineEnds();
        recordStart = in.consumed();
        if (!in.hasNext()) {
            return Optional.empty();
        }
        MessageHeaders found = headers.next();
        long size = contentLength(found);
        block = new RecordBlock(in, size);
        if (!in.isPacked() && size > in.left()) {
            throw block.cut(size - in.left());
        }
        return Optional.of(found);
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

    /** What is left of the record's block. */
    RecordBlock block() {
        return block;
    }

    /** Passes over what stands before the first record to read. */
    void skip(long count) throws IOException {
        in.skip(count);
    }

    /** Whether an error came from the file itself, so that it can't be read on. */
    boolean isBroken() {
        return in.isBroken();
    }

    /** Whether reading ended where a member is to begin and something else stands. */
    boolean metNoMember() {
        return in.metNoMember();
    }

    /** Reads the record to its end, so that it is known to be whole. */
    void finish() throws IOException {
        block.finish();
        if (!arc) {
            readTrailer();
        }
    }

    private void readTrailer() throws IOException {
        int matched = 0;
        while (matched < TRAILER.length) {
            if (in.atMemberBoundary() || !in.hasNext()) {
                cutInTrailer = !in.isPacked();
                return;
            }
            if (in.buffer().get(in.buffer().position()) != TRAILER[matched]) {
                return;
            }
            in.advance(1);
            matched++;
        }
    }

    /** Whether the file ended inside the two line ends that close the record: it is whole, but the file is cut off. */
    boolean cutInTrailer() {
        return cutInTrailer;
    }

    private void skipLineEnds() throws IOException {
        while (!in.atMemberBoundary() && in.hasNext()) {
            byte b = in.buffer().get(in.buffer().position());
            if (b != '\r' && b != '\n') {
                return;
            }
            in.advance(1);
        }
    }

    /** The file offset of the record that was begun last: of the member that holds it, where it lies in one. */
    long recordOffset() {
        return in.fileOffset(recordStart);
    }

    /** How far into what its member unpacks to the record begins; 0 in a file that is not packed. */
    long offsetInMember() {
        return in.offsetInMember(recordStart);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
