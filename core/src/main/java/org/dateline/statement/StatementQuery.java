package org.dateline.statement;

import java.util.Optional;
import java.util.Set;
import org.dateline.language.Party;
import org.dateline.text.Wanted;
import org.dateline.time.Days;

/**
 * Which statements are asked for; all by default.
 *
 * @param by a name, or a part of one, that the speaker goes by; words that describe a speaker without a name count too
 * @param through a name, or a part of one, of an outlet that the words came through
 * @param about words that the content must hold, all of them, in any order and inflection
 * @param kinds the kinds of speech act; any if empty
 * @param said the days on one of which it must have been said
 */
public record StatementQuery(
        Optional<String> by, Optional<String> through, Optional<String> about, Set<Statement.Kind> kinds, Days said) {
    private static final StatementQuery EVERYTHING =
            new StatementQuery(Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Days.any());

    public StatementQuery {
        kinds = Set.copyOf(kinds);
    }

    public static StatementQuery everything() {
        return EVERYTHING;
    }

    /** Whether a statement is one that is asked for. */
    public boolean asksFor(Statement statement) {
        return said.touch(statement.said()) && asksForAtAnyTime(statement);
    }

    /** Whether it is left out because nobody knows when it was said. */
    public boolean missesForItsTime(Statement statement) {
        return !said.areAny() && statement.said().resolved().isEmpty() && asksForAtAnyTime(statement);
    }

    private boolean asksForAtAnyTime(Statement statement) {
        return (kinds.isEmpty() || kinds.contains(statement.kind()))
                && by.map(Wanted::name).map(name -> isBy(statement, name)).orElse(true)
                && through.map(Wanted::name)
                        .map(name -> isThrough(statement, name))
                        .orElse(true)
                && about.map(Wanted::inflected)
                        .map(words -> isAbout(statement, words))
                        .orElse(true);
    }

    private static boolean isBy(Statement statement, Wanted name) {
        return statement.chain().speaker().map(Party::label).filter(name::isIn).isPresent();
    }

    private static boolean isThrough(Statement statement, Wanted name) {
        return statement.chain().hops().stream().map(Hop::outlet).anyMatch(name::isIn);
    }

    private static boolean isAbout(Statement statement, Wanted words) {
        StringBuilder content = new StringBuilder();
        statement.content().forEach(part -> content.append(part.words()).append(' '));
        return words.isIn(content.toString());
    }
}
