package org.dateline.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.language.MentionFinder.Found;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Pronouns of the third person singular. One outside of quotation marks stands for the only person who fits in its
 * sentence before it and in the sentence before that; the subject of a verb of saying goes on with the last person who
 * was the subject of one, unless someone else has been the subject of a sentence since; failing that, with the subject of
 * the sentence before ({@link Subjects}). Where several fit, or none, who is meant stays open.
 */
final class Pronouns {
    static final String UNRESOLVED = "pronoun";
    static final String ONLY_ONE = "the only person who fits nearby";
    static final String SAME_SPEAKER = "the speaker goes on";
    static final String SAME_SUBJECT = "the subject of the sentence before speaks";

    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> ASIDE = Set.of(",", "”", "''", "\"");
    private static final int SPEAKER_WINDOW = 3;

    private final List<Sentence> sentences;
    private final Actors actors;
    private final List<List<Found>> before;
    private final List<List<Found>> pronouns;
    private final List<boolean[]> quoted;
    private final Sayings sayings;

    Pronouns(List<Sentence> sentences, Actors actors, List<Found> before) {
        this.sentences = sentences;
        this.actors = actors;
        this.before = bySentence(sentences.size(), before);
        this.pronouns = bySentence(sentences.size(), List.of());
        this.quoted = Quoted.tokens(sentences);
        this.sayings = new Sayings(sentences, quoted);
    }

    private static List<List<Found>> bySentence(int sentences, List<Found> mentions) {
        List<List<Found>> all = new ArrayList<>(sentences);
        for (int s = 0; s < sentences; s++) {
            all.add(new ArrayList<>());
        }
        mentions.forEach(mention -> all.get(mention.sentence()).add(mention));
        return all;
    }

    List<Found> find() {
        for (int s = 0; s < sentences.size(); s++) {
            for (int i = 0; i < sentences.get(s).size(); i++) {
                char sex = sex(s, i);
                if (sex != ' ') {
                    pronouns.get(s).add(pronoun(s, i, sex));
                }
            }
        }
        return pronouns.stream().flatMap(List::stream).toList();
    }

    private Found pronoun(int s, int i, char sex) {
        int actor = Actors.UNKNOWN;
        String rule = UNRESOLVED;
        if (!quoted.get(s)[i]) {
            actor = onlyOne(s, i, sex);
            rule = ONLY_ONE;
            if (actor == Actors.UNKNOWN && sayings.isSubject(s, i)) {
                actor = lastSpeaker(s, i, sex);
                rule = SAME_SPEAKER;
                if (actor == Actors.UNKNOWN && s > 0 && isAlone(s, i, sex)) {
                    actor = lastSubject(beforeQuotation(s), sex);
                    rule = SAME_SUBJECT;
                }
            }
        }
        return new Found(s, i, i, i + 1, actor, Mention.Form.PRONOUN, actor == Actors.UNKNOWN ? UNRESOLVED : rule);
    }

    private int onlyOne(int s, int i, char sex) {
        Set<Integer> fitting = new HashSet<>();
        for (Found mention : nearby(s)) {
            boolean near = (mention.sentence() == s - 1 || mention.to() <= i) && !isOnlyQuoted(mention, s, i);
            if (near && mention.form() == Mention.Form.NAME && mention.actor() == Actors.UNKNOWN) {
                return Actors.UNKNOWN;
            }
            if (near
                    && mention.actor() != Actors.UNKNOWN
                    && actors.get(mention.actor()).fits(sex)) {
                fitting.add(mention.actor());
            }
            if (near && mention.actor() == Actors.UNKNOWN && isOnePerson(mention)) {
                return Actors.UNKNOWN;
            }
        }
        if (fitting.size() != 1) {
            return Actors.UNKNOWN;
        }
        int only = fitting.iterator().next();
        return sayings.isSubject(s, i) && isAnotherMeant(s, only, sex) ? Actors.UNKNOWN : only;
    }

    /** Whoever is named within a quotation hardly ever is who speaks it. */
    private boolean isOnlyQuoted(Found mention, int s, int i) {
        return quoted.get(mention.sentence())[mention.head()] && sayings.isSubject(s, i);
    }

    /** The mentions of a sentence and of the one before it. */
    private List<Found> nearby(int s) {
        List<Found> near = new ArrayList<>(s > 0 ? before.get(s - 1) : List.of());
        near.addAll(before.get(s));
        return near;
    }

    /** Whether a like pronoun of the sentence before stands for somebody else. */
    private boolean isAnotherMeant(int s, int actor, char sex) {
        return s > 0
                && pronouns.get(s - 1).stream()
                        .filter(other -> other.actor() != Actors.UNKNOWN && other.actor() != actor)
                        .anyMatch(other -> sex(s - 1, other.head()) == sex);
    }

