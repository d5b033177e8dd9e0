package org.dateline.copy;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.text.Shingles;
import org.dateline.text.Words;

/**
 * What an article is known by when copies are looked for.
 *
 * @param shingles its body's word 4-grams
 * @param bands the hashes of its MinHash signature's bands; two articles that share one are candidates
 */
record Fingerprint(Article article, Shingles shingles, List<Long> bands) {
    private static final int SHINGLE_WORDS = 4;

    /** Bands of three components find a pair that shares half its shingles with a probability of .997. */
    private static final int BANDS = 42;

    private static final int ROWS = 3;
    private static final SimilarityHashPolicy MIN_HASH = SimilarityHashing.superMinHash(BANDS * ROWS, 16);

    /** Under this many shingles, chance and set phrases decide; only a near-equal text counts. */
    private static final int SHORT = 40;

    private static final double COPY = 0.6;
    private static final double SHORT_COPY = 0.9;

    static Fingerprint of(Article article) {
        Shingles shingles = Shingles.of(Words.fold(article.bodyText()), SHINGLE_WORDS);
        return new Fingerprint(article, shingles, bands(shingles));
    }

    private static List<Long> bands(Shingles shingles) {
        if (shingles.size() == 0) {
            return List.of();
        }
        byte[] signature = MIN_HASH.createHasher().compute(ElementHashProvider.ofValues(shingles.hashes()));
        List<Long> bands = new ArrayList<>(BANDS);
        for (int band = 0; band < BANDS; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = hash << 16 | MIN_HASH.getComponent(signature, band * ROWS + row);
            }
            bands.add(hash);
        }
        return bands;
    }

    boolean isCopyOf(Fingerprint other) {
        int smaller = Math.min(shingles.size(), other.shingles.size());
        int larger = Math.max(shingles.size(), other.shingles.size());
        double share = (double) shingles.shared(other.shingles) / (smaller < SHORT ? larger : smaller);
        return smaller > 0 && share >= (smaller < SHORT ? SHORT_COPY : COPY);
    }
}
