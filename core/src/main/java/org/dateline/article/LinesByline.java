package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.source.Span;

/**
 * Finds a byline that no element tells, as on plain-text captures: among the lines about the headline and those that
 * stand between the first of the body, one that opens with "By" or its like, one beneath a line that is such a word and
 * no more, one with "by" behind a date, and one that shares its line with a date or stands beside one and is a person's
 * name.
 */
final class LinesByline {
    private static final int ABOVE = 8;
    private static final int INTO_BODY = 12;
    private static final int BENEATH = 3;
    private static final int LONGEST = 160;
    private static final int LONGEST_LABEL = 40;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String DONE =
            "(?:(?:post author|article author|written|posted|published|reported|created|story|words|"
                    + "text|report|geschrieben|verfasst|erstellt|veröffentlicht|gepostet|kommentar|ein artikel|interview|publié|écrit|"
                    + "rédigé|publicado|escrito|scritto|pubblicato|geschreven|geplaatst|skrevet|tekst|texto|texte|testo) )?";
    private static final String AUTHOR =
            "(?:about the )?authors?(?: of the article)?|autor(?:in|en|a|es)?|auteurs?|autore";

    private static final Pattern OPENING = Pattern.compile(
            "^(?:" + DONE + "(?:by|von|vom|par|por|di|da|door|av|af|od|автор|przez)|" + AUTHOR
                    + "|text|texte|texto|tekst|reporter|herausgeber)(?:\\s*:\\s*|\\s+)",
            FLAGS);
    private static final Pattern ALONE =
            Pattern.compile("(?:" + DONE + "(?:by|von|par|por|door)|" + AUTHOR + ")\\s*:?", FLAGS);
    private static final Pattern BY_WITHIN =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:by|von|par|por|door|durch|author:?|autor:?) ", FLAGS);

    /** What may part a name from the date before it: a time of day, signs. */
    private static final Pattern GAP = Pattern.compile(
            "(?:,? *(?:um |at |à |- )?\\d{1,2}[:.h]\\d{2}(?: ?[AaPp]\\.?[Mm]\\.?)?(?: Uhr| [A-Z]{2,4})?)?\\s*[|·•,;/–—-]*\\s*");

    private final List<Block> blocks;
    private final PageText page;
    private final Set<Block> body;

    /** A byline: the names in it and where they stand. */
    record Found(String names, Span span) {}

    private LinesByline(PageText page, List<Block> body) {
        this.page = page;
        this.blocks = page.blocks();
        this.body = Set.copyOf(body);
    }

    static Optional<Found> find(BodyPlace place) {
        LinesByline lines = new LinesByline(place.page(), place.body());
        List<Integer> near = lines.near(place);
        return Stream.<Form>of(lines::opened, lines::beneathLabel, lines::behindDate, lines::byDate)
                .flatMap(form -> near.stream().map(form::in))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** One form of byline. */
    private interface Form {
        Optional<Found> in(int index);
    }

    /** The lines that may be a byline: those beneath the headline first, then those above it, then those beneath the text. */
    private List<Integer> near(BodyPlace place) {
        int first = place.indexAt(place.body().getFirst().span().start());
        int last = place.indexAt(place.end() - 1);
        int head = place.indexAt(place.start());
        List<Integer> near = new ArrayList<>();
        for (int i = head < first ? head + 1 : Math.max(0, first - ABOVE); i < Math.min(last, first + INTO_BODY); i++) {
            addShort(i, near);
        }
        for (int i = head - 1; i >= Math.max(0, head - ABOVE); i--) {
            addShort(i, near);
        }
        for (int i = last + 1; i < Math.min(blocks.size(), last + 1 + BENEATH); i++) {
            addShort(i, near);
        }
        return near;
    }

    private void addShort(int index, List<Integer> near) {
        Block block = blocks.get(index);
        if (block.length() <= LONGEST && !body.contains(block)) {
            near.add(index);
        }
    }

    /** A line that opens with "By" or its like. */
    private Optional<Found> opened(int index) {
        Matcher opening = OPENING.matcher(words(index));
        return opening.lookingAt() ? said(index, opening.end()) : Optional.empty();
    }

    /** A line beneath one that says "Author" and no more. */
    private Optional<Found> beneathLabel(int index) {
        boolean labelled = index > 0
                && blocks.get(index - 1).length() <= LONGEST_LABEL
                && ALONE.matcher(words(index - 1)).matches();
        return labelled ? said(index, 0) : Optional.empty();
    }

    /** "By" or its like behind a date, or a person's name there. */
    private Optional<Found> behindDate(int index) {
        String line = words(index);
        List<DateTexts.Hit> hits = DateTexts.all(line, DateStyle.UNKNOWN);
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        int end = hits.getLast().end();
        Matcher by = BY_WITHIN.matcher(line).region(end, line.length());
        Matcher gap = GAP.matcher(line).region(end, line.length());
        return by.find()
                ? said(index, by.end())
                : names(index, gap.lookingAt() ? gap.end() : end, false)
                        .filter(found -> BylineNames.arePersons(found.names()));
    }

    /** A person's name in a line with a date or beside one. */
    private Optional<Found> byDate(int index) {
        String line = words(index);
        if (DateTexts.inLine(line).isPresent()) {
            return names(index, 0, false).filter(found -> BylineNames.arePersons(found.names()));
        }
        return isBesideDate(index)
                ? names(index, 0, false)
                        .filter(found -> found.names().length() == line.length())
                        .filter(found -> BylineNames.mayBePersons(found.names()))
                : Optional.empty();
    }

    private boolean isBesideDate(int index) {
        return isDated(index - 1) || isDated(index + 1);
    }

    private boolean isDated(int index) {
        return index >= 0
                && index < blocks.size()
                && blocks.get(index).length() <= LONGEST
                && DateLines.isMostlyDate(words(index));
    }

    /** The names at {@code from} that the line says to be authors'; one word will do where a date stands by it. */
    private Optional<Found> said(int index, int from) {
        boolean dated = DateTexts.inLine(words(index)).isPresent() || isBesideDate(index);
        return names(index, from, dated);
    }

    private Optional<Found> names(int index, int from, boolean nickname) {
        String line = words(index);
        int end = BylineNames.end(line, from, nickname);
        int start = blocks.get(index).span().start();
        return end == from
                ? Optional.empty()
                : Optional.of(new Found(line.substring(from, end), Span.of(start + from, start + end)));
    }

    private String words(int index) {
        return page.words(blocks.get(index));
    }
}
