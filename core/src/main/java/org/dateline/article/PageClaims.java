package org.dateline.article;

import java.util.List;
import java.util.Locale;

/**
 * What a page claims to be.
 *
 * @param article whether its data or its Open Graph type say so
 * @param dataArticle whether its schema.org data describe an article
 * @param list a list of things, an author's page, a collection
 * @param search search results
 * @param media a video, a recording, a gallery
 * @param notFree whether a part costs money
 * @param live a live page with its posts
 * @param offer goods, a journey, a job: something to be had
 */
record PageClaims(
        boolean article,
        boolean dataArticle,
        boolean list,
        boolean search,
        boolean media,
        boolean notFree,
        boolean live,
        boolean offer) {
    private static final List<String> LISTS = List.of("CollectionPage", "ProfilePage", "ItemList", "Blog");
    private static final List<String> MEDIA = List.of(
            "VideoObject",
            "Clip",
            "PodcastEpisode",
            "RadioEpisode",
            "TVEpisode",
            "AudioObject",
            "ImageGallery",
            "MediaGallery",
            "VideoGallery");
    private static final List<String> OFFERS = List.of("Product", "ProductGroup", "IndividualProduct", "JobPosting");

    static PageClaims of(Head head) {
        List<String> types = head.data().types();
        String type = head.first("og:type").orElse("").toLowerCase(Locale.ROOT);
        boolean data = head.data().describesArticle();
        boolean list = (!data && anyOf(types, LISTS)) || type.equals("profile");
        boolean media = anyOf(types, MEDIA) || type.startsWith("video") || type.startsWith("music");
        return new PageClaims(
                data || (type.equals("article") && !list),
                data,
                list,
                anyOf(types, List.of("SearchResultsPage")),
                media,
                notFree(head),
                anyOf(types, List.of("LiveBlogPosting")),
                type.startsWith("product") || (anyOf(types, OFFERS) && !anyOf(types, List.of("Review"))));
    }

    private static boolean anyOf(List<String> types, List<String> names) {
        return types.stream().anyMatch(type -> names.contains(type.substring(type.lastIndexOf('/') + 1)));
    }

    private static boolean notFree(Head head) {
        String free = head.data().text("isAccessibleForFree").orElse("");
        return free.toLowerCase(Locale.ROOT).endsWith("false")
                || head.first("article:content_tier", "og:article:content_tier")
                        .filter(tier -> tier.equals("locked"))
                        .isPresent();
    }
}
