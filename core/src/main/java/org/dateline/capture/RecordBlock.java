package org.dateline.capture;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.netpreserve.jwarc.LengthedBody;

/**
 * A record's block, as far as it was not read yet; at first only as much as an HTTP header may take. Its length is known,
 * so that it needs no length of its own inside.
 */
final class RecordBlock implements LengthedBody.LengthedReadableByteChannel {
    private final RecordInput in;
    private final long size;
    private long left;
    private boolean inHeader = true;

    RecordBlock(RecordInput in, long size) {
        this.in = in;
        this.size = size;
        this.left = size;
    }

    /** Says that the header was read, and the rest may be as long as it is. */
    void beginBody() {
        inHeader = false;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (inHeader && position() > WarcRecords.HEADER_LIMIT) {
            throw new ReadProblem(
                    Skipped.Reason.MALFORMED,
                    "the HTTP header does not end within " + WarcRecords.HEADER_LIMIT + " bytes");
        }
        if (left == 0) {
            return -1;
        }
        need();
        ByteBuffer buffer = in.buffer();
        int count = (int) Math.min(Math.min(target.remaining(), buffer.remaining()), left);
        target.put(buffer.slice(buffer.position(), count));
        in.advance(count);
        left -= count;
        return count;
    }

    /** Passes over the rest. */
    void finish() throws IOException {
        while (left > 0) {
            need();
            int count = (int) Math.min(left, in.buffer().remaining());
            in.advance(count);
            left -= count;
        }
    }

    private void need() throws IOException {
        if (!in.hasNext()) {
            in.setBroken();
            throw cut(left);
        }
    }

    /** The block ends {@code missing} bytes behind the file. */
    ReadProblem cut(long missing) {
        return new ReadProblem(
                Skipped.Reason.TRUNCATED,
                "the file ends " + missing + " bytes before the end of the record's block of " + size);
    }

    @Override
    public long position() {
        return size - left;
    }

    @Override
    public long size() {
        return size;
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
