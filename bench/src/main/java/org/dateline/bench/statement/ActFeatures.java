package org.dateline.bench.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.model.FeatureBuffer;

/** What tells the speech act of a sentence: its words, who does what under which modal, its place in a list, its neighbours. */
final class ActFeatures {
    private static final int NEIGHBOURS = 100;
    private static final int LEADS = 15;
    private static final Set<String> TELLING =
            Set.of("commit", "invest", "plan", "fund", "deliver", "commitment", "also");

    private final List<GoldAct> gold;
    private final List<List<Sentence>> read;
    private final List<DirectiveForm> forms;

    ActFeatures(List<GoldAct> gold, List<List<Sentence>> read) {
        this.gold = gold;
        this.read = read;
        this.forms = IntStream.range(0, gold.size())
                .mapToObj(i -> DirectiveForm.of(read.get(i), gold.get(i).isListItem()))
                .toList();
    }

    /** The features of all acts but the directive. */
    long[] words(int at) {
        FeatureBuffer out = new FeatureBuffer();
        out.add(0);
        place(at, out);
        for (Sentence sentence : read.get(at)) {
            words(sentence, out);
            clauses(sentence, out);
        }
        for (int distance : new int[] {-2, -1, 1}) {
            int other = at + distance;
            if (sameDocument(at, other)) {
                neighbour(at, other, NEIGHBOURS + distance, out);
            } else {
                out.add(30, NEIGHBOURS + distance);
            }
        }
        return keys(out);
    }

    /** The few features of the directive: its form, and what goes with it. */
    long[] form(int at) {
        FeatureBuffer out = new FeatureBuffer();
        DirectiveForm form = forms.get(at);
        out.add(0);
        out.add(1, hash(form.name()));
        if (form != DirectiveForm.NONE) {
            String words = gold.get(at).words();
            Sentence first = read.get(at).getFirst();
            out.add(2, hash(form.name()), words.charAt(words.length() - 1));
            out.add(3, Character.isLowerCase(words.charAt(0)) ? 1 : Character.isLetter(words.charAt(0)) ? 0 : 2);
            out.add(4, isAmongAsking(at) ? 1 : 0);
            out.add(5, hash(form.name()), hash(first.token(first.root()).lemma()));
            out.add(6, has(at, "will"));
            out.add(7, has(at, "you"));
        }
        return keys(out);
    }

