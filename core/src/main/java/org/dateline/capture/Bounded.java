package org.dateline.capture;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads no more than a limit. */
final class Bounded {
    private Bounded() {}

    /** All bytes, or nothing if there are more than {@code limit}. */
    static Optional<byte[]> read(InputStream in, int limit) throws IOException {
        byte[] bytes = in.readNBytes(limit);
        return bytes.length == limit && in.read() >= 0 ? Optional.empty() : Optional.of(bytes);
    }

    /** All bytes of a page that is not packed. */
    static byte[] readPage(InputStream in, Limits limits) throws IOException {
        return read(in, limits.pageBytes())
                .orElseThrow(
                        () -> new ReadProblem(Skipped.Reason.TOO_LARGE, "more than " + limits.pageBytes() + " bytes"));
    }

    /** All bytes of a page that is unpacked on the way. */
    static byte[] unpackPage(InputStream in, Limits limits) throws IOException {
        return read(in, limits.pageBytes())
                .orElseThrow(() -> new ReadProblem(
                        Skipped.Reason.DECOMPRESSION_LIMIT, "unpacks to more than " + limits.pageBytes() + " bytes"));
    }
}
