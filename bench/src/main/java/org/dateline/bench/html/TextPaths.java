package org.dateline.bench.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.dateline.html.CharacterReferences;
import org.dateline.html.ElementName;
import org.dateline.html.HtmlPages;
import org.dateline.html.PageHandler;
import org.dateline.html.StartTag;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The pieces of text of a page, each with the elements around it, counted. */
final class TextPaths {
    private static final Set<String> FORMATTING =
            Set.of("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "title",
            "textarea",
            "noscript",
            "iframe",
            "noembed",
            "noframes",
            "xmp",
            "template",
            "svg",
            "math",
            "select");

    private final Map<String, Integer> counts = new HashMap<>();

    private TextPaths() {}

    static Map<String, Integer> ofEvents(String html) {
        TextPaths paths = new TextPaths();
        HtmlPages.read(html, html.toCharArray(), new Events(paths, html));
        return paths.counts;
    }

    static Map<String, Integer> ofTree(Document document) {
        TextPaths paths = new TextPaths();
        document.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                paths.add(path(text), text.getWholeText());
            }
        });
        return paths.counts;
    }

    private static Iterable<String> path(Node node) {
        Deque<String> path = new ArrayDeque<>();
        for (Element at = (Element) node.parent(); at != null && !(at instanceof Document); at = at.parent()) {
            path.addLast(at.normalName());
        }
        return path;
    }

    private void add(Iterable<String> innermostFirst, String text) {
        String shown = text.strip();
        if (shown.isEmpty()) {
            return;
        }
        StringBuilder key = new StringBuilder();
        for (Iterator<String> names = innermostFirst.iterator(); names.hasNext(); ) {
            String name = names.next();
            if (UNSEEN.contains(name)) {
                return;
            }
            if (!FORMATTING.contains(name)) {
                key.append(name).append('/');
            }
        }
        counts.merge(key.append(' ').append(shown).toString(), 1, Integer::sum);
    }

    /** Keeps the elements that are open. */
    private static final class Events implements PageHandler {
        private final TextPaths paths;
        private final String html;
        private final Deque<String> open = new ArrayDeque<>();

        Events(TextPaths paths, String html) {
            this.paths = paths;
            this.html = html;
        }

        @Override
        public void open(StartTag tag, int element) {
            open.push(tag.name().text());
        }

        @Override
        public void rootAgain(StartTag tag) {
            // The root is open already.
        }

        @Override
        public void close(ElementName name, int element) {
            open.removeFirstOccurrence(name.text());
        }

        @Override
        public void text(int from, int to) {
            paths.add(open, CharacterReferences.resolve(html.substring(from, to)));
        }

        @Override
        public void content(ElementName name, int from, int to) {
            // No reader sees it.
        }
    }
}
