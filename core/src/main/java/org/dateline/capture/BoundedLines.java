package org.dateline.capture;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a UTF-8 text, one at a time, of which a longer one than the limit is cut off. Not thread-safe. */
final class BoundedLines {
    private final InputStream in;
    private final int limit;

    BoundedLines(InputStream in, int limit) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.limit = limit;
    }

    /** The next line without its end; nothing at the end of the text. */
    Optional<String> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        while (b >= 0 && b != '\n') {
            if (line.size() < limit) {
                line.write(b);
            }
            b = in.read();
        }
        return Optional.of(line.toString(StandardCharsets.UTF_8).strip());
    }
}
