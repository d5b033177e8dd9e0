package org.dateline.article;

import java.util.List;

/**
 * What the names that a page's author gave to an element say of its content: words found in its class, id, role and
 * itemprop. The words are those that content systems and style sheets share; none names a site.
 *
 * <p>A word of {@code tokens} must be a whole part of a name ("nav" in "main-nav", not in "naval"); one of {@code parts}
 * may stand anywhere in it.
 */
enum Hint {
    BODY(
            List.of("articlebody", "articletext", "bodytext", "postbody", "entrycontent", "postcontent", "fulltext"),
            List.of(
                    "article-body",
                    "article_body",
                    "articlebody",
                    "article__body",
                    "article-content",
                    "article_content",
                    "article__content",
                    "articlecontent",
                    "article-text",
                    "article_text",
                    "article__text",
                    "articletext",
                    "body-text",
                    "bodytext",
                    "body-copy",
                    "bodycopy",
                    "entry-content",
                    "post-content",
                    "post_content",
                    "post__content",
                    "postcontent",
                    "post-body",
                    "post-text",
                    "story-body",
                    "story__body",
                    "storybody",
                    "story-content",
                    "story-text",
                    "content-body",
                    "content__body",
                    "contentbody",
                    "field-name-body",
                    "field--name-body",
                    "news-text",
                    "rich-text",
                    "richtext",
                    "single-content")),
    PARAGRAPH(List.of("paragraph", "para", "absatz", "paragraphs"), List.of("paragraph", "textblock", "text-block")),
    ARTICLE(
            List.of("article", "artikel", "articulo", "story", "post", "entry", "hentry", "news", "noticia"),
            List.of()),
    CONTENT(List.of("content", "inhalt", "main", "maincontent", "primary", "text", "copy", "body"), List.of()),
    LEAD(
            List.of(
                    "lead",
                    "lede",
                    "intro",
                    "standfirst",
                    "teaser",
                    "excerpt",
                    "summary",
                    "vorspann",
                    "chapeau",
                    "dek"),
            List.of("subtitle", "subhead", "introduction")),
    HEADLINE(List.of("headline", "title", "titel", "kicker", "overline"), List.of("headline")),
    COMMENT(
            List.of("comment", "comments", "kommentar", "kommentare", "commentlist", "respond", "disqus", "reply"),
            List.of("comment-", "-comment", "comments", "kommentare", "comment_", "disqus", "commentbox")),
    RELATED(
            List.of("related", "recommended", "recommendation", "recommendations", "more", "similar", "next", "mehr"),
            List.of(
                    "related",
                    "recommend",
                    "read-more",
                    "readmore",
                    "read-also",
                    "see-also",
                    "most-read",
                    "popular",
                    "trending",
                    "also-like",
                    "weitere",
                    "verwandt",
                    "more-from",
                    "further")),
    TEASER(
            List.of("teaser", "teasers", "card", "cards", "promo", "item", "tile", "carousel", "slider", "swiper"),
            List.of("teaser", "carousel", "latest", "recent")),
    SHARE(
            List.of("share", "sharing", "social", "follow", "sharebar", "sociable", "addthis", "shariff"),
            List.of("share-", "-share", "social", "sharing", "sharedaddy", "facebook", "twitter", "whatsapp")),
    NEWSLETTER(
            List.of("newsletter", "subscribe", "subscription", "signup", "abo"),
            List.of("newsletter", "subscri", "sign-up", "mailchimp")),
    AD(
            List.of("ad", "ads", "adv", "advert", "advertisement", "anzeige", "werbung", "sponsor", "sponsored", "dfp"),
            List.of("advert", "outbrain", "taboola", "sponsor", "-ads-", "affiliate")),
    NAVIGATION(
            List.of(
                    "nav",
                    "menu",
                    "navbar",
                    "navigation",
                    "pagination",
                    "pager",
                    "toc",
                    "breadcrumb",
                    "breadcrumbs",
                    "skip",
                    "tabs",
                    "prev"),
            List.of("navigation", "breadcrumb", "dropdown", "megamenu")),
    FOOTER(List.of("footer", "foot", "bottom", "colophon", "copyright", "imprint"), List.of("footer")),
    HEADER(List.of("header", "masthead", "top", "topbar", "kopf"), List.of("header")),
    SIDEBAR(List.of("sidebar", "aside", "side", "rail", "complementary", "secondary", "marginal"), List.of("sidebar")),
    CAPTION(
            List.of("caption", "captions", "credit", "credits", "bildunterschrift", "legend", "figcaption"),
            List.of("caption", "photo-credit", "image-credit", "bildtext")),
    MEDIA(
            List.of(
                    "image", "img", "photo", "picture", "gallery", "video", "audio", "player", "media", "figure",
                    "foto", "bild", "podcast"),
            List.of("gallery", "slideshow", "lightbox")),
    AUTHOR(
            List.of(
                    "author",
                    "authors",
                    "byline",
                    "autor",
                    "autoren",
                    "writer",
                    "contributor",
                    "vcard",
                    "bio",
                    "reporter",
                    "journalist"),
            List.of("author", "byline", "autor-")),
    META(
            List.of("meta", "date", "datum", "time", "timestamp", "published", "info", "postmeta", "pubdate"),
            List.of("timestamp", "publish", "postmeta", "date-")),
    TAGS(
            List.of("tag", "tags", "taglist", "keywords", "topics", "categories", "category", "cat", "topic"),
            List.of("tagcloud", "tag-list")),
    CONSENT(List.of("cookie", "cookies", "consent", "gdpr", "privacy", "cmp"), List.of("cookie", "consent", "gdpr")),
    DIALOG(
            List.of("modal", "popup", "overlay", "dialog", "lightbox", "toast", "alert", "notice", "tooltip", "login"),
            List.of("modal", "popup", "overlay")),
    EMBED(List.of("embed", "tweet", "instagram", "oembed", "iframe"), List.of("embed", "tweet", "instagram")),
    PAYWALL(List.of("paywall", "premium", "piano", "plus", "locked"), List.of("paywall", "subscriber", "regwall")),
    WIDGET(
            List.of("widget", "box", "infobox", "module", "panel", "sticky", "banner", "block"),
            List.of("widget", "infobox", "factbox")),
    FORM(
            List.of("form", "search", "searchform", "input", "button", "btn", "feedback", "rating", "vote"),
            List.of("search-", "rating")),
    HIDDEN(
            List.of("hidden", "hide", "screenreader", "invisible", "offscreen", "noprint", "noscreen"),
            List.of("sr-only", "visually-hidden", "visuallyhidden", "screen-reader")),
    REFERENCE(
            List.of("reference", "references", "footnote", "footnotes", "reflist", "source", "sources"),
            List.of("footnote"));

    private final List<String> tokens;
    private final List<String> parts;

    Hint(List<String> tokens, List<String> parts) {
        this.tokens = tokens;
        this.parts = parts;
    }

    List<String> tokens() {
        return tokens;
    }

    List<String> parts() {
        return parts;
    }

    /** This hint's bit in a set of hints. */
    @SuppressWarnings("EnumOrdinal") // a set lives no longer than the reading of its page
    int bit() {
        return 1 << ordinal();
    }

    boolean in(int set) {
        return (set & bit()) != 0;
    }
}
