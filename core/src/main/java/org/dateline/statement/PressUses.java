package org.dateline.statement;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.language.Name;
import org.dateline.language.NameWords;
import org.dateline.statement.model.Range;

/**
 * Names that stand in an article as those of the press do: somebody tells them something, bare of an article ("told
 * CNN"), and the text speaks of them in hardly any way but as of those who are told, ask or report. A parliament, a court
 * or a firm that is told something is one by its noun, or is spoken of in other ways too. Immutable.
 */
final class PressUses {
    /** Verbs with which somebody speaks to a listener by "to". */
    private static final Set<String> SPEAKING =
            Set.of("say", "speak", "talk", "admit", "confirm", "confess", "reveal", "insist", "explain");

    /** What outlets do. */
    private static final Set<String> REPORTING = Set.of("report", "say", "write", "cite", "quote", "ask", "publish");

    private static final Set<String> MEETING = Set.of("to", "by", "with", "on", "in");
    private static final Set<String> TIMES = times();

    private final Scene scene;
    private final Set<String> nameWords;
    private final ProperNames names;

    /** @param nameWords words that the names of outlets end in */
    PressUses(Scene scene, Set<String> nameWords) {
        this.scene = scene;
        this.nameWords = nameWords;
        this.names = new ProperNames(scene);
    }

    private static Set<String> times() {
        Set<String> words = new HashSet<>();
        Arrays.stream(DayOfWeek.values()).forEach(day -> words.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
        Arrays.stream(Month.values()).forEach(month -> words.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
        return Set.copyOf(words);
    }

    /** The outlet's name that begins at a token, where somebody speaks to it there. */
    Optional<Range> outletAt(int token) {
        Range sentence = scene.sentenceAt(token);
        boolean article = token > sentence.start() && scene.lower(token - 1).equals("the");
        int before = token - (article ? 2 : 1);
        if (before < sentence.start() || !isSpokenTo(before, sentence)) {
            return Optional.empty();
        }
        return names.from(token)
                .map(this::withoutTime)
                .filter(name -> isAlone(name, sentence))
                .filter(name -> article ? isOfTrade(name) : mayBeOutlet(name) && isOnlyPress(name));
    }

    /** "told X", "speaking to X", "confirmed to X". */
    private boolean isSpokenTo(int before, Range sentence) {
        if (scene.lemma(before).equals("tell")) {
            return true;
        }
        return scene.lower(before).equals("to")
                && before > sentence.start()
                && SPEAKING.contains(scene.lemma(before - 1))
                && scene.token(before - 1).isVerb();
    }

    /** "CNN Tuesday": the day is no part of the name. */
    private Range withoutTime(Range name) {
        int end = name.end();
        while (end > name.start() + 1 && TIMES.contains(scene.token(end - 1).form())) {
            end--;
        }
        return new Range(name.start(), end);
    }

    /** Nothing that belongs to it follows: "CNN's host", "CNN viewers", "the Bank of X". */
    private boolean isAlone(Range name, Range sentence) {
        if (name.end() >= sentence.end()) {
            return true;
        }
        String tag = scene.token(name.end()).tag();
        boolean time = TIMES.contains(scene.token(name.end()).form());
        return time
                || !(tag.equals("POS")
                        || tag.startsWith("N")
                        || tag.equals("HYPH")
                        || scene.lower(name.end()).equals("of"));
    }

    /** "the Gazette", "the Windward Observer", "the Star-Ledger". */
    private boolean isOfTrade(Range name) {
        String last = scene.lower(name.last());
        return nameWords.contains(last.substring(last.lastIndexOf('-') + 1)) && !isPersons(name);
    }

    private boolean mayBeOutlet(Range name) {
        for (int i = name.start(); i < name.end(); i++) {
            String word = scene.token(i).form();
            if (NameWords.isOfBody(word) || NameWords.isOfOccasion(word) || NameWords.isTitle(word)) {
                return false;
            }
        }
        boolean elsewhere = scene.nameAt(name.last())
                .filter(each -> each.kind() == Name.Kind.PLACE || each.kind() == Name.Kind.GROUP)
                .isPresent();
        return !elsewhere && !isPersons(name) && !Bodies.isOne(scene.token(name.last()));
    }

    /** A person's name, here or in another name of the article that holds the same word. */
    private boolean isPersons(Range name) {
        String word = scene.token(name.last()).form();
        return scene.reading().names().stream()
                .filter(each -> each.kind() == Name.Kind.PERSON)
                .anyMatch(each -> Arrays.asList(scene.reading().at(each.span()).split("[\\s-]+"))
                        .contains(word));
    }

    /** Whether the article speaks of a name mostly as of one who is told, asks or reports. */
    private boolean isOnlyPress(Range name) {
        int press = 0;
        int other = 0;
        for (int i = 0; i + name.size() <= scene.passage().size(); i++) {
            if (isSame(i, name)) {
                Range place = new Range(i, i + name.size());
                press += isPress(place) ? 1 : 0;
                other += isPress(place) ? 0 : 1;
            }
        }
        return press > other;
    }

    private boolean isSame(int at, Range name) {
        for (int i = 0; i < name.size(); i++) {
            if (!scene.token(at + i).form().equals(scene.token(name.start() + i).form())) {
                return false;
            }
        }
        return true;
    }

    private boolean isPress(Range place) {
        Range sentence = scene.sentenceAt(place.start());
        int before = place.start() - 1;
        before -= before >= sentence.start() && scene.lower(before).equals("the") ? 1 : 0;
        boolean met = before >= sentence.start()
                && (scene.lemma(before).equals("tell") || MEETING.contains(scene.lower(before)));
        return met || (place.end() < sentence.end() && REPORTING.contains(scene.lemma(place.end())));
    }
}
