package org.dateline.language;

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
import org.dateline.syntax.model.EnglishModels;
import org.dateline.syntax.model.WordShapes;

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
    private static final int SHORTEST = 4;
    private static final int MIDDLE = 8;
    private static final int LONGER = 12;

    private final String[] paths;
    private final int[] hashes;
    private final char[] clusters;
    /** For each cluster a number for its path cut to a few bits. */
    private final int[][] cut;

    private WordClusters(String[] paths, int[] hashes, char[] clusters) {
        this.paths = paths;
        this.hashes = hashes;
        this.clusters = clusters;
        this.cut = new int[][] {cut(SHORTEST), cut(MIDDLE), cut(LONGER)};
    }

    static WordClusters english() {
        return Holder.ENGLISH;
    }

    private static final class Holder {
        private static final WordClusters ENGLISH =
                EnglishModels.open("/org/dateline/language/word-clusters.bin.gz", WordClusters::read);
    }

    private int[] cut(int bits) {
        return Arrays.stream(paths)
                .mapToInt(
                        path -> path.substring(0, Math.min(bits, path.length())).hashCode())
                .toArray();
    }

    /** Returns the cluster of a word, or -1 where it has none. */
    int of(WordShapes words, int i) {
        int at = Arrays.binarySearch(hashes, hash(words.lower(i)));
        return at < 0 ? -1 : clusters[at];
    }

    /**
     * Returns a number for a cluster and those near it.
     *
     * @param width 0 for very many clusters alike, 1 and 2 for fewer
     */
    long near(int cluster, int width) {
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
