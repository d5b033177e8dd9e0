package org.dateline.syntax.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Words that stand in like company have clusters near each other in a binary tree (Brown and others, "Class-Based n-gram
 * Models of Natural Language", Computational Linguistics 1992). Immutable; safe for any number of threads.
 *
 * <p>File format, gzipped, big-endian: the number of clusters (u16) and each one's path (UTF, of 0 and 1); the number of
 * words (u32); the words' hashes, ascending, each as its distance from the last, seven bits a byte, the low ones first,
 * the eighth bit set on all bytes of a number but the last; each word's cluster (u16). A hash is the high half of
 * {@link WordShapes#lower}, spread.
 */
public final class WordClusters {

    /** Without any word. */
    static final WordClusters NONE = new WordClusters(new String[0], new int[0], new char[0]);

    private static final int SHORTEST = 4;
    private static final int MIDDLE = 8;
    private static final int LONGER = 12;

    private final String[] paths;

    /**
     * An open table: each word's hash in the high half and its cluster, counted from 1, in the low half, at the first
     * place free from the one that the hash's low bits name; an empty place is 0.
     */
    private final long[] table;

    /** For each cluster a number for its path cut to a few bits. */
    private final int[][] cut;

    private WordClusters(String[] paths, int[] hashes, char[] clusters) {
        this.paths = paths;
        this.table = table(hashes, clusters);
        this.cut = new int[][] {cut(SHORTEST), cut(MIDDLE), cut(LONGER)};
    }

    private static long[] table(int[] hashes, char[] clusters) {
        long[] table = new long[Math.max(2, Integer.highestOneBit(hashes.length * 3 / 2) * 2)];
        for (int i = 0; i < hashes.length; i++) {
            int place = hashes[i] & table.length - 1;
            while (table[place] != 0) {
                place = place + 1 & table.length - 1;
            }
            table[place] = (long) hashes[i] << Integer.SIZE | clusters[i] + 1L;
        }
        return table;
    }

    /** Returns the clusters of English words that come with Dateline; they are loaded once, at the first call. */
    public static WordClusters english() {
        return Holder.ENGLISH;
    }

    private static final class Holder {
        private static final WordClusters ENGLISH =
                EnglishModels.open("/org/dateline/syntax/word-clusters.bin.gz", WordClusters::read);
    }

    private int[] cut(int bits) {
        return Arrays.stream(paths)
                .mapToInt(
                        path -> path.substring(0, Math.min(bits, path.length())).hashCode())
                .toArray();
    }

    /** Returns the cluster of a word, or -1 where it has none. */
    public int of(WordShapes words, int i) {
        return of(words.lower(i));
    }

    /** Returns the cluster of the word with a {@linkplain WordShapes#lower hash}, or -1 where it has none. */
    int of(long lower) {
        int hash = hash(lower);
        int place = hash & table.length - 1;
        while (table[place] != 0) {
            if ((int) (table[place] >>> Integer.SIZE) == hash) {
                return (int) table[place] - 1;
            }
            place = place + 1 & table.length - 1;
        }
        return -1;
    }

    /**
     * Returns a number for a cluster and those near it.
     *
     * @param width 0 for very many clusters alike, 1 and 2 for fewer
     */
    public long near(int cluster, int width) {
        return cluster < 0 ? -1 : cut[width][cluster];
    }

    private static int hash(long lower) {
        return (int) ((lower * 0x9E3779B97F4A7C15L) >>> 32);
    }

    static WordClusters read(InputStream stream) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16))) {
            String[] paths = new String[in.readUnsignedShort()];
            for (int i = 0; i < paths.length; i++) {
                paths[i] = in.readUTF();
            }
            int[] hashes = new int[in.readInt()];
            int last = Integer.MIN_VALUE;
            for (int i = 0; i < hashes.length; i++) {
                last += readNumber(in);
                hashes[i] = last;
            }
            char[] clusters = new char[hashes.length];
            for (int i = 0; i < clusters.length; i++) {
                clusters[i] = in.readChar();
            }
            return new WordClusters(paths, hashes, clusters);
        }
    }

    private static int readNumber(DataInputStream in) throws IOException {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            int next = in.readUnsignedByte();
            number |= (next & 0x7F) << shift;
            if (next < 0x80) {
                return number;
            }
        }
    }

    /** Writes words with the paths of their clusters, at most 65,535 of these. Of words with one hash the first counts. */
    public static void write(Map<String, String> words, OutputStream out) throws IOException {
        List<String> paths = new ArrayList<>(new TreeSet<>(words.values()));
        TreeMap<Integer, String> byHash = new TreeMap<>();
        new TreeMap<>(words)
                .forEach((word, path) ->
                        byHash.putIfAbsent(hash(WordShapes.of(List.of(word)).lower(0)), path));
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeShort(paths.size());
            for (String path : paths) {
                data.writeUTF(path);
            }
            data.writeInt(byHash.size());
            int last = Integer.MIN_VALUE;
            for (int hash : byHash.keySet()) {
                writeNumber(hash - last, data);
                last = hash;
            }
            for (String path : byHash.values()) {
                data.writeShort(Collections.binarySearch(paths, path));
            }
        }
    }

    private static void writeNumber(int number, DataOutputStream out) throws IOException {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }
}
