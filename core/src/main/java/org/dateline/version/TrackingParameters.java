package org.dateline.version;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Query parameters that tell a server how a reader came to a page and never which page is meant. Each stands in the
 * documentation of the service that appends it, named beside it; parameters with plain names that pages also choose their
 * content by ({@code id}, {@code ref}, {@code source}, {@code cid}) are left out.
 */
final class TrackingParameters {
    private static final List<String> PREFIXES = List.of(
            "utm_", // Google Analytics, "Campaign URL builder"
            "pk_", // Matomo, "Tracking campaigns", the older names
            "mtm_", // Matomo, the newer names
            "piwik_", // Matomo under its first name
            "itm_", // internal campaigns, after the pattern of utm_
            "at_", // Piano (AT Internet), "Campaigns"
            "hmb_", // Humble, in DuckDuckGo's list of tracking parameters
            "fb_action_", // Meta, Open Graph actions
            "__hs", // HubSpot, "Cookies and cross-domain links"
            "aspsessionid"); // Internet Information Services, a session

    private static final Set<String> NAMES = Set.of(
            // Google: Ads, Search Ads 360, Display, Analytics, Merchant Center
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "_ga",
            "_gl",
            "srsltid",
            // Meta: Facebook and Instagram
            "fbclid",
            "fb_source",
            "fb_ref",
            "igshid",
            "igsh",
            // Microsoft Advertising, X, TikTok, LinkedIn, Pinterest, Reddit, Snapchat, Yandex
            "msclkid",
            "twclid",
            "ttclid",
            "li_fat_id",
            "epik",
            "rdt_cid",
            "sccid",
            "yclid",
            "ymclid",
            "_openstat",
            // Senders of mail: Mailchimp, HubSpot, Marketo, Klaviyo, Drip, Vero, dotdigital, Olytics
            "mc_cid",
            "mc_eid",
            "_hsenc",
            "_hsmi",
            "hsctatracking",
            "mkt_tok",
            "_ke",
            "_kx",
            "__s",
            "vero_id",
            "vero_conv",
            "dm_i",
            "oly_anon_id",
            "oly_enc_id",
            // Adobe, Outbrain, Taboola, Piano, Yahoo
            "s_kwcid",
            "ef_id",
            "dicbo",
            "tblci",
            "xtor",
            "guccounter",
            "guce_referrer",
            "guce_referrer_sig",
            // Sessions, as the Internet Archive's canonicaliser drops them
            "jsessionid",
            "phpsessid");

    private TrackingParameters() {}

    /** Whether {@code name}, as it stands in a query, names such a parameter; case does not count. */
    static boolean has(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(folded) || PREFIXES.stream().anyMatch(folded::startsWith);
    }
}
