package org.dateline.capture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.OptionalLong;

/** Finds the next WARC record behind a broken one. */
final class Recovery {
    private static final int WINDOW = 1 << 16;

    /** The longest thing looked for: a line end and {@code WARC/1}. */
    private static final int OVERLAP = 8;

    /** A gzip bomb is no concern where six bytes are unpacked. */
    private static final Limits SMALL = Limits.defaults();

    private Recovery() {}

    /**
     * The offset of the first record at or behind {@code from}: a version line at the beginning of a line, or a gzip
     * member that unpacks to one.
     */
    static OptionalLong findRecord(FileChannel channel, long from, boolean gzip) throws IOException {
        byte[] window = new byte[WINDOW];
        long start = from;
        while (start < channel.size()) {
            int length = fill(channel, start, window);
            for (int i = 0; i + OVERLAP <= length; i++) {
                long offset = gzip ? start + i : start + i + 1;
                if (gzip ? isMember(window, i) && beginsRecord(channel, offset) : isLine(window, i)) {
                    return OptionalLong.of(offset);
                }
            }
            if (length < WINDOW) {
                return OptionalLong.empty();
            }
            start += length - OVERLAP + 1;
        }
        return OptionalLong.empty();
    }

    private static int fill(FileChannel channel, long start, byte[] window) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(window);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, start + buffer.position()) < 0) {
                break;
            }
        }
        return buffer.position();
    }

    private static boolean isLine(byte[] window, int at) {
        return window[at] == '\n'
                && window[at + 1] == 'W'
                && window[at + 2] == 'A'
                && window[at + 3] == 'R'
                && window[at + 4] == 'C'
                && window[at + 5] == '/'
                && window[at + 6] >= '0'
                && window[at + 6] <= '9';
    }

    private static boolean isMember(byte[] window, int at) {
        return window[at] == 0x1f
                && window[at + 1] == (byte) 0x8b
                && window[at + 2] == 8
                && (window[at + 3] & 0xe0) == 0;
    }

    private static boolean beginsRecord(FileChannel channel, long offset) throws IOException {
        channel.position(offset);
        try {
            // Not closed: the channel goes on being used.
            GzipMembers members = new GzipMembers(Channels.newInputStream(channel), offset, SMALL);
            return Sniffer.isWarc(members.readNBytes(8));
        } catch (ReadProblem e) {
            return false;
        }
    }
}
