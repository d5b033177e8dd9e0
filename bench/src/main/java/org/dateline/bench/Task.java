package org.dateline.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.dateline.bench.coreference.CoreferenceTask;
import org.dateline.bench.coreference.DatelineCoreference;
import org.dateline.bench.event.EventsTask;
import org.dateline.bench.extraction.CreditsTask;
import org.dateline.bench.extraction.ExtractionTask;
import org.dateline.bench.fuzz.FuzzTask;
import org.dateline.bench.html.HtmlTask;
import org.dateline.bench.page.PagesTask;
import org.dateline.bench.statement.ActsTask;
import org.dateline.bench.statement.ChainsTask;
import org.dateline.bench.statement.KindsTask;
import org.dateline.bench.statement.LedgerTask;
import org.dateline.bench.statement.ReadingTask;
import org.dateline.bench.statement.StatementsTask;
import org.dateline.bench.timeline.OutcomesTask;
import org.dateline.bench.timeline.TimelinesTask;

/** The tasks that the bench knows, by the name that the command line takes. */
enum Task {
    EXTRACTION("pages and gold.jsonl", new ExtractionTask()),
    PAGES("folders with pages and gold.jsonl", new PagesTask()),
    CREDITS("lines with whom they credit (.jsonl)", new CreditsTask()),
    HTML("a folder of HTML pages", new HtmlTask()),
    TIME("documents with TIMEX3 gold (.jsonl)", new TimeTask(new DatelineTimes())),
    STATEMENTS("documents or token sentences with attributions (.jsonl)", new StatementsTask()),
    STORIES("articles with their story (.jsonl)", new StoriesTask()),
    TIMELINES("a folder of topics with gold timelines", new TimelinesTask()),
    OUTCOMES("a folder of topics: what came of commitments", new OutcomesTask()),
    LANGUAGE("a treebank (.conllu)", new LanguageTask()),
    READING("documents (.jsonl), for the speed of reading them", new ReadingTask()),
    NAMES("names in CoNLL or GUM's CoNLL-U", new NamesTask(new DatelineNames())),
    COREFERENCE("GUM's CoNLL-U, a file or a folder", new CoreferenceTask(new DatelineCoreference())),
    EVENTS("sentences with their PLOVER root (.jsonl)", new EventsTask()),
    CHAINS("passages with who said what through whom (.jsonl)", new ChainsTask()),
    LEDGER("stories of commitments and what came of them (.jsonl)", new LedgerTask()),
    KINDS("documents of PolNeAR's train split or of BASIL (.jsonl)", new KindsTask()),
    ACTS("sentences with their speech act (.jsonl)", new ActsTask()),
    THROUGHPUT("captures, the whole way", new ThroughputTask()),
    FUZZ("pages (.html, .html.gz) to damage and read", new FuzzTask());

    private final String data;
    private final BenchTask measure;

    Task(String data, BenchTask measure) {
        this.data = data;
        this.measure = measure;
    }

    /** What the command line calls it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it reads, in a few words. */
    String data() {
        return data;
    }

    BenchTask measure() {
        return measure;
    }

    static Optional<Task> named(String label) {
        return Arrays.stream(values())
                .filter(task -> task.label().equals(label))
                .findFirst();
    }
}
