package org.dateline.capture;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the bytes at which the items of an RSS or Atom feed begin: start tags outside comments and CDATA sections. */
final class ItemOffsets {
    private static final Pattern MARK =
            Pattern.compile("<!--|<!\\[CDATA\\[|<(?:[A-Za-z_][A-Za-z0-9_.-]{0,30}:)?(?:item|entry)(?=[\\s/>])");

    private ItemOffsets() {}

    /** The offsets in their order; for an encoding in which ASCII is not ASCII, none. */
    static List<Long> find(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<Long> offsets = new ArrayList<>();
        Matcher matcher = MARK.matcher(text);
        int at = 0;
        while (matcher.find(at)) {
            at = switch (matcher.group()) {
                case "<!--" -> behind(text, "-->", matcher.end());
                case "<![CDATA[" -> behind(text, "]]>", matcher.end());
                default -> {
                    offsets.add((long) matcher.start());
                    yield matcher.end();
                }
            };
        }
        return offsets;
    }

    private static int behind(String text, String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }
}
