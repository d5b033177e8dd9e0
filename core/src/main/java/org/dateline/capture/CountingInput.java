package org.dateline.capture;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** A buffered reader of bytes that knows its place in the file and can hand out its buffer. Not thread-safe. */
final class CountingInput implements Closeable {
    private final InputStream in;
    private final String kind;
    private final byte[] buffer = new byte[1 << 16];
    private int index;
    private int end;
    private long endPosition;

    /**
     * @param start the offset in the file that {@code in} begins at
     * @param kind what the data is, as messages call it
     */
    CountingInput(InputStream in, long start, String kind) {
        this.in = in;
        this.kind = kind;
        this.endPosition = start;
    }

    /** The file offset of the next byte. */
    long position() {
        return endPosition - (end - index);
    }

    byte[] buffer() {
        return buffer;
    }

    int index() {
        return index;
    }

    int available() {
        return end - index;
    }

    /** Tries to have {@code count} bytes in the buffer, at most a few hundred; false at the end of the file. */
    boolean fill(int count) throws IOException {
        while (available() < count) {
            if (index > 0) {
                System.arraycopy(buffer, index, buffer, 0, available());
                end -= index;
                index = 0;
            }
            int read = in.read(buffer, end, buffer.length - end);
            if (read < 0) {
                return false;
            }
            end += read;
            endPosition += read;
        }
        return true;
    }

    void require(int count) throws IOException {
        if (!fill(count)) {
            throw new ReadProblem(Skipped.Reason.TRUNCATED, "the file ends inside " + kind + " data");
        }
    }

    /** The next byte; it was required or filled before. */
    int next() {
        return buffer[index++] & 0xff;
    }

    /** The next four bytes, the lowest first. */
    long nextInt() {
        return next() | (long) next() << 8 | (long) next() << 16 | (long) next() << 24;
    }

    /** The next four bytes, the lowest first, which stay where they are; they were required or filled before. */
    long peekInt() {
        long value = nextInt();
        index -= 4;
        return value;
    }

    void skip(long count) throws IOException {
        long left = count;
        while (left > 0) {
            require(1);
            int step = (int) Math.min(left, available());
            index += step;
            left -= step;
        }
    }

    void skipString() throws IOException {
        do {
            require(1);
        } while (next() != 0);
    }

    /** Passes over the zeros that tapes and some tools pad a file with. */
    void skipZeros() throws IOException {
        while (fill(1) && buffer[index] == 0) {
            index++;
        }
    }

    /** Counts all that is in the buffer as read. */
    void skipBuffered() {
        index = end;
    }

    /** Gives back the last {@code count} bytes of the buffer. */
    void unread(int count) {
        index -= count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
