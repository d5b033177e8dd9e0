package org.dateline.statement.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The quotations of a text. Marks are paired within a paragraph. A quotation without a closing mark lasts to the end of its
 * paragraph and goes on in the next where that opens with a mark, as printers have it; elsewhere the mark is a slip, and
 * nothing tells how far the quotation goes. Where a paragraph's first mark is one that closes, the quotation begins with
 * the paragraph. Marks inside a quotation belong to it. Immutable.
 */
public final class Quotations {
    /** Outside every quotation. */
    public static final int NONE = -1;

    /**
     * One quotation, or one paragraph's part of it.
     *
     * @param range from its opening mark to its closing mark, both included where they are there
     * @param closed whether it has a closing mark
     * @param continues whether it goes on from the quotation before it, which was left open by the paragraph's end
     */
    public record Quotation(Range range, boolean closed, boolean continues) {}

    private enum Mark {
        NOT,
        OPEN,
        CLOSE,
        EITHER
    }

    private final int[] quotationOf;
    private final List<Quotation> all;

    private Quotations(int[] quotationOf, List<Quotation> all) {
        this.quotationOf = quotationOf;
        this.all = List.copyOf(all);
    }

    /**
     * Pairs the marks of a row of tokens.
     *
     * @param forms the tokens
     * @param blocks the block (paragraph) of each
     * @param spaced whether white space stands before each
     */
    static Quotations of(String[] forms, int[] blocks, boolean[] spaced) {
        int[] quotationOf = new int[forms.length];
        Arrays.fill(quotationOf, NONE);
        List<Quotation> all = new ArrayList<>();
        boolean leftOpen = false;
        for (int start = 0; start < forms.length; ) {
            int end = start;
            while (end < forms.length && blocks[end] == blocks[start]) {
                end++;
            }
            leftOpen = new Pairing(forms, spaced, quotationOf, all).pair(start, end, leftOpen);
            start = end;
        }
        return new Quotations(quotationOf, all);
    }

    /** The quotations in order. */
    public List<Quotation> all() {
        return all;
    }

    /** The index of the quotation that the token lies in, or {@link #NONE}. */
    public int at(int token) {
        return token < 0 || token >= quotationOf.length ? NONE : quotationOf[token];
    }

    public boolean inside(int token) {
        return at(token) != NONE;
    }

    /** Whether the token is the first of a quotation. */
    public boolean opens(int token) {
        int found = at(token);
        return found != NONE && all.get(found).range().start() == token;
    }

    /** Whether the token is the last of a quotation. */
    public boolean closes(int token) {
        int found = at(token);
        return found != NONE && all.get(found).range().last() == token;
    }

    private static final class Pairing {
        private final String[] forms;
        private final boolean[] spaced;
        private final int[] quotationOf;
        private final List<Quotation> all;

        /** Whether opening marks differ from closing ones in this paragraph. */
        private boolean facing;

        /** Where the quotation began that is open, or -1; and whether with a single mark. */
        private int open = -1;

        private boolean single;

        Pairing(String[] forms, boolean[] spaced, int[] quotationOf, List<Quotation> all) {
            this.forms = forms;
            this.spaced = spaced;
            this.quotationOf = quotationOf;
            this.all = all;
        }

        /** Pairs one paragraph; returns whether its last quotation is left open. */
        boolean pair(int start, int end, boolean leftOpen) {
            facing = Arrays.asList(forms).subList(start, end).contains("``");
            for (int i = start; i < end; i++) {
                if (open < 0) {
                    Mark mark = doubleMark(i, start, end);
                    if (mark == Mark.CLOSE && i > start && !quotes(start)) {
                        add(start, i + 1, true, leftOpen);
                    } else if (mark == Mark.OPEN || mark == Mark.EITHER || opensSingle(i, mark, end)) {
                        open = i;
                        single = mark == Mark.NOT;
                    }
                } else if (single ? closesSingle(i, end) : closesDouble(i, start, end)) {
                    add(open, i + 1, true, leftOpen && open == start);
                    open = -1;
                }
            }
            boolean lasting = open >= 0 && (single || goesOn(end));
            if (lasting) {
                add(open, end, false, leftOpen && open == start);
            }
            return lasting && !single;
        }

        /** Whether the next paragraph takes up a quotation that this one leaves open. */
        private boolean goesOn(int next) {
            Mark mark = next < forms.length ? doubleMark(next, next, forms.length) : Mark.NOT;
            return mark == Mark.OPEN || mark == Mark.EITHER;
        }

        /** Whether a quotation has been found in the paragraph that starts there. */
        private boolean quotes(int start) {
            return !all.isEmpty() && all.getLast().range().start() >= start;
        }

        private void add(int start, int end, boolean closed, boolean continues) {
            Arrays.fill(quotationOf, start, end, all.size());
            all.add(new Quotation(new Range(start, end), closed, continues));
        }

        private boolean closesDouble(int i, int start, int end) {
            Mark mark = doubleMark(i, start, end);
            return mark == Mark.CLOSE || mark == Mark.EITHER;
        }

        private Mark doubleMark(int i, int start, int end) {
            return switch (forms[i]) {
                case "“", "``", "«", "„" -> Mark.OPEN;
                case "”", "»" -> Mark.CLOSE;
                case "''" -> facing ? Mark.CLOSE : straight(i, start, end);
                case "\"" -> straight(i, start, end);
                default -> Mark.NOT;
            };
        }

        /** A straight mark with white space on one side only shows which way it faces. */
        private Mark straight(int i, int start, int end) {
            boolean before = i == start || spaced[i];
            boolean after = i + 1 >= end || spaced[i + 1];
            if (before == after) {
                return Mark.EITHER;
            }
            return before ? Mark.OPEN : Mark.CLOSE;
        }

        private boolean opensSingle(int i, Mark mark, int end) {
            boolean opening = forms[i].equals("‘") || forms[i].equals("`") || (forms[i].equals("'") && spaced[i]);
            if (mark != Mark.NOT || !opening || i + 1 >= end) {
                return false;
            }
            for (int k = i + 2; k < end; k++) {
                if (closesSingle(k, end)) {
                    return true;
                }
            }
            return false;
        }

        /** An apostrophe after a plural possessive looks the same: a closing mark has a stop or space around it. */
        private boolean closesSingle(int i, int end) {
            if (!forms[i].equals("’") && !forms[i].equals("'")) {
                return false;
            }
            boolean afterStop = i > 0 && ".,?!".contains(forms[i - 1]);
            boolean beforeStop = i + 1 >= end || ".,;:?!)”\"".contains(forms[i + 1]);
            return afterStop || beforeStop || !forms[i - 1].endsWith("s");
        }
    }
}
