package org.dateline.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.capture.Fixtures.PAGE;
import static org.dateline.capture.Fixtures.captures;
import static org.dateline.capture.Fixtures.read;
import static org.dateline.capture.Fixtures.skipped;
import static org.dateline.capture.Fixtures.text;
import static org.dateline.capture.Fixtures.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MhtmlTest {
    private static final String HEAD = """
            From: <Saved by a browser>
            Snapshot-Content-Location: https://orrow.example/mill?id=7
            Subject: =?utf-8?Q?Mill=20opens?=
            Date: Tue, 6 May 2031 09:08:09 +0200 (CEST)
            MIME-Version: 1.0
            Content-Type: multipart/related;
            \ttype="text/html";
            \tboundary="----Orrow--7"

            """;

    private static final String IMAGE = """
            ------Orrow--7
            Content-Type: image/png
            Content-Transfer-Encoding: base64
            Content-Location: https://orrow.example/mill.png

            iVBORw0KGgo=
            """;

    private static final String END = "------Orrow--7--\n";

    @TempDir
    private Path folder;

    private static String page(String headers, String body) {
        return "------Orrow--7\nContent-Type: text/html\n" + headers + "\n" + body + "\n";
    }

    private List<CaptureResult> results(String message) throws IOException {
        return read(write(folder, "a.mhtml", message.replace("\n", "\r\n")));
    }

    @Test
    void quotedPrintablePageIsReadWithItsAddressAndTime() throws IOException {
        String body =
                "<!DOCTYPE html><html><meta charset=3Dutf-8><p>The mill at Orr=\now opened =E2=80=93 on Friday.</p></html>";
        List<CaptureResult> results = results(HEAD
                + page(
                        "Content-Transfer-Encoding: quoted-printable\nContent-Location: https://orrow.example/mill\n",
                        body)
                + IMAGE
                + IMAGE
                + END);

        Capture capture = captures(results).getFirst();
        assertThat(text(capture)).contains("The mill at Orrow opened \u2013 on Friday.");
        assertThat(capture.mediaType()).isEqualTo(MediaType.HTML);
        assertThat(capture.supplied().url()).contains("https://orrow.example/mill");
        assertThat(capture.supplied().captured()).contains(Instant.parse("2031-05-06T07:08:09Z"));
        assertThat(capture.supplied().origin()).isEqualTo(Supplied.Origin.MHTML);
        assertThat(skipped(results))
                .extracting(s -> s.reason() + " " + s.detail())
                .containsExactly("NOT_A_PAGE parts that are no page of their own: 2 image/png");
    }

    @Test
    void base64PageInAnotherCharsetIsRead() throws IOException {
        String body = Base64.getMimeEncoder()
                .encodeToString(
                        "<html><p>M\u00fchle an der B\u00f6schung</p></html>".getBytes(StandardCharsets.ISO_8859_1));
        String part = "------Orrow--7\nContent-Type: text/html; charset=\"iso-8859-1\"\n"
                + "Content-Transfer-Encoding: base64\n\n" + body + "\n";

        Capture capture = captures(results(HEAD + part + END)).getFirst();

        assertThat(text(capture)).contains("M\u00fchle an der B\u00f6schung");
        assertThat(capture.supplied().url()).contains("https://orrow.example/mill?id=7");
    }

    @Test
    void startNamesThePage() throws IOException {
        String head = HEAD.replace("type=\"text/html\";", "type=\"text/html\"; start=\"<two@orrow>\";");
        String parts = page("Content-ID: <one@orrow>\n", "<html>frame</html>")
                + page("Content-ID: <two@orrow>\n", PAGE)
                + page("Content-ID: <three@orrow>\n", "<html>frame</html>");

        List<CaptureResult> results = results(head + parts + END);

        assertThat(captures(results))
                .singleElement()
                .satisfies(c -> assertThat(text(c)).contains(PAGE));
        assertThat(skipped(results).getFirst().detail()).endsWith("2 text/html");
    }

    @Test
    void alternativesInsideAreLookedThrough() throws IOException {
        String nested = "------Orrow--7\nContent-Type: multipart/alternative; boundary=inner\n\n--inner\n"
                + "Content-Type: text/html\n\n" + PAGE + "\n--inner--\n";

        assertThat(captures(results(HEAD + nested + IMAGE + END)))
                .extracting(c -> text(c).strip())
                .containsExactly(PAGE);
    }

    @Test
    void messageOfOnePageIsRead() throws IOException {
        String message =
                "MIME-Version: 1.0\nContent-Location: https://orrow.example/x\nContent-Type: text/html\n\n" + PAGE;

        assertThat(captures(results(message)))
                .singleElement()
                .satisfies(c -> assertThat(c.supplied().url()).contains("https://orrow.example/x"));
    }

    @Test
    void cutMessageGivesItsPageIfThatIsWhole() throws IOException {
        String whole = HEAD + page("", PAGE) + IMAGE;
        int pageEnd = (HEAD + page("", PAGE)).length();
        for (int cut = HEAD.length(); cut < whole.length(); cut++) {
            List<CaptureResult> results = read(write(folder, "a.mhtml", whole.substring(0, cut)));

            assertThat(skipped(results))
                    .as("cut at %d", cut)
                    .extracting(Skipped::reason)
                    .contains(Skipped.Reason.TRUNCATED);
            if (cut < pageEnd) {
                assertThat(captures(results)).as("cut at %d", cut).isEmpty();
            }
        }
        assertThat(captures(results(whole))).hasSize(1);
    }

    @Test
    void hugePicturesDoNotCountAsThePage() throws IOException {
        String picture = IMAGE.replace("iVBORw0KGgo=", "iVBO".repeat(20_000));

        List<CaptureResult> results =
                read(new Limits(4096, 200), write(folder, "a.mhtml", HEAD + page("", PAGE) + picture + END));

        assertThat(captures(results)).hasSize(1);
    }

    @Test
    void hostileMessagesEndInAnError() throws IOException {
        StringBuilder deep = new StringBuilder("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b0\n\n");
        for (int i = 0; i < 5000; i++) {
            deep.append("--b")
                    .append(i)
                    .append("\nContent-Type: multipart/mixed; boundary=b")
                    .append(i + 1)
                    .append("\n\n");
        }
        String endless = "MIME-Version: 1.0\nContent-Type: text/html\nX: " + "x".repeat(1_000_000) + "\n\n" + PAGE;
        String inner = "MIME-Version: 1.0\nContent-Type: text/html\n\n";
        for (String message : List.of(deep.toString(), endless, inner + inner + PAGE)) {
            assertThat(results(message))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Skipped.class, s -> assertThat(s.reason()).isEqualTo(Skipped.Reason.MALFORMED));
        }
        assertThat(results(HEAD + IMAGE + END))
                .singleElement()
                .isInstanceOfSatisfying(
                        Skipped.class, s -> assertThat(s.reason()).isEqualTo(Skipped.Reason.NOT_A_PAGE));
    }

    @Test
    void textThatOnlyBeginsLikeAHeaderIsText() throws IOException {
        assertThat(captures(results("Subject: the mill\nIt opened on Friday.\n")))
                .singleElement()
                .satisfies(c -> assertThat(c.mediaType()).isEqualTo(MediaType.PLAIN_TEXT));
    }
}
