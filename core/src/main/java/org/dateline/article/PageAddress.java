package org.dateline.article;

import java.util.regex.Pattern;

/**
 * What the address of a page says of it, in words that content systems of many languages share.
 *
 * @param path the path with the query, in lower case
 */
record PageAddress(String path) {
    private static final Pattern SEARCH = Pattern.compile(
            "/(?:search|suche|recherche|buscar|busqueda|busca|cerca|ricerca|zoeken|szukaj|hledani|sok|haku|arama|find)"
                    + "(?:[/?.]|$)|[?&](?:q|s|query|search|keyword|text)=[^&]");
    private static final Pattern LIST = Pattern.compile(
            "/(?:tag|tags|category|categories|kategorie|categorie|categoria|topic|topics|thema|themen|theme|author|authors"
                    + "|autor|autoren|auteur|autore|archive|archiv|rubrik|rubrique|page|seite)(?:/|\\?|$)|[?&](?:page|paged|seite)=\\d");
    private static final Pattern MEDIA = Pattern.compile(
            "/(?:video|videos|watch|mediathek|player|podcast|podcasts|gallery|galleries|galerie|galeria|bildergalerie|audio)(?:/|\\?|$)");

    static PageAddress of(String url) {
        int host = url.indexOf("://");
        int path = host < 0 ? -1 : url.indexOf('/', host + 3);
        return new PageAddress(
                path < 0 ? host < 0 ? "" : "/" : url.substring(path).toLowerCase(java.util.Locale.ROOT));
    }

    /** The front of a site. */
    boolean isRoot() {
        return path.equals("/") || path.matches("/index\\.\\w{2,5}");
    }

    boolean ofSearch() {
        return SEARCH.matcher(path).find();
    }

    boolean ofList() {
        return LIST.matcher(path).find();
    }

    boolean ofMedia() {
        return MEDIA.matcher(path).find();
    }
}
