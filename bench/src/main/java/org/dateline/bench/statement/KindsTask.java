package org.dateline.bench.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.bench.BenchTask;
import org.dateline.bench.JsonLines;
import org.dateline.bench.Meter;
import org.dateline.bench.Options;
import org.dateline.bench.Outcome;
import org.dateline.language.Reader;
import org.dateline.source.Citation;
import org.dateline.statement.Statement;
import org.dateline.statement.StatementFinder;

/**
 * Measures on real news how often a statement that is found is one, and whether its kind is right, where readers have labelled
 * it: in documents of PolNeAR's train split and of BASIL. Statements of kinds other than assertions were drawn more often
 * than they occur.
 */
public final class KindsTask implements BenchTask {
    private record Page(GoldDocument document, Article article, Map<Integer, KindLabels.Label> labels) {}

    @Override
    public Outcome run(Path data, Options options, Meter meter) throws IOException {
        KindLabels labels = KindLabels.load();
        List<Page> pages = new ArrayList<>();
        for (GoldDocument document : JsonLines.read(data, GoldDocument.class)) {
            Map<Integer, KindLabels.Label> here = labels.of(document.id());
            if (!here.isEmpty()) {
                pages.add(new Page(document, page(pages.size() + 1, document), here));
            }
        }
        if (pages.isEmpty()) {
            throw new IOException(data + " holds no document that has labels");
        }
        List<List<Statement>> found =
                meter.time(() -> pages.stream().map(KindsTask::statements).toList());
        KindCounts all = new KindCounts();
        KindCounts unseen = new KindCounts();
        for (int i = 0; i < pages.size(); i++) {
            count(pages.get(i), found.get(i), all, unseen);
        }
        Map<String, Double> scores = new LinkedHashMap<>();
        all.report("", scores);
        unseen.report("unseen.", scores);
        List<String> notes = new ArrayList<>(all.lines());
        notes.add("unseen:");
        notes.addAll(unseen.lines());
        return new Outcome(pages.size(), 0, scores, notes);
    }

    private static Article page(int number, GoldDocument document) {
        List<String> paragraphs = document.blocks().stream()
                .map(block -> block.in(document.text()).strip())
                .toList();
        return WrittenPage.of(number, "A day by the water", paragraphs, Optional.empty());
    }

    private static List<Statement> statements(Page page) {
        return StatementFinder.english().find(Reader.english().read(page.article()));
    }

    private static void count(Page page, List<Statement> found, KindCounts all, KindCounts unseen) {
        page.labels().values().forEach(label -> {
            all.wanted(label);
            if (!label.seen()) {
                unseen.wanted(label);
            }
        });
        for (Statement statement : found) {
            KindLabels.Label label =
                    page.labels().get(place(page, statement.content().getFirst()));
            if (label != null) {
                all.add(label, statement.kind());
                if (!label.seen()) {
                    unseen.add(label, statement.kind());
                }
            }
        }
    }

    /** Where a content begins in the document's text, in code points; -1 where its paragraph isn't there. */
    private static int place(Page page, Citation content) {
        String text = page.article().text().text();
        int start = content.span().start();
        int line = text.lastIndexOf('\n', start) + 1;
        int end = text.indexOf('\n', start);
        int paragraph = page.document().text().indexOf(text.substring(line, end < 0 ? text.length() : end));
        return paragraph < 0 ? -1 : page.document().text().codePointCount(0, paragraph + start - line);
    }
}
