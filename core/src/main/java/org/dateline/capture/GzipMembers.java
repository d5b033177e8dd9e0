package org.dateline.capture;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The members of a gzip file (RFC 1952), unpacked one behind the other, which knows where in the file each began. What
 * the JDK's own stream does not do, this does: it tells a file that is cut off from one that is broken, never reads
 * past a member's end before it is asked for the next one, and stops at a decompression bomb. Not thread-safe.
 */
final class GzipMembers extends InputStream {
    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    /** Where a member begins, in the file and in what is unpacked. */
    private record Member(long packed, long unpacked) {}

    private final CountingInput in;
    private final Limits limits;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final Deque<Member> members = new ArrayDeque<>();
    private final byte[] one = new byte[1];
    private final byte[] ahead = new byte[1];
    private boolean hasAhead;
    private boolean inside;
    private long unpacked;

    /**
     * @param in packed bytes, at the start of a member
     * @param start the offset in the file that {@code in} begins at
     */
    GzipMembers(InputStream in, long start, Limits limits) {
        this.in = new CountingInput(in, start);
        this.limits = limits;
    }

    /** The file offset of the member that holds the byte at {@code position} of what is unpacked. */
    long memberOf(long position) {
        while (members.size() > 1 && second().unpacked() <= position) {
            members.removeFirst();
        }
        return members.isEmpty() ? in.position() : members.getFirst().packed();
    }

    /** Where the member that holds the byte at {@code position} begins in what is unpacked. */
    long memberStart(long position) {
        memberOf(position);
        return members.isEmpty() ? position : members.getFirst().unpacked();
    }

    private Member second() {
        var it = members.iterator();
        it.next();
        return it.next();
    }

    /** Whether the last member was read to its end and the next one is not begun. */
    boolean atBoundary() {
        return !inside && !hasAhead;
    }

    /** Reads from one member; less than asked for at a member's end, which is checked before its last byte is given. */
    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (true) {
            if (atBoundary() && !openMember()) {
                return -1;
            }
            int count = readInside(target, offset, length);
            if (count > 0) {
                unpacked += count;
                return count;
            }
        }
    }

    private int readInside(byte[] target, int offset, int length) throws IOException {
        int count = 0;
        if (hasAhead) {
            target[offset] = ahead[0];
            hasAhead = false;
            count = 1;
        }
        while (inside && count < length) {
            count += inflate(target, offset + count, length - count);
        }
        // Looks one byte ahead, so that the checks at the member's end are made before its last byte is handed out.
        while (inside && !hasAhead) {
            hasAhead = inflate(ahead, 0, 1) == 1;
        }
        return count;
    }

    private int inflate(byte[] target, int offset, int length) throws IOException {
        try {
            int count = inflater.inflate(target, offset, length);
            crc.update(target, offset, count);
            if (inflater.finished()) {
                closeMember();
            } else if (count == 0) {
                refill();
            }
            checkRatio();
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

    private void checkRatio() throws IOException {
        long out = inflater.getBytesWritten();
        if (out > limits.pageBytes() && out > limits.unpackRatio() * Math.max(1, inflater.getBytesRead())) {
            throw new ReadProblem(
                    Skipped.Reason.DECOMPRESSION_LIMIT,
                    "more than " + limits.pageBytes() + " bytes unpacked, at more than " + limits.unpackRatio()
                            + " times the packed size");
        }
    }

    private boolean openMember() throws IOException {
        in.skipZeros();
        if (!in.fill(1)) {
            return false;
        }
        members.addLast(new Member(in.position(), unpacked));
        in.require(10);
        if (in.next() != 0x1f || in.next() != 0x8b || in.next() != 8) {
            throw new ReadProblem(Skipped.Reason.MALFORMED, "no gzip member begins here");
        }
        int flags = in.next();
        in.skip(6);
        skipOptionalFields(flags);
        inflater.reset();
        crc.reset();
        inside = true;
        return true;
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

    private void closeMember() throws IOException {
        in.unread(inflater.getRemaining());
        in.require(8);
        long expected = in.nextInt();
        long size = in.nextInt();
        if (expected != crc.getValue() || size != (inflater.getBytesWritten() & 0xffffffffL)) {
            throw new ReadProblem(Skipped.Reason.MALFORMED, "broken gzip data: its checksum does not fit");
        }
        inside = false;
    }

    @Override
    public int read() throws IOException {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
