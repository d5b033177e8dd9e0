package org.dateline.bench.train;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the mentions that the field {@code Entity} of GUM marks
 * (<a href="https://wiki.gucorpling.org/gum/coref">its guidelines</a>): brackets with a group, a type and, sixth, the
 * places of the words that the mention is at the least, counted from 1.
 */
public final class EntityMentions {
    private static final Pattern MARK = Pattern.compile("\\(([^()]*)(\\))?|(\\d+)\\)");
    private static final Pattern FIELD = Pattern.compile("(?:^|\\|)Entity=([^|]*)");
    private static final int MINIMAL = 5;

    private EntityMentions() {}

    /**
     * A mention.
     *
     * @param group what it stands for, the same for all mentions of it in the document
     * @param type such as {@code person}
     * @param from its first word in the sentence
     * @param to behind its last
     * @param minimal the words that it is at the least, as the data gives them; may be empty
     */
    public record Mention(String group, String type, int from, int to, List<Integer> minimal) {
        public Mention {
            minimal = List.copyOf(minimal);
        }
    }

    private record Open(String group, String type, int from, List<Integer> minimal) {}

    /** Returns the mentions of a sentence in order of their ends. What is opened and never closed is none. */
    public static List<Mention> of(List<Treebank.Word> words) {
        List<Mention> found = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < words.size(); i++) {
            Matcher field = FIELD.matcher(words.get(i).misc());
            Matcher mark = MARK.matcher(field.find() ? field.group(1) : "");
            while (mark.find()) {
                if (mark.group(1) != null) {
                    open.push(begin(mark.group(1), i));
                }
                if (mark.group(1) == null || mark.group(2) != null) {
                    String group = mark.group(3) == null ? open.getFirst().group : mark.group(3);
                    close(open, group, i + 1, found);
                }
            }
        }
        return found;
    }

    private static Open begin(String fields, int at) {
        String[] field = fields.split("-");
        List<Integer> minimal = new ArrayList<>();
        if (field.length > MINIMAL) {
            Arrays.stream(field[MINIMAL].split(","))
                    .filter(place -> place.matches("[1-9]\\d{0,3}"))
                    .forEach(place -> minimal.add(at + Integer.parseInt(place) - 1));
        }
        return new Open(field[0], field.length > 1 ? field[1] : "", at, minimal);
    }

    private static void close(Deque<Open> open, String group, int end, List<Mention> found) {
        open.stream().filter(each -> each.group.equals(group)).findFirst().ifPresent(mention -> {
            open.removeFirstOccurrence(mention);
            List<Integer> within =
                    mention.minimal.stream().filter(place -> place < end).toList();
            found.add(new Mention(group, mention.type, mention.from, end, within));
        });
    }
}
