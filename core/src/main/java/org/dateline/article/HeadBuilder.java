package org.dateline.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.html.AttributeName;
import org.dateline.html.CharacterReferences;
import org.dateline.html.ElementName;
import org.dateline.html.StartTag;

/** Collects what a page says of itself while it is walked. Not thread-safe. */
final class HeadBuilder {
    private static final int MOST_META = 1000;
    private static final int LONGEST_CONTENT = 20_000;

    /** Longer ones are no addresses: browsers and servers refuse them. */
    private static final int LONGEST_ADDRESS = 4000;

    private static final List<AttributeName> NAMING =
            List.of(AttributeName.PROPERTY, AttributeName.NAME, AttributeName.ITEMPROP, AttributeName.HTTP_EQUIV);

    private final String url;
    private final Map<String, List<String>> meta = new LinkedHashMap<>();
    private final List<String> scripts = new ArrayList<>();
    private String title = "";
    private String canonical = "";
    private String language = "";
    private boolean data;
    private boolean untyped;

    /** Data that a page forgot to mark as such. */
    private static final Pattern SCHEMA_ORG = Pattern.compile("\\s*\\{\\s*\"@context\"");

    private final PageLinks pageLinks;

    HeadBuilder(char[] page, String url) {
        this.url = url;
        this.pageLinks = new PageLinks(page, this::resolve);
    }

    /** Takes what an element's tag says. */
    void take(StartTag tag) {
        switch (tag.name().text()) {
            case "meta" -> takeMeta(tag);
            case "link" -> takeLink(tag);
            case "script" -> {
                String type = tag.value(AttributeName.TYPE);
                untyped = type.isEmpty();
                data = type.toLowerCase(Locale.ROOT).contains("ld+json");
            }
            default -> {}
        }
    }

    /** Takes what stands at {@code [from, to)} of the page, in an element that holds text alone. */
    void takeContent(ElementName name, String html, int from, int to) {
        switch (name.text()) {
            case "title" ->
                title = title.isEmpty()
                        ? Folding.spaces(CharacterReferences.resolve(html.substring(from, to)))
                                .strip()
                        : title;
            case "script" -> {
                if (data || (untyped && isData(html, from, to))) {
                    scripts.add(html.substring(from, to));
                }
            }
            default -> {}
        }
    }

    private static boolean isData(String html, int from, int to) {
        return SCHEMA_ORG.matcher(html).region(from, to).lookingAt();
    }

    void takeRoot(StartTag root) {
        if (language.isEmpty()) {
            language = root.value(root.has(AttributeName.LANG) ? AttributeName.LANG : AttributeName.XML_LANG);
        }
    }

    private void takeMeta(StartTag tag) {
        String content = tag.value(AttributeName.CONTENT);
        if (meta.size() >= MOST_META || content.isEmpty() || content.length() > LONGEST_CONTENT) {
            return;
        }
        for (AttributeName naming : NAMING) {
            String name = tag.value(naming);
            if (!name.isEmpty()) {
                meta.computeIfAbsent(name.toLowerCase(Locale.ROOT).strip(), key -> new ArrayList<>(1))
                        .add(content);
            }
        }
    }

    private void takeLink(StartTag tag) {
        if (canonical.isEmpty() && tag.value(AttributeName.REL).equalsIgnoreCase("canonical")) {
            canonical = resolve(tag.value(AttributeName.HREF).strip());
        }
        pageLinks.take(tag, 0);
    }

    /** The links that may lead to the other parts of the page's article. */
    PageLinks pageLinks() {
        return pageLinks;
    }

    /** The address made absolute; the empty string if it can't be. */
    private String resolve(String address) {
        if (address.length() > LONGEST_ADDRESS) {
            return "";
        }
        if (address.startsWith("https://") || address.startsWith("http://")) {
            return address;
        }
        try {
            URI whole = URI.create(url).resolve(address);
            return whole.isAbsolute() ? whole.toString() : "";
        } catch (IllegalArgumentException e) {
            return ""; // a page may name anything as its address
        }
    }

    Head build() {
        return new Head(meta, JsonLd.parse(scripts), title, canonical, language, pageLinks.all());
    }
}
