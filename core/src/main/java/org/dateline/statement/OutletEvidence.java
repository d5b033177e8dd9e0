package org.dateline.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.language.Name;
import org.dateline.language.NameWords;
import org.dateline.language.Roles;
import org.dateline.statement.model.Range;

/**
 * What a text itself shows of a name: that it stands for a news outlet, although nobody has listed it. "X reported, citing
 * …", "X quoted her as saying", "first reported by X", "told X, a news site", "carried by X", "Channel X". Each sign is one that
 * a ministry or a company hardly ever stands with. Immutable.
 */
final class OutletEvidence {
    private static final int NEAR = 4;
    private static final int SAYING = 9;
    private static final Set<String> KINDS = Set.of("channel", "radio", "tv", "television");
    private static final Set<String> RELAYING = Set.of("report", "say", "write");
    private static final Set<String> CARRYING = Set.of("carry", "air", "broadcast");
    static final Set<String> SHOWN = Set.of("seen", "obtained", "reviewed");
    private static final Set<String> LEARNING = Set.of("learn", "learnt");

    /** Whoever talks to the press: nobody's name. */
    private static final Set<String> CONTACTS = Set.of(
            "source", "people", "person", "resident", "witness", "employee", "insider", "servant", "worker", "aide");

    private final Scene scene;
    private final Set<String> heads;
    private final Set<String> nameWords;

    /**
     * @param heads common nouns for outlets
     * @param nameWords words that the names of outlets end in
     */
    OutletEvidence(Scene scene, Set<String> heads, Set<String> nameWords) {
        this.scene = scene;
        this.heads = heads;
        this.nameWords = nameWords;
    }

    /** Whether the words around a name, or the name itself, show that it is an outlet's. */
    boolean shows(Range name) {
        Optional<Name> known = scene.nameAt(name.last())
                .filter(each -> scene.passage()
                        .rangeOf(each.span())
                        .map(range -> range.end() == name.end())
                        .orElse(false));
        boolean group = known.filter(each -> each.kind() == Name.Kind.GROUP).isPresent();
        boolean person = name.size() > 1
                && known.filter(each -> each.kind() == Name.Kind.PERSON).isPresent();
        if (isNamedSo(name)) {
            return true;
        }
        return !group && !person && (showsBefore(name) || showsBehind(name) || isTold(name));
    }

    /** "Channel Six", "Velmark News Agency". */
    private boolean isNamedSo(Range name) {
        boolean kind = name.size() > 1 && KINDS.contains(scene.lower(name.start()));
        boolean trade = name.size() > 2
                && scene.lower(name.last() - 1).equals("news")
                && heads.contains(scene.lower(name.last()));
        return kind || trade;
    }

    private boolean showsBehind(Range name) {
        Range sentence = scene.sentenceAt(name.start());
        int verb = near(name.end(), sentence.end(), "report");
        boolean reported =
                verb >= 0 && (scene.lower(verb - 1).equals("first") || citing(verb + 1, sentence.end()) >= 0);
        int quoted = near(name.end(), sentence.end(), "quote");
        boolean quoting = quoted > 0 && !scene.lemma(quoted - 1).equals("be") && isAsSaying(quoted, sentence.end());
        return reported
                || quoting
                || citesAside(name, sentence)
                || learns(name, sentence)
                || isCalledSo(name, sentence);
    }

    private int near(int from, int end, String lemma) {
        for (int i = from; i < Math.min(from + NEAR, end); i++) {
            if (scene.lemma(i).equals(lemma) && scene.token(i).tag().startsWith("VB")) {
                return i;
            }
        }
        return -1;
    }

