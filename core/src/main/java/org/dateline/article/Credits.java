package org.dateline.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.capture.Supplied;
import org.dateline.source.Citation;
import org.dateline.source.Span;

/**
 * Finds the agency or outlet that a text is credited to: in the line that opens it, in its byline, and in the lines
 * that close it. Photo credits and the outlet's own name are none. The forms of lines decide, see {@link OpeningCredit}
 * and {@link ClosingCredit}; nothing hangs on having heard of the agency.
 */
final class Credits {
    private static final int OPENING_LINES = 3;
    private static final int LAST_LINES = 2;
    private static final int BENEATH = 4;
    private static final int LONGEST_BYLINE = 100;
    private static final Pattern BY = Pattern.compile(
            "^(?:by|from|von|par|por|door|av|af|di|da|de|od|kirjoittanut|автор:?)\\b:?\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OF_IMAGE = Pattern.compile(
            "foto|photo|bild|image|imag[eo]\\b|getty|picture|illustration|grafik|infogra",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Signs of a line that is about an image, or of rights. */
    private static final Pattern NOT_OF_TEXT =
            Pattern.compile("[/|©:]|\\([cC]\\)|" + OF_IMAGE.pattern(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[,|/•·]\\s*|\\s+[–—-]\\s+|\\s+(?:and|und|et|y|e|with|mit|avec)\\s+");
    /** What parts the names of a credit line. */
    private static final Pattern NEXT_NAME = Pattern.compile("\\s*[/,;|]\\s*");

    private static final Pattern INITIALS = Pattern.compile("[\\s(\\[—–-]*(\\p{Lu}[\\p{Lu}\\d&]{2,3})[\\s.)\\]—–-]*");

    private final PageText page;
    private final BodyPlace place;

    Credits(PageText page, BodyPlace place) {
        this.page = page;
        this.place = place;
    }

    Optional<Credit> find(List<Stated<String>> authors, Optional<Stated<String>> outlet) {
        return opening()
                .filter(credit -> isOther(credit, outlet))
                .or(() -> byline(authors).filter(credit -> isOther(credit, outlet)))
                .or(() -> closing(outlet));
    }

    /** Whom an agency's item is to be credited to: the first name of its credit line, else its provider. */
    static Optional<Credit> ofItem(Supplied supplied) {
        return Optional.of(supplied)
                .filter(item -> item.origin() == Supplied.Origin.AGENCY)
                .flatMap(item -> item.wire().credit().or(item::outlet))
                .map(line -> NEXT_NAME.split(line, 2)[0].strip())
                .filter(name -> !name.isEmpty())
                .map(name -> new Credit(name, Credit.Kind.WHOLE, Optional.empty(), "credit-supplied"));
    }

    private static boolean isOther(Credit credit, Optional<Stated<String>> outlet) {
        String name = bare(credit.name());
        return outlet.map(stated -> bare(stated.value()))
                .filter(own -> own.equals(name)
                        || own.startsWith(name + " ")
                        || name.startsWith(own + " ")
                        || (name.length() >= 6 && own.contains(name)))
                .isEmpty();
    }

    private static String bare(String name) {
        String folded = Folding.of(name);
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    private Optional<Credit> opening() {
        return place.body().stream()
                .limit(OPENING_LINES)
                .flatMap(
                        block -> OpeningCredit.in(page.words(block))
                                .map(span -> credit(block, span, Credit.Kind.WHOLE, "credit-dateline"))
                                .stream())
                .findFirst();
    }

    private Credit credit(Block block, Span within, Credit.Kind kind, String rule) {
        String name = page.words(block).substring(within.start(), within.end());
        Span span = CreditNames.signer(name).shift(within.start() + block.span().start());
        return new Credit(page.text().at(span), kind, Optional.of(page.text().cite(span)), rule);
    }

    /** An agency among the authors, or in a short line between headline and body. */
    private Optional<Credit> byline(List<Stated<String>> authors) {
        Optional<Credit> author = authors.stream()
                .filter(name -> name.words()
                        .filter(words -> !OF_IMAGE.matcher(words.words()).find())
                        .isPresent())
                .filter(name -> CreditNames.isAgency(name.value()))
                .findFirst()
                .map(name -> new Credit(name.value(), Credit.Kind.WHOLE, Optional.of(own(name)), "credit-byline"));
        return author.or(() -> place.nearHead().stream()
                .filter(block ->
                        block.span().start() < place.body().getFirst().span().start()
                                && block.length() <= LONGEST_BYLINE
                                && block.linkDensity() < 0.9
                                && !place.headline().equals(Optional.of(block)))
                .flatMap(block -> inByline(block).stream())
                .findFirst());
    }

    /** The name's own words, where the byline holds more. */
    private Citation own(Stated<String> name) {
        Citation words = name.words().orElseThrow();
        int at = words.words().toLowerCase(Locale.ROOT).indexOf(name.value().toLowerCase(Locale.ROOT));
        int start = words.span().start() + at;
        return at < 0
                ? words
                : page.text().cite(Span.of(start, start + name.value().length()));
    }

    private Optional<Credit> inByline(Block block) {
        String words = page.words(block);
        Matcher by = BY.matcher(words);
        boolean signed = by.lookingAt();
        if (isOfImage(block) || (!signed && NOT_OF_TEXT.matcher(words).find())) {
            return Optional.empty();
        }
        String[] pieces = signed ? BETWEEN.split(words.substring(by.end())) : words.split(",\\s*", 2);
        int at = signed ? by.end() : 0;
        for (String piece : pieces) {
            int start = words.indexOf(piece, at);
            boolean named = signed || (pieces.length > 1 && CreditNames.isPerson(pieces[0]));
            if (named ? CreditNames.isOrganisation(piece) : pieces.length == 1 && CreditNames.isAgency(piece)) {
                return Optional.of(
                        credit(block, Span.of(start, start + piece.length()), Credit.Kind.WHOLE, "credit-byline"));
            }
            at = start + piece.length();
        }
        return Optional.empty();
    }

    private boolean isOfImage(Block block) {
        return block.kind() == Block.Kind.CAPTION
                || Surroundings.has(page, block, Hint.CAPTION.bit() | Hint.MEDIA.bit());
    }

    private Optional<Credit> closing(Optional<Stated<String>> outlet) {
        List<Block> blocks = page.blocks();
        int last = place.indexAt(place.end() - 1);
        int body = place.body().getFirst().span().start();
        for (int i = Math.max(0, last - LAST_LINES); i <= Math.min(blocks.size() - 1, last + BENEATH); i++) {
            Block block = blocks.get(i);
            if (block.span().start() >= body && block.kind() != Block.Kind.HEADING && !isOfImage(block)) {
                Optional<Credit> found = ClosingCredit.in(page.words(block))
                        .map(c -> credit(block, c.name(), c.kind(), c.rule()))
                        .or(() -> initials(block, last))
                        .filter(credit -> isOther(credit, outlet));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Initials in capitals that have the body's last line or the one beneath it to themselves. */
    private Optional<Credit> initials(Block block, int last) {
        Matcher match = INITIALS.matcher(page.words(block));
        int index = place.indexAt(block.span().start());
        boolean placed = index == last || index == last + 1;
        if (!placed || block.links() > 0 || !match.matches() || !CreditNames.isAcronym(match.group(1)) || shouts()) {
            return Optional.empty();
        }
        Span span = Span.of(match.start(1), match.end(1));
        return Optional.of(credit(block, span, Credit.Kind.WHOLE, "credit-lone-line"));
    }

    /** Whether the page writes its labels in capitals, so that capitals say nothing. */
    private boolean shouts() {
        long capital = page.blocks().stream()
                .filter(block -> block.length() <= 20
                        && INITIALS.matcher(page.words(block)).matches())
                .count();
        return capital > 2;
    }
}
