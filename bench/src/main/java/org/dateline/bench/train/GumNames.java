package org.dateline.bench.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Names from the {@code Entity} field of GUM. GUM marks whole noun phrases; here the name is the run of proper nouns
 * around the phrase's head, joined by hyphens, ampersands and, but for people and places, "of", "for" and "the". Titles in
 * front of a person's name are no part of it. Of names that overlap, the longest counts.
 */
final class GumNames {

    private static final Set<String> LINKS = Set.of("of", "for", "the", "and", "&", "de", "'s", "’s");
    private static final Set<String> JOINTS = Set.of("-", "–", "de", "la", "von", "van", "bin", "al");
    private static final Set<String> TITLES = Set.of(
            "Mr.",
            "Mrs.",
            "Ms.",
            "Dr.",
            "President",
            "Prime",
            "Minister",
            "Senator",
            "Sen.",
            "Governor",
            "Gov.",
            "General",
            "Colonel",
            "Captain",
            "Judge",
            "Justice",
            "Professor",
            "Prof.",
            "Sir",
            "Lord",
            "Lady",
            "King",
            "Queen",
            "Prince",
            "Princess",
            "Pope",
            "Secretary",
            "Chief",
            "Ambassador",
            "Chancellor",
            "Mayor",
            "Sheikh",
            "Chairman",
            "Speaker");

    private record Found(int from, int to, String kind) {}

    private GumNames() {}

    static List<List<NameText>> read(Path file) throws IOException {
        List<List<NameText>> documents = new ArrayList<>();
        String document = "";
        for (Treebank.Sentence sentence : Treebank.read(file)) {
            if (documents.isEmpty() || !sentence.document().equals(document)) {
                documents.add(new ArrayList<>());
                document = sentence.document();
            }
            documents.getLast().add(names(sentence.words()));
        }
        return documents;
    }

    private static NameText names(List<Treebank.Word> words) {
        List<Found> found = mentions(words);
        found.sort((a, b) -> Integer.compare(b.to - b.from, a.to - a.from));
        String[] labels = new String[words.size()];
        Arrays.fill(labels, "O");
        for (Found name : found) {
            boolean free = Arrays.stream(labels, name.from, name.to).allMatch("O"::equals);
            for (int i = name.from; free && i < name.to; i++) {
                labels[i] = (i == name.from ? "B-" : "I-") + name.kind;
            }
        }
        for (int i = 0; i < labels.length; i++) {
            if (labels[i].equals("O") && mayBeGroup(words.get(i))) {
                labels[i] = NameText.UNKNOWN;
            }
        }
        return new NameText(words.stream().map(Treebank.Word::form).toList(), List.of(labels));
    }

    private static List<Found> mentions(List<Treebank.Word> words) {
        List<Found> found = new ArrayList<>();
        for (EntityMentions.Mention mention : EntityMentions.of(words)) {
            int head = mention.minimal().isEmpty()
                    ? mention.to() - 1
                    : mention.minimal().getFirst();
            String kind = kind(mention.type());
            if (!kind.isEmpty() && isProper(words.get(head)) && !isPeople(words.get(head), kind)) {
                found.addAll(around(words, mention.from(), head, mention.to(), kind));
            }
        }
        return found;
    }

    private static List<Found> around(List<Treebank.Word> words, int from, int head, int end, String kind) {
        Set<String> links = kind.equals("PERSON") || kind.equals("PLACE") ? JOINTS : LINKS;
        int start = head;
        while (start > from && (isProper(words.get(start - 1)) || isLink(words, start - 1, from, end, links))) {
            start--;
        }
        int stop = head + 1;
        while (stop < end && (isProper(words.get(stop)) || isLink(words, stop, from, end, links))) {
            stop++;
        }
        while (kind.equals("PERSON")
                && start < stop
                && TITLES.contains(words.get(start).form())) {
            start++;
        }
        return start < stop ? List.of(new Found(start, stop, kind)) : Collections.emptyList();
    }

    private static boolean isLink(List<Treebank.Word> words, int at, int from, int end, Set<String> links) {
        String form = words.get(at).form();
        boolean joined = links.contains(form) || JOINTS.contains(form);
        boolean between = at > from && at + 1 < end;
        return between && joined && (isProper(words.get(at - 1)) && (isProper(words.get(at + 1)) || form.equals("of")));
    }

    /** "Americans": GUM doesn't tell peoples from persons. */
    private static boolean isPeople(Treebank.Word head, String kind) {
        return kind.equals("PERSON") && head.xpos().equals("NNPS");
    }

    /** A capitalised adjective or proper noun outside of names, which may be of a people: GUM marks those in no way. */
    private static boolean mayBeGroup(Treebank.Word word) {
        return Character.isUpperCase(word.form().charAt(0))
                && (word.xpos().startsWith("JJ") || word.xpos().startsWith("NNP"));
    }

    private static boolean isProper(Treebank.Word word) {
        return word.xpos().startsWith("NNP")
                && word.form().indexOf('@') < 0
                && word.form().indexOf('/') < 0;
    }

    private static String kind(String type) {
        return switch (type) {
            case "person" -> "PERSON";
            case "organization" -> "ORGANISATION";
            case "place" -> "PLACE";
            case "event", "object", "abstract", "animal", "plant", "substance" -> "OTHER";
            default -> "";
        };
    }
}
