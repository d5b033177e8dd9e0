package org.dateline.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.source.Span;

/**
 * Finds the agency or outlet that a text is credited to: in the line that opens it ("PLACE (Agency) —"), in a line that
 * closes it ("With files from Agency", "Source: Agency"), in a line of its own beneath it, or in the byline.
 */
final class Credits {
    private static final String NAME = "(\\p{Lu}[\\p{L}\\p{N}.&'’-]*(?:[ /]\\p{L}[\\p{L}\\p{N}.&'’-]*){0,4})";
    private static final Pattern OPENING =
            Pattern.compile("^.{0,60}?\\(\\s?(\\p{L}[\\p{L}\\p{N}.&'’/ -]{1,40}?)\\s?\\)\\s{0,3}[-–—:.]{0,2}\\s");
    /** A place in capitals, at most a day, a name in brackets, a dash: a dateline, whoever signs it. */
    private static final Pattern DATELINE = Pattern.compile(
            "^\\p{Lu}[\\p{Lu} .,'’/-]{2,40}(?:, [\\p{L}.]{3,12} \\d{1,2}\\.?)?,? \\((\\p{Lu}[\\p{L}\\p{N}.&'’/ -]{1,40}?)\\)\\s{0,3}[-–—]{1,2}\\s");

    private static final Pattern DASHED =
            Pattern.compile("^\\p{Lu}[\\p{L} .,'’/-]{1,50}?[,:]?\\s(\\p{L}{2,20})\\s?[-–—]{1,2}\\s");
    private static final Pattern FILES = Pattern.compile(
            "^[\\W_]{0,3}(?:(?:with |contains )?(?:files|information|material|reporting|additional reporting|inputs?|reports?) from|mit material von|avec|con información de) (?:the )?"
                    + NAME,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTRIBUTED = Pattern.compile("^[\\W_]{0,3}(?:The )?" + NAME
            + " (?:has |also )?contributed (?:reporting |information )?to this (?:report|story|article)");
    private static final Pattern SOURCE = Pattern.compile(
            "^[\\W_]{0,3}(?:Source|Quelle|Fuente|Fonte|Kilde|Källa|Bron|Źródło)\\s?: ?" + NAME + "[\\W_]{0,3}$");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d&]{1,6}");

    private final PageText page;
    private final BodyPlace place;

    Credits(PageText page, BodyPlace place) {
        this.page = page;
        this.place = place;
    }

    Optional<Credit> find(List<Stated<String>> authors, Optional<Stated<String>> outlet) {
        return opening()
                .or(this::closing)
                .or(this::lone)
                .or(() -> byline(authors))
                .filter(credit -> outlet.map(o -> !Folding.of(o.value()).equals(Folding.of(credit.name())))
                        .orElse(true));
    }

    private Optional<Credit> opening() {
        for (Block block : place.body().subList(0, Math.min(3, place.body().size()))) {
            String words = page.words(block);
            Matcher dateline = DATELINE.matcher(words);
            if (dateline.find()) {
                return Optional.of(credit(block, dateline, Credit.Kind.WHOLE, "credit-dateline"));
            }
            for (Pattern form : List.of(OPENING, DASHED)) {
                Matcher match = form.matcher(words);
                if (match.find() && Agencies.isAgency(match.group(1))) {
                    return Optional.of(credit(block, match, Credit.Kind.WHOLE, "credit-opening"));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Credit> closing() {
        List<Block> body = place.body();
        int last = place.indexAt(place.end() - 1);
        List<Block> blocks = page.blocks();
        for (int i = Math.max(0, last - 2); i <= Math.min(blocks.size() - 1, last + 4); i++) {
            Block block = blocks.get(i);
            if (block.length() > 200
                    || block.span().start() < body.getFirst().span().start()) {
                continue;
            }
            Optional<Credit> found = match(block, FILES, Credit.Kind.CONTRIBUTED, "credit-files-from")
                    .or(() -> match(block, CONTRIBUTED, Credit.Kind.CONTRIBUTED, "credit-contributed"))
                    .or(() -> match(block, SOURCE, Credit.Kind.WHOLE, "credit-source-line"));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Credit> match(Block block, Pattern form, Credit.Kind kind, String rule) {
        Matcher match = form.matcher(page.words(block));
        return match.find() ? Optional.of(credit(block, match, kind, rule)) : Optional.empty();
    }

    private Credit credit(Block block, Matcher match, Credit.Kind kind, String rule) {
        Span span = Span.of(match.start(1), match.end(1)).shift(block.span().start());
        return new Credit(match.group(1), kind, page.text().cite(span), rule);
    }

    /** A line of its own right beneath the body that holds an agency's name or an outlet's initials and no more. */
    private Optional<Credit> lone() {
        List<Block> blocks = page.blocks();
        int next = place.indexAt(place.end() - 1) + 1;
        for (int i = next - 1; i <= Math.min(next, blocks.size() - 1); i++) {
            Block block = blocks.get(i);
            String words = page.words(block).replaceAll("^[\\s(–—-]+|[\\s)]+$", "");
            boolean initials = !page.markedUp() && ACRONYM.matcher(words).matches() && !shouts();
            if (block.length() <= 40 && (Agencies.isAgency(words) || (i == next && initials))) {
                int at = page.words(block).indexOf(words) + block.span().start();
                return Optional.of(new Credit(
                        words,
                        Credit.Kind.WHOLE,
                        page.text().cite(Span.of(at, at + words.length())),
                        "credit-lone-line"));
            }
        }
        return Optional.empty();
    }

    /** Whether the page writes its labels in capitals, so that capitals say nothing. */
    private boolean shouts() {
        long capital = page.blocks().stream()
                .filter(block -> block.length() <= 20
                        && ACRONYM.matcher(page.words(block)).matches())
                .count();
        return capital > 2;
    }

    private Optional<Credit> byline(List<Stated<String>> authors) {
        return authors.stream()
                .filter(author -> author.words().isPresent() && Agencies.isAgency(author.value()))
                .findFirst()
                .map(author -> new Credit(
                        author.value(), Credit.Kind.WHOLE, author.words().orElseThrow(), "credit-byline"));
    }
}