    /** m or f for a pronoun of the third person, a space for any other word. */
    private char sex(int s, int token) {
        String word = sentences.get(s).token(token).form().toLowerCase(Locale.ROOT);
        return HE.contains(word) ? 'm' : SHE.contains(word) ? 'f' : ' ';
    }

    /** An unnamed person nearby could be meant as well. */
    private boolean isOnePerson(Found mention) {
        Token head = sentences.get(mention.sentence()).token(mention.head());
        return mention.form() == Mention.Form.NOMINAL && head.tag().equals("NN") && Roles.isRoleNoun(head);
    }

    /** Whether nobody who fits stands in the sentence before the pronoun. */
    private boolean isAlone(int s, int i, char sex) {
        return before.get(s).stream()
                .noneMatch(mention -> mention.to() <= i && !isOnlyQuoted(mention, s, i) && mayBe(mention, sex));
    }

    /** The sentence before this one, or before the quotation that this one ends: “A. B,” she said. */
    private int beforeQuotation(int s) {
        int at = s - 1;
        while (at > 0
                && isQuoted(at)
                && sentences.get(at).block() == sentences.get(s).block()) {
            at--;
        }
        return at;
    }

    private boolean isQuoted(int s) {
        for (boolean inside : quoted.get(s)) {
            if (!inside) {
                return false;
            }
        }
        return true;
    }

    private boolean mayBe(Found mention, char sex) {
        return mention.actor() == Actors.UNKNOWN
                ? mention.form() == Mention.Form.NAME || isOnePerson(mention)
                : actors.get(mention.actor()).fits(sex);
    }

    /** The subject of a sentence, unless someone who fits too has spoken in it or hangs on its verb. */
    private int lastSubject(int s, char sex) {
        Set<Integer> speakers = speakers(s, Integer.MAX_VALUE);
        List<Found> mentions = new ArrayList<>(before.get(s));
        mentions.addAll(pronouns.get(s));
        int subject = new Subjects(sentences.get(s), quoted.get(s)).of(s, mentions, mention -> mayBe(mention, sex));
        boolean fits = subject != Actors.UNKNOWN && actors.get(subject).fits(sex);
        return fits && (speakers.isEmpty() || speakers.equals(Set.of(subject))) ? subject : Actors.UNKNOWN;
    }

    private Set<Integer> speakers(int s, int end) {
        return sayings.speakers(
                s,
                Stream.concat(before.get(s).stream(), pronouns.get(s).stream()).toList(),
                end);
    }

    private int lastSpeaker(int s, int i, char sex) {
        Set<Integer> speakers = Set.of();
        for (int at = s; at >= Math.max(0, s - SPEAKER_WINDOW) && speakers.isEmpty(); at--) {
            boolean within = at == s && isBehindComma(s, i); // whoever speaks there, speaks in what was said
            speakers = within ? Set.of() : speakers(at, at == s ? i : Integer.MAX_VALUE);
            if (speakers.isEmpty() && at == s && !isAside(s, i) && !isAlone(s, i, sex)) {
                return hangsOnClause(s, i) ? lastSubject(s, sex) : Actors.UNKNOWN;
            }
            if (speakers.isEmpty() && at < s && hasPersonAsSubject(at, sex)) {
                return Actors.UNKNOWN;
            }
        }
        if (speakers.size() != 1) {
            return Actors.UNKNOWN;
        }
        int speaker = speakers.iterator().next();
        return speaker != Actors.UNKNOWN && actors.get(speaker).fits(sex) ? speaker : Actors.UNKNOWN;
    }

    /** "Ms Lund shut the quay, he said": whoever is named in what was said does not speak. */
    private boolean isAside(int s, int subject) {
        return subject > 0 && ASIDE.contains(sentences.get(s).token(subject - 1).form()) && !hangsOnClause(s, subject);
    }

    private boolean isBehindComma(int s, int subject) {
        return isAside(s, subject)
                && sentences.get(s).token(subject - 1).form().equals(",")
                && !quoted.get(s)[Math.max(subject - 2, 0)];
    }

    /** "Ms Lund shut the quay as she said that …". */
    private boolean hangsOnClause(int s, int subject) {
        Sentence sentence = sentences.get(s);
        Token verb = sentence.token(sentence.token(subject).head());
        return verb.hasRelation("advcl") || verb.hasRelation("conj");
    }

    /** Whether a person who fits is the subject of a sentence: who speaks next may be that person. */
    private boolean hasPersonAsSubject(int s, char sex) {
        for (Found mention : before.get(s)) {
            if (mention.actor() != Actors.UNKNOWN
                    && actors.get(mention.actor()).fits(sex)
                    && isSubjectOfRoot(s, mention.head())) {
                return true;
            }
        }
        return false;
    }

    private boolean isSubjectOfRoot(int s, int token) {
        Token subject = sentences.get(s).token(token);
        return subject.hasRelation("nsubj")
                && !subject.isRoot()
                && sentences.get(s).token(subject.head()).isRoot();
    }
}
