package org.dateline.bench.statement;

import java.util.ArrayList;
import java.util.List;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.SyntaxReader;
import org.dateline.syntax.Token;

/**
 * A row of tokens with labels begin–inside–outside over source, cue and content: one sentence, or the few that an
 * attribution runs over.
 *
 * @param tokens the tokens as another tool cut them
 * @param labels a label for each
 */
record GoldSentence(List<String> tokens, List<String> labels) {
    GoldSentence {
        tokens = List.copyOf(tokens);
        labels = List.copyOf(labels);
        if (tokens.size() != labels.size()) {
            throw new IllegalArgumentException(tokens.size() + " tokens and " + labels.size() + " labels");
        }
    }

    /** The labelled ranges of one role, as spans of token indices. */
    List<Span> gold(String role) {
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).equals("B-" + role)) {
                int end = i + 1;
                while (end < labels.size() && labels.get(end).equals("I-" + role)) {
                    end++;
                }
                found.add(new Span(i, end));
            }
        }
        return found;
    }

    /** The tokens, with a space between any two, cut into sentences behind their final marks. */
    List<Sentence> read(SyntaxReader reader) {
        List<Sentence> sentences = new ArrayList<>();
        int offset = 0;
        for (int start = 0; start < tokens.size(); ) {
            int end = sentenceEnd(start);
            Sentence sentence = sentence(reader, tokens.subList(start, end), offset);
            sentences.add(sentence);
            offset = sentence.span().end() + 1;
            start = end;
        }
        return sentences;
    }

    private int sentenceEnd(int start) {
        int i = start;
        while (i < tokens.size() && !".?!".contains(tokens.get(i))) {
            i++;
        }
        i = Math.min(i + 1, tokens.size());
        while (i < tokens.size() && (tokens.get(i).equals("''") || tokens.get(i).equals("'"))) {
            i++;
        }
        // "…?" Smith asked: a small letter goes on with the sentence.
        return i < tokens.size() && Character.isLowerCase(tokens.get(i).charAt(0)) ? sentenceEnd(i) : i;
    }

    private static Sentence sentence(SyntaxReader reader, List<String> forms, int offset) {
        SyntaxReader.Analysis analysis = reader.analyse(forms);
        List<Token> made = new ArrayList<>();
        int at = offset;
        for (int i = 0; i < forms.size(); i++) {
            Span span = new Span(at, at + forms.get(i).length());
            made.add(new Token(
                    span,
                    forms.get(i),
                    analysis.tags().get(i),
                    analysis.lemmas().get(i),
                    analysis.tree().head(i),
                    analysis.tree().relation(i)));
            at = span.end() + 1;
        }
        return new Sentence(new Span(offset, at - 1), 0, made);
    }
}
