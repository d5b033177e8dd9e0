package org.dateline.bench.extraction;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dateline.bench.extraction.GoldCredit.Place;
import org.dateline.capture.Capture;
import org.dateline.capture.Location;
import org.dateline.capture.MediaType;
import org.dateline.capture.Payload;
import org.dateline.capture.Supplied;
import org.jsoup.nodes.Entities;

/** Puts a line where it belongs on the page of an invented outlet, with markup or as plain text. */
final class CreditPage {
    private static final String TITLE = "Talks open over the northern banks";
    private static final List<String> PROSE = List.of(
            "Fishermen on both sides of the strait have complained for years that nets were cut and catches taken, and that nobody in either capital would listen to them.",
            "The offer that the islanders made in the spring was long thought dead, and few in the harbour believed that it would be taken up again before the winter.",
            "Her colleague called the offer late but welcome, and said that the fleets should be home before the autumn storms begin to close the lanes.",
            "A second meeting is planned for the end of the month in the town where the first agreement was signed a generation ago, people on both sides said.",
            "Until then the patrol boats are to stay on their own side of the line, “whatever the weather brings,” as one of the captains put it.");

    private CreditPage() {}

    static Capture of(GoldCredit gold, int number, boolean asText) {
        String content = asText ? text(gold) : html(gold);
        MediaType type = asText ? MediaType.PLAIN_TEXT : MediaType.HTML;
        Payload payload = Payload.copyOf(content.getBytes(StandardCharsets.UTF_8));
        return Capture.of(Location.of("line-" + number), type, Optional.of("UTF-8"), payload, Supplied.nothing());
    }

    private static String html(GoldCredit gold) {
        StringBuilder page = new StringBuilder("<!doctype html><html><head><title>").append(TITLE);
        page.append(" | The Ostrava Lantern</title><meta property=\"og:site_name\" content=\"The Ostrava Lantern\">")
                .append("</head><body><nav class=\"main-menu\"><ul><li><a href=\"/\">Home</a></li>")
                .append("<li><a href=\"/world\">World</a></li></ul></nav><main><article><h1>")
                .append(TITLE)
                .append("</h1>")
                .append(at(gold, Place.BYLINE, "<p>", "</p>"))
                .append(at(gold, Place.CAPTION, "<figure><img src=\"boat.jpg\"><figcaption>", "</figcaption></figure>"))
                .append("<div class=\"article-body\">")
                .append(at(gold, Place.OPENING, "<p>", "</p>"));
        for (int i = 0; i < PROSE.size(); i++) {
            page.append("<p>").append(PROSE.get(i)).append("</p>\n");
            page.append(i == 2 ? at(gold, Place.BODY, "<p>", "</p>") : "");
        }
        return page.append(at(gold, Place.TAIL, "<p>", "</p>"))
                .append("</div>")
                .append(at(gold, Place.RIGHTS, "<p>", "</p>"))
                .append("</article></main><footer class=\"site-footer\"><p>Imprint</p></footer></body></html>")
                .toString();
    }

    private static String at(GoldCredit gold, Place place, String open, String close) {
        return gold.place() == place ? open + Entities.escape(gold.line()) + close : "";
    }

    private static String text(GoldCredit gold) {
        StringBuilder page = new StringBuilder("Home\nWorld\n\n").append(TITLE).append("\n\n");
        page.append(line(gold, Place.BYLINE)).append(line(gold, Place.CAPTION)).append(line(gold, Place.OPENING));
        for (int i = 0; i < PROSE.size(); i++) {
            page.append(PROSE.get(i)).append("\n\n").append(i == 2 ? line(gold, Place.BODY) : "");
        }
        return page.append(line(gold, Place.TAIL))
                .append(line(gold, Place.RIGHTS))
                .append(String.join("\n", Collections.nCopies(3, "")))
                .append("Imprint\n")
                .toString();
    }

    private static String line(GoldCredit gold, Place place) {
        return gold.place() == place ? gold.line() + "\n\n" : "";
    }
}
