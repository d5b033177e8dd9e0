package org.dateline.capture;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS and Atom with ROME. Dates are taken as they are written, since ROME gives instants, which no longer tell the writer's day.
 */
final class XmlFeed {
    private static final Pattern NAME_IN_BRACKETS = Pattern.compile("\\S+@\\S+\\s*\\(([^()]+)\\)");
    private static final List<String> DATE_ELEMENTS = List.of("pubDate", "published", "issued", "date", "created");

    private XmlFeed() {}

    /**
     * The items of a feed.
     *
     * @param declared the charset of the HTTP header
     */
    static Feed read(byte[] bytes, Optional<String> declared) throws ReadProblem {
        Document document = SafeXml.parse(TextDecoder.decode(bytes, declared).text());
        List<Element> elements = items(document.getRootElement());
        List<Long> offsets = ItemOffsets.find(bytes, "item|entry");
        SyndFeed feed = build(document);
        List<SyndEntry> entries = feed.getEntries();
        List<Feed.Item> items = new ArrayList<>();
        boolean aligned = elements.size() == entries.size();
        for (int i = 0; i < entries.size(); i++) {
            long offset = offsets.size() == entries.size() ? offsets.get(i) : 0;
            Optional<String> date = aligned ? date(elements.get(i)) : Optional.empty();
            Optional<URI> base = base(aligned ? elements.get(i) : document.getRootElement(), feed);
            items.add(item(entries.get(i), base, date, offset));
        }
        return new Feed(clean(feed.getTitle()), items);
    }

    private static SyndFeed build(Document document) throws ReadProblem {
        try {
            return new SyndFeedInput(false, Locale.ROOT).build(document);
        } catch (FeedException | IllegalArgumentException e) {
            throw ReadProblem.of(e);
        }
    }

    /** The elements of the items, which RSS 1.0 has beside its channel and the others inside. */
    private static List<Element> items(Element root) {
        return Stream.concat(
                        root.getChildren().stream(),
                        root.getChildren().stream().flatMap(child -> child.getChildren().stream()))
                .filter(element ->
                        element.getName().equals("item") || element.getName().equals("entry"))
                .toList();
    }

    private static Optional<String> date(Element item) {
        return DATE_ELEMENTS.stream()
                .flatMap(name -> item.getChildren().stream()
                        .filter(child -> child.getName().equals(name)))
                .map(Element::getTextTrim)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** What relative links are relative to: {@code xml:base}, else the site that the feed is of. */
    private static Optional<URI> base(Element element, SyndFeed feed) {
        try {
            URI declared = element.getXMLBaseURI();
            if (declared != null && declared.isAbsolute()) {
                return Optional.of(declared);
            }
            return clean(feed.getLink()).map(URI::create).filter(URI::isAbsolute);
        } catch (URISyntaxException | IllegalArgumentException e) {
            // No address that links could be relative to.
            return Optional.empty();
        }
    }

    private static Feed.Item item(SyndEntry entry, Optional<URI> base, Optional<String> date, long offset) {
        Optional<String> link = link(entry).map(address -> resolve(address, base));
        return new Feed.Item(offset, link, title(entry), authors(entry), date, content(entry));
    }

    private static String resolve(String address, Optional<URI> base) {
        try {
            return base.map(b -> b.resolve(address).toString()).orElse(address);
        } catch (IllegalArgumentException e) {
            // Not an address by RFC 3986; given as it stands.
            return address;
        }
    }

    private static Optional<String> link(SyndEntry entry) {
        return clean(entry.getLink()).or(() -> clean(entry.getUri()).filter(uri -> uri.startsWith("http")));
    }

    private static Optional<String> title(SyndEntry entry) {
        SyndContent title = entry.getTitleEx();
        boolean html =
                title != null && title.getType() != null && title.getType().contains("html");
        return clean(entry.getTitle())
                .map(text -> html ? org.jsoup.Jsoup.parseBodyFragment(text).text() : text);
    }

    private static List<String> authors(SyndEntry entry) {
        List<String> names = entry.getAuthors().stream()
                .map(SyndPerson::getName)
                .flatMap(n -> clean(n).stream())
                .toList();
        if (names.isEmpty() && entry.getModule(DCModule.URI) instanceof DCModule dublinCore) {
            names = dublinCore.getCreators().stream()
                    .flatMap(n -> clean(n).stream())
                    .toList();
        }
        if (names.isEmpty()) {
            names = clean(entry.getAuthor()).stream().toList();
        }
        return names.stream().map(XmlFeed::withoutAddress).toList();
    }

    /** RSS writes an author as {@code address (name)}. */
    private static String withoutAddress(String author) {
        Matcher matcher = NAME_IN_BRACKETS.matcher(author);
        return matcher.matches() ? matcher.group(1).strip() : author;
    }

    private static Optional<Feed.Content> content(SyndEntry entry) {
        return entry.getContents().stream()
                .filter(c -> c.getValue() != null && !c.getValue().isBlank())
                .flatMap(c -> mediaType(c.getType()).map(type -> new Feed.Content(type, c.getValue())).stream())
                .findFirst();
    }

    /** What Atom's type, or ROME in its place, says of the content. */
    private static Optional<MediaType> mediaType(@Nullable String type) {
        return switch (type == null ? "html" : type.toLowerCase(Locale.ROOT)) {
            case "html", "xhtml", "text/html", "application/xhtml+xml", "escaped", "xml" -> Optional.of(MediaType.HTML);
            case "text", "text/plain" -> Optional.of(MediaType.PLAIN_TEXT);
            default -> Optional.empty();
        };
    }

    private static Optional<String> clean(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(value -> value.strip().replaceAll("\\s+", " "))
                .filter(value -> !value.isEmpty());
    }
}
