package org.dateline.capture;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the bytes at which the items of a feed or of a news message begin: start tags outside comments and CDATA sections. */
final class ItemOffsets {
    private ItemOffsets() {}

    /**
     * The offsets in their order; for an encoding in which ASCII is not ASCII, none.
     *
     * @param names the local names of the items' elements, with a bar between them
     */
    static List<Long> find(byte[] bytes, String names) {
        Pattern mark =
                Pattern.compile("<!--|<!\\[CDATA\\[|<(?:[A-Za-z_][A-Za-z0-9_.-]{0,30}:)?(?:" + names + ")(?=[\\s/>])");
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<Long> offsets = new ArrayList<>();
        Matcher matcher = mark.matcher(text);
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
