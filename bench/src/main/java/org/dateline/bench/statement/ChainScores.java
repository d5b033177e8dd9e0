package org.dateline.bench.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.language.Party;
import org.dateline.source.Citation;
import org.dateline.statement.Hop;
import org.dateline.statement.Statement;
import org.dateline.text.Words;

/**
 * Counts statements, their speakers, hops and kinds against gold. A statement is the gold's where they share most of their
 * words. Not thread-safe.
 */
final class ChainScores {
    private static final double SHARED = 0.5;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private final Tally statements = new Tally();
    private final Tally speakers = new Tally();
    private final Tally hops = new Tally();
    private final KindTable kinds = new KindTable();
    private int chains;
    private int chained;
    private int falseSpeakers;

    /** Counts a passage and gives what is wrong with it, in words. */
    List<String> add(GoldPassage gold, List<Statement> found) {
        List<String> wrong = new ArrayList<>();
        List<Statement> left = new ArrayList<>(found);
        for (GoldPassage.Said said : gold.statements()) {
            Optional<Statement> match = left.stream()
                    .filter(statement -> isSame(said.content(), statement))
                    .findFirst();
            match.ifPresent(left::remove);
            add(said, match).ifPresent(wrong::add);
        }
        left.forEach(statement -> {
            addExtra(statement);
            wrong.add("not there: " + shown(statement));
        });
        return wrong;
    }

    private Optional<String> add(GoldPassage.Said said, Optional<Statement> match) {
        if (said.open()) {
            return open(match);
        }
        boolean named = said.speaker() != null;
        boolean speaker = match.map(found -> isSpeaker(said, found)).orElse(false);
        boolean someone = match.map(ChainScores::hasSpeaker).orElse(false);
        List<Hop> way = match.map(found -> found.chain().hops()).orElse(List.of());
        statements.add(match.isPresent() ? 1 : 0, match.isPresent() ? 1 : 0, 1);
        speakers.add(named && speaker ? 1 : 0, someone ? 1 : 0, named ? 1 : 0);
        hops.add(sharedHops(said, way), way.size(), said.hops().size());
        falseSpeakers += someone && !speaker ? 1 : 0;
        boolean whole = speaker && isWay(said, way);
        chains += whole ? 1 : 0;
        chained++;
        match.ifPresent(found -> kinds.add(said.kind(), found.kind()));
        if (match.isEmpty()) {
            return Optional.of(
                    "missed: " + said.speaker() + " " + said.hops() + " " + said.kind() + " " + said.content());
        }
        boolean kind = match.get().kind() == said.kind();
        return whole && kind
                ? Optional.empty()
                : Optional.of("wanted " + said.speaker() + " " + said.hops() + " " + said.kind() + ", found "
                        + shown(match.get()));
    }

    private Optional<String> open(Optional<Statement> match) {
        Optional<Party> speaker = match.flatMap(found -> found.chain().speaker());
        boolean wrong = speaker.filter(Party.Known.class::isInstance).isPresent();
        falseSpeakers += wrong ? 1 : 0;
        return wrong ? Optional.of("nobody can tell: " + shown(match.get())) : Optional.empty();
    }

    private void addExtra(Statement statement) {
        boolean someone = hasSpeaker(statement);
        statements.add(0, 1, 0);
        speakers.add(0, someone ? 1 : 0, 0);
        hops.add(0, statement.chain().hops().size(), 0);
        falseSpeakers += someone ? 1 : 0;
    }

    /** Someone who is named or described; a pronoun of which nobody knows whom it stands for is neither right nor false. */
    private static boolean hasSpeaker(Statement statement) {
        return statement
                .chain()
                .speaker()
                .filter(party -> !party.label().startsWith("someone"))
                .isPresent();
    }

    private static boolean isSame(String content, Statement statement) {
        List<String> wanted = Words.fold(content);
        Set<String> told = new HashSet<>();
        for (Citation part : statement.content()) {
            told.addAll(Words.fold(part.words()));
        }
        long shared = wanted.stream().filter(told::contains).count();
        return shared >= SHARED * wanted.size() && shared >= SHARED * told.size();
    }

    private static boolean isSpeaker(GoldPassage.Said said, Statement found) {
        Optional<Party> speaker = found.chain().speaker();
        if (said.speaker() == null || speaker.isEmpty()) {
            return said.speaker() == null && speaker.isEmpty();
        }
        return isName(said.speaker(), speaker.get().label())
                || isName(said.speaker(), speaker.get().words().words());
    }

    /** Whether one says all that the other says, articles aside. */
    private static boolean isName(String wanted, String found) {
        Set<String> one = new HashSet<>(Words.fold(wanted));
        Set<String> other = new HashSet<>(Words.fold(found));
        one.removeAll(ARTICLES);
        other.removeAll(ARTICLES);
        return !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
    }

    private static int sharedHops(GoldPassage.Said said, List<Hop> way) {
        return (int) way.stream()
                .filter(hop -> said.hops().stream().anyMatch(wanted -> isName(wanted.outlet(), hop.outlet())))
                .count();
    }

    private static boolean isWay(GoldPassage.Said said, List<Hop> way) {
        boolean same = way.size() == said.hops().size();
        for (int i = 0; same && i < way.size(); i++) {
            same = isName(said.hops().get(i).outlet(), way.get(i).outlet());
        }
        return same;
    }

    private static String shown(Statement statement) {
        return statement.chain().label() + " " + statement.kind() + " "
                + statement.content().stream().map(Citation::words).toList();
    }

    void report(String prefix, Map<String, Double> scores) {
        put(scores, prefix + "statement", statements);
        put(scores, prefix + "speaker", speakers);
        put(scores, prefix + "hop", hops);
        scores.put(prefix + "wholeChains", chained == 0 ? 0 : (double) chains / chained);
        scores.put(prefix + "falseSpeakers", (double) falseSpeakers);
        scores.put(prefix + "kindAccuracy", kinds.accuracy());
    }

    private static void put(Map<String, Double> scores, String name, Tally tally) {
        scores.put(name + "Precision", tally.precision());
        scores.put(name + "Recall", tally.recall());
        scores.put(name + "F1", tally.f1());
    }

    List<String> kinds() {
        return kinds.lines();
    }
}
