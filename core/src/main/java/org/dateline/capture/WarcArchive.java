package org.dateline.capture;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * Reads one WARC or ARC file, packed or not. Records that hold no page are told in one line behind the file's other results. An
 * error ends its record: reading goes on at the next record that can be found behind it. Not thread-safe.
 */
final class WarcArchive {
    /** After this many broken records, what is left of a file is given up, lest a hostile one be read again and again. */
    private static final int MAX_RECOVERIES = 100;

    private final ArchiveFile file;
    private final PageSorter sorter;
    private final Limits limits;
    private final UnaryOperator<Supplied> completion;
    private boolean salvaging;
    private final RevisitIndex index;
    private final Consumer<CaptureResult> sink;
    private final Map<String, Integer> passedOver = new TreeMap<>();
    private int record;

    /** @param completion adds to what a record says of its page what is known from elsewhere */
    WarcArchive(
            ArchiveFile file,
            PageSorter sorter,
            UnaryOperator<Supplied> completion,
            RevisitIndex index,
            Consumer<CaptureResult> sink) {
        this.file = file;
        this.sorter = sorter;
        this.limits = sorter.limits();
        this.completion = completion;
        this.index = index;
        this.sink = sink;
    }

    /** Reads all records. */
    void read() throws IOException {
        read(0);
    }

    /** Reads the records from {@code start} on, between which there may be something else. */
    void salvage(long start) throws IOException {
        salvaging = true;
        read(start);
    }

    private void read(long from) throws IOException {
        OptionalLong start = OptionalLong.of(from);
        for (int tries = 0; start.isPresent(); tries++) {
            start = readFrom(start.getAsLong(), tries < MAX_RECOVERIES);
        }
        if (!passedOver.isEmpty()) {
            String counts = String.join(
                    ", ",
                    passedOver.entrySet().stream()
                            .map(e -> e.getValue() + " " + e.getKey())
                            .toList());
            sink.accept(new Skipped(
                    Location.of(file.source().name()),
                    Skipped.Reason.NOT_A_PAGE,
                    "records that hold no page: " + counts));
        }
    }

    /** Reads records until the end or an error; then says where to go on, if anywhere. */
    private OptionalLong readFrom(long start, boolean mayGoOn) throws IOException {
        try (WarcRecords records = new WarcRecords(file, start, limits)) {
            try {
                readAll(records);
                return OptionalLong.empty();
            } catch (ReadProblem e) {
                OptionalLong next =
                        mayGoOn ? new Recovery(file).findRecord(records.recordOffset() + 1) : OptionalLong.empty();
                if (!salvaging || !records.metNoMember()) {
                    sink.accept(problem(e, next).at(location(records)));
                }
                return next;
            }
        }
    }

    private void readAll(WarcRecords records) throws IOException {
        while (true) {
            record++;
            Optional<MessageHeaders> headers = records.next();
            if (headers.isEmpty()) {
                return;
            }
            read(headers.get(), records);
        }
    }

    /** A record that seems cut off although others follow it was not cut off: its length is wrong. */
    private static ReadProblem problem(ReadProblem e, OptionalLong next) {
        if (next.isEmpty()) {
            return e.reason() == Skipped.Reason.TRUNCATED
                    ? e
                    : new ReadProblem(e.reason(), e.detail() + "; no record was found behind it");
        }
        Skipped.Reason reason = e.reason() == Skipped.Reason.TRUNCATED ? Skipped.Reason.MALFORMED : e.reason();
        return new ReadProblem(reason, e.detail() + "; read on at offset " + next.getAsLong());
    }

    private void read(MessageHeaders headers, WarcRecords records) throws IOException {
        Location location = location(records);
        WarcPage page = new WarcPage(headers, location, limits);
        WarcPage.Outcome outcome = page.read(records);
        records.finish();
        give(outcome, page, records.offsetInMember());
        if (records.cutInTrailer()) {
            throw new ReadProblem(
                    Skipped.Reason.TRUNCATED, "the file ends in the line ends behind the record, which is whole");
        }
    }

    private void give(WarcPage.Outcome outcome, WarcPage page, long offsetInMember) throws IOException {
        page.problems().forEach(sink);
        switch (outcome) {
            case WarcPage.Body body -> {
                index.add(page, new RevisitIndex.Place(file, page.location(), offsetInMember));
                give(body, page);
            }
            case WarcPage.Repeat repeat -> {
                Optional<WarcPage.Body> body = index.find(page, limits);
                if (body.isPresent()) {
                    give(body.get(), page);
                } else {
                    sink.accept(new Skipped(
                            page.location(),
                            Skipped.Reason.NOT_A_PAGE,
                            "a revisit of a page that was not read before it" + repeat.target()));
                }
            }
            case WarcPage.None none -> count(none.kind());
            case WarcPage.Failed failed -> sink.accept(failed.problem().at(page.location()));
        }
    }

    private void give(WarcPage.Body body, WarcPage page) {
        sorter.give(
                body.payload().array(),
                body.contentType(),
                page.location(),
                completion.apply(page.supplied()),
                this::countOrGive);
    }

    private void countOrGive(CaptureResult result) {
        if (result instanceof Skipped skipped && skipped.reason() == Skipped.Reason.NOT_A_PAGE) {
            count(skipped.detail());
        } else {
            sink.accept(result);
        }
    }

    private void count(String kind) {
        passedOver.merge(kind, 1, Integer::sum);
    }

    private Location location(WarcRecords records) {
        return new Location(file.source().name(), record, records.recordOffset());
    }
}
