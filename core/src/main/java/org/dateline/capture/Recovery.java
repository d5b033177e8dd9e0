package org.dateline.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/** Finds the next record behind a broken one. */
final class Recovery {
    private static final int WINDOW = 1 << 16;

    /** The longest thing looked for: a line end and what tells that a line may begin a record. */
    private static final int OVERLAP = 16;

    /** A bomb is no concern where one line is unpacked. */
    private static final Limits SMALL = Limits.defaults();

    private final ArchiveFile file;

    Recovery(ArchiveFile file) {
        this.file = file;
    }

    /**
     * The offset of the first record at or behind {@code from}: at the beginning of a line, or a member that unpacks to
     * one.
     */
    OptionalLong findRecord(long from) throws IOException {
        byte[] window = new byte[WINDOW];
        try (InputStream in = file.source().open(from)) {
            long start = from;
            int length = in.readNBytes(window, 0, WINDOW);
            while (length >= OVERLAP) {
                OptionalLong found = findRecord(window, length, start);
                if (found.isPresent()) {
                    return found;
                }
                int kept = OVERLAP - 1;
                System.arraycopy(window, length - kept, window, 0, kept);
                start += length - kept;
                length = kept + in.readNBytes(window, kept, WINDOW - kept);
                if (length == kept) {
                    break;
                }
            }
        }
        return OptionalLong.empty();
    }

    private OptionalLong findRecord(byte[] window, int length, long start) throws IOException {
        boolean packed = file.packing() != Packing.NONE;
        for (int i = 0; i + OVERLAP <= length; i++) {
            if (packed ? file.packing().mayBegin(window, i) : mayFollow(window, i)) {
                long offset = packed ? start + i : start + i + 1;
                if (beginsRecord(offset)) {
                    return OptionalLong.of(offset);
                }
            }
        }
        return OptionalLong.empty();
    }

    /** Whether a record may begin behind a line end at {@code at}: with the version, or with an address's scheme. */
    private boolean mayFollow(byte[] window, int at) {
        if (window[at] != '\n') {
            return false;
        }
        if (!file.arc()) {
            return window[at + 1] == 'W' && window[at + 2] == 'A' && window[at + 3] == 'R' && window[at + 4] == 'C';
        }
        int end = at + 1;
        while (end < at + OVERLAP - 1 && window[end] >= 'a' && window[end] <= 'z') {
            end++;
        }
        return end > at + 2 && window[end] == ':' && window[end + 1] != ' ';
    }

    private boolean beginsRecord(long offset) throws IOException {
        byte[] line = firstLine(offset);
        return file.arc() ? ArcHeader.isHeader(new String(line, StandardCharsets.ISO_8859_1)) : Sniffer.isWarc(line);
    }

    /** As much of the first line as can be unpacked and decides. */
    private byte[] firstLine(long offset) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int limit = file.arc() ? ArcHeader.LIMIT : OVERLAP;
        try (InputStream in = file.packing().unpack(file.source(), offset, SMALL)) {
            for (int b = in.read(); b >= 0 && b != '\n' && line.size() < limit; b = in.read()) {
                line.write(b);
            }
        } catch (ReadProblem e) {
            // What was unpacked before it decides: a broken record is to be told as one.
        }
        return line.toByteArray();
    }
}
