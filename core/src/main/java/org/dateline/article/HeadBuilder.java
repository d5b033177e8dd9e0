package org.dateline.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Collects what a page says of itself while it is walked. Not thread-safe. */
final class HeadBuilder {
    private static final int MOST_META = 1000;
    private static final int LONGEST_CONTENT = 20_000;

    private final Map<String, List<String>> meta = new LinkedHashMap<>();
    private final List<String> scripts = new ArrayList<>();
    private String title = "";
    private String canonical = "";
    private String language = "";

    void take(Element element, String tag) {
        switch (tag) {
            case "meta" -> takeMeta(element);
            case "title" -> takeTitle(element);
            case "link" -> takeLink(element);
            case "script" -> takeScript(element);
            default -> {}
        }
    }

    void takeRoot(Element root) {
        language = root.hasAttr("lang") ? root.attr("lang") : root.attr("xml:lang");
    }

    private void takeMeta(Element element) {
        if (meta.size() >= MOST_META) {
            return;
        }
        for (String naming : List.of("property", "name", "itemprop", "http-equiv")) {
            String name = element.attr(naming);
            String content = element.attr("content");
            if (!name.isEmpty() && !content.isEmpty() && content.length() <= LONGEST_CONTENT) {
                meta.computeIfAbsent(name.toLowerCase(Locale.ROOT).strip(), key -> new ArrayList<>(1))
                        .add(content);
            }
        }
    }

    private void takeTitle(Element element) {
        Element parent = element.parent();
        if (title.isEmpty() && parent != null && !parent.normalName().equals("svg")) {
            title = element.text().strip();
        }
    }

    private void takeLink(Element element) {
        if (canonical.isEmpty() && element.attr("rel").equalsIgnoreCase("canonical")) {
            canonical = element.absUrl("href");
        }
    }

    private void takeScript(Element element) {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            scripts.add(element.data());
        }
    }

    Head build() {
        return new Head(meta, JsonLd.parse(scripts), title, canonical, language);
    }
}
