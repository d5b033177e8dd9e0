package org.dateline.capture;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * An archive of records.
 *
 * @param source its bytes
 * @param packing how they are packed
 * @param arc whether it is an ARC file; else it is a WARC file
 */
record ArchiveFile(Source source, Packing packing, boolean arc) {
    /** Enough to tell an archive by. */
    private static final int HEAD = 16;

    /** The archive that a source is, if it is one. */
    static Optional<ArchiveFile> sniff(Source source, Limits limits) throws IOException {
        byte[] head = head(source, Packing.NONE, limits);
        Packing packing = Packing.of(Sniffer.sniff(head).format()).orElse(Packing.NONE);
        byte[] unpacked = packing == Packing.NONE ? head : head(source, packing, limits);
        return Sniffer.isWarc(unpacked) || Sniffer.isArc(unpacked)
                ? Optional.of(new ArchiveFile(source, packing, Sniffer.isArc(unpacked)))
                : Optional.empty();
    }

    private static byte[] head(Source source, Packing packing, Limits limits) throws IOException {
        try (InputStream in = packing.unpack(source, 0, limits)) {
            return in.readNBytes(HEAD);
        }
    }
}
