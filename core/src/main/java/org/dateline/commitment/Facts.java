package org.dateline.commitment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.event.Clause;
import org.dateline.source.Citation;
import org.dateline.source.Span;
import org.dateline.statement.Statement;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Whether a page tells something as a fact, and on whose word: its own, or that of a source behind it ("…, aid workers said").
 * What is asked, thought, wished, put under a condition or said in somebody's own words is none. One object serves one reading.
 */
final class Facts {
    private static final Set<String> UNREAL = Set.of(
            "if", "unless", "until", "till", "before", "whether", "lest", "though", "provided", "should", "than");

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "until", "till", "lest");

    private static final Set<String> INVERTED = Set.of("had", "were", "should");

    /** Adverbs of hearsay and near misses. */
    private static final Set<String> DOUBTFUL = Set.of(
            "reportedly",
            "allegedly",
            "supposedly",
            "apparently",
            "purportedly",
            "nearly",
            "almost",
            "possibly",
            "maybe");

    /** Whose office it is to find out. */
    private static final Pattern JUDGES = Pattern.compile(
            "\\b(?:audit|auditors?|report|review|inquiry|enquiry|investigation|investigators|ruling|court|judge|tribunal"
                    + "|inspectors?|ombudsman|watchdog|monitors|regulator|records|documents|figures|data)\\b",
            Pattern.CASE_INSENSITIVE);

    private final List<Statement> statements;

    Facts(List<Statement> statements) {
        this.statements = List.copyOf(statements);
    }

    /**
     * Whether a clause tells of the past: also where a sentence without any finite verb has it for a participle ("Pellam Estates
     * called off its plan").
     */
    static boolean isPast(Clause clause) {
        if (clause.mood() == Clause.Mood.PAST) {
            return true;
        }
        Sentence sentence = clause.sentence();
        int head = clause.token().head();
        return clause.token().tag().equals("VBN")
                && clause.token().relation().equals("acl")
                && head >= 0
                && sentence.token(head).isRoot()
                && sentence.tokens().stream().noneMatch(token -> token.tag().matches("VB[DZP]|MD"));
    }

    /** Whether the page itself tells it. */
    boolean isOwn(Clause clause) {
        return saying(clause.token().span()).isEmpty() && isReal(clause);
    }

    /** The statement that tells it, where the source is named behind it and the words are the page's. */
    Optional<Statement> reported(Clause clause) {
        return saying(clause.token().span())
                .filter(statement ->
                        statement.kind() == Statement.Kind.ASSERTION || statement.kind() == Statement.Kind.ACCUSATION)
                .filter(statement -> !statement.negated())
                .filter(statement -> !isQuoted(statement) && isBehind(statement))
                .filter(statement -> isReal(clause));
    }

    /** Whether a statement's speaker is one to take a failing from: whoever failed, or whose office it is to find out. */
    static boolean isJudge(Draft draft, Statement statement) {
        return statement
                .chain()
                .speaker()
                .filter(speaker -> draft.act().isFor(speaker)
                        || JUDGES.matcher(speaker.words().words()).find())
                .isPresent();
    }

    /** Whether whoever made the commitment says it, in whatever words. */
    boolean isSaidBy(Draft draft, Clause clause) {
        return saying(clause.token().span())
                .flatMap(statement -> statement.chain().speaker())
                .filter(draft.act()::isBy)
                .isPresent();
    }

    private Optional<Statement> saying(Span verb) {
        return statements.stream()
                .filter(statement -> statement.content().stream()
                        .anyMatch(content -> content.span().overlaps(verb)))
                .findFirst();
    }

    private static boolean isQuoted(Statement statement) {
        return statement.content().stream()
                .map(Citation::words)
                .anyMatch(words -> words.matches("(?s)^\\s*[“\"'‘«„].*"));
    }

    private static boolean isBehind(Statement statement) {
        return statement
                .cue()
                .filter(cue -> cue.span().start()
                        >= statement.content().getLast().span().end())
                .isPresent();
    }

    /** Whether the clause and those that it hangs on are told as having happened. */
    private static boolean isReal(Clause clause) {
        Sentence sentence = clause.sentence();
        if (sentence.token(sentence.size() - 1).form().equals("?")
                || sentence.dependents(clause.verb()).stream()
                        .map(i -> sentence.token(i).form().toLowerCase(Locale.ROOT))
                        .anyMatch(DOUBTFUL::contains)) {
            return false;
        }
        if (isBehindCondition(clause) || isInverted(clause)) {
            return false;
        }
        int at = clause.verb();
        for (int steps = 0; !sentence.token(at).isRoot() && steps < sentence.size(); steps++) {
            if (isThought(sentence, at) || isUnreal(sentence, at)) {
                return false;
            }
            at = sentence.token(at).head();
        }
        return true;
    }

    /** "Had Orlan opened the port, …". */
    private static boolean isInverted(Clause clause) {
        Sentence sentence = clause.sentence();
        boolean inverted = INVERTED.contains(sentence.token(0).form().toLowerCase(Locale.ROOT));
        return inverted
                && sentence.tokens().subList(0, clause.verb()).stream()
                        .noneMatch(token -> token.form().equals(","));
    }

    /** "If the ministry opened …", by the words before it, wherever the tree hangs the "if". */
    private static boolean isBehindCondition(Clause clause) {
        Sentence sentence = clause.sentence();
        for (int i = clause.verb() - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            if (CONDITIONS.contains(token.form().toLowerCase(Locale.ROOT))) {
                return true;
            }
            boolean finite = token.tag().matches("VB[DZP]|MD") && token.head() != clause.verb();
            if (finite || token.form().equals(";")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isUnreal(Sentence sentence, int at) {
        return sentence.dependents(at, "mark", "advmod", "case").stream()
                .filter(i -> i < at)
                .anyMatch(i -> UNREAL.contains(sentence.token(i).form().toLowerCase(Locale.ROOT)));
    }

    /** A clause that another verb or a noun speaks of ("hoped that …", "evidence that …"), behind it. */
    private static boolean isThought(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean content = token.hasRelation("ccomp")
                || token.hasRelation("csubj")
                || (token.hasRelation("acl") && !token.relation().equals("acl:relcl"));
        return content && token.head() < at && token.head() > 0;
    }
}
