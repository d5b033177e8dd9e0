package org.dateline.language;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Nouns for people by office, trade or part played; reads what stands with a person's name: the title or role before it, or the apposition behind it. */
public final class Roles {
    private static final Set<String> NOUNS = Lexicon.ROLE_NOUNS;
    private static final Set<String> HE = Set.of("Mr.", "Mr", "Sir", "Lord", "King", "Prince");
    private static final Set<String> SHE =
            Set.of("Mrs.", "Mrs", "Ms.", "Ms", "Miss", "Dame", "Lady", "Queen", "Princess");
    private static final int LONGEST = 10;

    private Roles() {}

    /**
     * What stands with a name.
     *
     * @param from the token that the whole phrase begins with
     * @param sex m or f where a title tells, else x
     */
    record Role(Optional<String> role, Optional<String> organisation, int from, char sex) {}

    static Role none(int from) {
        return new Role(Optional.empty(), Optional.empty(), from, 'x');
    }

    /** Whether a token is a noun for people by office, trade or part played, in either number. */
    public static boolean isRoleNoun(Token token) {
        return NOUNS.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** Reads the role of the person whose name stands on the tokens {@code from} to {@code to}. */
    static Role of(Sentence sentence, int from, int to, String text) {
        Role before = before(sentence, from, text);
        return before.role.isPresent() ? before : behind(sentence, before, to, text);
    }

    private static Role before(Sentence sentence, int name, String text) {
        int start = name;
        while (start > 0 && name - start < LONGEST && isModifier(sentence, start - 1)) {
            start--;
        }
        if (start == name) {
            return none(name);
        }
        Token last = sentence.token(name - 1);
        char sex = HE.contains(last.form()) ? 'm' : SHE.contains(last.form()) ? 'f' : 'x';
        if (sex != 'x') {
            return new Role(Optional.empty(), Optional.empty(), name - 1, sex);
        }
        if (!isRoleNoun(last) && !Lexicon.TITLES.contains(last.form())) {
            return none(name);
        }
        int role = start;
        while (role < name - 1 && isHolder(sentence.token(role))) {
            role++;
        }
        Optional<String> organisation = role > start ? words(sentence, start, role, text) : Optional.empty();
        return new Role(words(sentence, role, name, text), organisation, start, 'x');
    }

    private static boolean isModifier(Sentence sentence, int index) {
        Token token = sentence.token(index);
        return token.isNoun() || token.tag().equals("JJ") || token.tag().equals("HYPH");
    }

    /** A word of the name of the body or country that a role is held in. */
    private static boolean isHolder(Token token) {
        boolean title = Lexicon.TITLES.contains(token.form());
        return (token.isProperNoun() && !title) || Lexicon.isNationality(token.form());
    }

    /** "Orla Vell, the foreign minister of Karst, said": a noun phrase between commas. */
    private static Role behind(Sentence sentence, Role before, int to, String text) {
        if (to + 2 >= sentence.size() || !sentence.token(to).form().equals(",")) {
            return before;
        }
        int start = to + 1;
        if (sentence.token(start).tag().equals("DT")) {
            start++;
        }
        int noun = start;
        while (noun < sentence.size() && noun - start < LONGEST && isModifier(sentence, noun)) {
            noun++;
        }
        if (noun == start || !isRoleNoun(sentence.token(noun - 1))) {
            return before;
        }
        int role = start;
        while (role < noun - 1 && isHolder(sentence.token(role))) {
            role++;
        }
        Optional<String> organisation =
                role > start ? words(sentence, start, role, text) : behindOf(sentence, noun, text);
        return new Role(words(sentence, role, noun, text), organisation, before.from, before.sex);
    }

    private static Optional<String> behindOf(Sentence sentence, int at, String text) {
        if (at + 1 >= sentence.size()
                || !Set.of("of", "at", "for").contains(sentence.token(at).form())) {
            return Optional.empty();
        }
        int start = sentence.token(at + 1).tag().equals("DT") ? at + 2 : at + 1;
        int end = start;
        while (end < sentence.size() && sentence.token(end).isProperNoun()) {
            end++;
        }
        return end > start ? words(sentence, start, end, text) : Optional.empty();
    }

    private static Optional<String> words(Sentence sentence, int from, int to, String text) {
        Span span = sentence.token(from).span().cover(sentence.token(to - 1).span());
        return Optional.of(span.in(text));
    }
}
