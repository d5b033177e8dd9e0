package org.dateline.syntax;

import java.util.ArrayList;
import java.util.List;
import org.dateline.source.SourceText;
import org.dateline.source.Span;
import org.dateline.syntax.model.EnglishModels;
import org.dateline.syntax.model.Parser;
import org.dateline.syntax.model.TagFeatures;
import org.dateline.syntax.model.WordShapes;

/**
 * Reads English sentences: cuts a text into sentences and tokens, tags them, finds their lemmas and their trees. Takes
 * time linear in the text. Immutable; one instance serves any number of threads.
 */
public final class SyntaxReader {
    private final EnglishModels models;

    private SyntaxReader(EnglishModels models) {
        this.models = models;
    }

    /** Returns a reader with the models that come with Dateline; they are loaded once, at the first call. */
    public static SyntaxReader english() {
        return Holder.ENGLISH;
    }

    private static final class Holder {
        private static final SyntaxReader ENGLISH = new SyntaxReader(EnglishModels.load());
    }

    /**
     * Reads the sentences of some blocks of a text. A sentence never crosses from one block into the next.
     *
     * @param blocks ranges of {@code text}, ascending, not overlapping; a sentence's block is an index into them
     */
    public List<Sentence> read(SourceText text, List<Span> blocks) {
        List<Sentence> sentences = new ArrayList<>();
        for (int block = 0; block < blocks.size(); block++) {
            readBlock(text.text(), blocks.get(block), block, sentences);
        }
        return sentences;
    }

    private void readBlock(String text, Span span, int block, List<Sentence> out) {
        TokenList tokens = Tokenizer.tokenize(text, span.start(), span.end());
        int first = 0;
        for (int end : SentenceSplitter.ends(text, tokens)) {
            out.add(sentence(text, tokens, first, end, block));
            first = end;
        }
    }

    private Sentence sentence(String text, TokenList tokens, int first, int end, int block) {
        List<Span> spans = new ArrayList<>(end - first);
        for (int i = first; i < end; i++) {
            spans.add(new Span(tokens.start(i), tokens.end(i)));
        }
        return sentence(text, spans, block);
    }

    /**
     * Makes a sentence of tokens that are already cut.
     *
     * @param tokens their spans in {@code text}, ascending, one or more, none empty
     * @param block the block to name in the sentence
     */
    public Sentence sentence(String text, List<Span> tokens, int block) {
        List<String> forms = tokens.stream().map(span -> span.in(text)).toList();
        Analysis analysis = analyse(forms);
        List<Token> made = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            made.add(new Token(
                    tokens.get(i),
                    forms.get(i),
                    analysis.tags.get(i),
                    analysis.lemmas.get(i),
                    analysis.tree.head(i),
                    analysis.tree.relation(i)));
        }
        return new Sentence(tokens.getFirst().cover(tokens.getLast()), block, made);
    }

    /**
     * What the models say of the words of a sentence.
     *
     * @param tags for each word its Penn Treebank tag
     * @param lemmas for each word its lemma
     * @param tree the heads and relations
     */
    public record Analysis(List<String> tags, List<String> lemmas, Parser.Tree tree) {
        public Analysis {
            tags = List.copyOf(tags);
            lemmas = List.copyOf(lemmas);
        }
    }

    /** Analyses the words of one sentence, one or more, as they stand: for text that is already cut into tokens. */
    public Analysis analyse(List<String> forms) {
        WordShapes words = WordShapes.of(forms, models.clusters());
        List<String> tags = tags(words);
        List<String> lemmas = new ArrayList<>(tags.size());
        long[] keys = new long[tags.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = Parser.tagKey(tags.get(i));
            lemmas.add(models.lemmas().lemma(forms.get(i), tags.get(i)));
        }
        return new Analysis(tags, lemmas, models.parser().parse(words, keys));
    }

    /** Returns the Penn Treebank tag of each word of a sentence, without looking for its tree. */
    public List<String> tags(List<String> forms) {
        return tags(WordShapes.of(forms, models.clusters()));
    }

    private List<String> tags(WordShapes words) {
        List<String> tags = new ArrayList<>(words.size());
        for (int tag : models.tagger().label(new TagFeatures(words))) {
            tags.add(models.tagger().labels().get(tag));
        }
        return tags;
    }
}
