package org.dateline.capture;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The members of a gzip file (RFC 1952). Not thread-safe. */
final class GzipMembers extends Members {
    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final CountingInput in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();

    /**
     * @param in packed bytes, at the start of a member
     * @param start the offset in the file that {@code in} begins at
     */
    GzipMembers(InputStream in, long start, Limits limits) {
        this(new CountingInput(in, start, "gzip"), limits);
    }

    private GzipMembers(CountingInput in, Limits limits) {
        super(in, limits);
        this.in = in;
    }

    @Override
    boolean seek() throws IOException {
        in.skipZeros();
        return in.fill(1);
    }

    @Override
    void begin() throws IOException {
        in.require(10);
        if (in.next() != 0x1f || in.next() != 0x8b || in.next() != 8) {
            throw noMember("no gzip member begins here");
        }
        int flags = in.next();
        in.skip(6);
        skipOptionalFields(flags);
        inflater.reset();
        crc.reset();
    }

    private void skipOptionalFields(int flags) throws IOException {
        if ((flags & EXTRA) != 0) {
            in.require(2);
            in.skip(in.next() | in.next() << 8);
        }
        if ((flags & NAME) != 0) {
            in.skipString();
        }
        if ((flags & COMMENT) != 0) {
            in.skipString();
        }
        if ((flags & HEADER_CRC) != 0) {
            in.skip(2);
        }
    }

    @Override
    int unpack(byte[] target, int offset, int length) throws IOException {
        try {
            int count = inflater.inflate(target, offset, length);
            crc.update(target, offset, count);
            if (inflater.finished()) {
                closeMember();
            } else if (count == 0) {
                refill();
            }
            checkRatio(inflater.getBytesWritten(), inflater.getBytesRead());
            return count;
        } catch (DataFormatException e) {
            throw new ReadProblem(Skipped.Reason.MALFORMED, "broken gzip data: " + e.getMessage());
        }
    }

    private void refill() throws IOException {
        if (inflater.needsDictionary()) {
            throw new ReadProblem(Skipped.Reason.MALFORMED, "broken gzip data: it asks for a dictionary");
        }
        in.require(1);
        inflater.setInput(in.buffer(), in.index(), in.available());
        in.skipBuffered();
    }

    private void closeMember() throws IOException {
        in.unread(inflater.getRemaining());
        in.require(8);
        long expected = in.nextInt();
        long size = in.nextInt();
        if (expected != crc.getValue() || size != (inflater.getBytesWritten() & 0xffffffffL)) {
            throw new ReadProblem(Skipped.Reason.MALFORMED, "broken gzip data: its checksum does not fit");
        }
        end();
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        super.close();
    }
}
