package org.dateline.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The name of an element, with what the standard's tree construction does at its tags. The names that the standard knows
 * are there once and can be told by identity or by {@link #id}; others are made for each page and have the id 0.
 */
public final class ElementName {
    private static final Map<String, ElementName> KNOWN = known();
    static final NameTable<ElementName> TABLE = new NameTable<>(KNOWN);

    /** Stands for all names of a page that makes up too many. */
    static final ElementName NAMELESS = unknown("unknown");

    static final ElementName HTML = of("html");
    static final ElementName HEAD = of("head");
    static final ElementName BODY = of("body");
    static final ElementName P = of("p");
    static final ElementName A = of("a");
    static final ElementName FORM = of("form");
    static final ElementName SELECT = of("select");
    static final ElementName WHOLE_TABLE = of("table");
    static final ElementName TBODY = of("tbody");
    static final ElementName TR = of("tr");
    static final ElementName BR = of("br");
    static final ElementName SCRIPT = of("script");

    private final String text;
    private final int id;
    private final TagRule rule;

    private ElementName(String text, int id, TagRule rule) {
        this.text = text;
        this.id = id;
        this.rule = rule;
    }

    private static Map<String, ElementName> known() {
        Map<String, ElementName> known = new HashMap<>();
        for (TagRule rule : TagRule.values()) {
            for (String name : rule.names()) {
                known.put(name, new ElementName(name, known.size() + 1, rule));
            }
        }
        return Map.copyOf(known);
    }

    /**
     * The element of this name.
     *
     * @throws IllegalArgumentException if the standard knows no such element
     */
    public static ElementName of(String name) {
        ElementName known = KNOWN.get(name);
        if (known == null) {
            throw new IllegalArgumentException("the HTML standard has no element " + name);
        }
        return known;
    }

    static ElementName unknown(String name) {
        return new ElementName(name, 0, TagRule.ORDINARY);
    }

    /** One more than the largest {@link #id}. */
    public static int idLimit() {
        return KNOWN.size() + 1;
    }

    /** Which of the ids are those of the named elements, for tests by id in constant time. */
    public static boolean[] idsOf(List<String> names) {
        boolean[] ids = new boolean[idLimit()];
        names.forEach(name -> ids[of(name).id] = true);
        return ids;
    }

    /** The name in lower case, as pages write it. */
    public String text() {
        return text;
    }

    /** A number of its own for each known name, from 1 on; 0 for any other. */
    public int id() {
        return id;
    }

    TagRule rule() {
        return rule;
    }

    /** Whether an item of another list may stand in it. */
    boolean isList() {
        return text.equals("ul") || text.equals("ol");
    }

    /** Whether an item that was left open ends through it at the next one. */
    boolean isThin() {
        return text.equals("div") || text.equals("p") || text.equals("address");
    }

    /** Whether HTML may stand in it though it stands in a drawing. */
    boolean holdsHtml() {
        return text.equals("foreignobject") || text.equals("desc") || text.equals("title");
    }

    @Override
    public String toString() {
        return text;
    }
}
