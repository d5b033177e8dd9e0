package org.dateline.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.capture.Fixtures.captures;
import static org.dateline.capture.Fixtures.read;
import static org.dateline.capture.Fixtures.record;
import static org.dateline.capture.Fixtures.skipped;
import static org.dateline.capture.Fixtures.text;
import static org.dateline.capture.Fixtures.write;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** News items of agencies: ninjs and NewsML-G2. */
class AgencyItemTest {
    private static final String NINJS_2 = """
            {"uri": "https://nordal.example/items/7", "type": "text", "pubstatus": "usable", "language": "en-GB",
             "firstcreated": "2031-05-06T09:00:00+02:00", "versioncreated": "2031-05-06T11:30:00+02:00",
             "headlines": [{"role": "short", "value": "Mill"}, {"role": "main", "value": "Mill at Orrow opens"}],
             "by": "By Ada Quill and Tor Lindqvist", "located": "Orrow",
             "copyrightnotice": "Copyright 2031 Nordal", "usageterms": "No archive.",
             "infosources": [{"name": "Nordal Press"}, {"name": "Orrow Post"}], "copyrightholder": "Nordal",
             "bodies": [{"role": "plain", "contenttype": "text/plain", "value": "The mill opened."},
                        {"role": "main", "contenttype": "text/html", "value": "<p>The mill opened.</p>"}]}""";

