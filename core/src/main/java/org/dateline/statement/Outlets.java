package org.dateline.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.language.Actor;
import org.dateline.language.Mention;
import org.dateline.language.Name;
import org.dateline.source.Citation;
import org.dateline.statement.model.Range;
import org.dateline.syntax.Token;

/**
 * Which names and phrases of an article stand for news outlets. A name is one if the reading says so, if a word of the
 * trade stands with it ("news website X", "the X newspaper"), if it ends in one ("X Times"), or if somebody told it
 * something and it is then called "the news outlet". Immutable.
 */
final class Outlets {
    private static final Set<String> HEADS = CueLexicon.lines("media-heads.txt");
    /** What can be nothing but an outlet: "the agency" and "the station" can. */
    private static final Set<String> PAPERS =
            Set.of("newspaper", "broadcaster", "daily", "weekly", "newswire", "tabloid", "magazine");

    private static final Set<String> NAME_WORDS = CueLexicon.lines("media-names.txt");

    /**
     * An outlet at a place.
     *
     * @param name its name in full, or the words that describe it
     * @param words the words at this place
     */
    record Outlet(String name, Citation words) {}

    private final Scene scene;
    private final Set<String> known = new TreeSet<>();

    Outlets(Scene scene) {
        this.scene = scene;
        for (Name name : scene.reading().names()) {
            scene.passage()
                    .rangeOf(name.span())
                    .filter(range -> speaksOfOutlet(name, range))
                    .ifPresent(this::learn);
        }
        OutletEvidence evidence = new OutletEvidence(scene, HEADS, NAME_WORDS);
        ProperNames properNames = new ProperNames(scene);
        Addressees addressees = new Addressees(scene);
        PressUses uses = new PressUses(scene, NAME_WORDS);
        for (int i = 0; i < scene.passage().size(); i++) {
            int at = i;
            properNames.from(i).filter(evidence::shows).ifPresent(this::learn);
            addressees.outletAt(i).or(() -> uses.outletAt(at)).ifPresent(this::learn);
        }
    }

    private void learn(Range range) {
        learn(scene.words(range));
        fullName(range.last()).ifPresent(this::learn);
    }

