package org.dateline.article;

import java.util.HashMap;
import java.util.Map;
import org.dateline.source.Span;

/** What a page's lines look like, and how they stand among their neighbours: what pages of both kinds share. */
final class Surface {
    private static final int[] NEIGHBOURS = {-3, -2, -1, 1, 2, 3};
    private static final int[] WIDTHS = {2, 5, 10};
    private static final String[] BEFORE = Row.names("proseBefore", WIDTHS);
    private static final String[] AFTER = Row.names("proseAfter", WIDTHS);
    private static final String[] MEAN = Row.names("mean", WIDTHS);

    private final String[] lines;
    private final LineStats[] stats;

    /** How often the words of each line stand on the page, and the index of the last line that has them. */
    private final Seen[] seen;

    private final int[] proseBefore;
    private final int[] unitsBefore;

    private static final class Seen {
        private int count;
        private int last;
    }

    Surface(PageText page) {
        int n = page.blocks().size();
        char[] units = page.text().text().toCharArray();
        this.lines = new String[n];
        this.stats = new LineStats[n];
        this.proseBefore = new int[n + 1];
        this.unitsBefore = new int[n + 1];
        this.seen = new Seen[n];
        Map<String, Seen> known = HashMap.newHashMap(n);
        for (int i = 0; i < n; i++) {
            Span span = page.blocks().get(i).span();
            lines[i] = page.text().at(span);
            stats[i] = LineStats.of(units, span.start(), span.end(), lines[i]);
            Seen same = known.computeIfAbsent(lines[i], words -> new Seen());
            same.count++;
            same.last = i;
            seen[i] = same;
            proseBefore[i + 1] = proseBefore[i] + (stats[i].isProse() ? stats[i].size() : 0);
            unitsBefore[i + 1] = unitsBefore[i] + stats[i].size();
        }
    }

    LineStats stats(int index) {
        return stats[index];
    }

    String line(int index) {
        return lines[index];
    }

    /** What the line looks like, and where it stands. */
    void glance(int index, Row row) {
        own(index, row);
        place(index, row);
    }

    /** What the lines about it look like. */
    void neighbours(int index, Row row) {
        around(index, row);
        for (int distance : NEIGHBOURS) {
            neighbour(index + distance, row);
        }
    }

    private void own(int index, Row row) {
        LineStats own = stats[index];
        String line = lines[index];
        char first = line.charAt(0);
        row.put("length", Logs.of(own.size()))
                .put("words", Math.min(own.words(), 200))
                .put("sentences", Math.min(own.sentences(), 12))
                .put("commas", own.words() == 0 ? 0 : (double) own.commas() / own.words())
                .put("digits", own.share(own.digits()))
                .put("capitals", own.letters() == 0 ? 0 : (double) own.capitals() / own.letters())
                .put("signs", own.share(own.signs()))
                .put("ends", own.endsSentence())
                .put("colon", line.endsWith(":"))
                .put("prose", own.isProse())
                .put("wordLength", own.words() == 0 ? 0 : (double) own.letters() / own.words())
                .put("startsLower", Character.isLowerCase(first))
                .put("startsQuote", "\"“„«»‘'「".indexOf(first) >= 0)
                .put("startsSign", !Character.isLetterOrDigit(first))
                .put("rights", line.indexOf('©') >= 0 || Shapes.isRightsLine(line))
                .put("address", line.indexOf('@') >= 0 || line.contains("http") || line.contains("www."))
                .put("year", own.length() <= 120 && hasYear(line))
                .put("repeated", Math.min(seen[index].count, 4))
                .put("repeatedLater", seen[index].last > index);
    }

    private static boolean hasYear(String line) {
        for (int i = line.indexOf("20"); i >= 0; i = line.indexOf("20", i + 1)) {
            if (i + 4 <= line.length()
                    && Character.isDigit(line.charAt(i + 2))
                    && Character.isDigit(line.charAt(i + 3))) {
                return true;
            }
        }
        return false;
    }

    private void place(int index, Row row) {
        int n = stats.length;
        int prose = Math.max(1, proseBefore[n]);
        row.put("index", Math.min(index, 300))
                .put("indexShare", (double) index / n)
                .put("fromEnd", Math.min(n - index, 300))
                .put("unitsShare", (double) unitsBefore[index] / Math.max(1, unitsBefore[n]))
                .put("proseShare", (double) proseBefore[index] / prose)
                .put("proseTotal", Logs.of(proseBefore[n]));
    }

    private void around(int index, Row row) {
        int n = stats.length;
        for (int i = 0; i < WIDTHS.length; i++) {
            int width = WIDTHS[i];
            int from = Math.max(0, index - width);
            int to = Math.min(n, index + width + 1);
            row.put(BEFORE[i], Logs.of(proseBefore[index] - proseBefore[from]))
                    .put(AFTER[i], Logs.of(proseBefore[to] - proseBefore[index + 1]))
                    .put(MEAN[i], (double) (unitsBefore[to] - unitsBefore[from]) / (to - from));
        }
    }

    private void neighbour(int index, Row row) {
        boolean there = index >= 0 && index < stats.length;
        row.put("nLength", there ? Logs.of(stats[index].size()) : -1)
                .put("nEnds", there && stats[index].endsSentence());
    }
}
