package org.dateline.capture;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Turns the bytes of a page into text. In this order: a byte order mark; bytes that are UTF-8 and not ASCII, whatever is
 * declared; the charset that the server declares; the one that the page declares; a detector's guess (ICU's
 * {@link CharsetDetector}); windows-1252. A declared charset that the bytes do not fit is passed over. Labels are those
 * of the WHATWG Encoding Standard. Pure functions: the same bytes give the same text.
 */
public final class TextDecoder {
    /** How much of a page the detector looks at. */
    private static final int DETECTOR_BYTES = 1 << 16;

    /** The share of characters beyond ASCII that may misfit before a charset counts as wrong: one in this many. */
    private static final int MISFIT_SHARE = 50;

    /** Below this confidence the detector guesses. */
    private static final int CONFIDENCE = 20;

    private TextDecoder() {}

    /** The text of a capture. */
    public static Decoded decode(Capture capture) {
        return decode(capture.payload().array(), capture.declaredCharset());
    }

    /**
     * The text of {@code bytes}.
     *
     * @param declared the charset's label in the HTTP header, if there is one; an unknown label counts as none
     */
    public static Decoded decode(byte[] bytes, Optional<String> declared) {
        Optional<Decoded> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<Charset> wide = Sniffer.wide(bytes);
        if (wide.isPresent()) {
            return read(bytes, 0, wide.get(), Decoded.How.DETECTED);
        }
        Optional<Charset> header = declared.flatMap(EncodingLabels::find);
        Optional<Charset> inPage = DeclaredInPage.find(bytes);
        Utf8 utf8 = Utf8.count(bytes);
        return byDeclaration(bytes, header, inPage, utf8).orElseGet(() -> undeclared(bytes, utf8));
    }

    private static Optional<Decoded> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(read(bytes, 3, StandardCharsets.UTF_8, Decoded.How.BYTE_ORDER_MARK));
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return Optional.of(read(bytes, 2, StandardCharsets.UTF_16LE, Decoded.How.BYTE_ORDER_MARK));
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return Optional.of(read(bytes, 2, StandardCharsets.UTF_16BE, Decoded.How.BYTE_ORDER_MARK));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Decoded> byDeclaration(
            byte[] bytes, Optional<Charset> header, Optional<Charset> inPage, Utf8 utf8) {
        Optional<Decoded> first = header.flatMap(c -> fitting(bytes, c, Decoded.How.HTTP_HEADER, utf8));
        return first.isPresent() ? first : inPage.flatMap(c -> fitting(bytes, c, Decoded.How.DECLARED_IN_PAGE, utf8));
    }

    /** The text by a declared charset, or nothing if the bytes speak against it. */
    private static Optional<Decoded> fitting(byte[] bytes, Charset charset, Decoded.How how, Utf8 utf8) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return utf8.isNearlyValid() ? Optional.of(readUtf8(bytes, how, utf8)) : Optional.empty();
        }
        if (utf8.isValid() && utf8.sequences() > 0) {
            return Optional.empty();
        }
        Decoded decoded = read(bytes, 0, charset, how);
        return decoded.misfits() * (long) MISFIT_SHARE <= beyondAscii(decoded.text())
                ? Optional.of(decoded)
                : Optional.empty();
    }

    private static Decoded undeclared(byte[] bytes, Utf8 utf8) {
        if (utf8.isNearlyValid()) {
            boolean shown = utf8.sequences() > 0;
            return readUtf8(bytes, shown ? Decoded.How.VALID_UTF_8 : Decoded.How.DEFAULT, utf8);
        }
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(bytes.length > DETECTOR_BYTES ? Arrays.copyOf(bytes, DETECTOR_BYTES) : bytes);
        for (CharsetMatch match : detector.detectAll()) {
            Optional<Charset> charset = EncodingLabels.find(match.getName());
            if (match.getConfidence() >= CONFIDENCE && charset.isPresent()) {
                Optional<Decoded> decoded = fitting(bytes, charset.get(), Decoded.How.DETECTED, utf8);
                if (decoded.isPresent()) {
                    return decoded.get();
                }
            }
        }
        return read(bytes, 0, Charset.forName("windows-1252"), Decoded.How.DEFAULT);
    }

    /** Valid UTF-8, which most pages are, has been counted already. */
    private static Decoded readUtf8(byte[] bytes, Decoded.How how, Utf8 utf8) {
        return utf8.isValid()
                ? new Decoded(Utf8.text(bytes), "UTF-8", how, utf8.misfits())
                : read(bytes, 0, StandardCharsets.UTF_8, how);
    }

    private static Decoded read(byte[] bytes, int from, Charset charset, Decoded.How how) {
        String text = new String(bytes, from, bytes.length - from, charset);
        int misfits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            misfits += c == '\uFFFD' || (c >= '\u0080' && c <= '\u009f' && c != '\u0085') ? 1 : 0;
        }
        return new Decoded(text, charset.name(), how, misfits);
    }

    private static int beyondAscii(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) > 0x7f ? 1 : 0;
        }
        return count;
    }
}