    /** A name of several words goes by its initials too. */
    private void learn(String name) {
        known.add(name);
        String initials = Arrays.stream(name.split("[\\s-]+"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        if (initials.length() > 1 && initials.length() == name.split("[\\s-]+").length) {
            known.add(initials);
        }
    }

    private boolean speaksOfOutlet(Name name, Range range) {
        if (name.kind() == Name.Kind.OUTLET) {
            return true;
        }
        if (name.kind() == Name.Kind.PLACE || name.kind() == Name.Kind.GROUP) {
            return false;
        }
        return titled(range) || named(name, range);
    }

    /** "news website X", "state media X", "the X news agency". */
    private boolean titled(Range name) {
        int before = name.start() - 1;
        Range sentence = scene.sentenceAt(name.start());
        boolean announced = before >= sentence.start() && isHead(before);
        boolean followed = name.end() < sentence.end() && isHead(afterNews(name.end(), sentence.end()));
        return announced || followed;
    }

    private int afterNews(int at, int end) {
        return scene.lemma(at).equals("news") && at + 1 < end ? at + 1 : at;
    }

    private boolean isHead(int token) {
        return isHead(scene, token);
    }

    /** Whether a token is a common noun for an outlet. */
    static boolean isHead(Scene scene, int token) {
        Token at = scene.token(token);
        return at.isNoun() && (HEADS.contains(scene.lemma(token)) || isMedia(scene, token));
    }

    /** The plural counts as a word of its own: taggers and lemmatisers part ways over "media". */
    private static boolean isMedia(Scene scene, int token) {
        return scene.token(token).form().equalsIgnoreCase("media");
    }

    private boolean named(Name name, Range range) {
        String last = scene.token(range.last()).form().toLowerCase(Locale.ROOT);
        return name.kind() != Name.Kind.PERSON && range.size() > 1 && NAME_WORDS.contains(last);
    }

    /** The outlet that a noun phrase stands for. */
    Optional<Outlet> in(Range phrase) {
        int last = phrase.last();
        boolean titled = phrase.size() > 1 && isHead(last - 1) && isCapitalised(last);
        if (scene.token(last).isProperNoun() || scene.token(last).tag().equals("CD") || titled) {
            return byName(phrase);
        }
        if (!isHead(last)) {
            return Optional.empty();
        }
        return innerName(phrase).or(() -> described(phrase));
    }

    private boolean isCapitalised(int token) {
        return Character.isUpperCase(scene.token(token).form().charAt(0));
    }

    private Optional<Outlet> byName(Range phrase) {
        Range name = scene.nameAt(phrase.last())
                .flatMap(each -> scene.passage().rangeOf(each.span()))
                .orElseGet(() -> properTail(phrase));
        boolean titled = name.start() > phrase.start() && isHead(name.start() - 1);
        if (!titled && !known.contains(scene.words(name))) {
            return Optional.empty();
        }
        String label = fullName(name.last()).orElseGet(() -> scene.words(name));
        return Optional.of(new Outlet(label, scene.cite(phrase)));
    }

    /** The proper nouns that end a phrase. */
    private Range properTail(Range phrase) {
        int start = phrase.last();
        while (start > phrase.start()
                && scene.token(start - 1).isProperNoun()
                && (!isHead(start - 1) || isCapitalised(start - 1))) {
            start--;
        }
        return new Range(start, phrase.end());
    }

    private Optional<String> fullName(int token) {
        return scene.mentionAt(token)
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .flatMap(scene.reading()::actorOf)
                .map(Actor::name);
    }

    /** "the X newspaper". */
    private Optional<Outlet> innerName(Range phrase) {
        for (Name name : scene.reading().names()) {
            if (scene.passage().span(phrase).contains(name.span())
                    && (name.kind() == Name.Kind.OUTLET
                            || known.contains(scene.reading().at(name.span())))) {
                return Optional.of(new Outlet(scene.reading().at(name.span()), scene.cite(phrase)));
            }
        }
        return Optional.empty();
    }

    /** "the news outlet" is the one spoken of last; "a local newspaper" is called just that. */
    private Optional<Outlet> described(Range phrase) {
        String words = scene.words(phrase);
        if (Set.of("this", "our", "its", "his", "her", "their", "my").contains(scene.lower(phrase.start()))) {
            return Optional.empty();
        }
        if (!scene.token(phrase.start()).form().equalsIgnoreCase("the")) {
            return Optional.of(new Outlet(words, scene.cite(phrase)));
        }
        Optional<Outlet> last = lastBefore(phrase.start()).map(name -> new Outlet(name, scene.cite(phrase)));
        return last.isEmpty() && PAPERS.contains(scene.lemma(phrase.last()))
                ? Optional.of(new Outlet(words, scene.cite(phrase)))
                : last;
    }

    private Optional<String> lastBefore(int token) {
        List<String> before = new ArrayList<>();
        for (Name name : scene.reading().names()) {
            if (name.span().end() <= scene.token(token).span().start()
                    && (name.kind() == Name.Kind.OUTLET
                            || known.contains(scene.reading().at(name.span())))) {
                before.add(scene.reading().at(name.span()));
            }
        }
        return before.isEmpty() ? lastTold(token) : Optional.of(before.getLast());
    }

    /** The reading may not have found the name at all. */
    private Optional<String> lastTold(int token) {
        for (int i = token - 1; i > 0; i--) {
            if (scene.lemma(i - 1).equals("tell") && scene.token(i).isProperNoun()) {
                Optional<String> name = NounPhrases.at(
                                scene, i, scene.sentenceAt(i).end())
                        .map(scene::words)
                        .filter(known::contains);
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }
}
