package org.dateline.html;

/**
 * A start tag, as it stands in the page. One object is used again for each tag of a page: it may be read while the
 * handler that it was given to runs, and no longer. Not thread-safe.
 */
public final class StartTag {

    private final char[] page;
    private final int[] from = new int[AttributeName.values().length];
    private final int[] to = new int[AttributeName.values().length];
    private ElementName name = ElementName.HTML;
    private int present;
    private int start;
    private int end;
    private boolean selfClosing;

    StartTag(char[] page) {
        this.page = page;
    }

    void begin(ElementName of, int at) {
        name = of;
        start = at;
        present = 0;
        selfClosing = false;
    }

    /** Takes an attribute; of two with one name the first counts. */
    @SuppressWarnings("EnumOrdinal") // a set lives no longer than its tag
    void attribute(AttributeName attribute, int valueFrom, int valueTo) {
        int bit = 1 << attribute.ordinal();
        if ((present & bit) == 0) {
            present |= bit;
            from[attribute.ordinal()] = valueFrom;
            to[attribute.ordinal()] = valueTo;
        }
    }

    void endAt(int at) {
        end = at;
    }

    /** Where the tag ends in the page: behind its {@code >}. */
    public int end() {
        return end;
    }

    void closesItself() {
        selfClosing = true;
    }

    boolean isSelfClosing() {
        return selfClosing;
    }

    public ElementName name() {
        return name;
    }

    /** Where the tag's {@code <} stands in the page, in UTF-16 units. */
    public int start() {
        return start;
    }

    /** Whether it has any attribute that is read. */
    public boolean hasAttributes() {
        return present != 0;
    }

    @SuppressWarnings("EnumOrdinal") // as above
    public boolean has(AttributeName attribute) {
        return (present & 1 << attribute.ordinal()) != 0;
    }

    /** Where the attribute's value begins in the page, if it has the attribute. */
    @SuppressWarnings("EnumOrdinal") // as above
    int valueStart(AttributeName attribute) {
        return from[attribute.ordinal()];
    }

    @SuppressWarnings("EnumOrdinal") // as above
    int valueEnd(AttributeName attribute) {
        return to[attribute.ordinal()];
    }

    /** The attribute's value with its character references resolved; the empty string if there is no such attribute. */
    @SuppressWarnings("EnumOrdinal") // as above
    public String value(AttributeName attribute) {
        if (!has(attribute)) {
            return "";
        }
        return CharacterReferences.resolve(page, from[attribute.ordinal()], to[attribute.ordinal()], true);
    }
}
