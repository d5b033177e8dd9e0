package org.dateline.capture;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the encoding that a page declares for itself: the prescan of the HTML Standard, section 13.2.3.2, over more than
 * its 1024 bytes, since pages put much in front of their {@code meta}; and the XML declaration.
 */
final class DeclaredInPage {
    private static final int PRESCAN = 1 << 14;
    private static final Pattern XML =
            Pattern.compile("^<\\?xml[^>]{0,200}?\\bencoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._:-]{1,40})[\"']");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(?<![A-Za-z-])([A-Za-z-]{1,40})\\s{0,20}=\\s{0,20}(?:\"([^\"]{0,400})\"|'([^']{0,400})'|([^\\s\"'>]{1,400}))");
    private static final Pattern CONTENT_CHARSET =
            Pattern.compile("charset\\s{0,20}=\\s{0,20}[\"']?([A-Za-z0-9._:-]{1,40})", Pattern.CASE_INSENSITIVE);

    private DeclaredInPage() {}

    /** The encoding that the page declares, if it declares one that is known. */
    static Optional<Charset> find(byte[] bytes) {
        int length = Math.min(bytes.length, PRESCAN);
        String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        Matcher xml = XML.matcher(head.stripLeading());
        if (xml.find()) {
            return EncodingLabels.findInPage(xml.group(1));
        }
        return fromMeta(head);
    }

    /** The charset parameter of a media type, as it stands there. */
    static Optional<String> parameter(String contentType) {
        Matcher matcher = CONTENT_CHARSET.matcher(contentType);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Charset> fromMeta(String head) {
        int at = head.indexOf('<');
        while (at >= 0) {
            if (head.startsWith("<!--", at)) {
                at = head.indexOf("-->", at + 2);
            } else if (head.regionMatches(true, at, "<meta", 0, 5)) {
                Optional<Charset> found = fromAttributes(tag(head, at + 5));
                if (found.isPresent()) {
                    return found;
                }
            }
            at = at < 0 ? -1 : head.indexOf('<', at + 1);
        }
        return Optional.empty();
    }

    private static String tag(String head, int from) {
        int end = head.indexOf('>', from);
        return head.substring(from, end < 0 ? head.length() : end);
    }

    private static Optional<Charset> fromAttributes(String tag) {
        boolean pragma = false;
        Optional<String> content = Optional.empty();
        Matcher matcher = ATTRIBUTE.matcher(tag);
        while (matcher.find()) {
            String value = value(matcher);
            switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
                case "charset" -> {
                    return EncodingLabels.findInPage(value);
                }
                case "http-equiv" -> pragma = value.equalsIgnoreCase("content-type");
                case "content" -> content = parameter(value);
                default -> {
                    // Other attributes say nothing of the encoding.
                }
            }
        }
        return pragma ? content.flatMap(EncodingLabels::findInPage) : Optional.empty();
    }

    private static String value(Matcher matcher) {
        for (int group = 2; group < 4; group++) {
            String value = matcher.group(group);
            if (value != null) {
                return value;
            }
        }
        return matcher.group(4) == null ? "" : matcher.group(4);
    }
}
