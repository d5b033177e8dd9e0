package org.dateline.capture;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** How a file is packed: not at all, or in members that can be unpacked each on its own. */
enum Packing {
    NONE,
    /** RFC 1952. */
    GZIP,
    /** RFC 8878, and the IIPC's Zstandard Compression for WARC Files 1.0. */
    ZSTD;

    /** The packing that bytes which begin so have; nothing where these are neither of the two that are known. */
    static Optional<Packing> of(Format format) {
        return switch (format) {
            case GZIP -> Optional.of(GZIP);
            case ZSTD -> Optional.of(ZSTD);
            default -> Optional.empty();
        };
    }

    /**
     * The members from {@code offset} on, where one begins; nothing for what is not packed. The caller closes them.
     */
    Optional<Members> members(Source source, long offset, Limits limits) throws IOException {
        return switch (this) {
            case NONE -> Optional.empty();
            case GZIP -> Optional.of(new GzipMembers(source.open(offset), offset, limits));
            case ZSTD -> Optional.of(ZstdFrames.open(source, offset, limits));
        };
    }

    /** What the source unpacks to from {@code offset} on. */
    InputStream unpack(Source source, long offset, Limits limits) throws IOException {
        Optional<Members> members = members(source, offset, limits);
        return members.isPresent() ? members.get() : source.open(offset);
    }

    /** Whether a member may begin at {@code at}; as surely as its first four bytes tell. */
    boolean mayBegin(byte[] bytes, int at) {
        return switch (this) {
            case NONE -> false;
            case GZIP ->
                bytes[at] == 0x1f && bytes[at + 1] == (byte) 0x8b && bytes[at + 2] == 8 && (bytes[at + 3] & 0xe0) == 0;
            case ZSTD ->
                bytes[at] == 0x28
                        && bytes[at + 1] == (byte) 0xb5
                        && bytes[at + 2] == 0x2f
                        && bytes[at + 3] == (byte) 0xfd;
        };
    }
}
