package org.dateline.capture;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read from any place in them: a file, or an entry of an archive. */
interface Source {
    /** What it is called in locations. */
    String name();

    /** How many bytes it has. */
    long size() throws IOException;

    /** Its bytes from {@code offset} on. The caller closes the stream. */
    InputStream open(long offset) throws IOException;
}