    /** The place of "citing" or "quoting" from a token on, or -1. */
    int citing(int from, int end) {
        for (int i = from; i < end; i++) {
            if ((scene.lower(i).equals("citing") || scene.lower(i).equals("quoting"))
                    && !scene.passage().quotations().inside(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAsSaying(int from, int end) {
        for (int i = from + 1; i + 1 < Math.min(from + SAYING, end); i++) {
            if (scene.lower(i).equals("as") && scene.lower(i + 1).equals("saying")) {
                return true;
            }
        }
        return false;
    }

    /** "X, citing …, reported", "Citing …, X reported". */
    private boolean citesAside(Range name, Range sentence) {
        boolean behind = name.end() + 1 < sentence.end()
                && scene.token(name.end()).form().equals(",")
                && citing(name.end() + 1, name.end() + 2) >= 0;
        boolean opening = citing(sentence.start(), sentence.start() + 1) >= 0 && name.start() > sentence.start();
        int verb = behind ? relayingFrom(name.end() + 2, sentence.end()) : relayingAt(name.end(), sentence.end());
        return (behind || opening) && verb >= 0;
    }

    private int relayingFrom(int from, int end) {
        for (int i = from; i < end; i++) {
            if (relayingAt(i, end) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private int relayingAt(int at, int end) {
        return at < end && scene.token(at).isVerb() && RELAYING.contains(scene.lemma(at)) ? at : -1;
    }

    /** "X has learnt that". */
    private boolean learns(Range name, Range sentence) {
        int at = name.end();
        return at + 2 < sentence.end()
                && scene.lemma(at).equals("have")
                && LEARNING.contains(scene.lemma(at + 1))
                && scene.lower(at + 2).equals("that");
    }

    /** "X, a news site". */
    private boolean isCalledSo(Range name, Range sentence) {
        int at = name.end();
        if (at + 2 >= sentence.end() || !scene.token(at).form().equals(",")) {
            return false;
        }
        return scene.token(at + 1).tag().equals("DT")
                && NounPhrases.at(scene, at + 1, sentence.end())
                        .filter(phrase -> heads.contains(scene.lemma(phrase.last())))
                        .isPresent();
    }

    private boolean showsBefore(Range name) {
        Range sentence = scene.sentenceAt(name.start());
        int at = name.start() - 1;
        at -= at > sentence.start() && scene.lower(at).equals("the") ? 1 : 0;
        if (at - 1 < sentence.start()) {
            return false;
        }
        String word = scene.lower(at);
        String before = scene.lemma(at - 1);
        return switch (word) {
            case "by" -> isBy(name, at, sentence);
            case "on" -> CARRYING.contains(before);
            case "with" -> before.equals("interview") && spokenIn(sentence);
            case "in" -> before.equals("op-ed") || before.equals("editorial") || before.equals("advertisement");
            case "to" -> before.equals("interview");
            case "from" -> before.equals("report") && isNoBody(name);
            default -> false;
        };
    }

    /** "a letter seen by". */
    private boolean isShown(int by) {
        return SHOWN.contains(scene.lower(by - 1));
    }

    private boolean isBy(Range name, int by, Range sentence) {
        boolean report = scene.lemma(by - 1).equals("report") && isNoun(by - 1);
        return (report || isShown(by)) ? isNoBody(name) : passedOn(by, sentence.start());
    }

    private boolean isNoun(int token) {
        return scene.token(token).isNoun();
    }

    /** "first reported by", "quoted as saying by", "carried by". */
    private boolean passedOn(int by, int start) {
        String before = scene.lemma(by - 1);
        boolean first = before.equals("report")
                && by - 2 >= start
                && scene.lower(by - 2).equals("first");
        boolean saying = scene.lower(by - 1).equals("saying")
                && by - 3 >= start
                && scene.lemma(by - 3).equals("quote");
        return first || saying || before.equals("quote") || CARRYING.contains(before);
    }

    /** No acronym, and no word of a body's name: "a report by Kestpress", not one by the WHO or the World Bank. */
    private boolean isNoBody(Range name) {
        for (int i = name.start(); i < name.end(); i++) {
            String word = scene.token(i).form();
            boolean acronym = name.size() == 1 && word.equals(word.toUpperCase(Locale.ROOT));
            if (acronym
                    || Roles.isRoleNoun(scene.token(i))
                    || NameWords.isOfBody(word)
                    || NameWords.isOfOccasion(word)
                    || NameWords.isTitle(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean spokenIn(Range sentence) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (scene.token(i).isVerb()
                    && CueLexicon.english().act(scene.lemma(i)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "Two people with knowledge of the plan told X": whoever isn't named talks to the press. */
    private boolean isTold(Range name) {
        int at = name.start() - 1;
        Range sentence = scene.sentenceAt(name.start());
        at -= at > sentence.start() && scene.lower(at).equals("the") ? 1 : 0;
        if (at <= sentence.start() || !scene.lemma(at).equals("tell") || isPossessive(name, sentence)) {
            return false;
        }
        boolean unnaming = name.end() + 1 < sentence.end()
                && scene.token(name.end()).form().equals(",")
                && scene.lower(name.end() + 1).equals("which");
        boolean titled = nameWords.contains(scene.lower(name.last())) && name.size() > 1;
        return unnaming
                || titled
                || scene.dependents(at, "nsubj").stream().anyMatch(subject -> CONTACTS.contains(scene.lemma(subject)));
    }

    private boolean isPossessive(Range name, Range sentence) {
        return name.end() < sentence.end() && scene.token(name.end()).tag().equals("POS");
    }
}
