package org.dateline.html;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The stack of open elements (section 13.2.4.2 of the HTML standard). Tells the handler of each that opens or closes. Used
 * for one page; not thread-safe.
 */
@SuppressWarnings("ReferenceEquality") // there is one object of each element's name
final class OpenElements {
    /** What would stand deeper stands beside: no sound page comes near. */
    private static final int DEEPEST = 400;

    private final PageHandler handler;
    private final Formatting formatting;
    private final IntFunction<StartTag> readAgain;
    private final StartTag implied = new StartTag(new char[0]);
    private final ElementName[] names = new ElementName[DEEPEST];
    private final int[] numbers = new int[DEEPEST];
    private final boolean[] foreign = new boolean[DEEPEST];

    /** Which elements have had their end tag while others within them were open: they end with those. */
    private final boolean[] ended = new boolean[DEEPEST];

    private final Formatting.@Nullable Entry[] formats = new Formatting.@Nullable Entry[DEEPEST];
    private int size;
    private int opened;
    private int templates;
    private int paragraphs;

    OpenElements(PageHandler handler, Formatting formatting, IntFunction<StartTag> readAgain) {
        this.handler = handler;
        this.formatting = formatting;
        this.readAgain = readAgain;
    }

    int size() {
        return size;
    }

    /** The name of the element at {@code index}, the outermost being 0. */
    ElementName name(int index) {
        return names[index];
    }

    /** The name of the innermost element; there must be one. */
    ElementName top() {
        return names[size - 1];
    }

    boolean hasParagraph() {
        return paragraphs > 0;
    }

    boolean isTop(ElementName name) {
        return size > 0 && names[size - 1] == name;
    }

    /** The rule of the innermost element. */
    TagRule topRule() {
        return size == 0 ? TagRule.ROOT : names[size - 1].rule();
    }

    boolean inTemplate() {
        return templates > 0;
    }

    void push(StartTag tag) {
        push(tag, null, tag.name().rule() == TagRule.FOREIGN);
    }

    /** Opens an element that no tag stands for. */
    void pushImplied(ElementName name) {
        implied.begin(name, 0);
        push(implied);
    }

    void pushFormatting(StartTag tag) {
        push(tag, formatting.add(tag), false);
    }

    private void push(StartTag tag, Formatting.@Nullable Entry format, boolean isForeign) {
        if (size == DEEPEST) {
            pop();
        }
        names[size] = tag.name();
        numbers[size] = opened++;
        foreign[size] = isForeign;
        ended[size] = false;
        formats[size] = format;
        size++;
        if (!isForeign && tag.name().rule().isMarker()) {
            formatting.addMarker();
        }
        count(tag.name(), 1);
        handler.open(tag, numbers[size - 1]);
    }

    private void count(ElementName name, int change) {
        templates += name.rule() == TagRule.TEMPLATE ? change : 0;
        paragraphs += name == ElementName.P ? change : 0;
    }

    /** Tells of an element that has no content. */
    void empty(StartTag tag) {
        handler.open(tag, opened);
        handler.close(tag.name(), opened++);
    }

    /** Tells of an element without content that no tag stands for. */
    void emptyImplied(ElementName name) {
        implied.begin(name, 0);
        empty(implied);
    }

    /** Opens again what goes on from the block before. */
    void reopenFormatting() {
        if (!formatting.hasToReopen()) {
            return;
        }
        for (Formatting.Entry entry : formatting.toReopen()) {
            entry.setOpen(true);
            push(readAgain.apply(entry.tagStart()), entry, false);
        }
    }

    void pop() {
        size--;
        ElementName name = names[size];
        Formatting.Entry format = formats[size];
        if (format != null) {
            format.setOpen(false);
            formats[size] = null;
        }
        if (name.rule().isMarker() && !foreign[size]) {
            formatting.clearToMarker();
        }
        count(name, -1);
        handler.close(name, numbers[size]);
        if (size > 0 && ended[size - 1]) {
            pop();
        }
    }

    /** Ends the innermost such element, which there must be, and all within it. */
    void popThrough(ElementName name) {
        int at = size - 1;
        while (names[at] != name) {
            at--;
        }
        popThrough(at);
    }

    void popThrough(TagRule rule) {
        int at = size - 1;
        while (names[at].rule() != rule) {
            at--;
        }
        popThrough(at);
    }

    /** Ends all elements from {@code index} on. */
    void popThrough(int index) {
        while (size > index) {
            pop();
        }
    }

    int indexOf(Formatting.Entry entry) {
        int at = size - 1;
        while (formats[at] != entry) {
            at--;
        }
        return at;
    }

    /** Ends an element while those within it stay open. */
    void removeWithin(int at) {
        ElementName name = names[at];
        int number = numbers[at];
        int behind = size - at - 1;
        System.arraycopy(names, at + 1, names, at, behind);
        System.arraycopy(numbers, at + 1, numbers, at, behind);
        System.arraycopy(foreign, at + 1, foreign, at, behind);
        System.arraycopy(formats, at + 1, formats, at, behind);
        System.arraycopy(ended, at + 1, ended, at, behind);
        size--;
        formats[size] = null;
        handler.close(name, number);
    }

    boolean inForeign() {
        return size > 0 && foreign[size - 1] && !names[size - 1].holdsHtml();
    }

    void pushForeign(StartTag tag) {
        if (tag.isSelfClosing()) {
            empty(tag);
        } else {
            push(tag, null, true);
        }
    }

    /** Ends the drawing or formula that was left open. */
    void popForeign() {
        while (inForeign()) {
            pop();
        }
    }

    /** Ends the innermost element of the drawing or formula that has this name; false if it has none. */
    boolean endForeign(ElementName name) {
        for (int i = size - 1; i > 0 && foreign[i]; i--) {
            if (names[i] == name) {
                popThrough(i);
                return true;
            }
        }
        return false;
    }

    /** Says that an element has ended whose inner ones are open yet. */
    void endWithin(int index) {
        ended[index] = true;
    }

    void popAll() {
        popThrough(0);
    }
}
