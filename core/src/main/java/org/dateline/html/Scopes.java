package org.dateline.html;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which open elements a tag reaches, and which it ends: the scopes of section 13.2.4.2 of the HTML standard and the
 * algorithms of its tree construction that end elements. Used for one page; not thread-safe.
 */
@SuppressWarnings("ReferenceEquality") // there is one object of each element's name
final class Scopes {
    private final OpenElements stack;
    private final Formatting formatting;

    Scopes(OpenElements stack, Formatting formatting) {
        this.stack = stack;
        this.formatting = formatting;
    }

    /** Ends elements until one is innermost in which that part of a table may stand. */
    void popToTable(TagRule... contexts) {
        while (stack.size() > 1
                && stack.topRule() != TagRule.TEMPLATE
                && !Arrays.asList(contexts).contains(stack.topRule())) {
            stack.pop();
        }
    }

    /** Ends the elements that need no end tag, but for {@code but}. */
    void popImplied(@Nullable ElementName but) {
        while (stack.size() > 0
                && stack.top() != but
                && (stack.topRule().isEndedWithParent() || stack.top() == ElementName.P)) {
            stack.pop();
        }
    }

    boolean inScope(ElementName name) {
        int at = stack.size() - 1;
        while (at >= 0 && stack.name(at) != name && !stack.name(at).rule().boundsScope()) {
            at--;
        }
        return at >= 0 && stack.name(at) == name;
    }

    boolean inScope(TagRule rule) {
        int at = stack.size() - 1;
        while (at >= 0
                && stack.name(at).rule() != rule
                && !stack.name(at).rule().boundsScope()) {
            at--;
        }
        return at >= 0 && stack.name(at).rule() == rule;
    }

    boolean paragraphInScope() {
        int at = stack.hasParagraph() ? stack.size() - 1 : -1;
        while (at >= 0
                && stack.name(at) != ElementName.P
                && stack.name(at).rule() != TagRule.BUTTON
                && !stack.name(at).rule().boundsScope()) {
            at--;
        }
        return at >= 0 && stack.name(at) == ElementName.P;
    }

    /** Ends the form, once the elements within it have ended. */
    void endForm(ElementName form) {
        if (!inScope(form)) {
            return;
        }
        popImplied(null);
        if (stack.isTop(form)) {
            stack.pop();
            return;
        }
        for (int at = stack.size() - 1; at >= 0; at--) {
            if (stack.name(at) == form) {
                stack.endWithin(at);
                return;
            }
        }
    }

    boolean itemInScope(ElementName name) {
        int at = stack.size() - 1;
        while (at >= 0
                && stack.name(at) != name
                && !stack.name(at).isList()
                && !stack.name(at).rule().boundsScope()) {
            at--;
        }
        return at >= 0 && stack.name(at) == name;
    }

    boolean inTableScope(ElementName name) {
        for (int i = stack.size() - 1; i >= 0; i--) {
            if (stack.name(i) == name) {
                return true;
            }
            TagRule rule = stack.name(i).rule();
            if (rule == TagRule.TABLE || rule == TagRule.TEMPLATE) {
                return false;
            }
        }
        return false;
    }

    void popParagraph() {
        if (paragraphInScope()) {
            popImplied(ElementName.P);
            stack.popThrough(ElementName.P);
        }
    }

    /** Ends the item before, if the new one stands beside it: no special element but these lies between. */
    void popItem(TagRule rule) {
        for (int i = stack.size() - 1; i >= 0; i--) {
            if (stack.name(i).rule() == rule) {
                popImplied(stack.name(i));
                stack.popThrough(i);
                return;
            }
            if (stack.name(i).rule().isSpecial() && !stack.name(i).isThin()) {
                return;
            }
        }
    }

    /** Ends the innermost such element, unless a special one lies within it. */
    void popOrdinary(ElementName name) {
        for (int i = stack.size() - 1; i >= 0; i--) {
            if (stack.name(i) == name) {
                popImplied(name);
                stack.popThrough(i);
                return;
            }
            if (stack.name(i).rule().isSpecial()) {
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
            int at = stack.indexOf(entry);
            if (isOutOfScope(at)) {
                return;
            }
            int special = lastSpecial(at);
            if (special < 0) {
                stack.popThrough(at);
            } else {
                stack.popThrough(special + 1);
                stack.removeWithin(at);
            }
        }
        formatting.remove(entry);
    }

    private boolean isOutOfScope(int at) {
        for (int i = stack.size() - 1; i > at; i--) {
            if (stack.name(i).rule().boundsScope()) {
                return true;
            }
        }
        return false;
    }

    /** The innermost special element within the one at {@code at}, or -1. */
    private int lastSpecial(int at) {
        for (int i = stack.size() - 1; i > at; i--) {
            if (stack.name(i).rule().isSpecial()) {
                return i;
            }
        }
        return -1;
    }

    /** Ends the link before, if one goes on: links do not nest. */
    void endLink() {
        if (formatting.last(ElementName.A) != null) {
            endFormatting(ElementName.A);
        }
    }
}
