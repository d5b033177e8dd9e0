package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import org.dateline.source.CaptureId;
import org.dateline.source.SourceText;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.SyntaxReader;

/** What is read of an invented text: who is meant by which words. */
record ReadText(String text, List<Mention> mentions, List<Actor> actors) {
    /** Stands for whoever is left open. */
    static final String OPEN = "?";

    /** Reads a text of one paragraph a string. */
    static ReadText of(String... paragraphs) {
        String text = String.join("\n", paragraphs);
        List<Span> blocks = new ArrayList<>();
        int at = 0;
        for (String paragraph : paragraphs) {
            blocks.add(new Span(at, at + paragraph.length()));
            at += paragraph.length() + 1;
        }
        SourceText source = SourceText.verbatim(new CaptureId("c-0000000000000000"), text);
        List<Sentence> sentences = SyntaxReader.english().read(source, blocks);
        MentionFinder finder =
                new MentionFinder(text, sentences, NameFinder.english().places(sentences));
        List<Mention> mentions = finder.find();
        return new ReadText(text, mentions, finder.actors());
    }

    Actor actor(String name) {
        return actors.stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Who is meant by the first mention of just these words. */
    String meant(String words) {
        return all(words).getFirst();
    }

    /** Who is meant by each mention of just these words, in order. */
    List<String> all(String words) {
        return mentions.stream()
                .filter(mention -> mention.span().in(text).equals(words))
                .map(mention -> mention.actor().isPresent()
                        ? actors.get(mention.actor().getAsInt()).name()
                        : OPEN)
                .toList();
    }
}
