package org.dateline.bench.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pages made from templates, in seven languages and the moulds of several content systems. Which mould a page is put in,
 * and which of the wordings it has, hangs on its name alone, so every run makes the same pages.
 */
final class MadePages {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pl", "ru", "ja");
    private static final Pattern PLACE = Pattern.compile("\\{([!@]?[a-z][a-z0-9.]*)}");
    private static final int DEEPEST = 4;

    private final Map<String, String> moulds = new LinkedHashMap<>();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> templates = new ArrayList<>();

    /** One page while it is made. */
    private record Draft(Map<String, String> brought, Properties words, SplittableRandom random) {}

    private MadePages() {
        for (String section : sections("moulds.txt")) {
            String[] header = firstLine(section).split(" ");
            (header[0].equals("mould") ? moulds : parts).put(header[1], rest(section));
        }
        templates.addAll(sections("templates.txt"));
    }

    /** All pages, by template and language. */
    static List<LabelledPage> all() {
        MadePages made = new MadePages();
        List<LabelledPage> pages = new ArrayList<>();
        for (String language : LANGUAGES) {
            Properties words = words(language);
            made.templates.forEach(template -> pages.add(made.page(template, language, words)));
        }
        return pages;
    }

    private LabelledPage page(String template, String language, Properties words) {
        String[] header = firstLine(template).split(" \\| ");
        String name = header[0] + '.' + language;
        SplittableRandom random = new SplittableRandom(name.hashCode());
        String content = rest(template);
        int head = content.indexOf("+++\n");
        Map<String, String> brought = Map.of(
                "!lang",
                language,
                "!title",
                header[3],
                "!head",
                head < 0 ? "" : content.substring(0, head),
                "!main",
                head < 0 ? content : content.substring(head + 4));
        String html = fill(mould(header[0], random), new Draft(brought, words, random), 0);
        return LabelledPage.of(
                name,
                PageKind.valueOf(header[1]),
                Optional.of("https://lantern.example" + header[2]),
                html.getBytes(StandardCharsets.UTF_8));
    }

    private String mould(String name, SplittableRandom random) {
        return name.startsWith("bare")
                ? parts.getOrDefault("bare", "")
                : List.copyOf(moulds.values()).get(random.nextInt(moulds.size()));
    }

    private String fill(String text, Draft draft, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalStateException("parts that hold each other: " + text);
        }
        Matcher place = PLACE.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (place.find()) {
            String value = fill(value(place.group(1), draft), draft, depth + 1);
            place.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return place.appendTail(filled).toString();
    }

    private String value(String name, Draft draft) {
        @Nullable
        String value = switch (name.charAt(0)) {
            case '!' -> draft.brought().get(name);
            case '@' -> parts.get(name.substring(1));
            default -> draft.words().getProperty(name);
        };
        if (value == null) {
            throw new IllegalStateException("nothing stands for {" + name + "}");
        }
        String[] wordings = value.split(" \\|\\| ");
        return wordings[wordings.length == 1 ? 0 : draft.random().nextInt(wordings.length)];
    }

    private static Properties words(String language) {
        Properties words = new Properties();
        try (InputStreamReader reader =
                new InputStreamReader(resource("words/" + language + ".properties"), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static List<String> sections(String file) {
        try (InputStream in = resource(file)) {
            String[] sections = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^=== ");
            return List.of(sections).subList(1, sections.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = MadePages.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the jar lacks " + name);
        }
        return in;
    }

    private static String firstLine(String section) {
        return section.substring(0, section.indexOf('\n')).strip();
    }

    private static String rest(String section) {
        return section.substring(section.indexOf('\n') + 1);
    }
}
