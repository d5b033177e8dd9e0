package org.dateline.capture;

import java.util.Optional;
import java.util.function.Consumer;

/** Makes captures of the bytes of a page or a feed, wherever they came from, or says why there are none. */
final class PageSorter {
    private PageSorter() {}

    /**
     * Gives what {@code bytes} hold.
     *
     * @param contentType the media type that a server declared; empty for a file
     * @param supplied what is known from outside
     */
    static void give(
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
                case JSON -> JsonFeed.read(bytes).give(location, supplied, sink);
                case OTHER_XML -> throw notAPage("XML that is neither a page nor a feed");
                case MEDIA -> throw notAPage(found.detail());
                case EMPTY -> throw new ReadProblem(Skipped.Reason.EMPTY, "");
                case GZIP -> throw new ReadProblem(Skipped.Reason.BINARY, "gzip data inside packed data");
                case ZSTD -> throw new ReadProblem(Skipped.Reason.BINARY, "Zstandard data inside packed data");
                case ARC -> throw new ReadProblem(Skipped.Reason.BINARY, "an ARC archive inside another file");
                case WARC -> throw new ReadProblem(Skipped.Reason.BINARY, "a WARC archive inside another file");
                case BINARY -> throw new ReadProblem(Skipped.Reason.BINARY, found.detail());
            }
        } catch (ReadProblem e) {
            sink.accept(e.at(location));
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
