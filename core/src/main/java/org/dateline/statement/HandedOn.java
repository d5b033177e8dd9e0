package org.dateline.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.language.Name;
import org.dateline.statement.model.Range;

/** "The pact is dead, the minister said, according to X", "X reported that she had said": whoever hands on another's words by name is an outlet. */
final class HandedOn {
    private static final Set<String> NOBODYS = Set.of("law", "court", "police");

    private final Scene scene;
    private final List<Draft> drafts;

    HandedOn(Scene scene, List<Draft> drafts) {
        this.scene = scene;
        this.drafts = drafts;
    }

    Draft seen(Draft draft) {
        boolean passing = scene.lower(draft.cue().start()).equals("according")
                || scene.lemma(draft.cue().last()).equals("report");
        if (!passing || draft.outlet().isPresent() || !draft.relays().isEmpty() || !handsOn(draft)) {
            return draft;
        }
        return name(draft)
                .map(words -> new Draft(
                        draft.attribution(),
                        draft.act(),
                        Optional.of(new Outlets.Outlet(scene.words(words), scene.cite(words))),
                        draft.relays()))
                .orElse(draft);
    }

    private boolean handsOn(Draft draft) {
        return drafts.stream()
                .anyMatch(inner -> !inner.equals(draft)
                        && draft.contains(inner.cue().start())
                        && !inner.attribution().source().isEmpty()
                        && !scene.passage().quotations().inside(inner.cue().start()));
    }

    /** A source that is a proper name, and nobody's person. */
    private Optional<Range> name(Draft draft) {
        return draft.attribution().source().stream()
                .findFirst()
                .map(this::withoutArticle)
                .filter(words -> isName(words) && !NOBODYS.contains(scene.lower(words.last())));
    }

    private Range withoutArticle(Range words) {
        boolean article = words.size() > 1 && scene.token(words.start()).tag().equals("DT");
        return article ? new Range(words.start() + 1, words.end()) : words;
    }

    private boolean isName(Range words) {
        boolean proper = new ProperNames(scene)
                .from(words.start())
                .filter(name -> name.end() >= words.end())
                .isPresent();
        boolean person = words.size() > 1
                && scene.nameAt(words.last())
                        .filter(name -> name.kind() == Name.Kind.PERSON)
                        .isPresent();
        return proper && !person;
    }
}
