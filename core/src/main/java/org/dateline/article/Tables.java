package org.dateline.article;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Tells tables of data from tables that lay a page out. */
final class Tables {
    private static final int LOOKED_AT = 3000;
    private static final Set<String> LAYOUT =
            Set.of("table", "div", "p", "ul", "ol", "form", "h1", "h2", "h3", "h4", "section", "article", "iframe");

    private Tables() {}

    /** Whether the cells hold text alone. A table too large to look through lays out. */
    static boolean holdsData(Element table) {
        Node node = table.firstChild();
        int seen = 0;
        while (node != null) {
            if (++seen > LOOKED_AT || LAYOUT.contains(node.normalName())) {
                return false;
            }
            node = next(node, table);
        }
        return true;
    }

    @SuppressWarnings("ReferenceEquality") // the very element, not one like it
    private static @Nullable Node next(Node node, Element table) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node here = node;
        while (here != null && here != table) {
            Node sibling = here.nextSibling();
            if (sibling != null) {
                return sibling;
            }
            here = here.parentNode();
        }
        return null;
    }
}
