package org.dateline.acceptance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What may happen to a page between two captures, and what is rightly told of it. */
enum Edition {
    /** Other teasers, figures, advertisements, notices and times about the article. */
    CHROME(Told.SAME) {
        @Override
        boolean apply(Document page, List<Element> body, Random random) {
            body.getFirst()
                    .parents()
                    .last()
                    .selectFirst("body")
                    .prepend("<div class=\"cookie-banner\" role=\"dialog\"><p>We and our " + random.nextInt(900)
                            + " partners store cookies.</p><button>Accept all</button></div>");
            for (Element link : page.select("nav a, aside a, footer a, .related a, .teaser a, .most-read a")) {
                if (random.nextInt(3) == 0) {
                    link.text(link.text() + " " + random.nextInt(100));
                }
            }
            page.body()
                    .append("<aside class=\"most-read\"><h2>Most read</h2><ol>"
                            + "<li><a href=\"/a\">Bakers may light their ovens at night, court rules</a></li>"
                            + "<li><a href=\"/b\">Why the winter came late to the islands</a></li>"
                            + "<li><a href=\"/c\">" + random.nextInt(99) + " ways to cook a leek</a></li></ol></aside>"
                            + "<div class=\"comments\"><h2>" + random.nextInt(500) + " comments</h2></div>");
            middle(body)
                    .after(
                            "<div class=\"ad ad-slot\"><span>Advertisement</span><a href=\"/x\">Boots, half price</a></div>");
            return true;
        }
    },
    /** The same words in other quotation marks, dashes and spaces. */
    FORM(Told.SAME) {
        @Override
        boolean apply(Document page, List<Element> body, Random random) {
            body.forEach(paragraph -> paragraph.forEachNode(node -> {
                if (node instanceof TextNode text) {
                    text.text(text.getWholeText()
                            .replace('“', '"')
                            .replace('”', '"')
                            .replace('’', '\'')
                            .replace('—', '–')
                            .replace(" the ", " \u00A0the ")
                            .replaceAll("(?<=[a-z]{4})(?=[a-z]{4})", "\u00AD"));
                }
            }));
            return true;
        }
    },
    /** A new paragraph. */
    ADDED(Told.ADDED) {
        @Override
        boolean apply(Document page, List<Element> body, Random random) {
            any(body, random)
                    .after(paragraph(
                            body,
                            "The council of Lower Marrow will hear the matter on " + random.nextInt(28)
                                    + " March, its clerk told our correspondent by telephone."));
            return true;
        }
    },
    REMOVED(Told.REMOVED) {
        @Override
        boolean apply(Document page, List<Element> body, Random random) {
            any(body, random).remove();
            return true;
        }
    },
    /** Three words of a paragraph become others. */
    CHANGED(Told.CHANGED) {
        @Override
        boolean apply(Document page, List<Element> body, Random random) {
            Element paragraph = any(body, random);
            List<String> words = new ArrayList<>(List.of(paragraph.text().split(" ")));
            int at = random.nextInt(words.size() - 3);
            Collections.fill(words.subList(at, at + 3), "amended");
            paragraph.text(String.join(" ", words));
            return true;
        }
    },
    MOVED(Told.MOVED) {
        @Override
        boolean apply(Document page, List<Element> body, Random random) {
            Element last = body.getLast();
            last.remove();
            body.getFirst().after(last);
            return body.size() > 4;
        }
    },
    /** One paragraph becomes two. */
    SPLIT(Told.SAME) {
        @Override
        boolean apply(Document page, List<Element> body, Random random) {
            Element paragraph = any(body, random);
            String text = paragraph.text();
            int space = text.indexOf(' ', text.length() / 2);
            paragraph.text(text.substring(0, space));
            paragraph.after(paragraph(body, text.substring(space + 1)));
            return true;
        }
    },
    HEADLINE(Told.HEADLINE) {
        @Override
        boolean apply(Document page, List<Element> body, Random random) {
            String old = page.select("h1").text();
            if (old.isBlank()) {
                return false;
            }
            String made = "Marrow council to hear matter of the leeks";
            page.outputSettings().prettyPrint(false);
            for (Element heading : page.select("h1")) {
                heading.text(made);
            }
            page.select("meta[property=og:title], meta[name=twitter:title]").attr("content", made);
            page.title(made);
            for (Element script : page.select("script[type=application/ld+json]")) {
                script.html(script.data().replace(old, made));
            }
            return true;
        }
    },
    /** Some of each. */
    MIXED(Told.SEVERAL) {
        @Override
        boolean apply(Document page, List<Element> body, Random random) {
            CHROME.apply(page, body, random);
            FORM.apply(page, body, random);
            ADDED.apply(page, body, random);
            return CHANGED.apply(page, body.subList(0, 1), random);
        }
    };

    /** What is to be told. */
    enum Told {
        SAME,
        ADDED,
        REMOVED,
        CHANGED,
        MOVED,
        HEADLINE,
        SEVERAL,
        REPLACED
    }

    private final Told told;

    Edition(Told told) {
        this.told = told;
    }

    Told told() {
        return told;
    }

    /**
     * Does it to a page.
     *
     * @param body the elements of the article's paragraphs
     * @return whether it could be done
     */
    abstract boolean apply(Document page, List<Element> body, Random random);

    private static Element any(List<Element> body, Random random) {
        return body.get(random.nextInt(body.size()));
    }

    private static Element middle(List<Element> body) {
        return body.get(body.size() / 2);
    }

    /** A paragraph that looks like the others. */
    private static Element paragraph(List<Element> body, String text) {
        return middle(body).clone().text(text).removeAttr("id");
    }
}
