package org.dateline.statement.model;

import org.dateline.syntax.Token;

/** The dependents of a token as a set of bits: which relations stand beneath it. */
final class Dependents {
    static final int SUBJECT = 1;
    static final int PASSIVE_SUBJECT = 1 << 1;
    static final int CLAUSE = 1 << 2;
    static final int OPEN_CLAUSE = 1 << 3;
    static final int PARATAXIS = 1 << 4;
    static final int OBJECT = 1 << 5;
    static final int OBLIQUE = 1 << 6;
    static final int MARK = 1 << 7;
    static final int PASSIVE = 1 << 8;
    static final int NOUN_CLAUSE = 1 << 9;
    static final int CASE = 1 << 10;
    static final int NEGATION = 1 << 11;

    private Dependents() {}

    static int bit(Token dependent) {
        return switch (dependent.relation()) {
            case "nsubj", "csubj", "nsubj:outer" -> SUBJECT;
            case "nsubj:pass", "csubj:pass" -> PASSIVE_SUBJECT;
            case "ccomp" -> CLAUSE;
            case "xcomp" -> OPEN_CLAUSE;
            case "parataxis" -> PARATAXIS;
            case "obj", "iobj" -> OBJECT;
            case "obl", "obl:agent" -> OBLIQUE;
            case "mark" -> MARK;
            case "aux:pass" -> PASSIVE;
            case "acl" -> NOUN_CLAUSE;
            case "case" -> CASE;
            case "advmod" -> dependent.lemma().equals("not") ? NEGATION : 0;
            default -> 0;
        };
    }
}
