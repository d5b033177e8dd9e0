package org.dateline.capture;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what bytes are from the bytes themselves, after the WHATWG MIME Sniffing Standard; names and declared types are
 * not asked.
 */
final class Sniffer {
    /** How many bytes are looked at. */
    static final int HEAD = 1 << 16;

    private static final byte[] WARC = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ARC = "filedesc:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final byte[] ZSTD = {0x28, (byte) 0xb5, 0x2f};
    private static final byte[] DICTIONARY = {0x5d, 0x2a, 0x4d};
    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)(?=[\\s/>])");

    /** The elements that tell HTML from other text with angle brackets in it. */
    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "abbr",
            "article",
            "aside",
            "b",
            "blockquote",
            "body",
            "br",
            "button",
            "center",
            "cite",
            "code",
            "dd",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "font",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "i",
            "iframe",
            "img",
            "input",
            "li",
            "link",
            "main",
            "meta",
            "nav",
            "noscript",
            "ol",
            "p",
            "picture",
            "pre",
            "script",
            "section",
            "small",
            "span",
            "strong",
            "style",
            "sub",
            "sup",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "time",
            "title",
            "tr",
            "u",
            "ul",
            "video");

    private Sniffer() {}

    /**
     * What {@code bytes} are.
     *
     * @param bytes all of it, or its beginning; only the first {@link #HEAD} bytes are looked at
     */
    static Format.Found sniff(byte[] bytes) {
        byte[] head = bytes.length > HEAD ? Arrays.copyOf(bytes, HEAD) : bytes;
        if (head.length == 0) {
            return Format.Found.of(Format.EMPTY);
        }
        if (head.length > 2 && head[0] == 0x1f && head[1] == (byte) 0x8b && head[2] == 8) {
            return Format.Found.of(Format.GZIP);
        }
        if (isZstd(head)) {
            return Format.Found.of(Format.ZSTD);
        }
        if (isWarc(head) || isArc(head)) {
            return Format.Found.of(isWarc(head) ? Format.WARC : Format.ARC);
        }
        Optional<Format.Found> known = Signature.find(head, () -> controls(head) > 0);
        return known.orElseGet(() -> sniffText(head));
    }

    /** Whether {@code head} begins a WARC record. */
    static boolean isWarc(byte[] head) {
        return head.length > WARC.length
                && Arrays.equals(head, 0, WARC.length, WARC, 0, WARC.length)
                && head[WARC.length] >= '0'
                && head[WARC.length] <= '9';
    }

    /** Whether {@code head} begins an ARC file. */
    static boolean isArc(byte[] head) {
        return head.length >= ARC.length && isCut(Arrays.copyOf(head, ARC.length), ARC);
    }

    /** A frame, or one of the sixteen kinds of frames to be skipped (RFC 8878, sections 3.1.1 and 3.1.2). */
    private static boolean isZstd(byte[] head) {
        return head.length >= 4
                && (Packing.ZSTD.mayBegin(head, 0)
                        || ((head[0] & 0xf0) == 0x50 && head[1] == 0x2a && head[2] == 0x4d && head[3] == 0x18));
    }

    /** Whether these few bytes are the beginning of an archive, cut off too early to be sure. */
    static boolean isStub(byte[] bytes) {
        return isCut(bytes, GZIP)
                || isCut(bytes, ZSTD)
                || isCut(bytes, DICTIONARY)
                || isCut(bytes, WARC)
                || isCut(bytes, ARC);
    }

    private static boolean isCut(byte[] bytes, byte[] whole) {
        return bytes.length <= whole.length && Arrays.equals(bytes, 0, bytes.length, whole, 0, bytes.length);
    }

    private static Format.Found sniffText(byte[] head) {
        Optional<Charset> wide = wide(head);
        String text = new String(head, wide.orElse(StandardCharsets.ISO_8859_1));
        String lead = stripLead(text);
        if (lead.startsWith("<")) {
            Format markup = MarkupRoot.of(lead);
            if (markup == Format.HTML || markup == Format.XML_FEED || markup == Format.NEWS_ML) {
                return Format.Found.of(markup);
            }
            if (markup == Format.OTHER_XML && !mostlyTags(lead)) {
                return Format.Found.of(markup);
            }
        }
        if (MessageHead.holdsPage(lead)) {
            return Format.Found.of(Format.MHTML);
        }
        if (wide.isEmpty() && controls(head) > head.length / 1000) {
            return Format.Found.of(Format.BINARY);
        }
        if (JsonText.looksLikeJson(lead)) {
            return Format.Found.of(Format.JSON);
        }
        return Format.Found.of(mostlyTags(lead) ? Format.HTML : Format.TEXT);
    }

    /** UTF-16 with a byte order mark, or told by the zeros of its Latin letters. */
    static Optional<Charset> wide(byte[] head) {
        if (head.length >= 2 && head[0] == (byte) 0xff && head[1] == (byte) 0xfe) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (head.length >= 2 && head[0] == (byte) 0xfe && head[1] == (byte) 0xff) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        int even = 0;
        int odd = 0;
        int pairs = Math.min(head.length, 4096) / 2;
        for (int i = 0; i < 2 * pairs; i += 2) {
            even += head[i] == 0 && head[i + 1] != 0 ? 1 : 0;
            odd += head[i + 1] == 0 && head[i] != 0 ? 1 : 0;
        }
        if (pairs < 4 || Math.max(even, odd) * 10 < pairs * 4) {
            return Optional.empty();
        }
        if (Math.min(even, odd) > 0) {
            return Optional.empty();
        }
        return Optional.of(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    /** Counts the bytes that the WHATWG standard calls binary data bytes. */
    private static int controls(byte[] head) {
        int count = 0;
        for (byte b : head) {
            boolean control = b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\f' && b != '\r' && b != 0x1b;
            count += control ? 1 : 0;
        }
        return count;
    }

    private static String stripLead(String text) {
        int start = 0;
        if (text.startsWith("\uFEFF")) {
            start = 1;
        } else if (text.startsWith("\u00ef\u00bb\u00bf")) {
            start = 3;
        }
        while (start < text.length() && " \t\n\f\r".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start);
    }

    /** Whether a tag that HTML knows comes at least once in 400 characters, and three times in all. */
    private static boolean mostlyTags(String text) {
        int tags = 0;
        Matcher matcher = TAG.matcher(text);
        while (matcher.find()) {
            tags += ELEMENTS.contains(matcher.group(1).toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return tags >= 3 && tags * 400L >= text.length();
    }

    /** Whether HTML has an element of this name, in lower case. */
    static boolean isElement(String name) {
        return ELEMENTS.contains(name);
    }
}
