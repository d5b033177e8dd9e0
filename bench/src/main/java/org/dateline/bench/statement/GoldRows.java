package org.dateline.bench.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dateline.source.Span;
import org.dateline.statement.model.Attribution;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.SyntaxReader;
import org.dateline.syntax.Token;

/**
 * The rows of one document in their order, each read as a paragraph. The tool that cut them took many marks that open a
 * quotation for closing ones, and left those that open a paragraph at the end of the row before: they are read as what
 * they are and with the row that they open, and counted where the gold has them.
 */
final class GoldRows {
    private static final String OPENING = "``";
    private static final String CLOSING = "''";

    private final List<GoldSentence> rows;

    /** All tokens, a mark that opens a quotation as such. */
    private final String[] tokens;

    /** The row that each token is read with. */
    private final int[] paragraph;

    private GoldRows(List<GoldSentence> rows) {
        this.rows = List.copyOf(rows);
        this.tokens = rows.stream().flatMap(row -> row.tokens().stream()).toArray(String[]::new);
        this.paragraph = new int[tokens.length];
        int start = 0;
        boolean open = false;
        for (int row = 0; row < rows.size(); row++) {
            int end = start + rows.get(row).tokens().size();
            Arrays.fill(paragraph, start, end, row);
            int last = openMarks(start, end, open);
            open = row + 1 < rows.size() && last == end - 1 && last > start;
            if (open) {
                paragraph[last] = row + 1;
            }
            start = end;
        }
    }

    /**
     * Marks what opens a quotation in a row, and returns the last such mark that nothing in the row closes, or -1.
     *
     * @param open whether the row is in a quotation from its beginning
     */
    private int openMarks(int start, int end, boolean open) {
        int opened = open ? start : -1;
        for (int i = start; i < end; i++) {
            if (tokens[i].equals(OPENING) || (tokens[i].equals(CLOSING) && opened < 0)) {
                tokens[i] = OPENING;
                opened = i;
            } else if (tokens[i].equals(CLOSING)) {
                opened = -1;
            }
        }
        return opened;
    }

    /** Puts together rows that follow each other and are of one document; a row without a document's name stands alone. */
    static List<GoldRows> of(List<GoldSentence> all) {
        List<GoldRows> documents = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= all.size(); i++) {
            String document = all.get(start).id();
            if (i == all.size()
                    || document.isEmpty()
                    || !document.equals(all.get(i).id())) {
                documents.add(new GoldRows(all.subList(start, i)));
                start = i;
            }
        }
        return documents;
    }

    /** All tokens, with a space between any two, cut into sentences behind their final marks. */
    List<Sentence> read(SyntaxReader reader) {
        List<Sentence> sentences = new ArrayList<>();
        int offset = 0;
        for (int start = 0; start < tokens.length; ) {
            int end = sentenceEnd(start);
            Sentence sentence = sentence(reader, List.of(tokens).subList(start, end), paragraph[start], offset);
            sentences.add(sentence);
            offset = sentence.span().end() + 1;
            start = end;
        }
        return sentences;
    }

    private int sentenceEnd(int start) {
        int end = start;
        while (end < tokens.length && paragraph[end] == paragraph[start]) {
            end++;
        }
        return sentenceEnd(start, end);
    }

    private int sentenceEnd(int start, int end) {
        int i = start;
        while (i < end && !".?!".contains(tokens[i])) {
            i++;
        }
        i = Math.min(i + 1, end);
        while (i < end && (tokens[i].equals(CLOSING) || tokens[i].equals("'"))) {
            i++;
        }
        // "…?" Smith asked: a small letter goes on with the sentence.
        return i < end && Character.isLowerCase(tokens[i].charAt(0)) ? sentenceEnd(i, end) : i;
    }

    private static Sentence sentence(SyntaxReader reader, List<String> forms, int paragraph, int offset) {
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
        return new Sentence(new Span(offset, at - 1), paragraph, made);
    }

    /** Counts what was found in each row by itself. */
    void count(List<Attribution> found, RoleScores scores) {
        Map<Role, List<Span>> flat = Flattened.of(found, tokens.length);
        int start = 0;
        for (GoldSentence row : rows) {
            Span whole = new Span(start, start + row.tokens().size());
            for (Role role : Role.values()) {
                scores.add(role, within(flat.getOrDefault(role, List.of()), whole), row.gold(role.label()));
            }
            start = whole.end();
        }
    }

    /** What a row has of these spans, counted from its own first token. */
    private static List<Span> within(List<Span> spans, Span row) {
        return spans.stream()
                .filter(row::overlaps)
                .map(span -> new Span(
                        Math.max(span.start(), row.start()) - row.start(),
                        Math.min(span.end(), row.end()) - row.start()))
                .toList();
    }
}