    private static final String NEWS_ML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:nordal.example:7" version="2"
                xml:lang="en-GB" standard="NewsML-G2" standardversion="2.34">
              <rightsInfo><copyrightHolder literal="Nordal"/><copyrightNotice>Copyright 2031 Nordal</copyrightNotice>
                <usageTerms>No archive.</usageTerms></rightsInfo>
              <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:NORDAL"><name>Nordal Press</name></provider>
                <versionCreated>2031-05-06T11:30:00+02:00</versionCreated>
                <firstCreated>2031-05-06T09:00:00+02:00</firstCreated>
                <pubStatus qcode="stat:usable"/></itemMeta>
              <contentMeta><infoSource qcode="is:ORP"/><creditline>Nordal/Orrow Post</creditline>
                <language tag="en"/><by>Ada Quill</by><dateline>ORROW, May 6</dateline>
                <headline role="hl:short">Mill</headline><headline>Mill at
                Orrow <span>opens</span></headline></contentMeta>
              <contentSet>
                <inlineData contenttype="text/plain">The mill opened.</inlineData>
                <inlineXML contenttype="application/xhtml+xml"><h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:body>
                  <h:p class="a">The mill &amp; the weir<h:br/>opened.</h:p></h:body></h:html></inlineXML>
              </contentSet>
            </newsItem>""";

    @TempDir
    private Path folder;

    private List<CaptureResult> results(String item) throws IOException {
        return read(write(folder, "item", item));
    }

    private List<CaptureResult> resultsAsOf(String item, String day) throws IOException {
        List<CaptureResult> results = new ArrayList<>();
        new CaptureReader(Limits.defaults(), Optional.of(LocalDate.parse(day)))
                .read(List.of(write(folder, "item", item)), results::add);
        return results;
    }

    private static void assertMillStory(Supplied supplied) {
        assertThat(supplied.origin()).isEqualTo(Supplied.Origin.AGENCY);
        assertThat(supplied.title()).contains("Mill at Orrow opens");
        assertThat(supplied.published()).contains(new When.Minute(LocalDateTime.parse("2031-05-06T09:00")));
        assertThat(supplied.wire().modified()).contains(new When.Minute(LocalDateTime.parse("2031-05-06T11:30")));
        assertThat(supplied.wire().rights()).contains("Copyright 2031 Nordal No archive.");
        assertThat(supplied.captured()).isEmpty();
    }

    @Test
    void ninjs2IsRead() throws IOException {
        Capture capture = captures(results(NINJS_2)).getFirst();

        assertThat(text(capture)).isEqualTo("<p>The mill opened.</p>");
        assertThat(capture.mediaType()).isEqualTo(MediaType.HTML);
        Supplied supplied = capture.supplied();
        assertMillStory(supplied);
        assertThat(supplied.url()).contains("https://nordal.example/items/7");
        assertThat(supplied.authors()).containsExactly("By Ada Quill and Tor Lindqvist");
        assertThat(supplied.outlet()).contains("Nordal");
        assertThat(supplied.wire().credit()).contains("Nordal Press, Orrow Post");
        assertThat(supplied.wire().language()).contains("en-GB");
        assertThat(supplied.wire().dateline()).contains("Orrow");
    }

    @Test
    void ninjs1IsReadAloneAndInAnArray() throws IOException {
        String item =
                "{\"uri\": \"urn:nordal:7\", \"versioncreated\": \"2031-05-06T09:00:00Z\", \"headline\": \"Mill\","
                        + "\"byline\": \"Ada Quill\", \"body_text\": \"The mill opened.\"}";
        String picture = "{\"uri\": \"urn:nordal:8\", \"type\": \"picture\", \"headline\": \"Mill\"}";
        String empty = "{\"uri\": \"urn:nordal:9\", \"headline\": \"Mill\"}";

        assertThat(captures(results(item))).singleElement().satisfies(c -> {
            assertThat(c.mediaType()).isEqualTo(MediaType.PLAIN_TEXT);
            assertThat(c.supplied().url()).isEmpty();
            assertThat(c.location().record()).isZero();
            assertThat(c.supplied().wire().modified()).isEmpty();
        });
        assertThat(results("[" + item + "," + picture + "," + empty + "]"))
                .extracting(r -> r.location().record() + (r instanceof Skipped s ? " " + s.reason() : " capture"))
                .containsExactly("1 capture", "2 NOT_A_PAGE", "3 NO_TEXT");
    }

    @Test
    void newsMlIsRead() throws IOException {
        Capture capture = captures(results(NEWS_ML)).getFirst();

        assertThat(text(capture)).contains("<p class=\"a\">The mill &amp; the weir<br>opened.</p>");
        assertMillStory(capture.supplied());
        assertThat(capture.supplied().outlet()).contains("Nordal Press");
        assertThat(capture.supplied().authors()).containsExactly("Ada Quill");
        assertThat(capture.supplied().wire().credit()).contains("Nordal/Orrow Post");
        assertThat(capture.supplied().wire().language()).contains("en");
        assertThat(capture.supplied().wire().dateline()).contains("ORROW, May 6");
    }

    @Test
    void nitfInNewsMlIsReadWithoutItsHeadAndMedia() throws IOException {
        String nitf = """
                <inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body>
                <body.head><hedline><hl1>Mill</hl1></hedline></body.head><body.content><p>The mill opened.</p>
                <hl2>The weir</hl2><media media-type="image"><media-caption>The weir</media-caption></media>
                <bq><block><p>"It holds."</p></block></bq></body.content><body.end><tagline>end</tagline></body.end>
                </body></nitf></inlineXML>""";
        String item = NEWS_ML.replaceFirst("(?s)<inlineData.*</inlineXML>", nitf);

        assertThat(captures(results(item)))
                .singleElement()
                .satisfies(c -> assertThat(text(c).replaceAll("\\s*\\n\\s*", ""))
                        .isEqualTo(
                                "<div><p>The mill opened.</p><h2>The weir</h2><blockquote><div><p>&quot;It holds.&quot;</p>"
                                        + "</div></blockquote></div>"));
    }

    @Test
    void newsMessageGivesEachOfItsItems() throws IOException {
        String item = NEWS_ML.substring(NEWS_ML.indexOf("<newsItem"));
        String other = item.replace("nordal.example:7", "nordal.example:8").replace("weir<", "dam<");
        String cancelled = item.replace("nordal.example:7", "nordal.example:9").replace("stat:usable", "stat:canceled");
        String bundle = "<packageItem guid='x'><groupSet/></packageItem>";
        String message =
                "<?xml version='1.0'?><newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header/><itemSet>"
                        + item + bundle + cancelled + other + "</itemSet></newsMessage>";

        List<CaptureResult> results = results(message);

        assertThat(results)
                .extracting(r -> r.location().record() + (r instanceof Skipped s ? " " + s.reason() : " capture"))
                .containsExactly("1 capture", "2 NOT_A_PAGE", "3 CANCELLED", "4 capture");
        assertThat(results).extracting(r -> r.location().offset()).isSorted().doesNotHaveDuplicates();
        assertThat(message.substring((int) results.getLast().location().offset()))
                .startsWith("<newsItem");
    }

    @Test
    void itemsInArchivesHaveTheTimeOfTheirRecord() throws IOException {
        byte[] archive = record(
                "resource",
                "WARC-Target-URI: https://orrow.example/7\r\nContent-Type: application/json\r\n",
                Fixtures.bytes(NINJS_2));

        assertThat(captures(read(write(folder, "a.warc", archive))))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.supplied().captured()).isPresent();
                    assertThat(c.supplied().url()).contains("https://nordal.example/items/7");
                });
    }

    /** The version is of 11:30+02:00 on 6 May, where another is not stated. */
    @ParameterizedTest
    @CsvSource({
        "2031-05-06T12:00:00+02:00,          , false",
        "2031-05-06T12:00:00+02:00, 2031-05-06, false",
        "2031-05-06T12:00:00+02:00, 2031-05-07, true",
        "2031-05-06T11:30:00+02:00,          , true",
        "2031-05-06T11:31:00+02:00,          , false",
        "2031-05-06T08:00:00,                , false",
        "2031-05-05,                         , false",
        "2031-05-04,                         , true",
        "'',                       2039-01-01, false",
        "after the ceremony,       2039-01-01, false"
    })
    void embargoedItemIsGivenOnlyWhereItsEmbargoIsKnownToBeOver(String end, String asOf, boolean given)
            throws IOException {
        String ninjs = NINJS_2.replace("\"language\"", "\"embargoed\": \"" + end + "\", \"language\"");
        String newsMl = NEWS_ML.replace("<pubStatus", "<embargoed>" + end + "</embargoed><pubStatus");
        for (String item : List.of(ninjs, newsMl)) {
            List<CaptureResult> results = asOf == null ? results(item) : resultsAsOf(item, asOf);

            assertThat(captures(results)).hasSize(given ? 1 : 0);
            if (!given) {
                assertThat(skipped(results)).singleElement().satisfies(s -> {
                    assertThat(s.reason()).isEqualTo(Skipped.Reason.EMBARGOED);
                    assertThat(s.detail()).contains(end);
                    assertThat(s.reason().kind()).isEqualTo(Skipped.Kind.NOT_NEEDED);
                });
            }
        }
    }

    @Test
    void embargoIsOverWhereTheCaptureIsLater() throws IOException {
        write(folder, "captures.csv", "file,captured\nitem,2031-05-09T00:00:00Z\n");
        String item = NINJS_2.replace("\"language\"", "\"embargoed\": \"2031-05-08T10:00:00Z\", \"language\"");

        assertThat(captures(results(item)))
                .singleElement()
                .satisfies(c -> assertThat(c.supplied().published())
                        .as("not published before its embargo ended")
                        .contains(new When.Minute(LocalDateTime.parse("2031-05-08T10:00"))));
        write(folder, "captures.csv", "file,captured\nitem,2031-05-08T09:59:59Z\n");
        assertThat(captures(results(item))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"canceled, CANCELLED", "Canceled, CANCELLED", "withheld, WITHHELD", "commissioned, WITHHELD"})
    void itemsThatMayNotBeUsedAreNotGiven(String status, Skipped.Reason reason) throws IOException {
        for (String item :
                List.of(NINJS_2.replace("usable", status), NEWS_ML.replace("stat:usable", "stat:" + status))) {
            assertThat(results(item))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Skipped.class, s -> assertThat(s.reason()).isEqualTo(reason));
        }
    }

    @Test
    void cancellationHoldsForTheVersionsBeforeIt() throws IOException {
        String first = NEWS_ML.replace("version=\"2\"", "version=\"1\"");
        String notice = NEWS_ML.replace("stat:usable", "stat:canceled");
        String reissued = NEWS_ML.replace("version=\"2\"", "version=\"3\"").replace("weir<", "dam<");
        String unnumbered = NINJS_2.replace("usable", "canceled");
        write(folder, "in/a.xml", first);
        write(folder, "in/b.xml", notice);
        write(folder, "in/c.xml", reissued);
        write(folder, "in/d.json", NINJS_2);
        write(folder, "in/e.json", unnumbered);

        assertThat(read(folder.resolve("in")))
                .extracting(r -> r.location().file().replaceFirst(".*/in/", "")
                        + (r instanceof Skipped s ? " " + s.reason() : " capture"))
                .containsExactly(
                        "a.xml CANCELLED", "b.xml CANCELLED", "c.xml capture", "d.json CANCELLED", "e.json CANCELLED");
    }

    @Test
    void hostileXmlIsRefused() throws IOException {
        String bomb =
                "<?xml version='1.0'?><!DOCTYPE newsItem [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]>"
                        + NEWS_ML.substring(NEWS_ML.indexOf("<newsItem")).replace("The mill opened.", "&b;");
        String outside = "<?xml version='1.0'?><!DOCTYPE newsItem [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                + NEWS_ML.substring(NEWS_ML.indexOf("<newsItem")).replace("The mill opened.", "&x;");
        String deep = NEWS_ML.replace("The mill opened.", "<a>".repeat(50_000) + "</a>".repeat(50_000));
        String badName = NEWS_ML.replace("<contentSet>", "<contentSet xmlns:x=\"-http://x\">");
        for (String item : List.of(bomb, outside, deep, badName, NEWS_ML.substring(0, 900))) {
            assertThat(results(item))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Skipped.class, s -> assertThat(s.reason()).isEqualTo(Skipped.Reason.MALFORMED));
        }
    }

    @Test
    void hostileJsonIsRefused() throws IOException {
        String deep = "{\"uri\": \"urn:x\", \"versioncreated\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        String cut = NINJS_2.substring(0, 300);

        assertThat(skipped(results(deep))).extracting(Skipped::reason).containsExactly(Skipped.Reason.MALFORMED);
        assertThat(skipped(results(cut))).extracting(Skipped::reason).containsExactly(Skipped.Reason.TRUNCATED);
        assertThat(skipped(results("{\"name\": \"a package\", \"version\": \"1\"}")))
                .extracting(Skipped::reason)
                .containsExactly(Skipped.Reason.NOT_A_PAGE);
    }
}
