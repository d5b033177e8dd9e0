package org.dateline.article;

import java.util.regex.Pattern;

/**
 * What the address of a page says of it, in words that content systems of many languages share.
 *
 * @param path the path with the query, in lower case
 */
record PageAddress(String path) {
    private static final int LONGEST_ADDRESS = 2000;

    private static final String SEARCHES =
            "(?:search|suche|suchergebnisse?|recherche|buscar|buscador|busqueda|busca|cerca|ricerca|zoeken|szukaj|hledani|sok"
                    + "|haku|arama|find)";
    private static final Pattern SEARCH =
            Pattern.compile("/" + SEARCHES + "(?:[/?.]|$)|[?&](?:q|s|query|search|keyword|text)=[^&]");
    private static final Pattern QUERY = Pattern.compile("/" + SEARCHES + "(?:\\.\\w{2,5})?/?\\?(?:[^&]*&)*\\w+=[^&]");
    private static final Pattern LIST = Pattern.compile(
            "/(?:tag|tags|category|categories|kategorie|categorie|categoria|topic|topics|thema|themen|theme|author|authors"
                    + "|autor|autoren|auteur|autore|archive|archiv|rubrik|rubrique|page|seite)(?:/|\\?|$)|[?&](?:page|paged|seite)=\\d");
    private static final Pattern HUB = Pattern.compile(
            "/(?:tags?|categor(?:y|ies|ie|ia|ias)|kategorien?|topics?|themen?|themes?|temas?|tema|etiquetas?|schlagw(?:ort|orte|oerter)|stichwort|mots?-cles?|palavras?-chave|dossiers?|sujets?"
                    + "|authors?|autor(?:en|es|i)?|auteurs?|autore|people|staff|journalists?|firmas|firma|redacteurs?|redazione|archiv(?:e|es|io|o)?|rubri[kc]s?|rubrique"
                    + "|sections?|seccion|sezione)/[^/?]+(?:/(?:page/)?\\d*)?/?(?:\\?|$)|/(?:page|seite|pagina)/\\d+/?(?:\\?|$)");
    private static final Pattern ACCOUNT = Pattern.compile(
            "/(?:log-?in|log-?on|sign-?in|sign-?up|register|registration|registrierung|registrieren|registro|inscription"
                    + "|connexion|anmelden|anmeldung|einloggen|accedi|inloggen|logowanie|create-account|forgot-?password"
                    + "|lost-?password|reset-?password|password-?reset)(?:\\.\\w{2,5})?/?(?:\\?|$)");
    private static final Pattern MEDIA = Pattern.compile(
            "/(?:video|videos|watch|mediathek|player|podcast|podcasts|gallery|galleries|galerie|galeria|bildergalerie|audio)(?:/|\\?|$)");

    static PageAddress of(String address) {
        String url = address.substring(0, Math.min(address.length(), LONGEST_ADDRESS));
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

    /** What was asked of a search, where the search itself is what the address names. */
    boolean asksSearch() {
        return QUERY.matcher(path).find();
    }

    boolean ofList() {
        return LIST.matcher(path).find() || ofHub();
    }

    /** A list by its subject or its author: what the address ends in is the name of one. */
    boolean ofHub() {
        return HUB.matcher(path).find();
    }

    /** A form to log in, to register or to get a new password. */
    boolean ofAccount() {
        return ACCOUNT.matcher(path).find();
    }

    boolean ofMedia() {
        return MEDIA.matcher(path).find();
    }
}
