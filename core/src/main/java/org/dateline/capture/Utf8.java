package org.dateline.capture;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/**
 * How well bytes fit UTF-8.
 *
 * @param sequences how many characters of several bytes there are
 * @param errors how many bytes belong to no character; a character that the end cuts off is none
 * @param misfits how many characters there are that no text holds: U+FFFD, and the controls beyond ASCII but for the next
 *     line
 */
record Utf8(int sequences, int errors, int misfits) {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** The bits that are set in bytes beyond ASCII, in eight bytes. */
    private static final long BEYOND_ASCII = 0x8080808080808080L;

    /** Counts over all of {@code bytes}, by Table 3-7 of the Unicode Standard. */
    static Utf8 count(byte[] bytes) {
        int sequences = 0;
        int errors = 0;
        int misfits = 0;
        int at = asciiEnd(bytes, 0);
        while (at < bytes.length) {
            int length = length(bytes[at] & 0xff);
            int fitting = fitting(bytes, at, length);
            if (length > 0 && fitting == length) {
                sequences++;
                misfits += isMisfit(bytes, at) ? 1 : 0;
            } else if (length == 0 || at + fitting < bytes.length) {
                errors++;
            }
            at = asciiEnd(bytes, at + Math.max(1, fitting));
        }
        return new Utf8(sequences, errors, misfits);
    }

    /** Where the run of ASCII that begins at {@code from} ends. Most of most pages is such runs. */
    private static int asciiEnd(byte[] bytes, int from) {
        int at = from;
        while (at + Long.BYTES <= bytes.length && ((long) EIGHT.get(bytes, at) & BEYOND_ASCII) == 0) {
            at += Long.BYTES;
        }
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /**
     * The text of bytes that {@link #isValid}, as {@code new String(bytes, UTF_8)} gives it, in less time: all bytes are
     * widened at once, as if each were a character, and the runs of those that are one then moved to where they belong. A
     * sequence that the end cuts off becomes one U+FFFD.
     */
    static String text(byte[] bytes) {
        char[] units = new char[bytes.length];
        StandardCharsets.ISO_8859_1.newDecoder().decode(ByteBuffer.wrap(bytes), CharBuffer.wrap(units), true);
        int at = asciiEnd(bytes, 0);
        int count = at;
        while (at < bytes.length) {
            while (at < bytes.length && bytes[at] < 0) {
                int length = length(bytes[at] & 0xff);
                if (at + length > bytes.length) {
                    units[count++] = '\uFFFD';
                    return new String(units, 0, count);
                }
                count += Character.toChars(codePoint(bytes, at, length), units, count);
                at += length;
            }
            int end = asciiEnd(bytes, at);
            System.arraycopy(units, at, units, count, end - at);
            count += end - at;
            at = end;
        }
        return new String(units, 0, count);
    }

    private static int codePoint(byte[] bytes, int at, int length) {
        int point = bytes[at] & (0xff >>> (length + 1));
        for (int i = 1; i < length; i++) {
            point = point << 6 | (bytes[at + i] & 0x3f);
        }
        return point;
    }

    private static boolean isMisfit(byte[] bytes, int at) {
        int second = bytes[at + 1] & 0xff;
        return switch (bytes[at] & 0xff) {
            case 0xc2 -> second <= 0x9f && second != 0x85;
            case 0xef -> second == 0xbf && (bytes[at + 2] & 0xff) == 0xbd;
            default -> false;
        };
    }

    boolean isValid() {
        return errors == 0;
    }

    /** Whether it is UTF-8 with some damage, as pages are that put texts of several sources together. */
    boolean isNearlyValid() {
        return errors * 10L <= sequences;
    }

    private static int length(int lead) {
        if (lead >= 0xc2 && lead <= 0xdf) {
            return 2;
        }
        if (lead >= 0xe0 && lead <= 0xef) {
            return 3;
        }
        return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    }

    /** How many bytes from {@code at} fit a character of {@code length} bytes. */
    private static int fitting(byte[] bytes, int at, int length) {
        int count = 1;
        while (count < length && at + count < bytes.length && continues(bytes, at, count)) {
            count++;
        }
        return Math.min(count, length);
    }

    private static boolean continues(byte[] bytes, int at, int index) {
        int b = bytes[at + index] & 0xff;
        if (b < 0x80 || b > 0xbf) {
            return false;
        }
        return index > 1
                || switch (bytes[at] & 0xff) {
                    case 0xe0 -> b >= 0xa0;
                    case 0xed -> b <= 0x9f;
                    case 0xf0 -> b >= 0x90;
                    case 0xf4 -> b <= 0x8f;
                    default -> true;
                };
    }
}
