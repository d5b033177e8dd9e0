package org.dateline.article;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.capture.Supplied;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Finds when an article was published and last changed, and how that is known. What the page's data states as
 * publication is taken first; a meta element that says "date" and no more may as well tell of a change or of the page's
 * making, so what a reader sees by the headline and the address go before it. The day is the one that a reader sees,
 * not the same instant's day elsewhere. The time of capture and the year of a rights line are never read as dates of
 * publication, and no date behind the time of capture is.
 */
final class Dates {
    /** A time with an offset from UTC that isn't none: a local time. */
    private static final Pattern LOCAL = Pattern.compile("[+-](?!00:?00)\\d{2}:?\\d{2}$");

    private final PageText page;
    private final BodyPlace place;
    private final DateStyle style;
    private final Optional<LocalDate> captured;
    private final ShownDates shown;

    /** Looked for when first asked for: most pages state their dates. */
    private @Nullable List<ShownDate> near;

    private @Nullable List<ShownDate> above;
    private @Nullable List<ShownDate> among;
    private @Nullable List<ShownDate> beneath;

    Dates(PageText page, BodyPlace place, DateStyle style, Supplied supplied) {
        this.page = page;
        this.place = place;
        this.style = style;
        this.captured = supplied.captured()
                .map(instant -> instant.atOffset(ZoneOffset.UTC).toLocalDate());
        this.shown = new ShownDates(page, place, style);
    }

    private List<ShownDate> near() {
        List<ShownDate> found = near == null ? shown.near() : near;
        near = found;
        return found;
    }

    private List<ShownDate> above() {
        List<ShownDate> found = above == null ? shown.above() : above;
        above = found;
        return found;
    }

    private List<ShownDate> among() {
        List<ShownDate> found = among == null ? shown.among() : among;
        among = found;
        return found;
    }

    private List<ShownDate> beneath() {
        List<ShownDate> found = beneath == null ? shown.beneath() : beneath;
        beneath = found;
        return found;
    }

    /** Each kind is looked for only if those before it don't do. */
    private Stream<ShownDate> far() {
        return Stream.<Supplier<List<ShownDate>>>of(this::above, this::among, this::beneath)
                .flatMap(dates -> dates.get().stream());
    }

    /** All that are shown, the near ones first. */
    private Stream<ShownDate> all() {
        return Stream.<Supplier<Stream<ShownDate>>>of(() -> near().stream(), this::far)
                .flatMap(Supplier::get);
    }

    Optional<Stated<When.Resolved>> published(Supplied supplied, Optional<String> url) {
        Optional<Stated<When.Resolved>> inAddress =
                url.flatMap(DateTexts::inPath).filter(this::isPast).map(when -> Stated.of(when, Basis.URL));
        return supplied.published()
                .<Stated<When.Resolved>>map(when -> Stated.of(when, Basis.SUPPLIED))
                .or(() -> stated(inAddress).map(this::borneOut))
                .or(() -> shown(near().stream())
                        .or(() -> shown(told()))
                        .or(() -> shown(above().stream()))
                        .map(day -> finer(day, someDate())))
                .or(() -> inAddress.map(day -> finer(day, someDate())))
                .or(this::someDate)
                .or(() -> shown(far()))
                .or(() -> shown(Stream.of(shown).flatMap(dates -> dates.anywhere().stream())));
    }

    /** What the page's data, a meta element or its microdata gives as publication, on the day that readers saw. */
    private Optional<Stated<When.Resolved>> stated(Optional<Stated<When.Resolved>> inAddress) {
        Optional<String> raw = page.head().data().text("datePublished").filter(this::tells);
        Basis basis = raw.isPresent() ? Basis.JSON_LD : Basis.META;
        return raw.or(() -> page.head().data().text("dateCreated").filter(this::tells))
                .or(() -> DateElements.published(page.head()).filter(this::tells))
                .flatMap(text -> read(text, basis).map(found -> localDay(found, text, inAddress)))
                .or(() -> marked(Mark.Role.PUBLISHED));
    }

    /**
     * The day that the data gives, unless what readers see by the headline tells better: that of a meta element which agrees
     * with it; or an earlier one, since nobody can show the day of a publication that is yet to come, if it says that it is one or the data
     * has no other day than that of the last change.
     */
    private Stated<When.Resolved> borneOut(Stated<When.Resolved> found) {
        if (found.basis() != Basis.JSON_LD) {
            return found;
        }
        Optional<Stated<When.Resolved>> meta =
                DateElements.published(page.head()).flatMap(text -> read(text, Basis.META));
        boolean changed = page.head()
                .data()
                .text("dateModified")
                .flatMap(text -> read(text, Basis.JSON_LD))
                .filter(change -> apart(change, found) == 0)
                .isPresent();
        return meta.filter(other -> apart(other, found) > 1 && isSeen(other))
                .or(() -> near().stream()
                        .filter(ShownDate::mayBePublication)
                        .findFirst()
                        .filter(seen -> seen.label() == DateLabel.PUBLISHED || (changed && standsAlone(seen)))
                        .map(ShownDate::stated)
                        .filter(seen -> apart(seen, found) > 1
                                && seen.value().start().isBefore(found.value().start())))
                .orElse(found);
    }

