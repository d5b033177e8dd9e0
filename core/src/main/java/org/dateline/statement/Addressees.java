package org.dateline.statement;

import java.util.Optional;
import java.util.Set;
import org.dateline.language.Name;
import org.dateline.statement.model.Range;

/**
 * Which names that somebody told something are those of outlets: "told X", and further on "told the news outlet"; "told X in
 * an interview"; "told X reporter Y". Whoever else is told (a parliament, a court, a firm) has none of these.
 */
final class Addressees {
    private static final int NEAR = 5;
    private static final int FOLLOWING = 3;
    private static final Set<String> JOURNALISTS =
            Set.of("reporter", "correspondent", "anchor", "columnist", "journalist", "presenter", "host");
    private static final Set<String> TALKS = Set.of("interview", "podcast", "broadcast");

    private final Scene scene;

    Addressees(Scene scene) {
        this.scene = scene;
    }

    /** The outlet's name that begins at a token. */
    Optional<Range> outletAt(int token) {
        int verb = token - 1;
        verb -= verb > 0 && scene.lower(verb).equals("the") ? 1 : 0;
        if (verb < 0 || !scene.lemma(verb).equals("tell") || !scene.token(token).isProperNoun()) {
            return Optional.empty();
        }
        boolean bare = verb == token - 1;
        Range sentence = scene.sentenceAt(token);
        Optional<Range> phrase = NounPhrases.at(scene, token, sentence.end()).filter(name -> !isPerson(name));
        Optional<Range> ofJournalist = new ProperNames(scene).from(token).filter(name -> isJournalist(name.end()));
        return ofJournalist.or(() -> phrase.filter(name -> bare || !isAcronym(name))
                .filter(name -> (bare && calledOutlet(scene.passage().sentenceOf(token)))
                        || inAnInterview(name.end(), sentence.end())));
    }

    private boolean isPerson(Range name) {
        return name.size() > 1
                && scene.nameAt(name.last())
                        .map(each -> each.kind() == Name.Kind.PERSON)
                        .orElse(false);
    }

    /** "the FBI" holds interviews too. */
    private boolean isAcronym(Range name) {
        return name.size() == 1 && scene.token(name.start()).form().chars().noneMatch(Character::isLowerCase);
    }

    /** "told X reporter Y": a journalist with a name, and not "X host cities". */
    private boolean isJournalist(int token) {
        return token + 1 < scene.passage().size()
                && JOURNALISTS.contains(scene.lower(token))
                && scene.token(token + 1).isProperNoun();
    }

    /** "X reporter Y" without the reporter. */
    static Range withoutJournalist(Scene scene, Range phrase) {
        int end = phrase.start();
        while (end < phrase.end() && scene.token(end).isProperNoun()) {
            end++;
        }
        boolean journalist = end > phrase.start() && end < phrase.last() && JOURNALISTS.contains(scene.lower(end));
        return journalist ? new Range(phrase.start(), end) : phrase;
    }

    private boolean calledOutlet(int sentence) {
        int last = Math.min(sentence + FOLLOWING, scene.passage().sentences().size() - 1);
        for (int s = sentence; s <= last; s++) {
            Range range = scene.passage().sentence(s);
            for (int i = range.start() + 1; i < range.end(); i++) {
                if (scene.lemma(i - 1).equals("tell") && definiteOutlet(i, range.end())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean definiteOutlet(int start, int end) {
        return scene.token(start).form().equalsIgnoreCase("the")
                && NounPhrases.at(scene, start, end)
                        .filter(phrase -> Outlets.isHead(scene, phrase.last())
                                && !scene.token(phrase.last()).isProperNoun())
                        .isPresent();
    }

    /** "in an interview", "during a long telephone interview". */
    private boolean inAnInterview(int at, int end) {
        if (at + 2 >= end || !Set.of("in", "during").contains(scene.lower(at))) {
            return false;
        }
        for (int i = at + 1; i < Math.min(at + 1 + NEAR, end); i++) {
            if (TALKS.contains(scene.lemma(i))) {
                return true;
            }
            if (scene.token(i).isVerb() || scene.token(i).isPunctuation()) {
                return false;
            }
        }
        return false;
    }
}
