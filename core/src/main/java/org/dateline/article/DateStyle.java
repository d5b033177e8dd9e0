package org.dateline.article;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a page writes its dates.
 *
 * @param language the ISO 639 code of the language that its months are named in, or the empty string
 * @param order which of day and month comes first where both are figures
 */
public record DateStyle(String language, Order order) {
    /** Which of day and month comes first. */
    public enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        /** Nothing tells; a date that can be read both ways is not read. */
        UNKNOWN
    }

    static final DateStyle UNKNOWN = new DateStyle("", Order.UNKNOWN);

    private static final Pattern AUTHORITY =
            Pattern.compile("https?://(?:[^/?#@]*@)?([^/?#:]+)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** Labels of countries that outlets of anywhere use. */
    private static final Set<String> SOLD = Set.of(
            "AC", "AI", "AM", "CC", "CO", "FM", "GG", "IM", "IO", "LA", "LY", "ME", "SH", "TO", "TV", "VC", "WS");

    private static final Set<Locale> KNOWN = Set.of(Locale.getAvailableLocales());

    /** The orders that have been looked up, of known locales alone: a page may make up any number of others. */
    private static final Map<Locale, Order> ORDERS = new ConcurrentHashMap<>();

    /**
     * The style of a language (a BCP 47 tag) at an address: the country of the address's last label goes before the
     * region of the tag. The order is CLDR's; English without a country has none, for it is written in both.
     */
    static DateStyle of(Optional<String> tag, String host) {
        Locale locale = tag.map(Locale::forLanguageTag).orElse(Locale.ROOT);
        String country = country(host).orElse(locale.getCountry());
        String language = locale.getLanguage();
        Locale full =
                new Locale.Builder().setLanguage(language).setRegion(country).build();
        boolean english = language.equals("en") && (country.isEmpty() || !KNOWN.contains(full));
        return new DateStyle(language, language.isEmpty() || english ? Order.UNKNOWN : knownOrder(full));
    }

    /** The style of an article's text, by its language and the country of its address. */
    public static DateStyle of(Article article) {
        String host = article.url().map(DateStyle::host).orElse("");
        return of(article.language().map(Stated::value), host);
    }

    private static String host(String address) {
        Matcher authority = AUTHORITY.matcher(address);
        return authority.lookingAt() ? authority.group(1) : "";
    }

    private static Order knownOrder(Locale locale) {
        return KNOWN.contains(locale) ? ORDERS.computeIfAbsent(locale, DateStyle::order) : order(locale);
    }

    private static Order order(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        int day = pattern.indexOf('d');
        int month = pattern.indexOf('M');
        boolean yearFirst = pattern.indexOf('y') >= 0 && pattern.indexOf('y') < Math.min(day, month);
        if (yearFirst) {
            return Order.UNKNOWN;
        }
        return day < month ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }

    /** The ISO 3166 code of the country that a host's last label stands for. */
    static Optional<String> country(String host) {
        String label = host.substring(host.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        String code = label.equals("UK") ? "GB" : label;
        boolean known = host.contains(".") && COUNTRIES.contains(code) && !SOLD.contains(code);
        return known ? Optional.of(code) : Optional.empty();
    }
}
