package org.dateline.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The attributes that are read; a page's other ones are passed over. */
public enum AttributeName {
    ARIA_HIDDEN,
    CLASS,
    CONTENT,
    DATA_COMPONENT,
    DATA_DATETIME,
    DATA_TESTID,
    DATA_TIME,
    DATA_TYPE,
    DATETIME,
    HIDDEN,
    HREF,
    HTTP_EQUIV,
    ID,
    ITEMPROP,
    LANG,
    NAME,
    PROPERTY,
    PUBDATE,
    REL,
    ROLE,
    STYLE,
    TITLE,
    TYPE,
    XML_LANG;

    static final NameTable<AttributeName> TABLE = new NameTable<>(
            Arrays.stream(values()).collect(Collectors.toMap(AttributeName::spelled, Function.identity())));

    private String spelled() {
        return this == XML_LANG ? "xml:lang" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
