package org.dateline.capture;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.ParsingException;

/** What one WARC record holds of a page. Not thread-safe. */
final class WarcPage {
    /** What a record holds. */
    sealed interface Outcome {}

    /** A page or a feed, with every coding undone. */
    record Body(Payload payload, Optional<String> contentType) implements Outcome {}

    /**
     * The same page as in an earlier record.
     *
     * @param target which, in words, after a colon; may be empty
     */
    record Repeat(String target) implements Outcome {}

    /** Nothing that is a page. */
    record None(String kind) implements Outcome {}

    /** A page that can't be read; the file can. */
    record Failed(ReadProblem problem) implements Outcome {}

    private final MessageHeaders headers;
    private final Location location;
    private final Limits limits;
    private final List<Skipped> problems = new ArrayList<>();
    private final Supplied supplied;

    WarcPage(MessageHeaders headers, Location location, Limits limits) {
        this.headers = headers;
        this.location = location;
        this.limits = limits;
        this.supplied = new Supplied(
                header("WARC-Target-URI"),
                captured(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Supplied.Origin.WARC);
    }

    Location location() {
        return location;
    }

    Supplied supplied() {
        return supplied;
    }

    /** What is wrong with the record although its page can be read. */
    List<Skipped> problems() {
        return problems;
    }

    private Optional<Instant> captured() {
        Optional<String> date = header("WARC-Date");
        Optional<Instant> captured = date.flatMap(Dates::captured);
        if (captured.isEmpty()) {
            problems.add(new Skipped(
                    location,
                    Skipped.Reason.BAD_METADATA,
                    "the date of the record is no date: " + date.orElse("it is missing")));
        }
        return captured;
    }

    /** A header's value. WARC 1.0 put addresses into angle brackets by mistake. */
    private Optional<String> header(String name) {
        return headers.first(name)
                .map(value ->
                        value.startsWith("<") && value.endsWith(">") ? value.substring(1, value.length() - 1) : value)
                .filter(value -> !value.isEmpty());
    }

    /**
     * Reads the page.
     *
     * @throws ReadProblem if the file can't be read on
     */
    Outcome read(WarcRecords records) throws IOException {
        String type = header("WARC-Type").orElse("without a type").toLowerCase(Locale.ROOT);
        if (headers.first("WARC-Segment-Number").isPresent() && isPageType(type)) {
            return new Failed(new ReadProblem(Skipped.Reason.TRUNCATED, "one segment of a record in several parts"));
        }
        String contentType = header("Content-Type").orElse("");
        return switch (type) {
            case "response" ->
                MediaTypes.essence(contentType).equals("application/http")
                        ? response(records)
                        : new None("response (" + MediaTypes.essence(contentType) + ")");
            case "resource" -> resource(records, contentType);
            case "revisit" ->
                new Repeat(header("WARC-Refers-To-Target-URI")
                        .map(uri -> ": " + uri)
                        .orElse(""));
            default -> {
                problems.clear();
                yield new None(type);
            }
        };
    }

    private static boolean isPageType(String type) {
        return type.equals("response") || type.equals("resource");
    }

    private Outcome resource(WarcRecords records, String contentType) throws IOException {
        if (!MediaTypes.isReadable(contentType)) {
            return new None(MediaTypes.essence(contentType));
        }
        RecordBlock block = records.block();
        block.beginBody();
        byte[] bytes = new byte[(int) Math.min(block.size(), limits.pageBytes() + 1L)];
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining() && block.read(buffer) >= 0) {
            // Read until the buffer is full.
        }
        return bytes.length > limits.pageBytes()
                ? new Failed(new ReadProblem(Skipped.Reason.TOO_LARGE, "a record of " + block.size() + " bytes"))
                : new Body(Payload.owning(bytes), Optional.of(contentType).filter(value -> !value.isEmpty()));
    }

    private Outcome response(WarcRecords records) throws IOException {
        try {
            RecordBlock block = records.block();
            HttpResponse http = parse(block);
            block.beginBody();
            return response(http);
        } catch (IOException e) {
            if (records.isBroken()) {
                throw e;
            }
            return new Failed(
                    e instanceof EOFException
                            ? new ReadProblem(Skipped.Reason.TRUNCATED, "the HTTP body ends before its last chunk")
                            : ReadProblem.of(e));
        }
    }

    private static HttpResponse parse(RecordBlock block) throws IOException {
        try {
            return HttpResponse.parse(block);
        } catch (ParsingException e) {
            throw new ReadProblem(Skipped.Reason.MALFORMED, "no HTTP response: " + e.getBaseMessage());
        } catch (RuntimeException e) {
            // jwarc throws unchecked exceptions at some headers that break the rules.
            throw new ReadProblem(Skipped.Reason.MALFORMED, "no HTTP response: " + e.getMessage());
        }
    }

    private Outcome response(HttpResponse http) throws IOException {
        String contentType = http.headers().first("Content-Type").orElse("");
        int status = http.status();
        if (status >= 400) {
            return new Failed(new ReadProblem(Skipped.Reason.HTTP_ERROR, "HTTP status " + status));
        }
        if (status < 200 || status >= 300) {
            return new None(status >= 300 && status != 304 ? "redirect" : "HTTP status " + status);
        }
        if (!MediaTypes.isReadable(contentType)) {
            return new None(MediaTypes.essence(contentType));
        }
        byte[] raw = Bounded.readPage(http.body().stream(), limits);
        byte[] bytes = ContentCoding.undo(raw, http.headers().all("Content-Encoding"), limits);
        return bytes.length == 0
                ? new Failed(new ReadProblem(Skipped.Reason.NO_TEXT, "the response has no body"))
                : new Body(Payload.owning(bytes), Optional.of(contentType).filter(value -> !value.isEmpty()));
    }

    /** The keys by which later records may refer to this one. */
    List<String> ownKeys() {
        return Stream.of(
                        header("WARC-Payload-Digest").map(digest -> "digest " + digest),
                        header("WARC-Record-ID").map(id -> "id " + id),
                        address("WARC-Target-URI", "WARC-Date"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The keys of the record that this one repeats, the surest first. */
    List<String> repeatedKeys() {
        return Stream.of(
                        header("WARC-Refers-To").map(id -> "id " + id),
                        address("WARC-Refers-To-Target-URI", "WARC-Refers-To-Date"),
                        header("WARC-Payload-Digest").map(digest -> "digest " + digest))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> address(String uriHeader, String dateHeader) {
        return header(uriHeader)
                .flatMap(uri -> header(dateHeader).flatMap(Dates::captured).map(date -> "at " + date + " " + uri));
    }
}
