package org.dateline.html;

import java.util.Arrays;
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

    boolean isTop(ElementName name) {
        return size > 0 && names[size - 1] == name;
    }

    /** The rule of the innermost element. */
    TagRule topRule() {
        return size == 0 ? TagRule.ROOT : names[size - 1].rule();
    }

    /** The name of the innermost element. */
    String topText() {
        return size == 0 ? "" : names[size - 1].text();
    }

    boolean isFormatting(ElementName name) {
        return formatting.last(name) != null;
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

    private void popThrough(int index) {
        while (size > index) {
            pop();
        }
    }

    /** Ends elements until one is innermost in which that part of a table may stand. */
    void popToTable(TagRule... contexts) {
        while (size > 1
                && topRule() != TagRule.TEMPLATE
                && !Arrays.asList(contexts).contains(topRule())) {
            pop();
        }
    }

    /** Ends the elements that need no end tag, but for {@code but}. */
    void popImplied(@Nullable ElementName but) {
        while (size > 0
                && names[size - 1] != but
                && (topRule().isEndedWithParent() || names[size - 1] == ElementName.P)) {
            pop();
        }
    }

    boolean inScope(ElementName name) {
        int at = size - 1;
        while (at >= 0 && names[at] != name && !names[at].rule().boundsScope()) {
            at--;
        }
        return at >= 0 && names[at] == name;
    }

    boolean inScope(TagRule rule) {
        int at = size - 1;
        while (at >= 0 && names[at].rule() != rule && !names[at].rule().boundsScope()) {
            at--;
        }
        return at >= 0 && names[at].rule() == rule;
    }

    boolean paragraphInScope() {
        int at = paragraphs == 0 ? -1 : size - 1;
        while (at >= 0
                && names[at] != ElementName.P
                && names[at].rule() != TagRule.BUTTON
                && !names[at].rule().boundsScope()) {
            at--;
        }
        return at >= 0 && names[at] == ElementName.P;
    }

    /** Ends the form, once the elements within it have ended. */
    void endForm(ElementName form) {
        if (!inScope(form)) {
            return;
        }
        popImplied(null);
        if (isTop(form)) {
            pop();
            return;
        }
        for (int at = size - 1; at >= 0; at--) {
            if (names[at] == form) {
                ended[at] = true;
                return;
            }
        }
    }

    boolean itemInScope(ElementName name) {
        int at = size - 1;
        while (at >= 0
                && names[at] != name
                && !names[at].isList()
                && !names[at].rule().boundsScope()) {
            at--;
        }
        return at >= 0 && names[at] == name;
    }

    boolean inTableScope(ElementName name) {
        for (int i = size - 1; i >= 0; i--) {
            if (names[i] == name) {
                return true;
            }
            TagRule rule = names[i].rule();
            if (rule == TagRule.TABLE || rule == TagRule.TEMPLATE) {
                return false;
            }
        }
        return false;
    }

    void popParagraph() {
        if (paragraphInScope()) {
            popImplied(ElementName.P);
            popThrough(ElementName.P);
        }
    }

    /** Ends the item before, if the new one stands beside it: no special element but these lies between. */
    void popItem(TagRule rule) {
        for (int i = size - 1; i >= 0; i--) {
            if (names[i].rule() == rule) {
                popImplied(names[i]);
                popThrough(i);
                return;
            }
            if (names[i].rule().isSpecial() && !names[i].isThin()) {
                return;
            }
        }
    }

    /** Ends the innermost such element, unless a special one lies within it. */
    void popOrdinary(ElementName name) {
        for (int i = size - 1; i >= 0; i--) {
            if (names[i] == name) {
                popImplied(name);
                popThrough(i);
                return;
            }
            if (names[i].rule().isSpecial()) {
                return;
            }
        }
    }

    /** Ends a formatting element: what the standard calls the adoption agency algorithm, seen as a row of events. */
    void endFormatting(ElementName name) {
        Formatting.Entry entry = formatting.last(name);
        if (entry == null) {
            popOrdinary(name);
            return;
        }
        if (entry.isOpen()) {
            int at = indexOf(entry);
            if (isOutOfScope(at)) {
                return;
            }
            int special = lastSpecial(at);
            if (special < 0) {
                popThrough(at);
            } else {
                popThrough(special + 1);
                removeWithin(at);
            }
        }
        formatting.remove(entry);
    }

    private int indexOf(Formatting.Entry entry) {
        int at = size - 1;
        while (formats[at] != entry) {
            at--;
        }
        return at;
    }

    private boolean isOutOfScope(int at) {
        for (int i = size - 1; i > at; i--) {
            if (names[i].rule().boundsScope()) {
                return true;
            }
        }
        return false;
    }

    /** The innermost special element within the one at {@code at}, or -1. */
    private int lastSpecial(int at) {
        for (int i = size - 1; i > at; i--) {
            if (names[i].rule().isSpecial()) {
                return i;
            }
        }
        return -1;
    }

    /** Ends an element while those within it stay open. */
    private void removeWithin(int at) {
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

    void popAll() {
        popThrough(0);
    }
}
