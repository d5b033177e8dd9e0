package org.dateline.capture;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/** The unpacked bytes of an archive behind a buffer, which knows where in the file they lie. Not thread-safe. */
final class RecordInput implements Closeable {
    private final InputStream in;
    private final Optional<Members> members;
    private final long base;
    private final long size;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).flip();
    private long consumed;
    private boolean broken;

    /** @param base the offset in the file to begin at, where a record or the member that holds it begins */
    RecordInput(ArchiveFile file, long base, Limits limits) throws IOException {
        this.base = base;
        this.size = file.source().size();
        this.members = file.packing().members(file.source(), base, limits);
        this.in = members.isPresent() ? members.get() : file.source().open(base);
    }

    /** What was read and not yet taken. */
    ByteBuffer buffer() {
        return buffer;
    }

    /** How many unpacked bytes were taken. */
    long consumed() {
        return consumed;
    }

    /** Counts bytes that were taken from {@link #buffer()} already. */
    void count(long taken) {
        consumed += taken;
    }

    /** Takes {@code count} bytes of the buffer. */
    void advance(int count) {
        buffer.position(buffer.position() + count);
        consumed += count;
    }

    /** Whether there is a byte in the buffer, or was one in the file to be had. */
    boolean hasNext() throws IOException {
        return buffer.hasRemaining() || fill() > 0;
    }

    private int fill() throws IOException {
        buffer.clear().limit(0);
        int count = read(buffer.array(), 0, buffer.capacity());
        buffer.limit(Math.max(0, count));
        return count;
    }

    /** Reads past the buffer. */
    int read(byte[] target, int offset, int length) throws IOException {
        try {
            return in.read(target, offset, length);
        } catch (IOException e) {
            broken = true;
            throw e;
        }
    }

    /** Passes over what stands before the first record to read. */
    void skip(long count) throws IOException {
        in.skipNBytes(count);
    }

    /** Whether an error came from the file itself, so that it can't be read on. */
    boolean isBroken() {
        return broken;
    }

    /** Says that the file ended where it may not. */
    void setBroken() {
        broken = true;
    }

    /** Whether all that was unpacked was taken, and what follows is another member. */
    boolean atMemberBoundary() {
        return !buffer.hasRemaining() && members.isPresent() && members.get().atBoundary();
    }

    /** Whether reading ended where a member is to begin and something else stands. */
    boolean metNoMember() {
        return members.filter(Members::metNoMember).isPresent();
    }

    boolean isPacked() {
        return members.isPresent();
    }

    /** How many bytes the file has left; only of what is not packed can that be said. */
    long left() {
        return size - base - consumed;
    }

    /** The file offset of the byte at {@code position}, or of the member that it is unpacked from. */
    long fileOffset(long position) {
        return members.map(m -> m.memberOf(position)).orElse(base + position);
    }

    /** How far into what its member unpacks to the byte at {@code position} lies; 0 in a file that is not packed. */
    long offsetInMember(long position) {
        return members.map(m -> position - m.memberStart(position)).orElse(0L);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
