package org.dateline.article;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of a body is the page's own text, and how much leads elsewhere.
 *
 * @param own the weight of its own lines ({@link Teasers#weight})
 * @param taught the weight of the items of lists
 * @param lineItems how many items there are whose headlines are no headings, if those were asked
 */
record OwnText(int own, int taught, int lineItems) {
    private static final int LONGEST_TEASER = 1200;
    private static final int LEAST_POSTS = 3;
    private static final int LEAST_HEADLINES = 4;

    /** Lines that are links count as headlines where headings are none, unless the page says that it is an article. */
    static OwnText of(Teasers teasers, List<Block> body, boolean declared) {
        boolean byLines =
                !declared && teasers.linkedHeadings() < LEAST_HEADLINES && teasers.linkedLines() >= LEAST_HEADLINES;
        return byLines
                ? weigh(teasers, body, teasers.itemsOfLines(body), false, true)
                : weigh(teasers, body, teasers.itemsOf(body), declared, false);
    }

    private static OwnText weigh(Teasers teasers, List<Block> body, int[] items, boolean declared, boolean byLines) {
        int own = 0;
        int taught = 0;
        Map<Integer, Integer> perItem = new HashMap<>();
        for (int i = 0; i < items.length; i++) {
            int weight = teasers.weight(body.get(i));
            if (items[i] > 0) {
                perItem.merge(items[i], weight, Integer::sum);
                taught += weight;
            } else if (teasers.isListed(body.get(i))) {
                taught += weight;
            } else if (body.get(i).linkDensity() < 0.6) {
                own += weight;
            }
        }
        int texts = textsAmong(perItem.values(), own + taught, declared);
        return new OwnText(own + texts, taught - texts, byLines ? perItem.size() : 0);
    }

    /**
     * The weight of items that are no teasers. What outweighs all the rest is the article, whatever stands beside it in the
     * same dress, and so is one that is far too long; several that are, are the posts of a blog.
     */
    private static int textsAmong(Collection<Integer> weights, int all, boolean declared) {
        long many = weights.stream().filter(weight -> weight > LONGEST_TEASER).count();
        boolean posts = !declared && many >= LEAST_POSTS;
        return weights.stream()
                .filter(weight -> 5 * weight > 3 * all || (weight > LONGEST_TEASER && !posts))
                .mapToInt(Integer::intValue)
                .sum();
    }
}
