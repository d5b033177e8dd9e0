package org.dateline.capture;

/**
 * The text of a page, and how its encoding is known.
 *
 * @param text the text, without a byte order mark; bytes that fit no character are U+FFFD
 * @param charset the name of the charset that it was read with, as the Java platform calls it
 * @param how how the charset is known
 * @param misfits how many characters say that the charset may not be the right one: U+FFFD, and the control characters
 *     U+0080 to U+009F, which no page means
 */
public record Decoded(String text, String charset, How how, int misfits) {
    /** How the encoding of a page is known. */
    public enum How {
        /** A byte order mark. */
        BYTE_ORDER_MARK,
        /** What the server declared. */
        HTTP_HEADER,
        /** What the page declares: a {@code meta} element, or an XML declaration. */
        DECLARED_IN_PAGE,
        /** The bytes are UTF-8, which other text hardly ever is by chance. */
        VALID_UTF_8,
        /** Statistics over the bytes. */
        DETECTED,
        /** Nothing tells; windows-1252, the web's default. */
        DEFAULT
    }
}
