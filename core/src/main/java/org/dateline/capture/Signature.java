package org.dateline.capture;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * How a kind of file that holds no page begins. The patterns are those of the WHATWG MIME Sniffing Standard, section 6,
 * and of the formats' own standards.
 *
 * @param at where the pattern lies
 * @param pattern one byte a character (ISO 8859-1)
 * @param format what such a file is
 * @param name what such a file is, in words
 */
record Signature(int at, String pattern, Format format, String name) {
    private static final List<Signature> ALL = List.of(
            new Signature(0, "\u0089PNG\r\n\u001a\n", Format.MEDIA, "a PNG image"),
            new Signature(0, "\u00ff\u00d8\u00ff", Format.MEDIA, "a JPEG image"),
            new Signature(0, "GIF87a", Format.MEDIA, "a GIF image"),
            new Signature(0, "GIF89a", Format.MEDIA, "a GIF image"),
            new Signature(8, "WEBPVP", Format.MEDIA, "a WebP image"),
            new Signature(0, "\0\0\1\0", Format.MEDIA, "an icon"),
            new Signature(0, "BM", Format.BINARY, "a bitmap or unknown data"),
            new Signature(4, "ftyp", Format.MEDIA, "a film, sound or AVIF image"),
            new Signature(0, "\u001aE\u00df\u00a3", Format.MEDIA, "a Matroska or WebM film"),
            new Signature(0, "ID3", Format.MEDIA, "an MP3 sound"),
            new Signature(0, "OggS", Format.MEDIA, "an Ogg sound or film"),
            new Signature(8, "WAVE", Format.MEDIA, "a WAVE sound"),
            new Signature(0, "wOFF", Format.MEDIA, "a font"),
            new Signature(0, "wOF2", Format.MEDIA, "a font"),
            new Signature(0, "\0\1\0\0", Format.MEDIA, "a font"),
            new Signature(0, "OTTO", Format.MEDIA, "a font"),
            new Signature(0, "%PDF-", Format.BINARY, "a PDF document"),
            new Signature(0, "PK\3\4", Format.ZIP, "a ZIP archive"),
            new Signature(0, "7z\u00bc\u00af'\u001c", Format.BINARY, "a 7z archive"),
            new Signature(0, "BZh", Format.BINARY, "bzip2 data"),
            new Signature(0, "\u00fd7zXZ\0", Format.BINARY, "xz data"),
            new Signature(0, "\u00d0\u00cf\u0011\u00e0", Format.BINARY, "an old Office document"));

    /**
     * The kind of file that begins so, if it is one of those known.
     *
     * @param controls whether there are control characters in it: without them, a pattern of a few letters may be words
     */
    static Optional<Format.Found> find(byte[] head, BooleanSupplier controls) {
        return ALL.stream()
                .filter(s -> s.matches(head) && (s.pattern.length() >= 5 || controls.getAsBoolean()))
                .findFirst()
                .map(s -> new Format.Found(s.format, s.name));
    }

    private boolean matches(byte[] head) {
        if (head.length < at + pattern.length()) {
            return false;
        }
        for (int i = 0; i < pattern.length(); i++) {
            if ((head[at + i] & 0xff) != pattern.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
