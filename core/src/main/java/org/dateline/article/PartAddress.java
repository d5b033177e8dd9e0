package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address read as that of a further part of an article. Outlets number the parts in many ways ({@code ?page=2},
 * {@code /2}, {@code /seite-2}, {@code -2.html}); whatever the way, the first part's address is the same without the
 * number and what belongs to it, or has a 1 in its place. Whether there is such a page only a link or a capture can tell.
 *
 * @param number which part it would be
 * @param first the address that the first part would then have
 */
public record PartAddress(int number, String first) {
    private static final int LONGEST = 2000;
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}%])(\\p{L}{0,9})([2-9]|[1-9]\\d)(?![\\p{L}\\p{N}%])");
    private static final Pattern HOST = Pattern.compile("\\w+://[^/?#]+");

    /** What parts a number from the rest of its segment; behind it the segment or its file's name ends. */
    private static final String JOINS = "-_,.;:~";

    /** How an address may be read as a further part's; empty if it may not. */
    public static List<PartAddress> readings(String address) {
        List<PartAddress> readings = new ArrayList<>();
        int fragment = address.indexOf('#');
        String url = fragment < 0 ? address : address.substring(0, fragment);
        Matcher host = HOST.matcher(url);
        if (url.length() > LONGEST || !host.lookingAt()) {
            return readings;
        }
        int query = url.indexOf('?');
        Matcher number = NUMBER.matcher(url).region(host.end(), url.length()).useTransparentBounds(true);
        while (number.find()) {
            int part = Integer.parseInt(number.group(2));
            readings.add(new PartAddress(part, cut(url, number.start(2), number.end(), "1")));
            if (query >= 0 && number.start() > query) {
                withoutParameter(url, query, number, readings);
            } else {
                withoutSegment(url, query < 0 ? url.length() : query, number, readings);
            }
        }
        return readings;
    }

    /** {@code ?page=2}, {@code &page=2}. */
    private static void withoutParameter(String url, int query, Matcher number, List<PartAddress> readings) {
        int end = number.end();
        int start = Math.max(url.lastIndexOf('&', number.start()), query);
        boolean whole = end == url.length() || url.charAt(end) == '&';
        boolean named = number.group(1).isEmpty() && url.charAt(number.start() - 1) == '=';
        if (whole && named) {
            boolean alone = start == query && end == url.length();
            String cut = alone
                    ? cut(url, start, end, "")
                    : start == query ? cut(url, start + 1, end + 1, "") : cut(url, start, end, "");
            readings.add(new PartAddress(Integer.parseInt(number.group(2)), cut));
        }
    }

    /** {@code /2}, {@code /page/2}, {@code /page-2}, {@code -2.html}, {@code -page-2.html}, {@code ,seite2}. */
    private static void withoutSegment(String url, int pathEnd, Matcher number, List<PartAddress> readings) {
        int part = Integer.parseInt(number.group(2));
        int end = number.end();
        int rest = end < pathEnd && url.charAt(end) == '/' ? end + 1 : end;
        boolean ends = rest == pathEnd || isExtension(url.substring(end, pathEnd));
        int start = number.start() - 1;
        if (!ends || (url.charAt(start) != '/' && JOINS.indexOf(url.charAt(start)) < 0)) {
            return;
        }
        readings.add(new PartAddress(part, cut(url, start, end, "")));
        int word = start;
        while (word > 0 && start - word < 10 && Character.isLetter(url.charAt(word - 1))) {
            word--;
        }
        if (number.group(1).isEmpty()
                && word < start
                && word > 1
                && (url.charAt(word - 1) == '/' || JOINS.indexOf(url.charAt(word - 1)) >= 0)) {
            readings.add(new PartAddress(part, cut(url, word - 1, end, "")));
        }
    }

    private static boolean isExtension(String end) {
        return end.matches("\\.\\p{Alpha}{2,5}");
    }

    private static String cut(String url, int from, int to, String instead) {
        return url.substring(0, from) + instead + url.substring(to);
    }

    /** An address without what does not tell pages apart: its scheme, "www.", a slash at its end. */
    static String key(String address) {
        int fragment = address.indexOf('#');
        String key = (fragment < 0 ? address : address.substring(0, fragment)).replaceFirst("^\\w+://(www\\.)?", "");
        int query = key.indexOf('?');
        String path = query < 0 ? key : key.substring(0, query);
        String parameters = query < 0 ? "" : key.substring(query);
        return (path.endsWith("/") ? path.substring(0, path.length() - 1) : path) + parameters;
    }
}
