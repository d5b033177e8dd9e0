package org.dateline.version;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one form of a web address that the captures of one page share. Normalised as RFC 3986, section 6, has it (case,
 * percent-encoding, dot segments, default ports, names of hosts in Punycode); then, as web archives look pages up (SURT, the
 * Internet Archive's canonicaliser): no scheme, no {@code www.}, no user, no fragment, no slash at the end of a path,
 * parameters in order of their names and without {@linkplain TrackingParameters those that track} a reader.
 *
 * <p>Two addresses with one form may still show two articles; only the texts can tell ({@link VersionFinder}). Print, mobile
 * and AMP pages have a form of their own, unless the page names its canonical address.
 *
 * @param form such as {@code example.org/news/1?page=2}; without a path, the address of a whole site
 */
public record CanonicalUrl(String form) implements Comparable<CanonicalUrl> {
    /** Longer ones are no address that a page is linked by; reading them would cost what a page likes. */
    private static final int LONGEST = 4096;

    private static final Pattern HTTP = Pattern.compile("(?i)https?://[^/?#\\s].*");
    private static final Pattern SESSION_IN_PATH = Pattern.compile("(?i);jsessionid=[^/?;]*");
    private static final Pattern PARTS =
            Pattern.compile("https?://(?:www\\d?\\.(?=[^/:]+\\.))?([^/?]+)([^?]*)(\\?.*)?");
    private static final BasicURLNormalizer NORMALIZER = BasicURLNormalizer.newBuilder()
            .idnNormalization(BasicURLNormalizer.IdnNormalization.PUNYCODE)
            .build();

    /** The form of an {@code http} or {@code https} address; empty for anything else and for what is no address. */
    public static Optional<CanonicalUrl> of(String url) {
        String address = url.strip();
        if (address.length() > LONGEST || !HTTP.matcher(address).matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(NORMALIZER.filter(withoutTracking(address)))
                .map(PARTS::matcher)
                .filter(Matcher::matches)
                .map(parts -> new CanonicalUrl(host(parts.group(1)) + path(parts.group(2)) + query(parts)));
    }

    /** Whether it names a site as a whole, as no article's own address does. */
    public boolean isSite() {
        return form.indexOf('/') < 0 && form.indexOf('?') < 0;
    }

    private static String withoutTracking(String address) {
        int fragment = address.indexOf('#');
        String whole = fragment < 0 ? address : address.substring(0, fragment);
        int query = whole.indexOf('?');
        String path = SESSION_IN_PATH
                .matcher(query < 0 ? whole : whole.substring(0, query))
                .replaceAll("");
        if (query < 0) {
            return path;
        }
        String kept = Arrays.stream(whole.substring(query + 1).split("&"))
                .filter(parameter -> !parameter.isEmpty())
                .filter(parameter -> !TrackingParameters.has(parameter.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? path : path + "?" + kept;
    }

    /** Ports 80 and 443 are what the two schemes stand for, which are one here. */
    private static String host(String authority) {
        return authority.replaceFirst("\\.?(:(80|443))?$", "");
    }

    private static String path(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static String query(Matcher parts) {
        String query = parts.group(3);
        return query == null ? "" : query;
    }

    @Override
    public int compareTo(CanonicalUrl other) {
        return form.compareTo(other.form);
    }

    @Override
    public String toString() {
        return form;
    }
}
