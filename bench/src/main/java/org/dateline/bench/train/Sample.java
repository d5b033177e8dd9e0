package org.dateline.bench.train;

/**
 * One labelled row.
 *
 * @param row its features
 * @param label 1 or 0
 * @param weight how much it counts
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy for each would double the memory
public record Sample(float[] row, int label, double weight) {}
