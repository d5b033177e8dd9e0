package org.dateline.capture;

import java.util.Locale;

/** Tells pages, feeds, news items and other XML apart by the first element, behind declarations and comments. */
final class MarkupRoot {
    private MarkupRoot() {}

    /** What text that begins with {@code <} is: HTML, a feed, news items, or other XML. */
    static Format of(String text) {
        boolean declared = text.startsWith("<?xml");
        int at = 0;
        while (at < text.length() && text.charAt(at) == '<') {
            if (text.startsWith("<!--", at)) {
                at = behind(text, "-->", at + 4);
            } else if (text.startsWith("<?", at)) {
                at = behind(text, "?>", at + 2);
            } else if (text.regionMatches(true, at, "<!doctype html", 0, 14)) {
                return Format.HTML;
            } else if (text.startsWith("<!", at)) {
                at = behindDoctype(text, at);
            } else {
                return byName(name(text, at + 1), text, declared);
            }
            at = skipSpace(text, at);
        }
        return declared ? Format.OTHER_XML : Format.HTML;
    }

    private static Format byName(String name, String text, boolean declared) {
        String local = name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        return switch (local) {
            case "rss" -> Format.XML_FEED;
            case "feed" -> text.contains("/Atom") || text.contains("/atom/") ? Format.XML_FEED : Format.OTHER_XML;
            case "rdf" ->
                text.contains("purl.org/rss") || text.contains("netscape.com/rdf") ? Format.XML_FEED : Format.OTHER_XML;
            case "html" -> Format.HTML;
            case "newsitem", "newsmessage", "packageitem", "conceptitem", "knowledgeitem", "planningitem" ->
                text.contains("iptc.org/std/nar/") ? Format.NEWS_ML : Format.OTHER_XML;
            default -> !declared && Sniffer.isElement(local) ? Format.HTML : Format.OTHER_XML;
        };
    }

    private static String name(String text, int start) {
        int end = start;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "_-.:".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return text.substring(start, end);
    }

    private static int behind(String text, String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    /** Behind a document type declaration, whose internal subset may hold {@code >}. */
    private static int behindDoctype(String text, int from) {
        int close = text.indexOf('>', from);
        int subset = text.indexOf('[', from);
        if (subset >= 0 && subset < close) {
            return behind(text, ">", behind(text, "]", subset));
        }
        return close < 0 ? text.length() : close + 1;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}
