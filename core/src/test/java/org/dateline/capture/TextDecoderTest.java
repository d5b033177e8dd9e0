package org.dateline.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
    private static final String WESTERN = "<p>“We’ll keep the café open – for now,” said Åse Brûlé, the owner.</p>";

    @Test
    void undeclaredUtf8() {
        Decoded decoded = decode(WESTERN, "UTF-8");

        assertThat(decoded.text()).isEqualTo(WESTERN);
        assertThat(decoded.how()).isEqualTo(Decoded.How.VALID_UTF_8);
        assertThat(decoded.misfits()).isZero();
    }

    @Test
    void undeclaredWindows1252() {
        assertThat(decode(WESTERN.repeat(5), "windows-1252").text()).isEqualTo(WESTERN.repeat(5));
    }

    @Test
    void latin1MeansWindows1252() {
        Decoded decoded =
                TextDecoder.decode(WESTERN.getBytes(Charset.forName("windows-1252")), Optional.of("ISO-8859-1"));

        assertThat(decoded.text()).isEqualTo(WESTERN);
        assertThat(decoded.charset()).isEqualTo("windows-1252");
        assertThat(decoded.how()).isEqualTo(Decoded.How.HTTP_HEADER);
    }

    @Test
    void utf8DeclaredAsLatin1IsUtf8() {
        Decoded decoded = TextDecoder.decode(WESTERN.getBytes(StandardCharsets.UTF_8), Optional.of("iso-8859-1"));

        assertThat(decoded.text()).isEqualTo(WESTERN);
        assertThat(decoded.how()).isEqualTo(Decoded.How.VALID_UTF_8);
    }

    @Test
    void windows1252DeclaredAsUtf8IsDetected() {
        String text = WESTERN.repeat(5);
        Decoded decoded = TextDecoder.decode(text.getBytes(Charset.forName("windows-1252")), Optional.of("utf-8"));

        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.how()).isIn(Decoded.How.DETECTED, Decoded.How.DEFAULT);
    }

    @Test
    void damagedUtf8StaysUtf8() {
        byte[] bytes = WESTERN.repeat(10).getBytes(StandardCharsets.UTF_8);
        bytes[30] = (byte) 0xff;

        assertThat(TextDecoder.decode(bytes, Optional.of("utf-8")).charset()).isEqualTo("UTF-8");
    }

    @Test
    void utf8CutInACharacterIsUtf8() {
        byte[] bytes = "Brûlé".getBytes(StandardCharsets.UTF_8);

        assertThat(TextDecoder.decode(java.util.Arrays.copyOf(bytes, bytes.length - 1), Optional.empty())
                        .text())
                .isEqualTo("Brûl\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void byteOrderMarkIsBelieved(String charset) {
        Decoded decoded = TextDecoder.decode(
                ("\uFEFF" + WESTERN).getBytes(Charset.forName(charset)), Optional.of("windows-1251"));

        assertThat(decoded.text()).isEqualTo(WESTERN);
        assertThat(decoded.charset()).isEqualTo(charset);
        assertThat(decoded.how()).isEqualTo(Decoded.How.BYTE_ORDER_MARK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16IsSeenWithoutAMark(String charset) {
        assertThat(decode(WESTERN, charset).text()).isEqualTo(WESTERN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KOI8-R|Мельница в Орроу открылась в пятницу, сообщил мэр города.",
                "windows-1251|Мельница в Орроу открылась в пятницу, сообщил мэр города.",
                "GB18030|奥罗的磨坊星期五重新开放，市长说，这是一个好日子。",
                "Shift_JIS|オロウの水車小屋は金曜日に再開した、と市長が述べた。",
                "EUC-KR|오로우의 방앗간이 금요일에 다시 문을 열었다고 시장이 말했다.",
                "windows-1250|Mlýn v Orrowě byl v pátek znovu otevřen, řekl starosta Žižka.",
                "Big5|奧羅的磨坊星期五重新開放，市長說，這是一個好日子。"
            })
    void declaredCharsetsAreReadFromHeaderAndPage(String charset, String sentence) {
        byte[] plain = sentence.getBytes(Charset.forName(charset));
        String page = "<html><head><meta charset=" + charset + "></head><body><p>" + sentence + "</p></body></html>";
        String pragma = "<html><head><!-- <meta charset=utf-8> --><META content='text/html; charset=" + charset
                + "' http-equiv=Content-Type></head><body>" + sentence;
        String xml = "<?xml version='1.0' encoding='" + charset + "'?><p>" + sentence + "</p>";

        assertThat(TextDecoder.decode(plain, Optional.of(charset)).text()).isEqualTo(sentence);
        assertThat(decode(page, charset).text()).isEqualTo(page);
        assertThat(decode(page, charset).how()).isEqualTo(Decoded.How.DECLARED_IN_PAGE);
        assertThat(decode(pragma, charset).text()).isEqualTo(pragma);
        assertThat(decode(xml, charset).text()).isEqualTo(xml);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KOI8-R|Мельница в Орроу открылась в пятницу, сообщил мэр города на встрече с жителями.",
                "windows-1251|Мельница в Орроу открылась в пятницу, сообщил мэр города на встрече с жителями.",
                "GB18030|奥罗的磨坊星期五重新开放，市长说，这是一个好日子。我们等了三年。",
                "Shift_JIS|オロウの水車小屋は金曜日に再開した、と市長が述べた。とても良い日だ。"
            })
    void undeclaredCharsetsAreDetected(String charset, String sentence) {
        Decoded decoded = decode(sentence.repeat(4), charset);

        assertThat(decoded.text()).isEqualTo(sentence.repeat(4));
        assertThat(decoded.how()).isEqualTo(Decoded.How.DETECTED);
    }

    @Test
    void labelsThatMeanNothingAreNoHarm() {
        byte[] bytes = WESTERN.getBytes(Charset.forName("windows-1252"));

        assertThat(TextDecoder.decode(bytes, Optional.of("x-user-defined")).text())
                .isEqualTo(WESTERN);
        assertThat(TextDecoder.decode(bytes, Optional.of("klingon-8")).misfits())
                .isZero();
        assertThat(TextDecoder.decode("plain".getBytes(StandardCharsets.US_ASCII), Optional.of(""))
                        .text())
                .isEqualTo("plain");
    }

    @Test
    void pageThatSaysUtf16InAsciiIsUtf8() {
        String page = "<meta charset=utf-16><p>" + WESTERN;

        assertThat(decode(page, "UTF-8").text()).isEqualTo(page);
    }

    @Test
    void emptyAndJunk() {
        assertThat(TextDecoder.decode(new byte[0], Optional.empty()).text()).isEmpty();
        assertThat(TextDecoder.decode(new byte[] {(byte) 0x81}, Optional.empty())
                        .text())
                .hasSize(1);
    }

    private static Decoded decode(String text, String charset) {
        return TextDecoder.decode(text.getBytes(Charset.forName(charset)), Optional.empty());
    }
}
