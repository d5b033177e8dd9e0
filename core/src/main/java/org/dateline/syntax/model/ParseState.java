package org.dateline.syntax.model;

import java.util.Arrays;

/**
 * A configuration of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, a buffer
 * that ends with the artificial root, and the arcs made so far. Words are 0 to {@code size() - 1}; the root is
 * {@code size()}. Mutable; one state belongs to one parse.
 */
public final class ParseState {

    /** In place of a word that isn't there. */
    public static final int NONE = -1;

    private final int size;
    private final int[] stack;
    private int depth;
    private int next;
    private final int[] heads;
    private final int[] labels;
    private final int[] children;
    private final int[] counts;

    /** Makes the state before the first transition. */
    public ParseState(int size) {
        this.size = size;
        this.stack = new int[size + 1];
        this.heads = new int[size];
        this.labels = new int[size + 1];
        this.children = new int[(size + 1) * 4];
        this.counts = new int[(size + 1) * 2];
        Arrays.fill(heads, NONE);
        Arrays.fill(labels, NONE);
        Arrays.fill(children, NONE);
    }

    /** Returns the number of words. */
    public int size() {
        return size;
    }

    /** Tells whether all words have a head. */
    public boolean finished() {
        return next == size && depth == 0;
    }

    /** Tells whether a shift is possible: the root is never shifted. */
    public boolean canShift() {
        return next < size;
    }

    /** Tells whether the stack's top may be attached to the buffer's first; only one word goes to the root. */
    public boolean canLeft() {
        return depth > 0 && (next < size || depth == 1);
    }

    /** Tells whether the stack's top may be attached to the word below it. */
    public boolean canRight() {
        return depth > 1;
    }

    /** Moves the buffer's first word to the stack. */
    public void shift() {
        stack[depth++] = next++;
    }

    /** Attaches the stack's top to the buffer's first and takes it off. */
    public void left(int label) {
        attach(stack[--depth], next, label);
    }

    /** Attaches the stack's top to the word below it and takes it off. */
    public void right(int label) {
        int child = stack[--depth];
        attach(child, stack[depth - 1], label);
    }

    private void attach(int child, int head, int label) {
        heads[child] = head;
        labels[child] = label;
        int side = child < head ? 0 : 1;
        int at = head * 4 + side * 2;
        children[at + 1] = children[at];
        children[at] = child;
        counts[head * 2 + side]++;
    }

    /** Returns the word at a depth of the stack (0 is the top), or {@link #NONE}. */
    public int stack(int below) {
        return below < depth ? stack[depth - 1 - below] : NONE;
    }

    /** Returns the word at a place of the buffer (0 is the first; the root counts as one), or {@link #NONE}. */
    public int buffer(int ahead) {
        return next + ahead <= size ? next + ahead : NONE;
    }

    /** Returns the number of words on the stack. */
    public int depth() {
        return depth;
    }

    /** Returns the head of a word, or {@link #NONE}. */
    public int head(int word) {
        return heads[word];
    }

    /** Returns the label of a word's arc, or {@link #NONE}. */
    public int label(int word) {
        return word == NONE ? NONE : labels[word];
    }

    /** Returns the outermost child on the left, or {@link #NONE}; {@code inner} 1 gives the one before it. */
    public int leftChild(int word, int inner) {
        return word == NONE ? NONE : children[word * 4 + inner];
    }

    /** Returns the outermost child on the right, or {@link #NONE}; {@code inner} 1 gives the one before it. */
    public int rightChild(int word, int inner) {
        return word == NONE ? NONE : children[word * 4 + 2 + inner];
    }

    /** Returns the number of children on the left. */
    public int leftCount(int word) {
        return word == NONE ? 0 : counts[word * 2];
    }

    /** Returns the number of children on the right. */
    public int rightCount(int word) {
        return word == NONE ? 0 : counts[word * 2 + 1];
    }
}
