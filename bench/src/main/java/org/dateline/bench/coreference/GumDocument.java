package org.dateline.bench.coreference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.bench.GoldText;
import org.dateline.bench.coreference.GoldMention.Kind;
import org.dateline.bench.train.EntityMentions;
import org.dateline.bench.train.Treebank;
import org.dateline.source.Span;

/**
 * A document of GUM as raw text, with its mentions. Captions of figures are no part of it, as they are no part of an
 * article's body.
 *
 * @param name what the data calls it
 * @param text its text, a paragraph a line
 * @param paragraphs its paragraphs
 * @param headings which of those are headings
 * @param mentions the mentions of persons and of all else, in the data's order
 */
public record GumDocument(
        String name, String text, List<Span> paragraphs, Set<Span> headings, List<GoldMention> mentions) {
    private static final Set<String> TITLES = Set.of(
            "Mr.",
            "Mr",
            "Mrs.",
            "Mrs",
            "Ms.",
            "Ms",
            "Dr.",
            "Dr",
            "President",
            "Senator",
            "Sen.",
            "Governor",
            "Gov.",
            "General",
            "Gen.",
            "Judge",
            "Justice",
            "Professor",
            "Prof.",
            "Sir",
            "Lord",
            "Lady",
            "King",
            "Queen",
            "Prince",
            "Princess",
            "Pope",
            "Minister",
            "Secretary",
            "Captain",
            "Colonel");
    private static final Set<String> PRONOUNS = Set.of("PRP", "PRP$", "WP", "WP$", "DT", "WDT");

    public GumDocument {
        paragraphs = List.copyOf(paragraphs);
        headings = Set.copyOf(headings);
        mentions = List.copyOf(mentions);
    }

    /**
     * Reads the documents of a file.
     *
     * @throws IOException if it can't be read or isn't CoNLL-U
     */
    static List<GumDocument> read(Path file) throws IOException {
        Map<String, List<Treebank.Sentence>> documents = new LinkedHashMap<>();
        for (Treebank.Sentence sentence : Treebank.read(file)) {
            if (!sentence.block().equals("figure") && !sentence.text().isEmpty()) {
                documents
                        .computeIfAbsent(sentence.document(), name -> new ArrayList<>())
                        .add(sentence);
            }
        }
        return documents.entrySet().stream()
                .map(each -> of(each.getKey(), each.getValue()))
                .toList();
    }

    private static GumDocument of(String name, List<Treebank.Sentence> sentences) {
        GoldText text = GoldText.of(sentences);
        List<GoldMention> mentions = new ArrayList<>();
        List<Span> headings = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            Treebank.Sentence sentence = sentences.get(s);
            List<Span> words = text.words().get(s);
            if (sentence.block().equals("head")) {
                text.paragraphs().stream()
                        .filter(paragraph -> paragraph.contains(words.getFirst()))
                        .forEach(headings::add);
            }
            for (EntityMentions.Mention mention : EntityMentions.of(sentence.words())) {
                mentions.add(mention(mention, sentence.words(), words));
            }
        }
        return new GumDocument(name, text.text(), text.paragraphs(), Set.copyOf(headings), mentions);
    }

    private static GoldMention mention(EntityMentions.Mention mention, List<Treebank.Word> words, List<Span> spans) {
        List<Integer> core = mention.minimal().isEmpty() ? List.of(head(mention, words)) : mention.minimal();
        return new GoldMention(
                spans.get(mention.from()).cover(spans.get(mention.to() - 1)),
                core.stream().map(spans::get).toList(),
                mention.group(),
                mention.type().equals("person"),
                kind(mention, core, words));
    }

    /** The first word that hangs on one outside of the mention. */
    private static int head(EntityMentions.Mention mention, List<Treebank.Word> words) {
        for (int i = mention.from(); i < mention.to(); i++) {
            int head = words.get(i).head();
            if (head < mention.from() || head >= mention.to()) {
                return i;
            }
        }
        return mention.from();
    }

    private static Kind kind(EntityMentions.Mention mention, List<Integer> core, List<Treebank.Word> words) {
        if (mention.to() - mention.from() == 1
                && PRONOUNS.contains(words.get(mention.from()).xpos())) {
            return Kind.PRONOUN;
        }
        long names = core.stream()
                .map(words::get)
                .filter(word -> word.xpos().equals("NNP") && !TITLES.contains(word.form()))
                .count();
        return names > 1 ? Kind.FULL_NAME : names == 1 ? Kind.ONE_NAME : Kind.NOMINAL;
    }
}
