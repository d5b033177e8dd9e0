package org.dateline.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds an article's topic tags where the page keeps them apart, and the line of tags as a reader sees it. */
final class Tags {
    private static final int MOST = 60;
    private static final Pattern LINE = Pattern.compile(
            "^(?:Tags?|Topics?|Filed under|Tagged(?: with| under| as| in)?|Schlagwörter|Schlagworte|Themen|Mots[- ]clés|Etiquetas|Keywords)\\b\\s*[:–-]?\\s+(\\S.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Tags() {}

    static List<Stated<String>> find(PageText page, BodyPlace place) {
        Map<String, Stated<String>> tags = new LinkedHashMap<>();
        Head head = page.head();
        for (String words : head.data().texts("keywords")) {
            addAll(words, Basis.JSON_LD, tags);
        }
        for (String key : List.of("article:tag", "news_keywords", "keywords", "parsely-tags", "sailthru.tags")) {
            if (tags.isEmpty()) {
                head.all(key).forEach(words -> addAll(words, Basis.META, tags));
            }
        }
        if (tags.isEmpty()) {
            page.marks().stream()
                    .filter(mark -> mark.role() == Mark.Role.TAG && !mark.span().isEmpty() && place.belongs(mark))
                    .map(mark -> page.text().at(mark.span()).strip())
                    .forEach(words -> add(words, Basis.MARKED_UP, tags));
        }
        return List.copyOf(tags.values());
    }

    private static void addAll(String words, Basis basis, Map<String, Stated<String>> tags) {
        for (String word : words.split("[,;]")) {
            add(word, basis, tags);
        }
    }

    private static void add(String word, Basis basis, Map<String, Stated<String>> tags) {
        String tag = Folding.spaces(word);
        if (!tag.isEmpty() && tag.length() <= 80 && tags.size() < MOST) {
            tags.putIfAbsent(Folding.of(tag), Stated.of(tag, basis));
        }
    }

    /** The first line beneath the body that a word for tags opens; with its separators, if it has any, as tags. */
    static Optional<Stated<String>> line(PageText page, BodyPlace place) {
        List<Block> blocks = page.blocks();
        int last = place.indexAt(place.end() - 1);
        for (Block block : blocks.subList(last, Math.min(blocks.size(), last + 8))) {
            String words = page.words(block);
            if (block.length() <= 500 && LINE.matcher(words).matches()) {
                return Optional.of(
                        Stated.of(words, Basis.VISIBLE_TEXT, page.text().cite(block.span())));
            }
        }
        return Optional.empty();
    }

    /** The tags of a line that keeps them apart by commas or the like; none if it has lost its separators. */
    static List<Stated<String>> ofLine(Stated<String> line) {
        List<Stated<String>> tags = new ArrayList<>();
        Matcher match = LINE.matcher(line.value());
        if (match.matches()) {
            String[] pieces = match.group(1).split("\\s*[,;|•·]\\s*");
            if (pieces.length > 1) {
                for (String piece : pieces) {
                    tags.add(new Stated<>(piece.strip(), Basis.VISIBLE_TEXT, line.words()));
                }
            }
        }
        return tags;
    }
}