    /** Whether the date is all that its line says. */
    private boolean standsAlone(ShownDate seen) {
        return seen.stated()
                .words()
                .map(cited -> page.blocks().get(place.indexAt(cited.span().start())))
                .map(page::words)
                .filter(line -> DateTexts.all(line, style).stream().anyMatch(hit -> DateLines.others(line, hit) == 0))
                .isPresent();
    }

    private boolean isSeen(Stated<When.Resolved> day) {
        return near().stream().filter(ShownDate::mayBePublication).anyMatch(seen -> apart(seen.stated(), day) == 0);
    }

    private boolean tells(String text) {
        return DateTexts.value(text, style).isPresent();
    }

    /**
     * If a reader sees the day before or behind, that day holds; of a time that isn't given in the outlet's own zone,
     * the address knows the day better too.
     */
    private Stated<When.Resolved> localDay(
            Stated<When.Resolved> found, String raw, Optional<Stated<When.Resolved>> inAddress) {
        if (!(found.value() instanceof When.Minute)
                || LOCAL.matcher(raw.strip()).find()) {
            return found;
        }
        Optional<Stated<When.Resolved>> seen =
                all().filter(ShownDate::mayBePublication).map(ShownDate::stated).findFirst();
        return seen.filter(day -> apart(day, found) <= 1)
                .or(() -> inAddress)
                .filter(day -> apart(day, found) == 1)
                .orElse(found);
    }

    private static long apart(Stated<When.Resolved> one, Stated<When.Resolved> other) {
        return Math.abs(
                ChronoUnit.DAYS.between(one.value().start(), other.value().start()));
    }

    /** The other where it gives the minute of the same day. */
    private static Stated<When.Resolved> finer(Stated<When.Resolved> day, Optional<Stated<When.Resolved>> other) {
        return other.filter(o -> day.value() instanceof When.Day && o.value() instanceof When.Minute)
                .filter(o -> apart(day, o) == 0)
                .orElse(day);
    }

    private Optional<Stated<When.Resolved>> someDate() {
        return DateElements.someDate(page.head()).flatMap(text -> read(text, Basis.META));
    }

    private Stream<ShownDate> told() {
        return far().filter(shown -> shown.label() == DateLabel.PUBLISHED);
    }

    private Optional<Stated<When.Resolved>> shown(Stream<ShownDate> dates) {
        return dates.filter(ShownDate::mayBePublication)
                .map(ShownDate::stated)
                .filter(stated -> isPast(stated.value()))
                .findFirst();
    }

    Optional<Stated<When.Resolved>> modified() {
        return page.head()
                .data()
                .text("dateModified")
                .flatMap(text -> read(text, Basis.JSON_LD))
                .or(() -> DateElements.modified(page.head()).flatMap(text -> read(text, Basis.META)))
                .or(() -> marked(Mark.Role.MODIFIED))
                .or(() -> all().filter(shown -> shown.label() == DateLabel.MODIFIED)
                        .map(ShownDate::stated)
                        .filter(stated -> isPast(stated.value()))
                        .findFirst());
    }

    private Optional<Stated<When.Resolved>> read(String text, Basis basis) {
        return DateTexts.value(text, style).map(when -> Stated.of(when, basis));
    }

    /** The first such mark about the article that tells a date. */
    private Optional<Stated<When.Resolved>> marked(Mark.Role role) {
        return page.marks().stream()
                .filter(mark -> mark.role() == role && place.belongs(mark) && place.stands(mark))
                .map(this::read)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Stated<When.Resolved>> read(Mark mark) {
        String words = mark.span().length() > 200 ? "" : page.text().at(mark.span());
        Optional<When.Resolved> when = DateTexts.value(mark.value(), style).or(() -> DateTexts.inLine(words, style));
        return when.map(w -> words.isBlank()
                ? Stated.of(w, Basis.MICRODATA)
                : Stated.of(w, Basis.MICRODATA, page.text().cite(mark.span())));
    }

    private boolean isPast(When.Resolved when) {
        return captured.map(day -> !when.start().isAfter(day.plusDays(1))).orElse(true);
    }
}
