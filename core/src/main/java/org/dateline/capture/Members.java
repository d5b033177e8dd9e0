package org.dateline.capture;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The members of a packed file, unpacked one behind the other, which knows where in the file each began. It tells a file
 * that is cut off from one that is broken, never reads past a member's end before it is asked for the next one, and
 * stops at a decompression bomb. Not thread-safe.
 */
abstract class Members extends InputStream {
    /** Where a member begins, in the file and in what is unpacked. */
    private record Member(long packed, long unpacked) {}

    private final CountingInput in;
    private final Limits limits;
    private final Deque<Member> begun = new ArrayDeque<>();
    private final byte[] one = new byte[1];
    private final byte[] ahead = new byte[1];
    private boolean hasAhead;
    private boolean inside;
    private boolean metNoMember;
    private long unpacked;

    /** @param in packed bytes, at the start of a member */
    Members(CountingInput in, Limits limits) {
        this.in = in;
        this.limits = limits;
    }

    /** Passes over what may stand between members; false at the end of the file. */
    abstract boolean seek() throws IOException;

    /** Reads the header of the member that begins at the next byte. */
    abstract void begin() throws IOException;

    /** Unpacks some bytes of the member, perhaps none yet; at the member's end it calls {@link #end()}. */
    abstract int unpack(byte[] target, int offset, int length) throws IOException;

    /** Says that the member was read to its end, and its checks were made. */
    final void end() {
        inside = false;
    }

    /** The problem that something else stands where a member is to begin. */
    final ReadProblem noMember(String detail) {
        metNoMember = true;
        return new ReadProblem(Skipped.Reason.MALFORMED, detail);
    }

    /** Whether reading ended there. */
    final boolean metNoMember() {
        return metNoMember;
    }

    /** Refuses a member that grows too much. */
    final void checkRatio(long out, long packed) throws ReadProblem {
        if (out > limits.pageBytes() && out > limits.unpackRatio() * Math.max(1, packed)) {
            throw new ReadProblem(
                    Skipped.Reason.DECOMPRESSION_LIMIT,
                    "more than " + limits.pageBytes() + " bytes unpacked, at more than " + limits.unpackRatio()
                            + " times the packed size");
        }
    }

    /** The file offset of the member that holds the byte at {@code position} of what is unpacked. */
    final long memberOf(long position) {
        while (begun.size() > 1 && second().unpacked() <= position) {
            begun.removeFirst();
        }
        return begun.isEmpty() ? in.position() : begun.getFirst().packed();
    }

    /** Where the member that holds the byte at {@code position} begins in what is unpacked. */
    final long memberStart(long position) {
        memberOf(position);
        return begun.isEmpty() ? position : begun.getFirst().unpacked();
    }

    private Member second() {
        var it = begun.iterator();
        it.next();
        return it.next();
    }

    /** Whether the last member was read to its end and the next one is not begun. */
    final boolean atBoundary() {
        return !inside && !hasAhead;
    }

    /** Reads from one member; less than asked for at a member's end, which is checked before its last byte is given. */
    @Override
    public final int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (true) {
            if (atBoundary() && !next()) {
                return -1;
            }
            int count = readInside(target, offset, length);
            if (count > 0) {
                unpacked += count;
                return count;
            }
        }
    }

    private boolean next() throws IOException {
        if (!seek()) {
            return false;
        }
        begun.addLast(new Member(in.position(), unpacked));
        begin();
        inside = true;
        return true;
    }

    private int readInside(byte[] target, int offset, int length) throws IOException {
        int count = 0;
        if (hasAhead) {
            target[offset] = ahead[0];
            hasAhead = false;
            count = 1;
        }
        while (inside && count < length) {
            count += unpack(target, offset + count, length - count);
        }
        // Looks one byte ahead, so that the checks at the member's end are made before its last byte is handed out.
        while (inside && !hasAhead) {
            hasAhead = unpack(ahead, 0, 1) == 1;
        }
        return count;
    }

    @Override
    public final int read() throws IOException {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
