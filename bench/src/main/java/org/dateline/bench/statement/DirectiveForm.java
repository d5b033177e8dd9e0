package org.dateline.bench.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** The forms in which English asks or orders, by the tree of a sentence. */
enum DirectiveForm {
    NONE,
    /** "let us". */
    LET_US,
    /** "let me". */
    LET,
    /** An imperative in a list, which mostly tells what the writer will do. */
    IMPERATIVE_ITEM,
    /** "don't". */
    FORBIDDING,
    /** An imperative that opens its sentence. */
    IMPERATIVE,
    /** An imperative behind other words. */
    LATER_IMPERATIVE,
    /** "others ask X to". */
    OTHERS_ASK,
    /** "I ask X to". */
    OWN_ASK,
    /** "can you". */
    CAN_YOU;

    private static final Set<String> ASKING = Set.of(
            "ask",
            "urge",
            "encourage",
            "invite",
            "call",
            "request",
            "beg",
            "plead",
            "implore",
            "appeal",
            "challenge",
            "remind");
    private static final Set<String> BEFORE = Set.of(
            "and", "but", "so", "please", "then", "just", "today", "tonight", "now", "or", "also", "again", "always",
            "never", "not");
    private static final Set<String> SELF = Set.of("i", "we");
    private static final Set<String> OTHER = Set.of("you", "we");

    /** The form of some sentences that belong together; the last that one has. */
    static DirectiveForm of(List<Sentence> sentences, boolean item) {
        DirectiveForm form = NONE;
        for (Sentence sentence : sentences) {
            DirectiveForm own = of(sentence, item);
            form = own == NONE ? form : own;
        }
        return form;
    }

    private static DirectiveForm of(Sentence sentence, boolean item) {
        int first = first(sentence);
        if (first == sentence.size()) {
            return NONE;
        }
        boolean can = sentence.token(first).form().equalsIgnoreCase("can")
                && first + 1 < sentence.size()
                && OTHER.contains(lower(sentence, first + 1));
        if (can) {
            return CAN_YOU;
        }
        DirectiveForm asking = asking(sentence);
        return asking == NONE ? imperative(sentence, first, item) : asking;
    }

    /** The first word that isn't a mark or one that may stand before an imperative. */
    private static int first(Sentence sentence) {
        int at = 0;
        while (at < sentence.size()
                && (!Character.isLetter(sentence.token(at).form().codePointAt(0))
                        || BEFORE.contains(lower(sentence, at)))) {
            at++;
        }
        return at;
    }

    private static DirectiveForm imperative(Sentence sentence, int first, boolean item) {
        int root = sentence.root();
        Token verb = sentence.token(root);
        boolean bare = verb.tag().equals("VB")
                && sentence.dependents(root, "nsubj", "expl", "mark").isEmpty()
                && sentence.dependents(root, "aux").stream()
                        .allMatch(i -> sentence.token(i).lemma().equals("do"));
        String form = sentence.token(first).form();
        boolean capitals = form.length() > 1 && Character.isUpperCase(form.charAt(1));
        if (!bare || capitals) {
            return NONE;
        }
        if (verb.lemma().equals("let")) {
            boolean us = sentence.dependents(root, "obj", "iobj").stream()
                    .map(i -> lower(sentence, i))
                    .anyMatch(Set.of("us", "'s", "’s")::contains);
            return us ? LET_US : LET;
        }
        if (item) {
            return IMPERATIVE_ITEM;
        }
        if (!sentence.dependents(root, "aux").isEmpty()) {
            return FORBIDDING;
        }
        boolean opens = root == first || Character.isUpperCase(verb.form().charAt(0));
        return opens ? IMPERATIVE : LATER_IMPERATIVE;
    }

    private static DirectiveForm asking(Sentence sentence) {
        return IntStream.range(0, sentence.size())
                .filter(i -> sentence.token(i).isVerb()
                        && ASKING.contains(sentence.token(i).lemma()))
                .mapToObj(i -> asking(sentence, i))
                .filter(form -> form != NONE)
                .findFirst()
                .orElse(NONE);
    }

    private static DirectiveForm asking(Sentence sentence, int verb) {
        boolean plain = sentence.dependents(verb, "aux").stream()
                .allMatch(i -> Set.of("be", "have").contains(sentence.token(i).lemma()));
        boolean infinitive = sentence.dependents(verb, "xcomp", "advcl", "ccomp", "acl").stream()
                        .anyMatch(i -> sentence.token(i).tag().equals("VB"))
                || sentence.dependents(verb, "obj", "iobj").stream()
                        .anyMatch(i -> !sentence.dependents(i, "acl").isEmpty());
        if (!plain || !infinitive) {
            return NONE;
        }
        boolean own = sentence.dependents(verb, "nsubj").stream()
                .map(i -> lower(sentence, i))
                .anyMatch(SELF::contains);
        boolean somebody = !sentence.dependents(verb, "obj", "iobj", "obl").isEmpty();
        String tag = sentence.token(verb).tag();
        if (own) {
            return somebody && !tag.equals("VBD") ? OWN_ASK : NONE;
        }
        return Set.of("VBZ", "VBG", "VBP").contains(tag) ? OTHERS_ASK : NONE;
    }

    private static String lower(Sentence sentence, int index) {
        return sentence.token(index).form().toLowerCase(Locale.ROOT);
    }
}
