package org.dateline.capture;

import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The frames of a Zstandard file (RFC 8878). A dictionary may stand before them, as the IIPC's Zstandard Compression for
 * WARC Files 1.0 has it: in a skippable frame of its own kind at the very beginning, packed or not. Frames need at most
 * the 128 MiB of memory that Zstandard allows a stream. Not thread-safe.
 */
final class ZstdFrames extends Members {
    private static final String NAME = "Zstandard";
    private static final long FRAME = 0xFD2FB528L;
    private static final long SKIPPABLE = 0x184D2A50L;
    private static final long DICTIONARY = 0x184D2A5DL;
    private static final int PIECE = 1 << 16;

    private final CountingInput in;
    private final ZstdDecompressCtx context;
    private final ByteBuffer packed = ByteBuffer.allocateDirect(PIECE).limit(0);
    private final ByteBuffer plain = ByteBuffer.allocateDirect(PIECE);
    private long packedCount;
    private long plainCount;

    private ZstdFrames(CountingInput in, ZstdDecompressCtx context, Limits limits) {
        super(in, limits);
        this.in = in;
        this.context = context;
    }

    /** What unpacks, in native code. */
    private static ZstdDecompressCtx context(Optional<byte[]> dictionary) throws ReadProblem {
        try {
            ZstdDecompressCtx context = new ZstdDecompressCtx();
            try {
                dictionary.ifPresent(context::loadDict);
                return context;
            } catch (ZstdException e) {
                context.close();
                throw new ReadProblem(Skipped.Reason.MALFORMED, "broken Zstandard dictionary: " + e.getMessage());
            }
        } catch (LinkageError e) {
            throw new ReadProblem(Skipped.Reason.UNREADABLE, "Zstandard does not work here: " + e.getMessage());
        }
    }

    /** The frames of a source from {@code offset} on. */
    static ZstdFrames open(Source source, long offset, Limits limits) throws IOException {
        Optional<byte[]> dictionary;
        try (CountingInput head = new CountingInput(source.open(0), 0, NAME)) {
            dictionary = dictionary(head, limits);
        }
        ZstdDecompressCtx context = context(dictionary);
        try {
            return new ZstdFrames(new CountingInput(source.open(offset), offset, NAME), context, limits);
        } catch (IOException e) {
            context.close();
            throw e;
        }
    }

    /** The frames of data that has no dictionary. */
    static ZstdFrames of(byte[] data, Limits limits) throws ReadProblem {
        return new ZstdFrames(
                new CountingInput(new ByteArrayInputStream(data), 0, NAME), context(Optional.empty()), limits);
    }

    private static Optional<byte[]> dictionary(CountingInput head, Limits limits) throws IOException {
        if (!head.fill(8) || head.nextInt() != DICTIONARY) {
            return Optional.empty();
        }
        long size = head.nextInt();
        if (size > limits.pageBytes()) {
            throw new ReadProblem(Skipped.Reason.TOO_LARGE, "a dictionary of " + size + " bytes");
        }
        byte[] bytes = new byte[(int) size];
        for (int i = 0; i < bytes.length; i++) {
            head.require(1);
            bytes[i] = (byte) head.next();
        }
        if (bytes.length < 4 || !Packing.ZSTD.mayBegin(bytes, 0)) {
            return Optional.of(bytes);
        }
        try (InputStream unpacked = of(bytes, limits)) {
            return Optional.of(Bounded.unpackPage(unpacked, limits));
        }
    }

    @Override
    boolean seek() throws IOException {
        while (in.fill(1)) {
            if (!in.fill(4) || (in.peekInt() & ~0xfL) != SKIPPABLE) {
                return true;
            }
            in.skip(4);
            in.require(4);
            in.skip(in.nextInt());
        }
        return false;
    }

    @Override
    void begin() throws IOException {
        in.require(4);
        if (in.peekInt() != FRAME) {
            throw noMember("no Zstandard frame begins here");
        }
        packedCount = 0;
        plainCount = 0;
    }

    @Override
    int unpack(byte[] target, int offset, int length) throws IOException {
        plain.clear().limit(Math.min(length, PIECE));
        boolean finished = decompress();
        int count = plain.flip().remaining();
        plain.get(target, offset, count);
        plainCount += count;
        checkRatio(plainCount, packedCount - packed.remaining());
        if (finished) {
            in.unread(packed.remaining());
            packed.limit(packed.position());
            end();
        } else if (count == 0 && !packed.hasRemaining()) {
            refill();
        }
        return count;
    }

    private boolean decompress() throws ReadProblem {
        try {
            return context.decompressDirectByteBufferStream(plain, packed);
        } catch (ZstdException e) {
            throw new ReadProblem(Skipped.Reason.MALFORMED, "broken Zstandard data: " + e.getMessage());
        }
    }

    private void refill() throws IOException {
        in.require(1);
        int count = Math.min(in.available(), PIECE);
        packed.clear().put(in.buffer(), in.index(), count).flip();
        in.skip(count);
        packedCount += count;
    }

    @Override
    public void close() throws IOException {
        context.close();
        super.close();
    }
}
