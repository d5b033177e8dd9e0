package org.dateline.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of {@code time-words.txt} by their pieces, as a tree of prefixes. Immutable once loaded. */
final class Lexicon {
    private static final String RESOURCE = "time-words.txt";
    private static final Pattern BAR = Pattern.compile(" \\| ");

    /** The lexicon of English. */
    static final Lexicon ENGLISH = load();

    /** A place in the tree: what the pieces up to here mean, and what may follow. */
    static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private Meaning meaning = Meaning.NONE;

        @Nullable
        Node next(String piece) {
            return next.get(piece);
        }

        /** Whether a phrase that goes on from here is in one of the classes of {@code mask}. */
        boolean leadsTo(long mask) {
            for (Node node : next.values()) {
                if ((node.meaning.mask() & mask) != 0 || node.leadsTo(mask)) {
                    return true;
                }
            }
            return false;
        }

        Meaning meaning() {
            return meaning;
        }
    }

    private final Node root = new Node();

    private Lexicon() {}

    /** The node that a phrase beginning with {@code piece} leads to. */
    @Nullable
    Node first(String piece) {
        return root.next(piece);
    }

    private static Lexicon load() {
        try (InputStream bytes = Lexicon.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(bytes, RESOURCE), StandardCharsets.UTF_8))) {
            return read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " can't be read", e);
        }
    }

    private static Lexicon read(BufferedReader lines) throws IOException {
        Lexicon lexicon = new Lexicon();
        WordClass block = WordClass.THE;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (isClassName(line)) {
                block = WordClass.valueOf(line);
                continue;
            }
            for (String entry : BAR.split(line)) {
                lexicon.add(entry.strip(), block);
            }
        }
        return lexicon;
    }

    private static boolean isClassName(String line) {
        return line.chars().allMatch(c -> c == '_' || (c >= 'A' && c <= 'Z'));
    }

    private void add(String entry, WordClass block) {
        boolean capital = entry.length() > 1 && entry.charAt(0) == '^';
        int equals = entry.lastIndexOf('=');
        int value = equals < 1 ? 0 : value(entry.substring(equals + 1));
        String words = entry.substring(capital ? 1 : 0, equals < 1 ? entry.length() : equals);
        Node node = root;
        for (String piece : pieces(words)) {
            node = node.next.computeIfAbsent(piece, p -> new Node());
        }
        node.meaning = node.meaning.plus(block, value, capital);
    }

    /** A number, or the ordinal of a modifier. */
    private static int value(String written) {
        return Character.isLetter(written.charAt(0))
                ? Qualifiers.number(Modifier.valueOf(written))
                : Integer.parseInt(written);
    }

    private static List<String> pieces(String words) {
        return words.indexOf(' ') < 0 ? List.of(words) : Pieces.ofPhrase(words);
    }
}
