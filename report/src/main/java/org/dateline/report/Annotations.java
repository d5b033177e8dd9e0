package org.dateline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.article.Article;
import org.dateline.chronology.Chronology;
import org.dateline.chronology.Entry;
import org.dateline.claim.Report;
import org.dateline.commitment.Commitment;
import org.dateline.copy.CopyGroup;
import org.dateline.event.Event;
import org.dateline.source.CaptureId;
import org.dateline.source.Citation;
import org.dateline.statement.Statement;

/**
 * Everything that a chronology cites, by article, each with an identifier to link to. Identifiers are {@code aM-N}: the
 * article's number in the chronology and the citation's number in the article, both in order of place.
 */
final class Annotations {
    private static final Comparator<List<Part>> BY_PLACE = (left, right) -> {
        int shorter = Math.min(left.size(), right.size());
        for (int i = 0; i < shorter; i++) {
            int order = left.get(i).compareTo(right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    };

    private final Map<CaptureId, Map<List<Part>, Annotation>> found;

    private Annotations(Map<CaptureId, Map<List<Part>, Annotation>> found) {
        this.found = found;
    }

    /** Nothing to link to. */
    static Annotations none() {
        return new Annotations(Map.of());
    }

    static Annotations of(Chronology chronology) {
        Map<CaptureId, Set<List<Part>>> cited = new HashMap<>();
        chronology.articles().forEach(article -> cited.put(article.capture(), new TreeSet<>(BY_PLACE)));
        Collector collector = new Collector(cited);
        chronology.statements().forEach(collector::add);
        chronology.dated().forEach(collector::add);
        chronology.undated().forEach(collector::add);
        chronology.commitments().forEach(collector::add);
        chronology.copies().forEach(collector::add);
        return new Annotations(numbered(chronology, cited));
    }

    private static Map<CaptureId, Map<List<Part>, Annotation>> numbered(
            Chronology chronology, Map<CaptureId, Set<List<Part>>> cited) {
        Map<CaptureId, Map<List<Part>, Annotation>> numbered = new HashMap<>();
        int number = 0;
        for (Article article : chronology.articles()) {
            number++;
            Map<List<Part>, Annotation> here = new LinkedHashMap<>();
            for (List<Part> parts : cited.getOrDefault(article.capture(), new TreeSet<>(BY_PLACE))) {
                here.put(parts, new Annotation("a" + number + "-" + (here.size() + 1), here.size(), parts));
            }
            numbered.put(article.capture(), here);
        }
        return numbered;
    }

    /** All of an article, by place. */
    List<Annotation> in(CaptureId capture) {
        return List.copyOf(found.getOrDefault(capture, Map.of()).values());
    }

    /** The largest number of citations that one article has. */
    int most() {
        return found.values().stream().mapToInt(Map::size).max().orElse(0);
    }

    Optional<Annotation> of(Report report) {
        return find(report.capture(), parts(report));
    }

    Optional<Annotation> of(Citation citation) {
        return find(citation.capture(), parts(citation));
    }

    private Optional<Annotation> find(CaptureId capture, List<Part> parts) {
        return Optional.ofNullable(found.getOrDefault(capture, Map.of()).get(parts));
    }

    static List<Part> parts(Report report) {
        return switch (report) {
            case Report.Said said -> parts(said.statement());
            case Report.Told told -> parts(told.event());
        };
    }

    static List<Part> parts(Citation citation) {
        return List.of(new Part(Role.CITED, citation.span()));
    }

    private static List<Part> parts(Statement statement) {
        List<Part> parts = new ArrayList<>();
        statement.sourceWords().ifPresent(words -> parts.add(new Part(Role.SOURCE, words.span())));
        statement.cue().ifPresent(words -> parts.add(new Part(Role.CUE, words.span())));
        statement.content().forEach(words -> parts.add(new Part(Role.CONTENT, words.span())));
        return parts.stream().sorted().distinct().toList();
    }

    private static List<Part> parts(Event event) {
        return List.of(
                        new Part(Role.CITED, event.clause().span()),
                        new Part(Role.ACT, event.predicate().span()))
                .stream()
                .sorted()
                .toList();
    }

    /** Gathers what is cited; what lies in no article of the chronology has no place to link to. */
    private record Collector(Map<CaptureId, Set<List<Part>>> cited) {
        void add(Statement statement) {
            put(statement.capture(), parts(statement));
        }

        void add(Entry entry) {
            entry.claim().reports().forEach(report -> put(report.capture(), parts(report)));
            entry.claim()
                    .differences()
                    .forEach(difference -> difference.variants().forEach(this::add));
            if (!entry.citations().contains(entry.claim().wording())) {
                add(entry.claim().wording());
            }
        }

        void add(Commitment commitment) {
            add(commitment.what());
            commitment.dueWords().ifPresent(this::add);
            commitment.condition().ifPresent(this::add);
            commitment.evidence().forEach(this::add);
            commitment.sources().forEach(this::add);
        }

        void add(CopyGroup group) {
            group.edits().forEach(edit -> {
                edit.before().ifPresent(this::add);
                edit.after().ifPresent(this::add);
            });
        }

        void add(Citation citation) {
            put(citation.capture(), parts(citation));
        }

        private void put(CaptureId capture, List<Part> parts) {
            Set<List<Part>> here = cited.get(capture);
            if (here != null) {
                here.add(parts);
            }
        }
    }
}
