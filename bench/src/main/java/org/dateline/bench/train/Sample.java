package org.dateline.bench.train;

/**
 * One labelled row.
 *
 * @param row its features
 * @param label 1 or 0
 * @param weight how much it counts
 */
public record Sample(float[] row, int label, double weight) {}
