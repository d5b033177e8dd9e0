package org.dateline.syntax;

import org.dateline.source.Span;

/**
 * One token of a sentence.
 *
 * @param span where it stands in the source text
 * @param form its characters as they stand there
 * @param tag its Penn Treebank tag (XPOS), such as {@code VBD}
 * @param lemma its dictionary form, lower case but for proper nouns
 * @param head the index in the sentence of the token that it depends on, or -1 for the root
 * @param relation its Universal Dependencies relation to that head, such as {@code nsubj} or {@code obl:tmod};
 *     {@code root} for the root
 */
public record Token(Span span, String form, String tag, String lemma, int head, String relation) {
    /** The head of a sentence's root. */
    public static final int NO_HEAD = -1;

    public Token {
        if (head < NO_HEAD) {
            throw new IllegalArgumentException("not a head: " + head);
        }
    }

    public boolean isRoot() {
        return head == NO_HEAD;
    }

    /** Whether the relation is {@code name} or a subtype of it: {@code nsubj:pass} is an {@code nsubj}. */
    public boolean hasRelation(String name) {
        return relation.startsWith(name)
                && (relation.length() == name.length() || relation.charAt(name.length()) == ':');
    }

    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isPunctuation() {
        return relation.equals("punct") || (!tag.isEmpty() && !Character.isLetter(tag.charAt(0)) && !tag.equals("$"));
    }
}
