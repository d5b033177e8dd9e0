package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.source.Citation;
import org.dateline.source.Span;
import org.dateline.statement.Statement;

/** Tells the article's own voice from that of its sources: what lies in a statement's content or cue is not its own. */
public final class Voice {
    private final List<Span> others = new ArrayList<>();

    /** The voices of an article with these statements. */
    public Voice(List<Statement> statements) {
        for (Statement statement : statements) {
            statement.content().forEach(content -> others.add(content.span()));
            Optional<Citation> cue = statement.cue();
            cue.ifPresent(words -> others.add(words.span()));
        }
    }

    /** Whether the article says the words at {@code span} itself. */
    public boolean isOwn(Span span) {
        return others.stream().noneMatch(span::overlaps);
    }
}
