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
    private static final int REACH = 8;

    /** So far beneath the body a word for tags still tells of it if it has a line to itself. */
    private static final int FARTHEST = 20;

    private static final int LONGEST_TAG = 40;
    private static final int MOST_LINES = 15;
    private static final String WORDS =
            "(?:Tags?|Topics?|Filed under|Tagged(?: with| under| as| in)?|Schlagw(?:ort|orte|örter)|Stichw(?:ort|orte|örter)|"
                    + "Themen|Mots[- ]clés|Etiquetas|Etichette|Keywords|Argomenti|Tagi|Emneord|Trefwoorden|Теги)";
    private static final Pattern LINE = Pattern.compile(
            "^" + WORDS + "\\b(?:\\s*:\\s*|\\s*[–-]?\\s+)(\\S.*)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A line that says that tags follow, one a line. */
    private static final Pattern ALONE = Pattern.compile(
            "(?:(?:Article|Related|In this) )?(?:" + WORDS
                    + "|Themen in diesem Artikel|Temas(?: relacionados)?|Sujets|Explore more on these topics) ?:?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;|•·]\\s*|\\s+:\\s+");
    private static final Pattern AND = Pattern.compile("^(?:und|and|et|y|e|i|og|och|en)\\s+");

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
        for (Block block : blocks.subList(last, Math.min(blocks.size(), last + REACH))) {
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
            String[] pieces = BETWEEN.split(match.group(1));
            if (pieces.length > 1) {
                for (String piece : pieces) {
                    tags.add(new Stated<>(bare(piece), Basis.VISIBLE_TEXT, line.words()));
                }
            }
        }
        return tags;
    }

    /** A tag without the "and" before the last one, and the sign behind it. */
    private static String bare(String piece) {
        String tag = AND.matcher(piece.strip()).replaceFirst("");
        return tag.endsWith(".") || tag.endsWith(",") ? tag.substring(0, tag.length() - 1) : tag;
    }

    /** The short lines right beneath one that is a word for tags and no more, as far as they stand together. */
    static List<Stated<String>> ofLines(PageText page, BodyPlace place) {
        List<Block> blocks = page.blocks();
        int first = place.indexAt(place.end() - 1) + 1;
        int label = first;
        int end = Math.min(blocks.size() - 1, first + FARTHEST);
        while (label < end && !isLabel(page, blocks.get(label))) {
            label++;
        }
        List<Stated<String>> tags = new ArrayList<>();
        for (int i = label + 1; label < end && i < blocks.size() && tags.size() <= MOST_LINES; i++) {
            Block block = blocks.get(i);
            if (block.length() > LONGEST_TAG || (i > label + 1 && block.gap() > 0)) {
                break;
            }
            tags.add(Stated.of(
                    bare(page.words(block)), Basis.VISIBLE_TEXT, page.text().cite(block.span())));
        }
        return tags.size() > MOST_LINES ? List.of() : tags;
    }

    private static boolean isLabel(PageText page, Block block) {
        return block.length() <= LONGEST_TAG && ALONE.matcher(page.words(block)).matches();
    }
}
