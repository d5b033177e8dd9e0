package org.dateline.copy;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.source.CaptureId;
import org.dateline.source.Citation;
import org.dateline.source.Span;
import org.dateline.text.Words;

/** How one text became another, sentence by sentence (Myers, "An O(ND) difference algorithm", 1986). */
final class Edits {
    private Edits() {}

    /** What {@code member} added to, removed from and changed in {@code representative}, in order. */
    static List<CopyGroup.Edit> between(Article representative, Article member) {
        List<Line> before = lines(representative);
        List<Line> after = lines(member);
        List<CopyGroup.Edit> edits = new ArrayList<>();
        DiffUtils.diff(before, after).getDeltas().forEach(delta -> add(member.capture(), delta, edits));
        return edits;
    }

    private static void add(CaptureId member, AbstractDelta<Line> delta, List<CopyGroup.Edit> edits) {
        List<Line> removed = delta.getSource().getLines();
        List<Line> added = delta.getTarget().getLines();
        int paired = Math.min(removed.size(), added.size());
        for (int i = 0; i < Math.max(removed.size(), added.size()); i++) {
            Optional<Citation> before =
                    i < removed.size() ? Optional.of(removed.get(i).words()) : Optional.empty();
            Optional<Citation> after =
                    i < added.size() ? Optional.of(added.get(i).words()) : Optional.empty();
            CopyGroup.Edit.Kind kind = i < paired
                    ? CopyGroup.Edit.Kind.CHANGED
                    : removed.size() > added.size() ? CopyGroup.Edit.Kind.REMOVED : CopyGroup.Edit.Kind.ADDED;
            edits.add(new CopyGroup.Edit(member, kind, before, after));
        }
    }

    private static List<Line> lines(Article article) {
        List<Line> lines = new ArrayList<>();
        for (Paragraph paragraph : article.body()) {
            String words = article.words(paragraph);
            BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
            sentences.setText(words);
            int start = sentences.first();
            for (int end = sentences.next(); end != BreakIterator.DONE; start = end, end = sentences.next()) {
                String sentence = words.substring(start, end).stripTrailing();
                if (!sentence.isBlank()) {
                    int from = paragraph.span().start() + start;
                    lines.add(new Line(
                            Words.folded(sentence), article.text().cite(Span.of(from, from + sentence.length()))));
                }
            }
        }
        return lines;
    }

    /** A sentence: equal to another if its folded words are. */
    private record Line(String folded, Citation words) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Line that && folded.equals(that.folded);
        }

        @Override
        public int hashCode() {
            return folded.hashCode();
        }
    }
}
