package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Plain sentences of plain tokens, without tags, lemmas or trees. */
final class Sentences {
    private static final Pattern TOKEN = Pattern.compile(
            "[ap]\\.m\\.|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.|['’]s\\b|\\p{L}+|\\d+(?:[.,]\\d+)*\\p{L}*|\\S");

    private Sentences() {}

    static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            Span span = Span.of(matcher.start(), matcher.end());
            tokens.add(new Token(span, matcher.group(), "", "", Token.NO_HEAD, ""));
            if (matcher.group().equals(".")) {
                close(sentences, tokens);
            }
        }
        close(sentences, tokens);
        return sentences;
    }

    private static void close(List<Sentence> sentences, List<Token> tokens) {
        if (!tokens.isEmpty()) {
            Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
            sentences.add(new Sentence(span, 0, tokens));
            tokens.clear();
        }
    }
}
