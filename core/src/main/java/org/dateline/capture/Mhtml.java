package org.dateline.capture;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/**
 * Reads MHTML (RFC 2557): a message whose {@code multipart/related} holds a page and what it brings along. The page is
 * the part that {@code start} names, else the first that is text; the others are counted. Its address is its
 * {@code Content-Location}, else {@code Snapshot-Content-Location}, which browsers write; the message's {@code Date} is
 * the time of capture. One part is in memory at a time. Not thread-safe.
 */
final class Mhtml {
    private static final int DEEPEST = 16;
    private static final int LONGEST_HEADER = 1 << 16;

    private final Limits limits;
    private final MimeTokenStream mime = new MimeTokenStream(new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(LONGEST_HEADER)
            .build());
    private final Map<String, Integer> others = new TreeMap<>();
    private final Map<String, String> message = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private Map<String, String> header = message;
    private Optional<Part> page = Optional.empty();
    private String boundary = "";
    private int depth;
    private boolean followed;

    /** What was read of the part that is the page. */
    private record Part(Payload payload, String contentType, Map<String, String> header, boolean named) {}

    /**
     * What a message holds.
     *
     * @param contentType the page's, with its parameters
     * @param problems what is wrong with the message although its page is whole, and what else is in it
     */
    record Found(Payload payload, String contentType, Supplied supplied, List<ReadProblem> problems) {}

    private Mhtml(Limits limits) {
        this.limits = limits;
        mime.setRecursionMode(RecursionMode.M_NO_RECURSE);
    }

    /** The page of a message. */
    static Found read(InputStream in, Limits limits) throws IOException {
        Mhtml reader = new Mhtml(limits);
        TailInput tail = new TailInput(in);
        try {
            reader.parse(tail);
        } catch (MimeException e) {
            throw new ReadProblem(Skipped.Reason.MALFORMED, "no MIME message: " + e.getMessage());
        }
        return reader.found(tail);
    }

    private void parse(InputStream in) throws IOException, MimeException {
        mime.parse(in);
        for (EntityState state = mime.getState(); state != EntityState.T_END_OF_STREAM; state = mime.next()) {
            switch (state) {
                case T_START_HEADER -> startHeader();
                case T_FIELD ->
                    header.putIfAbsent(
                            mime.getField().getName(), mime.getField().getBody().strip());
                case T_START_MULTIPART -> startMultipart();
                case T_END_MULTIPART -> depth--;
                case T_BODY -> body();
                default -> {
                    // Preambles and ends hold nothing that counts.
                }
            }
        }
    }

    private void startHeader() {
        followed |= page.isPresent();
        if (depth > 0) {
            header = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        }
    }

    private void startMultipart() throws ReadProblem {
        if (depth == 0) {
            boundary =
                    Optional.ofNullable(mime.getBodyDescriptor().getBoundary()).orElse("");
        }
        depth++;
        if (depth > DEEPEST) {
            throw new ReadProblem(Skipped.Reason.MALFORMED, "a message with parts more than " + DEEPEST + " deep");
        }
    }

    private void body() throws IOException {
        String type = mime.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
        boolean text = type.equals("text/html") || type.equals("application/xhtml+xml") || type.equals("text/plain");
        boolean named = isStart();
        if (!text || (page.isPresent() && (page.get().named() || !named))) {
            others.merge(type, 1, Integer::sum);
            return;
        }
        page.ifPresent(first -> others.merge(MediaTypes.essence(first.contentType()), 1, Integer::sum));
        byte[] bytes = Bounded.readPage(mime.getDecodedInputStream(), limits);
        followed = false;
        page = Optional.of(new Part(Payload.owning(bytes), header.getOrDefault("Content-Type", type), header, named));
    }

    /** Whether the part is the one that the message's {@code start} parameter names (RFC 2387, section 3.2). */
    private boolean isStart() {
        String id = header.getOrDefault("Content-ID", "");
        return !id.isEmpty()
                && MediaTypes.parameter(message.getOrDefault("Content-Type", ""), "start")
                        .filter(start -> bare(start).equals(bare(id)))
                        .isPresent();
    }

    private static String bare(String id) {
        return id.startsWith("<") && id.endsWith(">") ? id.substring(1, id.length() - 1) : id;
    }

    private Found found(TailInput tail) throws ReadProblem {
        boolean cut = !boundary.isEmpty() && !tail.holds("--" + boundary + "--");
        ReadProblem truncated =
                new ReadProblem(Skipped.Reason.TRUNCATED, "the file ends before the last boundary of its parts");
        if (cut && (page.isEmpty() || !followed)) {
            throw truncated;
        }
        Part part = page.orElseThrow(
                () -> new ReadProblem(Skipped.Reason.NOT_A_PAGE, "a message without a page: " + counted(others)));
        if (part.payload().length() == 0) {
            throw new ReadProblem(Skipped.Reason.NO_TEXT, "the message's page is empty");
        }
        return new Found(part.payload(), part.contentType(), supplied(part), problems(cut, truncated));
    }

    private List<ReadProblem> problems(boolean cut, ReadProblem truncated) {
        List<ReadProblem> problems = new ArrayList<>();
        if (cut) {
            problems.add(truncated);
        }
        if (!others.isEmpty()) {
            problems.add(new ReadProblem(
                    Skipped.Reason.NOT_A_PAGE, "parts that are no page of their own: " + counted(others)));
        }
        return problems;
    }

    private static String counted(Map<String, Integer> counts) {
        return String.join(
                ", ",
                counts.entrySet().stream()
                        .map(e -> e.getValue() + " " + e.getKey())
                        .toList());
    }

    private Supplied supplied(Part part) {
        Optional<String> url = address(part.header().get("Content-Location"))
                .or(() -> address(message.get("Snapshot-Content-Location")))
                .or(() -> address(message.get("Content-Location")));
        Optional<Instant> captured = Optional.ofNullable(message.get("Date")).flatMap(Dates::sent);
        return new Supplied(
                url, captured, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Supplied.Origin.MHTML);
    }

    /** An address on the web, unfolded; parts may also be named by {@code cid:} and {@code file:}. */
    private static Optional<String> address(@Nullable String location) {
        return Optional.ofNullable(location)
                .map(value -> value.replaceAll("\\s", ""))
                .filter(value ->
                        value.regionMatches(true, 0, "http:", 0, 5) || value.regionMatches(true, 0, "https:", 0, 6));
    }
}
