package org.dateline.copy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.article.Article;
import org.dateline.article.Credit;
import org.dateline.source.CaptureId;

/**
 * Finds the articles that are the same text. Two are, when most of the shorter one's word 4-grams stand in the other:
 * so a shortened or an edited wire story is a copy, and an article that shares a quotation or two is not. Candidates
 * come from MinHash signatures and locality-sensitive hashing, so that each article is compared with few others.
 * Immutable and thread-safe.
 */
public final class CopyFinder {
    /** Oldest first, then the longest, then by name. */
    private static final Comparator<Fingerprint> REPRESENTATIVE_FIRST = Comparator.comparing(CopyFinder::published)
            .thenComparingInt(print -> -print.shingles().size())
            .thenComparing(print -> print.article().capture());

    /** The groups of copies among {@code articles}, ordered by their representatives' captures. */
    public List<CopyGroup> find(List<Article> articles) {
        List<Fingerprint> prints = articles.stream().map(Fingerprint::of).toList();
        int[] group = new int[prints.size()];
        CopyIndex index = new CopyIndex();
        for (int i = 0; i < prints.size(); i++) {
            group[i] = i;
            for (int candidate : index.add(prints.get(i))) {
                if (prints.get(i).isCopyOf(prints.get(candidate))) {
                    join(group, i, candidate);
                }
            }
        }
        Map<Integer, List<Fingerprint>> members = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            members.computeIfAbsent(find(group, i), root -> new ArrayList<>()).add(prints.get(i));
        }
        Map<CaptureId, CopyGroup> groups = new TreeMap<>();
        members.values().stream()
                .filter(some -> some.size() > 1)
                .map(CopyFinder::group)
                .forEach(made -> {
                    groups.put(made.representative(), made);
                });
        return List.copyOf(groups.values());
    }

    private static CopyGroup group(List<Fingerprint> members) {
        List<Fingerprint> ordered =
                members.stream().sorted(REPRESENTATIVE_FIRST).toList();
        Article first = ordered.getFirst().article();
        List<CopyGroup.Edit> edits = ordered.stream()
                .skip(1)
                .flatMap(other -> Edits.between(first, other.article()).stream())
                .toList();
        return new CopyGroup(
                ordered.stream().map(print -> print.article().capture()).toList(), source(ordered), edits);
    }

    /** The agency or outlet that the first member to credit one credits the whole text to. */
    private static Optional<String> source(List<Fingerprint> ordered) {
        return ordered.stream()
                .flatMap(print -> print.article().credit().stream())
                .filter(credit -> credit.kind() == Credit.Kind.WHOLE)
                .map(Credit::name)
                .findFirst();
    }

    private static LocalDateTime published(Fingerprint print) {
        return print.article()
                .published()
                .map(stated -> stated.value().startTime())
                .orElse(LocalDateTime.MAX);
    }

    private static int find(int[] group, int member) {
        int root = member;
        while (group[root] != root) {
            root = group[root];
        }
        group[member] = root;
        return root;
    }

    private static void join(int[] group, int one, int other) {
        int a = find(group, one);
        int b = find(group, other);
        group[Math.max(a, b)] = Math.min(a, b);
    }
}