    private long has(int at, String lemma) {
        boolean found = read.get(at).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token -> token.lemma().equals(lemma));
        return found ? 1 : 0;
    }

    /** Requests come in rows. */
    private boolean isAmongAsking(int at) {
        Set<DirectiveForm> asking = Set.of(DirectiveForm.IMPERATIVE, DirectiveForm.LET_US, DirectiveForm.OWN_ASK);
        return IntStream.rangeClosed(at - 2, at + 2)
                .anyMatch(i -> i != at && sameDocument(at, i) && asking.contains(forms.get(i)));
    }

    boolean sameDocument(int at, int other) {
        return other >= 0
                && other < gold.size()
                && gold.get(other).doc().equals(gold.get(at).doc());
    }

    private void place(int at, FeatureBuffer out) {
        GoldAct act = gold.get(at);
        String text = act.text().strip();
        String words = act.words();
        long opening = hash(text.substring(0, Math.max(0, text.indexOf(words))).strip());
        long closing = hash(text.substring(Math.min(text.length(), text.indexOf(words) + words.length()))
                .strip());
        out.add(20, act.isListItem() ? 1 : 0);
        out.add(21, text.contains("<LIST>") ? 1 : 0);
        out.add(22, words.endsWith(":") ? 1 : 0);
        out.add(23, Character.isLowerCase(words.charAt(0)) ? 1 : Character.isLetter(words.charAt(0)) ? 0 : 2);
        out.add(24, ".!?”\"".indexOf(words.charAt(words.length() - 1)) >= 0 ? 1 : 0);
        out.add(25, opening, closing);
        out.add(26, opening, closing, firstTag(at));
        Sentence first = read.get(at).getFirst();
        out.add(27, opening, hash(first.token(first.root()).lemma()));
        if (act.isListItem()) {
            lead(at, out);
        }
    }

    /** The line that a list hangs on. */
    private void lead(int at, FeatureBuffer out) {
        for (int i = at - 1; i > at - LEADS && sameDocument(at, i); i--) {
            if (gold.get(i).words().endsWith(":")) {
                read.get(i).stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .forEach(token -> out.add(34, hash(token.lemma())));
                out.add(35, firstTag(at));
                return;
            }
        }
    }

    private long firstTag(int at) {
        return read.get(at).getFirst().tokens().stream()
                .filter(token -> Character.isLetter(token.form().codePointAt(0)))
                .findFirst()
                .map(token -> hash(token.tag()))
                .orElse(0L);
    }

    private static void words(Sentence sentence, FeatureBuffer out) {
        int last = sentence.size() - 1;
        for (int i = 0; i <= last; i++) {
            Token token = sentence.token(i);
            long lemma = hash(token.lemma());
            long next = i < last ? hash(sentence.token(i + 1).lemma()) : 1;
            out.add(1, hash(token.form().toLowerCase(Locale.ROOT)));
            out.add(2, lemma, next);
            out.add(3, hash(token.tag()), next);
            if (i < 3) {
                out.add(4, i, lemma);
                out.add(5, i, hash(token.tag()));
            }
            if (i + 2 <= last) {
                out.add(61, lemma, next, hash(sentence.token(i + 2).lemma()));
            }
        }
        out.add(6, hash(sentence.token(last).form()));
        out.add(7, Math.min(sentence.size() / 5, 8));
    }

    private static void clauses(Sentence sentence, FeatureBuffer out) {
        int root = sentence.root();
        out.add(10, hash(sentence.token(root).lemma()));
        out.add(11, hash(sentence.token(root).tag()));
        sentence.dependents(root, "xcomp", "ccomp")
                .forEach(i -> out.add(
                        16,
                        hash(sentence.token(root).lemma()),
                        hash(sentence.token(i).lemma())));
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).tag().startsWith("VB")) {
                clause(sentence, i, i == root, out);
            }
        }
    }

    /** Who does it, under which auxiliaries: "I will invest". */
    private static void clause(Sentence sentence, int verb, boolean root, FeatureBuffer out) {
        StringBuilder auxiliaries = new StringBuilder();
        sentence.dependents(verb, "aux")
                .forEach(i -> auxiliaries.append(sentence.token(i).lemma()).append(' '));
        int subject =
                sentence.dependents(verb, "nsubj").stream().reduce((a, b) -> b).orElse(-1);
        long who = subject < 0 ? 0 : hash(sentence.token(subject).lemma().toLowerCase(Locale.ROOT));
        long kind = kind(sentence, subject);
        long modal = hash(auxiliaries.toString());
        long lemma = hash(sentence.token(verb).lemma());
        long tag = hash(sentence.token(verb).tag());
        out.add(50, kind, modal);
        out.add(51, kind, modal, lemma);
        out.add(52, modal, lemma);
        out.add(53, who, modal);
        out.add(54, tag, modal, kind);
        if (root) {
            out.add(55, kind, modal, tag);
            out.add(56, who, lemma);
        }
    }

    private static long kind(Sentence sentence, int subject) {
        if (subject < 0) {
            return 0;
        }
        Token token = sentence.token(subject);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (lemma.equals("i") || lemma.equals("we")) {
            return 1;
        }
        return token.isProperNoun() ? 2 : token.tag().equals("PRP") ? hash(lemma) : 3;
    }

    private void neighbour(int at, int other, int distance, FeatureBuffer out) {
        GoldAct act = gold.get(other);
        boolean lead = act.words().endsWith(":");
        boolean item = gold.get(at).isListItem();
        out.add(31, distance, lead ? 1 : 0);
        out.add(36, distance, act.isListItem() ? 1 : 0, item ? 1 : 0);
        if (other == at - 1) {
            out.add(33, lead ? 1 : 0, item ? 1 : 0, firstTag(at));
        }
        for (Sentence sentence : read.get(other)) {
            for (Token token : sentence.tokens()) {
                boolean telling = token.tag().equals("MD")
                        || token.tag().startsWith("PRP")
                        || token.form().contains("$")
                        || TELLING.contains(token.lemma());
                if (telling) {
                    out.add(70, distance, hash(token.lemma().toLowerCase(Locale.ROOT)));
                }
            }
            int root = sentence.root();
            out.add(71, distance, hash(sentence.token(root).lemma()));
            out.add(72, distance, hash(sentence.token(root).tag()));
            sentence.dependents(root, "aux", "nsubj")
                    .forEach(i -> out.add(73, distance, hash(sentence.token(i).lemma())));
        }
    }

    private static long[] keys(FeatureBuffer out) {
        return IntStream.range(0, out.size()).mapToLong(out::get).distinct().toArray();
    }

    /** 64-bit FNV-1a over the characters. */
    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
