package org.dateline.event;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.language.Reading;
import org.dateline.source.Span;

/** Tells the dateline that opens an agency's report ("SALTMARSH (ABC) —") from the sentence behind it. */
final class Datelines {
    private static final Pattern DATELINE = Pattern.compile(
            "^\\p{Lu}{3}[\\p{Lu} .'-]{0,30}(?:, [\\p{L} .]{1,30})?(?: \\([^)]{2,30}\\))? ?(?:—|–|--|-) ?");

    private Datelines() {}

    /** The span without a dateline at its start. */
    static Span without(Reading reading, Span span) {
        Matcher dateline = DATELINE.matcher(reading.at(span));
        return dateline.find() && dateline.end() < span.length()
                ? Span.of(span.start() + dateline.end(), span.end())
                : span;
    }
}
