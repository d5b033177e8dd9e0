package org.dateline.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.chronology.Chronology;
import org.dateline.chronology.Entry;
import org.dateline.claim.Difference;
import org.dateline.claim.Origin;
import org.dateline.claim.Report;
import org.dateline.commitment.Commitment;
import org.dateline.source.Citation;
import org.dateline.story.Story;
import org.dateline.time.When;

/** The entries, commitments, stories and what was left out, as CommonMark; quotations are short in any case. */
final class MarkdownReport implements ReportWriter {
    @Override
    public void write(Chronology chronology, ReportOptions options, Writer out) throws IOException {
        out.append(new Page(chronology).text());
    }

    /** One page in the making. */
    private static final class Page {
        private final Chronology chronology;
        private final Sources sources;
        private final StringBuilder text = new StringBuilder();

        Page(Chronology chronology) {
            this.chronology = chronology;
            this.sources = new Sources(chronology);
        }

        String text() {
            line("# " + Markdown.escape(PageMaker.title(chronology.query())));
            summary();
            heading("Chronology", !chronology.dated().isEmpty());
            chronology.dated().forEach(this::entry);
            heading("Time not stated", !chronology.undated().isEmpty());
            chronology.undated().forEach(this::entry);
            heading("Commitments", !chronology.commitments().isEmpty());
            chronology.commitments().forEach(this::commitment);
            heading("Stories", !chronology.stories().isEmpty());
            chronology.stories().forEach(this::story);
            heading("Versions", !chronology.histories().isEmpty());
            VersionsView.of(chronology, sources, false).forEach(this::versions);
            heading(
                    "Left out",
                    !chronology.skipped().isEmpty() || !chronology.omitted().isEmpty());
            leftOut();
            return text.toString();
        }

        private void line(String line) {
            text.append(line).append('\n');
        }

        private void heading(String heading, boolean needed) {
            if (needed) {
                line("");
                line("## " + heading);
                line("");
            }
        }

        private void summary() {
            line("");
            String asked = String.join(", ", PageMaker.asked(chronology.query()));
            if (!asked.isEmpty()) {
                line("Asked for: " + Markdown.escape(asked) + ".");
            }
            chronology.asOf().map(WhenText::day).ifPresent(day -> line("As of " + day + "."));
            line(Summary.of(chronology) + ".");
        }

        private void entry(Entry entry) {
            Report main = EntryViews.main(entry);
            line("- **" + Markdown.escape(WhenText.of(entry.when())) + "** · "
                    + EntryKind.of(main).label() + " · " + quote(entry.claim().wording()));
            line("  " + Markdown.escape(ChainView.of(main, sources).line()) + ". " + source(main.sentence()) + ". "
                    + Sources.count(entry.claim().reports().size(), "report", "reports") + ", "
                    + Sources.count(entry.claim().origins().size(), "independent origin", "independent origins") + ": "
                    + entry.claim().origins().stream()
                            .map(Origin::label)
                            .map(Markdown::escape)
                            .collect(Collectors.joining("; "))
                    + ".");
            entry.claim().differences().forEach(this::difference);
        }

        private void difference(Difference difference) {
            line("  Reports differ on the " + Json.name(difference.aspect())
                    + (difference.compatible() ? " (both can be true)" : "") + ": "
                    + difference.variants().stream()
                            .map(variant ->
                                    quote(variant) + " (" + Markdown.escape(sources.outlet(variant.capture())) + ")")
                            .collect(Collectors.joining(", "))
                    + ".");
        }

        private void commitment(Commitment commitment) {
            String who = commitment.who().map(party -> party.label()).orElse("someone not named");
            String to = commitment.to().map(party -> " to " + party.label()).orElse("");
            line("- **" + CommitmentView.status(commitment.status()) + "** · "
                    + EntryKind.capitalised(commitment.kind()) + " by " + Markdown.escape(who + to) + " · due "
                    + Markdown.escape(due(commitment.due())) + " · " + quote(commitment.what()));
            line("  " + source(commitment.what()) + "."
                    + commitment.evidence().stream()
                            .map(proof -> " Shown by: " + quote(proof) + ", " + source(proof) + ".")
                            .collect(Collectors.joining()));
        }

        private static String due(When due) {
            return due instanceof When.Unresolved unknown && unknown.words().isBlank()
                    ? "on no date stated"
                    : WhenText.of(due);
        }

        private void story(Story story) {
            line("- **" + Markdown.escape(story.label()) + "**");
            story.articles()
                    .forEach(capture -> sources.article(capture)
                            .ifPresent(article -> line("  - " + title(article) + ", "
                                    + Markdown.escape(Sources.outlet(article)) + ", " + Sources.published(article))));
        }

        private void versions(VersionsView history) {
            for (VersionsView.Stood article : history.articles()) {
                line("- **" + Markdown.escape(article.title()) + "**, " + Markdown.escape(history.address())
                        + (history.articles().size() > 1 ? ", one of several articles that stood there" : ""));
                article.versions()
                        .forEach(version -> line("  - " + version.captured() + ", " + Markdown.escape(version.file())));
                article.revisions().forEach(this::revision);
            }
        }

        private void revision(RevisionView revision) {
            line("  - " + revision.before() + " → " + revision.after() + ". " + revision.notice());
            for (RevisionView.Row row : revision.rows()) {
                line("    - " + row.kind() + ": " + quote(row.before())
                        + (row.before().isEmpty() || row.after().isEmpty() ? "" : " → ") + quote(row.after()));
            }
        }

        private static String quote(List<EditedText> passages) {
            return passages.stream()
                    .map(passage -> "“" + passage.markdown() + "”")
                    .collect(Collectors.joining(" "));
        }

        private void leftOut() {
            chronology
                    .skipped()
                    .forEach(skipped -> line("- "
                            + Markdown.escape(skipped.location().toString()) + ": "
                            + skipped.reason().meaning()
                            + (skipped.detail().isBlank() ? "" : " (" + Markdown.escape(skipped.detail()) + ")")));
            chronology
                    .omitted()
                    .forEach(omitted -> line("- " + LeftOutView.meaning(omitted.reason()) + ": "
                            + omitted.count()
                            + omitted.capture()
                                    .flatMap(sources::article)
                                    .map(article -> " in " + title(article))
                                    .orElse("")));
        }

        private static String quote(Citation citation) {
            return "“" + Markdown.escape(Quotations.cut(citation.words(), Quotations.LIMIT)) + "”";
        }

        private String source(Citation citation) {
            Optional<Article> article = sources.article(citation.capture());
            String place =
                    Markdown.escape(sources.place(citation.capture()) + ", " + sources.published(citation.capture()));
            return article.flatMap(found -> Links.web(found.url()))
                    .map(url -> Markdown.link(place, url))
                    .orElse(place);
        }

        private static String title(Article article) {
            String title = Markdown.escape(Sources.title(article));
            return Links.web(article.url())
                    .map(url -> Markdown.link(title, url))
                    .orElse(title);
        }
    }
}
