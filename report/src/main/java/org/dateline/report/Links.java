package org.dateline.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Which addresses of a page become links: those of the web, and no other. */
final class Links {
    private Links() {}

    /** The address in ASCII, if it is an absolute http or https URL with a host. */
    static Optional<String> web(String address) {
        try {
            URI uri = new URI(address.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    static Optional<String> web(Optional<String> address) {
        return address.flatMap(Links::web);
    }

    /** The host of a web address, without {@code www.}. */
    static Optional<String> host(Optional<String> address) {
        return web(address).map(url -> {
            String host = URI.create(url).getHost().toLowerCase(Locale.ROOT);
            return host.startsWith("www.") ? host.substring(4) : host;
        });
    }
}
