package org.dateline.capture;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes captures of the bytes of a page, a feed or news items, wherever they came from, or says why there are none.
 *
 * @param limits how large a page may be
 * @param rules what decides whether a news item may be used
 */
record PageSorter(Limits limits, ReleaseRules rules) {
    /**
     * Gives what {@code bytes} hold.
     *
     * @param contentType the media type that a server declared; empty for a file
     * @param supplied what is known from outside
     */
    void give(
            byte[] bytes,
            Optional<String> contentType,
            Location location,
            Supplied supplied,
            Consumer<CaptureResult> sink) {
        Optional<String> charset = contentType.flatMap(DeclaredInPage::parameter);
        Format.Found found = Sniffer.sniff(bytes);
        try {
            switch (found.format()) {
                case HTML -> page(bytes, MediaType.HTML, location, charset, supplied, sink);
                case TEXT -> {
                    boolean html = contentType.filter(PageSorter::isHtml).isPresent();
                    page(bytes, html ? MediaType.HTML : MediaType.PLAIN_TEXT, location, charset, supplied, sink);
                }
                case XML_FEED -> XmlFeed.read(bytes, charset).give(location, supplied, sink);
                case NEWS_ML -> AgencyItem.giveAll(NewsMl.read(bytes, charset), location, supplied, rules, sink);
                case JSON -> json(bytes, location, supplied, sink);
                case MHTML -> message(new ByteArrayInputStream(bytes), location, supplied, sink);
                default -> throw unusable(found);
            }
        } catch (ReadProblem e) {
            sink.accept(e.at(location));
        }
    }

    private static ReadProblem unusable(Format.Found found) {
        return switch (found.format()) {
            case EMPTY -> new ReadProblem(Skipped.Reason.EMPTY, "");
            case OTHER_XML -> notAPage("XML that is neither a page, a feed nor a news item");
            case MEDIA -> notAPage(found.detail());
            case GZIP -> new ReadProblem(Skipped.Reason.BINARY, "gzip data inside packed data");
            case ZSTD -> new ReadProblem(Skipped.Reason.BINARY, "Zstandard data inside packed data");
            case ZIP -> new ReadProblem(Skipped.Reason.BINARY, "a ZIP archive inside another file");
            case WARC -> new ReadProblem(Skipped.Reason.BINARY, "a WARC archive inside another file");
            case ARC -> new ReadProblem(Skipped.Reason.BINARY, "an ARC archive inside another file");
            case BINARY, HTML, TEXT, XML_FEED, NEWS_ML, JSON, MHTML ->
                new ReadProblem(Skipped.Reason.BINARY, found.detail());
        };
    }

    private void json(byte[] bytes, Location location, Supplied supplied, Consumer<CaptureResult> sink)
            throws ReadProblem {
        JsonNode root = JsonText.parse(bytes);
        if (JsonFeed.isFeed(root)) {
            JsonFeed.read(root, bytes).give(location, supplied, sink);
        } else if (Ninjs.isItem(root)) {
            AgencyItem.giveAll(Ninjs.read(root), location, supplied, rules, sink);
        } else {
            throw notAPage("JSON that is neither a feed nor a news item");
        }
    }

    /** Gives the page of an MHTML message. */
    void message(InputStream in, Location location, Supplied supplied, Consumer<CaptureResult> sink) {
        try {
            Mhtml.Found found = Mhtml.read(in, limits);
            byte[] bytes = found.payload().array();
            if (Sniffer.sniff(bytes).format() == Format.MHTML) {
                throw new ReadProblem(Skipped.Reason.MALFORMED, "a message inside a message");
            }
            give(
                    bytes,
                    Optional.of(found.contentType()),
                    location,
                    found.supplied().or(supplied),
                    sink);
            found.problems().forEach(problem -> sink.accept(problem.at(location)));
        } catch (IOException e) {
            sink.accept(ReadProblem.of(e).at(location));
        }
    }

    private static void page(
            byte[] bytes,
            MediaType mediaType,
            Location location,
            Optional<String> charset,
            Supplied supplied,
            Consumer<CaptureResult> sink) {
        sink.accept(Capture.of(location, mediaType, charset, Payload.owning(bytes), supplied));
    }

    private static boolean isHtml(String contentType) {
        return MediaTypes.essence(contentType).endsWith("html")
                || MediaTypes.essence(contentType).equals("application/xhtml+xml");
    }

    private static ReadProblem notAPage(String detail) {
        return new ReadProblem(Skipped.Reason.NOT_A_PAGE, detail);
    }
}
