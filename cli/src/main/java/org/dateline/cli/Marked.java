package org.dateline.cli;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.source.Citation;
import org.dateline.source.Span;

/**
 * A passage of a page, fit for a terminal, with words marked: by a style where the terminal has styles, else by brackets as
 * GNU wdiff sets them.
 */
final class Marked {
    /** What is marked, and how. */
    enum Mark {
        GONE("[-", "-]", "\u001B[31;9m"),
        NEW("{+", "+}", "\u001B[32;4m"),
        FAINT("", "", "\u001B[2m"),
        STRONG("", "", "\u001B[1m"),
        NONE("", "", "");

        private static final String PLAIN = "\u001B[0m";

        private final String open;
        private final String close;
        private final String style;

        Mark(String open, String close, String style) {
            this.open = open;
            this.close = close;
            this.style = style;
        }

        /** {@code text} in this style, if {@code styled}; without brackets. */
        String paint(String text, boolean styled) {
            return styled && !style.isEmpty() && !text.isBlank() ? style + text + PLAIN : text;
        }
    }

    /** A character as a reader sees it, and whether it is marked. */
    private record Cluster(String text, boolean marked, int width) {}

    private final Mark mark;
    private final boolean styled;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();

    private Marked(Mark mark, boolean styled) {
        this.mark = mark;
        this.styled = styled;
    }

    /** A passage in which the given spans of its text are marked. */
    static Marked of(Citation passage, List<Span> marked, Mark mark, boolean styled) {
        Marked made = new Marked(mark, styled);
        int start = passage.span().start();
        int at = start;
        for (Span span : marked) {
            if (passage.span().contains(span)) {
                made.add(passage.words().substring(at - start, span.start() - start), false);
                made.add(passage.words().substring(span.start() - start, span.end() - start), true);
                at = span.end();
            }
        }
        made.add(passage.words().substring(at - start), false);
        return made;
    }

    /** A text without marks. */
    static Marked plain(String words) {
        Marked made = new Marked(Mark.STRONG, false);
        made.add(words, false);
        return made;
    }

    private void add(String words, boolean isMarked) {
        String shown = Terminal.safe(words.replace("\u00AD", "").replaceAll("\\s+", " "));
        if (isMarked) {
            int from = text.length();
            text.append(styled ? shown : mark.open + shown + mark.close);
            spans.add(Span.of(from, text.length()));
        } else {
            text.append(shown);
        }
    }

    /** The passage broken into lines of at most {@code columns}, each filled up to them with spaces. */
    List<String> lines(int columns) {
        List<String> lines = new ArrayList<>();
        List<Cluster> line = new ArrayList<>();
        int used = 0;
        for (List<Cluster> word : words()) {
            int width = width(trimmed(word));
            if (used > 0 && used + width > columns) {
                lines.add(painted(line, columns));
                line.clear();
                used = 0;
            }
            for (Cluster cluster : word) {
                if (used + cluster.width() > columns && !cluster.text().isBlank()) {
                    lines.add(painted(line, columns));
                    line.clear();
                    used = 0;
                }
                line.add(cluster);
                used += cluster.width();
            }
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(painted(line, columns));
        }
        return lines;
    }

    /** What may not be broken, each with the spaces behind it (Unicode Standard Annex 14). */
    private List<List<Cluster>> words() {
        BreakIterator breaks = BreakIterator.getLineInstance(ULocale.ROOT);
        breaks.setText(text.toString());
        List<List<Cluster>> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            words.add(clusters(start, end));
        }
        return words;
    }

    private List<Cluster> clusters(int from, int to) {
        BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        String word = text.substring(from, to);
        characters.setText(word);
        List<Cluster> clusters = new ArrayList<>();
        int start = characters.first();
        for (int end = characters.next(); end != BreakIterator.DONE; start = end, end = characters.next()) {
            int at = from + start;
            String cluster = word.substring(start, end);
            boolean marked = spans.stream().anyMatch(span -> span.contains(at));
            clusters.add(new Cluster(cluster, marked, TextWidth.of(cluster)));
        }
        return clusters;
    }

    private static List<Cluster> trimmed(List<Cluster> clusters) {
        int end = clusters.size();
        while (end > 0 && clusters.get(end - 1).text().isBlank()) {
            end--;
        }
        return clusters.subList(0, end);
    }

    private static int width(List<Cluster> clusters) {
        return clusters.stream().mapToInt(Cluster::width).sum();
    }

    private String painted(List<Cluster> line, int columns) {
        List<Cluster> shown = trimmed(line);
        StringBuilder painted = new StringBuilder();
        int from = 0;
        for (int to = 1; to <= shown.size(); to++) {
            if (to == shown.size() || shown.get(to).marked() != shown.get(from).marked()) {
                String run = shown.subList(from, to).stream().map(Cluster::text).collect(Collectors.joining());
                painted.append(mark.paint(run, styled && shown.get(from).marked()));
                from = to;
            }
        }
        return painted.append(" ".repeat(Math.max(0, columns - width(shown)))).toString();
    }
}
