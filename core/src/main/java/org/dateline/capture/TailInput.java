package org.dateline.capture;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Passes bytes on and remembers the last of them. Not thread-safe. */
final class TailInput extends FilterInputStream {
    private static final int KEPT = 1 << 12;

    private final byte[] tail = new byte[KEPT];
    private long count;

    TailInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        if (b >= 0) {
            keep((byte) b);
        }
        return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        for (int i = Math.max(0, read - KEPT); i < read; i++) {
            keep(target[offset + i]);
        }
        return read;
    }

    private void keep(byte b) {
        tail[(int) (count % KEPT)] = b;
        count++;
    }

    /** Whether the last 4096 bytes hold these words. */
    boolean holds(String words) {
        StringBuilder text = new StringBuilder();
        for (long i = Math.max(0, count - KEPT); i < count; i++) {
            text.append((char) (tail[(int) (i % KEPT)] & 0xff));
        }
        String latin = new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return text.indexOf(latin) >= 0;
    }
}
