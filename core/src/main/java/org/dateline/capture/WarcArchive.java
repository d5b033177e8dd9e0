package org.dateline.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * Reads one WARC file, plain or gzip. Records that hold no page are told in one line behind the file's other results. An
 * error ends its record: reading goes on at the next record that can be found behind it. Not thread-safe.
 */
final class WarcArchive {
    /** After this many broken records, what is left of a file is given up, lest a hostile one be read again and again. */
    private static final int MAX_RECOVERIES = 100;

    private final FoundFile file;
    private final boolean gzip;
    private final Limits limits;
    private final Supplied outside;
    private final RevisitIndex index;
    private final Consumer<CaptureResult> sink;
    private final Map<String, Integer> passedOver = new TreeMap<>();
    private int record;

    WarcArchive(
            FoundFile file,
            boolean gzip,
            Limits limits,
            Supplied outside,
            RevisitIndex index,
            Consumer<CaptureResult> sink) {
        this.file = file;
        this.gzip = gzip;
        this.limits = limits;
        this.outside = outside;
        this.index = index;
        this.sink = sink;
    }

    /** Reads all records. */
    void read() throws IOException {
        try (FileChannel channel = FileChannel.open(file.path())) {
            OptionalLong start = OptionalLong.of(0);
            for (int tries = 0; start.isPresent(); tries++) {
                start = readFrom(channel, start.getAsLong(), tries < MAX_RECOVERIES);
            }
        }
        if (!passedOver.isEmpty()) {
            String counts = String.join(
                    ", ",
                    passedOver.entrySet().stream()
                            .map(e -> e.getValue() + " " + e.getKey())
                            .toList());
            sink.accept(new Skipped(
                    Location.of(file.name()), Skipped.Reason.NOT_A_PAGE, "records that hold no page: " + counts));
        }
    }

    /** Reads records until the end or an error; then says where to go on, if anywhere. */
    private OptionalLong readFrom(FileChannel channel, long start, boolean mayGoOn) throws IOException {
        channel.position(start);
        InputStream in = Channels.newInputStream(channel);
        WarcRecords records = new WarcRecords(in, gzip, start, channel.size(), limits);
        try {
            while (true) {
                record++;
                Optional<MessageHeaders> headers = records.next();
                if (headers.isEmpty()) {
                    return OptionalLong.empty();
                }
                read(headers.get(), records);
            }
        } catch (ReadProblem e) {
            OptionalLong next =
                    mayGoOn ? Recovery.findRecord(channel, records.recordOffset() + 1, gzip) : OptionalLong.empty();
            sink.accept(problem(e, next).at(location(records)));
            return next;
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
                index.add(page, new RevisitIndex.Place(file, gzip, page.location(), offsetInMember));
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
        PageSorter.give(
                body.payload().array(),
                body.contentType(),
                page.location(),
                page.supplied().or(outside),
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
        return new Location(file.name(), record, records.recordOffset());
    }
}
