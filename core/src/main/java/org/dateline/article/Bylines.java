package org.dateline.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.capture.Supplied;
import org.dateline.source.Citation;

/** Finds who wrote an article: the page's data, its meta elements, its byline; names alone, cleaned. */
final class Bylines {
    private static final int MOST = 12;
    private static final Pattern LEADING = Pattern.compile(
            "^\\s*(?:(?:written |posted |published |reported |story |words |text |report )?by|von|vom|par|por|de la|di|av|af|door|autore?n?|autorin|auteurs?|authors?|text|reporter|redaktion|foto)\\b\\s*:?\\s+(?=\\S)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*[,;/|•·&+\\n]\\s*|\\s+(?:and|und|et|y|e|og|och|en|with|mit|i)\\s+", Pattern.UNICODE_CASE);
    private static final Pattern BYLINE = Pattern.compile(
            "(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|Di|Door|Av|Af):? (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|and|und|y|et|e|og|och|&|de|van|von|der|,| |/)+");
    private static final Pattern NO_NAME = Pattern.compile("[@\\d<>{}_=]|https?:|www\\.|\\.(?:com|de|org|net)\\b");
    private static final Pattern NAME_START = Pattern.compile("^\\P{L}*[\\p{L}].*");

    private static final Pattern ROLE = Pattern.compile(
            "(?:[Ww]riter|[Cc]orrespondent|[Rr]eporter|[Bb]ureau chief|[Kk]orrespondent(?:in)?|[Rr]edakteur(?:in)?)$");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}.'’-]*(?: \\p{Lu}[\\p{Lu}.'’-]{2,})+");

    private static final Set<String> LABELS = Set.of(
            "published by",
            "posted by",
            "posted on",
            "posted",
            "published",
            "published on",
            "written by",
            "author",
            "authors",
            "autor",
            "autorin",
            "autoren",
            "admin",
            "administrator",
            "super user",
            "unknown",
            "anonymous",
            "guest",
            "staff",
            "editor",
            "veröffentlicht am",
            "veröffentlicht von",
            "verfasst von",
            "geschrieben von",
            "erstellt von",
            "redaktion",
            "redazione",
            "redacción",
            "la rédaction",
            "rédaction",
            "by",
            "von",
            "about the author",
            "über den autor",
            "zum autor",
            "user",
            "published at",
            "updated",
            "teilen",
            "share",
            "follow",
            "more",
            "view all posts",
            "profile",
            "profil",
            "default",
            "newsdesk",
            "news desk",
            "web desk",
            "null",
            "undefined",
            "none");

    private final PageText page;
    private final Map<String, Stated<String>> names = new LinkedHashMap<>();

    private Bylines(PageText page) {
        this.page = page;
    }

    static List<Stated<String>> find(PageText page, Supplied supplied, Optional<BodyPlace> place) {
        Bylines bylines = new Bylines(page);
        supplied.authors().forEach(name -> bylines.add(name, Basis.SUPPLIED, Optional.empty()));
        Head head = page.head();
        if (bylines.names.isEmpty()) {
            head.data().names("author").forEach(name -> bylines.add(name, Basis.JSON_LD, Optional.empty()));
        }
        if (bylines.names.isEmpty()) {
            for (String key : List.of(
                    "author",
                    "article:author",
                    "dc.creator",
                    "parsely-author",
                    "sailthru.author",
                    "byl",
                    "dcterms.creator",
                    "citation_author",
                    "cxenseparse:author",
                    "twitter:data1")) {
                if (bylines.names.isEmpty() && !key.equals("twitter:data1")) {
                    head.all(key).forEach(name -> bylines.add(name, Basis.META, Optional.empty()));
                }
            }
        }
        if (bylines.names.isEmpty()) {
            place.ifPresent(bylines::fromMarks);
            if (page.markedUp()) {
                place.ifPresent(bylines::fromByline);
            }
            if (bylines.names.isEmpty()) {
                place.flatMap(LinesByline::find).ifPresent(bylines::fromLine);
            }
        }
        return List.copyOf(bylines.names.values());
    }

    /** The first mark that holds names, those above the body before those beneath it; links first, then the rest. */
    private void fromMarks(BodyPlace place) {
        for (Mark mark : page.marks()) {
            if (names.isEmpty() && mark.role() == Mark.Role.AUTHOR && place.belongs(mark) && place.stands(mark)) {
                take(mark);
            }
        }
    }

    private void take(Mark mark) {
        if (!mark.value().isBlank()) {
            add(mark.value(), Basis.MICRODATA, Optional.empty());
        } else if (mark.span().length() > 3 && mark.span().length() <= 80) {
            String words = page.text().at(mark.span());
            if (!words.isBlank() && DateTexts.inLine(words).isEmpty()) {
                add(words, Basis.MARKED_UP, Optional.of(page.text().cite(mark.span())));
            }
        }
    }

    /** Whether the line opens with "By" or its like and holds names alone. */
    static boolean isByline(String words) {
        return words.length() <= 80 && BYLINE.matcher(words).matches();
    }

    /** A line above the body that opens with "By" or its like and holds names alone. */
    private void fromByline(BodyPlace place) {
        for (Block block : place.nearHead()) {
            String words = page.words(block);
            if (names.isEmpty() && isByline(words)) {
                add(words, Basis.VISIBLE_TEXT, Optional.of(page.text().cite(block.span())));
            }
        }
    }

    private void fromLine(LinesByline.Found found) {
        add(found.names(), Basis.VISIBLE_TEXT, Optional.of(page.text().cite(found.span())));
    }

    private void add(String raw, Basis basis, Optional<Citation> words) {
        String byline = LEADING.matcher(Folding.spaces(raw)).replaceFirst("");
        for (String piece : BETWEEN.split(byline)) {
            String name = spelled(LEADING.matcher(piece).replaceFirst("").strip());
            String key = Folding.of(name);
            if (isName(name) && names.size() < MOST) {
                names.putIfAbsent(key, new Stated<>(name, basis, words));
            }
        }
    }

    /** A name that stands in capitals, as names are spelled. */
    private static String spelled(String name) {
        if (!CAPITALS.matcher(name).matches()) {
            return name;
        }
        StringBuilder spelled = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < spelled.length(); i++) {
            boolean opens = i == 0 || " -'’.".indexOf(spelled.charAt(i - 1)) >= 0;
            spelled.setCharAt(i, opens ? name.charAt(i) : spelled.charAt(i));
        }
        return spelled.toString();
    }

    /** Words that are a label or an account, not a name: each small, or a word for one who posts. */
    private static boolean isLabel(String name) {
        return LABELS.contains(Folding.of(name)) || name.endsWith(":");
    }

    private static boolean isName(String name) {
        if (isLabel(name)) {
            return false;
        }
        int count = Shapes.wordCount(name);
        return name.length() >= 2
                && name.length() <= 60
                && count >= 1
                && count <= 6
                && !ROLE.matcher(name).find()
                && NAME_START.matcher(name).matches()
                && !NO_NAME.matcher(name).find();
    }
}
