package org.dateline.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.capture.Fixtures.captures;
import static org.dateline.capture.Fixtures.read;
import static org.dateline.capture.Fixtures.skipped;
import static org.dateline.capture.Fixtures.text;
import static org.dateline.capture.Fixtures.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedTest {
    private static final String RSS_HEAD = "<?xml version=\"1.0\"?>\n<rss version=\"2.0\""
            + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + "<channel><title>Orrow Post</title><link>https://orrow.example/</link><description>d</description>\n";

    @TempDir
    private Path folder;

    @Test
    void rss() throws IOException {
        String feed = RSS_HEAD
                + "<!-- <item> --><item><title>Mill opens &amp; closes</title><link>https://orrow.example/1</link>"
                + "<dc:creator>Ada Finch</dc:creator><pubDate>Sun, 05 Jan 2031 23:30:00 -0500</pubDate>"
                + "<content:encoded><![CDATA[<p>The mill <item> opened.</p>]]></content:encoded></item>\n"
                + "<item><title>Only a line</title><link>https://orrow.example/2</link>"
                + "<description>A line.</description></item></channel></rss>";

        List<CaptureResult> results = read(write(folder, "feed", feed));

        Capture capture = captures(results).getFirst();
        assertThat(text(capture)).isEqualTo("<p>The mill <item> opened.</p>");
        assertThat(capture.mediaType()).isEqualTo(MediaType.HTML);
        assertThat(capture.location()).isEqualTo(new Location(folder + "/feed", 1, feed.indexOf("<item><title>Mill")));
        Supplied supplied = capture.supplied();
        assertThat(supplied.url()).contains("https://orrow.example/1");
        assertThat(supplied.title()).contains("Mill opens & closes");
        assertThat(supplied.outlet()).contains("Orrow Post");
        assertThat(supplied.authors()).containsExactly("Ada Finch");
        assertThat(supplied.origin()).isEqualTo(Supplied.Origin.FEED);
        assertThat(supplied.published().orElseThrow().value())
                .as("the day that the writer's clock showed")
                .isEqualTo("2031-01-05T23:30");
        assertThat(skipped(results)).singleElement().satisfies(skipped -> {
            assertThat(skipped.reason()).isEqualTo(Skipped.Reason.NO_TEXT);
            assertThat(skipped.location().record()).isEqualTo(2);
            assertThat(skipped.location().offset()).isEqualTo(feed.indexOf("<item><title>Only"));
        });
    }

    @Test
    void rss1() throws IOException {
        String feed =
                "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\""
                        + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                        + "<channel rdf:about=\"x\"><title>Orrow Post</title><link>l</link><description>d</description></channel>"
                        + "<item rdf:about=\"y\"><title>t</title><link>https://orrow.example/1</link><dc:date>2031-01-05</dc:date>"
                        + "<content:encoded>&lt;p&gt;The mill opened.&lt;/p&gt;</content:encoded></item></rdf:RDF>";

        Capture capture = captures(read(write(folder, "feed", feed))).getFirst();

        assertThat(text(capture)).isEqualTo("<p>The mill opened.</p>");
        assertThat(capture.supplied().published().orElseThrow().value()).isEqualTo("2031-01-05");
    }

    @Test
    void atom() throws IOException {
        String feed =
                "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"https://orrow.example/\"><title>Orrow Post</title>"
                        + "<entry><title type=\"html\">Mill &amp;amp; weir</title><link href=\"/news/1\"/><updated>2032-01-01T00:00:00Z</updated>"
                        + "<published>2031-01-05T23:30:00-05:00</published><author><name>Ada Finch</name></author>"
                        + "<content type=\"text\">The mill opened.</content></entry>"
                        + "<entry><title>x</title><link href=\"https://orrow.example/2\"/><updated>2032-01-01T00:00:00Z</updated>"
                        + "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>The weir closed.</p></div></content>"
                        + "</entry></feed>";

        List<Capture> captures = captures(read(write(folder, "feed", feed)));

        assertThat(captures).hasSize(2);
        assertThat(text(captures.get(0))).isEqualTo("The mill opened.");
        assertThat(captures.get(0).mediaType()).isEqualTo(MediaType.PLAIN_TEXT);
        assertThat(captures.get(0).supplied().title()).contains("Mill & weir");
        assertThat(captures.get(0).supplied().url()).contains("https://orrow.example/news/1");
        assertThat(captures.get(0).supplied().published().orElseThrow().value()).isEqualTo("2031-01-05T23:30");
        assertThat(text(captures.get(1))).contains("<p>The weir closed.</p>");
        assertThat(captures.get(1).supplied().published())
                .as("when it was changed is not when it came out")
                .isEmpty();
    }

    @Test
    void jsonFeed() throws IOException {
        String feed =
                "{\"version\": \"https://jsonfeed.org/version/1\", \"title\": \"Orrow Post\", \"author\": {\"name\": \"Ada\"},"
                        + " \"items\": [{\"id\": \"https://orrow.example/1\", \"title\": \"t\", \"date_published\": \"2031-01-05T23:30:00-05:00\","
                        + " \"content_html\": \"<p>The mill é opened.</p>\"}, {\"id\": \"2\", \"summary\": \"s\"}]}";

        List<CaptureResult> results = read(write(folder, "feed", feed));

        Capture capture = captures(results).getFirst();
        assertThat(text(capture)).isEqualTo("<p>The mill é opened.</p>");
        assertThat(capture.supplied().url()).contains("https://orrow.example/1");
        assertThat(capture.supplied().authors()).containsExactly("Ada");
        assertThat(capture.location().offset()).isEqualTo(feed.indexOf("{\"id\""));
        assertThat(skipped(results)).singleElement().satisfies(s -> {
            assertThat(s.reason()).isEqualTo(Skipped.Reason.NO_TEXT);
            assertThat(s.location().offset())
                    .isEqualTo(
                            feed.substring(0, feed.indexOf("{\"id\": \"2\"")).getBytes(StandardCharsets.UTF_8).length);
        });
    }

    @Test
    void entityBombsAndExternalEntitiesAreRefused() throws IOException {
        String laughs =
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                        + "<rss version=\"2.0\"><channel><title>&b;</title></channel></rss>";
        String external = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
                + "<rss version=\"2.0\"><channel><title>&a;</title></channel></rss>";
        for (String feed : List.of(laughs, external)) {
            assertThat(skipped(read(write(folder, "feed", feed))))
                    .singleElement()
                    .satisfies(s -> assertThat(s.detail()).contains("line 1").containsIgnoringCase("doctype"))
                    .extracting(Skipped::reason)
                    .isEqualTo(Skipped.Reason.MALFORMED);
        }
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        String feed =
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>t</title><entry><title>t</title><content type=\"xhtml\">"
                        + "<b>".repeat(100_000) + "</b>".repeat(100_000) + "</content></entry></feed>";

        assertThat(skipped(read(write(folder, "feed", feed))))
                .extracting(Skipped::reason)
                .containsExactly(Skipped.Reason.MALFORMED);
        String json = "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": " + "[".repeat(100_000);
        assertThat(skipped(read(write(folder, "feed", json))))
                .extracting(Skipped::reason)
                .containsExactly(Skipped.Reason.MALFORMED);
    }

    @Test
    void malformedFeedsSayWhere() throws IOException {
        String xml = RSS_HEAD + "<item><title>a</titel></item></channel></rss>";
        assertThat(skipped(read(write(folder, "feed", xml)))).singleElement().satisfies(s -> {
            assertThat(s.reason()).isEqualTo(Skipped.Reason.MALFORMED);
            assertThat(s.detail()).contains("line 3");
        });
        String json = "{\"version\": \"https://jsonfeed.org/version/1\",\n \"items\": [}";
        assertThat(skipped(read(write(folder, "feed", json)))).singleElement().satisfies(s -> {
            assertThat(s.reason()).isEqualTo(Skipped.Reason.MALFORMED);
            assertThat(s.detail()).contains("line 2");
        });
    }

    @Test
    void forbiddenCharactersAndWrongEncodingAreNoHarm() throws IOException {
        String feed = "\n " + RSS_HEAD.replace("?>", " encoding=\"utf-8\"?>")
                + "<item><link>https://orrow.example/1</link><pubDate>soon</pubDate>"
                + "<content:encoded>Caf\u00e9\u000b opened. Ol\u00e9! Na\u00efve no more.</content:encoded></item></channel></rss>";

        List<CaptureResult> results = read(write(folder, "feed", feed.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(text(captures(results).getFirst())).startsWith("Café");
        assertThat(skipped(results)).singleElement().satisfies(s -> {
            assertThat(s.reason()).isEqualTo(Skipped.Reason.BAD_METADATA);
            assertThat(s.detail()).endsWith("soon");
        });
    }
}
