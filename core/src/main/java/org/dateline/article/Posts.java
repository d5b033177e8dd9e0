package org.dateline.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.time.When;

/**
 * Finds the dated posts of a live page: elements of one look, side by side, each of which opens with its own time and
 * holds paragraphs of the body. A page that doesn't say that it is live must have more of them, and little else.
 */
final class Posts {
    private static final int LEAST = 4;
    private static final int LEAST_OF_LIVE = 2;
    private static final double SHARE = 0.8;

    private final PageText page;
    private final List<Block> body;
    private final boolean live;

    /** What the elements of a row share: their parent and their look. */
    private record Row(int parent, int look) {}

    private Posts(PageText page, List<Block> body) {
        this.page = page;
        this.body = body;
        this.live = page.head().data().types().stream().anyMatch(type -> type.endsWith("LiveBlogPosting"));
    }

    /** The posts in the order of the page; empty where the page has none. */
    static List<Post> find(PageText page, List<Block> body) {
        return page.markedUp() ? new Posts(page, body).best() : List.of();
    }

    private List<Post> best() {
        List<Post> best = List.of();
        for (Map<Integer, When> row : rows().values()) {
            List<Post> posts = posts(row);
            if (posts.size() > best.size() && isTicker(posts)) {
                best = posts;
            }
        }
        return best;
    }

    private boolean isTicker(List<Post> posts) {
        Set<When> times = new HashSet<>();
        posts.forEach(post -> times.add(post.posted()));
        int held = posts.stream().mapToInt(post -> post.end() - post.first()).sum();
        return posts.size() >= (live ? LEAST_OF_LIVE : LEAST)
                && times.size() == posts.size()
                && (live || held >= SHARE * body.size());
    }

    /** All rows of like elements, each element with the first time in it. */
    private Map<Row, Map<Integer, When>> rows() {
        Map<Row, Map<Integer, When>> rows = new LinkedHashMap<>();
        BodyPlace place = new BodyPlace(page, Optional.empty(), body);
        for (Mark mark : page.marks()) {
            Optional<When.Resolved> time = isTime(mark) ? minute(mark) : Optional.empty();
            time.ifPresent(when -> {
                int frame =
                        page.blocks().get(place.indexAt(mark.span().start())).frame();
                for (; frame > 0; frame = page.frames().get(frame).parent()) {
                    Frame here = page.frames().get(frame);
                    rows.computeIfAbsent(new Row(here.parent(), here.names()), row -> new LinkedHashMap<>())
                            .putIfAbsent(frame, when);
                }
            });
        }
        return rows;
    }

    private static boolean isTime(Mark mark) {
        return mark.role() == Mark.Role.TIME || mark.role() == Mark.Role.PUBLISHED;
    }

    private static Optional<When.Resolved> minute(Mark mark) {
        return DateTexts.value(mark.value()).filter(When.Minute.class::isInstance);
    }

    /** The body's paragraphs by the element of the row that holds them; none if they lie scattered. */
    private List<Post> posts(Map<Integer, When> row) {
        List<Post> posts = new ArrayList<>();
        Set<Integer> closed = new HashSet<>();
        int first = 0;
        while (first < body.size()) {
            int frame = holder(body.get(first), row);
            int end = first + 1;
            while (end < body.size() && holder(body.get(end), row) == frame) {
                end++;
            }
            When posted = row.get(frame);
            if (posted != null) {
                if (!closed.add(frame)) {
                    return List.of();
                }
                posts.add(new Post(posted, first, end));
            }
            first = end;
        }
        return posts;
    }

    private int holder(Block block, Map<Integer, When> row) {
        int frame = block.frame();
        while (frame >= 0 && !row.containsKey(frame)) {
            frame = page.frames().get(frame).parent();
        }
        return frame;
    }
}
