package org.dateline.html;

/**
 * Is told of a page's elements and text, in the order in which they stand. Offsets are UTF-16 units of the page, from 0.
 *
 * <p>Elements that hold others are closed in the reverse order of their opening, but for formatting elements: one whose
 * end tag stands within a later element is closed while that is still open, as browsers show it, and is opened
 * again where its effect goes on.
 */
public interface PageHandler {
    /**
     * An element begins.
     *
     * @param element a number of its own for this element of the page
     */
    void open(StartTag tag, int element);

    /** A further html tag stands in the page: browsers add to the root those attributes that it lacks. */
    void rootAgain(StartTag tag);

    /** The element ends, by its end tag or by what stands around it. */
    void close(ElementName name, int element);

    /** Text, with its character references unresolved; never empty. */
    void text(int from, int to);

    /**
     * The content of an element that holds text alone, such as a script or a title; told between its opening and its
     * closing, never empty.
     */
    void content(ElementName name, int from, int to);
}
