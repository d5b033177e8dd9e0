package org.dateline.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row is a page, and the body that the HTML standard's tree construction makes of it. */
class HtmlPagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>one<p>two                              | p(one) p(two)
            <p>one<div>two</div>                      | p(one) div(two)
            <p>one<table><tr><td>x</table>            | p(one) table(tbody(tr(td(x))))
            <button><p>one<div>two</button>three      | button(p(one) div(two)) three
            <h1>one<h2>two</h2>                       | h1(one) h2(two)
            <h1>one</h2>two                           | h1(one) two
            <ul><li>one<li>two</ul>three              | ul(li(one) li(two)) three
            <ul><li>one<ul><li>two</ul><li>three</ul> | ul(li(one ul(li(two))) li(three))
            <ul><li><div>one<li>two</ul>              | ul(li(div(one)) li(two))
            <dl><dt>one<dd>two<dt>three</dl>          | dl(dt(one) dd(two) dt(three))
            one</p>two                                | one p two
            one</br>two                               | one br two
            <div>one</span></div>two                  | div(one) two
            <div><span>one</div>two                   | div(span(one)) two
            <select><option>one<option>two</select>x  | select(option(one) option(two)) x
            <img src=x>one<input>two                  | img one input two
            <form><form>one</form>two                 | form(one) two
            <div><form><p>one</div></form>two         | div(form(p(one))) two
            <ruby>one<rt>two</ruby>three              | ruby(one rt(two)) three
            """)
    void endsWhatNeedsNoEndTag(String html, String tree) {
        assertThat(Tree.of(html)).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <table><td>one<td>two</table>x                         | table(tbody(tr(td(one) td(two)))) x
            <table><tr><td>one<tr><td>two</table>                  | table(tbody(tr(td(one)) tr(td(two))))
            <table><thead><th>one<tbody><td>two</table>            | table(thead(tr(th(one))) tbody(tr(td(two))))
            <table><caption>one<tr><td>two</table>                 | table(caption(one) tbody(tr(td(two))))
            <table><tr><td><table><tr><td>one</table>two</table>   | table(tbody(tr(td(table(tbody(tr(td(one)))) two))))
            <table><tr><td><div>one</td><td>two</table>            | table(tbody(tr(td(div(one)) td(two))))
            <table><tr><td>one</div>two</table>                    | table(tbody(tr(td(one two))))
            <table><tr><table><tr><td>one</table>                  | table(tbody(tr)) table(tbody(tr(td(one))))
            <td>one</td>two                                        | one two
            <table><colgroup><col><tr><td>one</table>              | table(colgroup(col) tbody(tr(td(one))))
            """)
    void buildsTables(String html, String tree) {
        assertThat(Tree.of(html)).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p><b>one<p>two</b>three                  | p(b(one)) p(b(two) three)
            <b><p>one</b>two</p>three                 | b(p(one) two) three
            <a id=a>one<a id=b>two</a>three           | a#a(one) a#b(two) three
            <b>one<i>two</b>three</i>four             | b(one i(two)) i(three) four
            <a><div>one</div></a>two                  | a(div(one)) two
            <table><tr><td><b>one<td>two</table>three | table(tbody(tr(td(b(one)) td(two)))) three
            <b>one</b></b>two                         | b(one) two
            <b><object>one</object>two</b>            | b(object(one) two)
            <p><b id=x>one</p>two                     | p(b#x(one)) b#x(two)
            """)
    void carriesFormattingOn(String html, String tree) {
        assertThat(Tree.of(html)).isEqualTo(tree);
    }

    @Test
    void letsNoMoreThanThreeEqualFormattingElementsGoOn() {
        assertThat(Tree.of("<p><b><b><b><b><b>one<p>two")).isEqualTo("p(b(b(b(b(b(one)))))) p(b(b(b(two))))");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <style>p<b>{}</style>one                                 | style(style: p<b>{}) one
            <script>"</div>"<b></SCRIPT >one                         | script(script: "</div>"<b>) one
            <script><!--<script></script>--></script>one             | script(script: <!--<script></script>-->) one
            <script><!-- x</script>one                               | script(script: <!-- x) one
            <textarea><p>one</p></textarea>two                       | textarea(textarea: <p>one</p>) two
            <iframe><p>one</iframe>two                               | iframe(iframe: <p>one) two
            <noscript><p>one</p></noscript>two                       | noscript(noscript: <p>one</p>) two
            <style>one                                               | style(style: one)
            <xmp></xm></xmpx></xmp>one                               | xmp(xmp: </xm></xmpx>) one
            <plaintext></plaintext><p>                               | plaintext(plaintext: </plaintext><p>)
            """)
    void takesRawContentAsItStands(String html, String tree) {
        assertThat(Tree.of("<body>" + html)).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <svg><title>one</title><p>two             | svg(title(one)) p(two)
            <svg><path/><g>one</svg>two               | svg(path g(one)) two
            <svg><style><b>one</style>x</svg>two      | svg(style) b(one x two)
            <svg><foreignObject><p>one<p>two</svg>x   | svg(foreignobject(p(one) p(two x)))
            <svg><![CDATA[<p>]]></svg>one             | svg one
            <div><svg><g></div>one                    | div(svg(g)) one
            <math><mi>x</mi></math>one                | math(mi(x)) one
            """)
    void leavesDrawingsAndFormulas(String html, String tree) {
        assertThat(Tree.of(html)).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one<!-- <p>two -->three                 | one three
            one<!-->two-->three                     | one two-->three
            one<!--->two                            | one two
            one<!-- two --!>three                   | one three
            one<!-- two -- three --->four           | one four
            one<!-- two                             | one
            one<!doctype x><?php echo 1 ?>two       | one two
            one</ p>two</>three                     | one two three
            1 < 2 <3 and a<                         | 1 < 2 <3 and a<
            one<p title="a>b" id='x'>two            | one p#x(two)
            one<p title=a>b id=x>two                | one p(b id=x>two)
            one<p id=x id=y>two                     | one p#x(two)
            one<p/id=x/>two                         | one p#x/(two)
            one<p id                                | one
            one<p id="x                             | one
            one<P ID=x>two</P>three                 | one p#x(two) three
            one<p id="a&amp;b&notit;&copy">two      | one p#a&b&notit;©(two)
            one<x-tag id=x>two</X-TAG>three         | one x-tag#x(two) three
            """)
    void cutsTagsAsTheStandardDoes(String html, String tree) {
        assertThat(Tree.of(html)).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                        | html(head body)
            <title>a</title>one                       | html(head(title(title: a)) body(one))
            <meta><p>one                              | html(head(meta) body(p(one)))
            <head><link><div>one                      | html(head(link) body(div(one)))
            <html lang=a><head></head>one             | html(head body(one))
            <p>one</body></html>two                   | html(head body(p(one two)))
            one<html lang=a><body>two                 | html(head body(one html-againa two))
            <head><template><p>x</template><meta>     | html(head(template(p(x)) meta) body)
            """)
    void suppliesWhatEveryPageHas(String html, String tree) {
        assertThat(Tree.whole(html).strip()).isEqualTo(tree);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<b>", "<a href=x>", "<table>", "<svg>", "<ul><li>", "<p><b>x", "<select>", "</b>", "<x"
            })
    void bearsWhatIsRepeatedBeyondAllMeasure(String part) {
        assertThat(Tree.whole(part.repeat(50_000))).startsWith(" html(");
    }

    /** The handler itself checks that elements end once, in order, and that text goes forward. */
    @Test
    void tellsSoundEventsOfAnyRowOfTags() {
        String[] parts = {
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<a>",
            "</a>",
            "<i>",
            "</i>",
            "<div>",
            "</div>",
            "<table>",
            "</table>",
            "<tr>",
            "<td>",
            "</td>",
            "<li>",
            "<ul>",
            "</ul>",
            "<svg>",
            "</svg>",
            "<form>",
            "</form>",
            "<h1>",
            "</h2>",
            "text",
            "<select>",
            "<option>",
            "</select>",
            "<script>",
            "</script>",
            "<template>",
            "</template>",
            "<body>",
            "<button>",
            "</button>",
            "<object>",
            "</object>",
            "<title>",
            "</title>",
            "&amp;",
            "<br>",
            "</br>",
            "<head>",
            "<caption>"
        };
        for (long seed = 0; seed < 3000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder page = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                page.append(parts[random.nextInt(parts.length)]);
            }
            assertThat(Tree.whole(page.toString()))
                    .as("seed %d: %s", seed, page)
                    .isNotEmpty();
        }
    }
}
