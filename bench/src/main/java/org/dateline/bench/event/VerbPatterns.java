package org.dateline.bench.event;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.bench.event.LogisticRegression.Example;
import org.dateline.event.PloverFeatures;
import org.dateline.event.PloverModel;
import org.dateline.event.PloverRoot;
import org.dateline.source.Span;

/**
 * A verb dictionary in the form of PETRARCH 1, read as examples: each verb and each pattern with a CAMEO code becomes a
 * few words of text ("source verb target words") of the PLOVER root of that code.
 */
final class VerbPatterns {
    private static final double WEIGHT = 0.15;
    private static final Pattern BLOCK = Pattern.compile("^---\\s+(\\S+)\\s+\\[([^\\]]*)\\]");
    private static final Pattern PATTERN = Pattern.compile("^-\\s*([^\\[]*)\\[([^\\]]*)\\]");

    private final Map<String, List<String>> synonyms = new LinkedHashMap<>();
    private final List<Example> examples = new ArrayList<>();
    private List<String> verbs = List.of();
    private String set = "";

    private VerbPatterns() {}

    static List<Example> examples(Path file) throws IOException {
        VerbPatterns reader = new VerbPatterns();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            reader.read(line.split("#", 2)[0].strip());
        }
        return reader.examples;
    }

    private void read(String line) {
        Matcher block = BLOCK.matcher(line);
        Matcher pattern = PATTERN.matcher(line);
        if (block.find()) {
            verbs = List.of(words(block.group(1)));
            add(verbs.getFirst(), "", block.group(2));
        } else if (pattern.find()) {
            for (String verb : verbs) {
                add(verb, pattern.group(1), pattern.group(2));
            }
        } else if (line.startsWith("&")) {
            set = line.strip();
            synonyms.put(set, new ArrayList<>());
        } else if (line.startsWith("+") && !set.isEmpty()) {
            synonyms.getOrDefault(set, new ArrayList<>()).add(words(line.substring(1)));
        }
    }

    private void add(String verb, String pattern, String code) {
        root(code).ifPresent(root -> {
            String[] sides = (pattern + " ").split("\\*", 2);
            String after = sides.length == 2 ? expand(sides[1]) : "";
            String text = "X " + (sides.length == 2 ? expand(sides[0]) : "") + ' ' + verb + ' ' + after;
            examples.add(new Example(
                    PloverFeatures.of(text, Optional.of(Span.of(0, 1)), Optional.empty()),
                    PloverModel.ROOTS.indexOf(root),
                    WEIGHT));
        });
    }

    private String expand(String side) {
        StringBuilder text = new StringBuilder();
        for (String part : side.replaceAll("[(){}]", " ").split("\\s+")) {
            if (part.startsWith("&")) {
                text.append(String.join(
                        " ",
                        synonyms.getOrDefault(part, List.of()).stream().limit(4).toList()));
            } else if (!part.startsWith("$") && !part.startsWith("+") && !part.startsWith("%")) {
                text.append(words(part));
            }
            text.append(' ');
        }
        return text.toString();
    }

    private static String words(String entry) {
        return entry.replace('_', ' ').strip().toLowerCase(Locale.ROOT);
    }

    /** PLOVER's root of a CAMEO code, by the first two digits (the conversion table of the PLOVER manual). */
    private static Optional<PloverRoot> root(String code) {
        String digits = code.replaceAll("[^0-9]", "");
        if (digits.length() < 2) {
            return Optional.empty();
        }
        return switch (digits.substring(0, 2)) {
            case "03" -> Optional.of(PloverRoot.AGREE);
            case "04" -> Optional.of(PloverRoot.CONSULT);
            case "05" -> Optional.of(PloverRoot.SUPPORT);
            case "06" -> Optional.of(PloverRoot.COOPERATE);
            case "07" -> Optional.of(PloverRoot.AID);
            case "08" -> Optional.of(PloverRoot.YIELD);
            case "09", "11" -> Optional.of(PloverRoot.ACCUSE);
            case "10" -> Optional.of(PloverRoot.REQUEST);
            case "12" -> Optional.of(PloverRoot.REJECT);
            case "13" -> Optional.of(PloverRoot.THREATEN);
            case "14" -> Optional.of(PloverRoot.PROTEST);
            case "15" -> Optional.of(PloverRoot.MOBILIZE);
            case "16" -> Optional.of(PloverRoot.SANCTION);
            case "17" -> Optional.of(PloverRoot.COERCE);
            case "18", "19", "20" -> Optional.of(PloverRoot.ASSAULT);
            default -> Optional.empty();
        };
    }
}
