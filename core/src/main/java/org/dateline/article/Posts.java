package org.dateline.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.time.When;

/**
 * Finds the dated posts of a live page: those that its data tell of, or elements of one look, side by side, each of which
 * opens with its own time and holds paragraphs of the body. A page that doesn't say that it is live must have more of
 * them, and little else.
 */
final class Posts {
    private static final int LEAST = 4;
    private static final int LEAST_OF_LIVE = 2;
    private static final double SHARE = 0.8;
    private static final int MOST_TIMES = 4000;

    /** A time stands no deeper than that in its post. */
    private static final int DEEPEST = 12;

    private final PageText page;
    private final List<Block> body;
    private final boolean live;

    /** The frames that hold lines of the body and have enough like them beside them. */
    private final BitSet mayBePost;

    /** What the elements of a row share: their parent and their look. */
    private record Row(int parent, int look) {}

    /** A post before its day is known. */
    private record Found(PostTime time, int first, int end) {}

    private Posts(PageText page, List<Block> body) {
        this.page = page;
        this.body = body;
        this.live = page.head().data().types().stream().anyMatch(type -> type.endsWith("LiveBlogPosting"));
        this.mayBePost = body.size() < least() ? new BitSet() : candidates();
    }

    private BitSet candidates() {
        BitSet holding = new BitSet();
        for (Block block : body) {
            for (int frame = block.frame(); frame > 0 && !holding.get(frame); frame = parent(frame)) {
                holding.set(frame);
            }
        }
        Map<Row, Integer> counts = new HashMap<>();
        holding.stream().forEach(frame -> counts.merge(rowOf(frame), 1, Integer::sum));
        BitSet enough = new BitSet();
        holding.stream()
                .filter(frame -> counts.getOrDefault(rowOf(frame), 0) >= least())
                .forEach(enough::set);
        return enough;
    }

    private int parent(int frame) {
        return page.frames().get(frame).parent();
    }

    private Row rowOf(int frame) {
        Frame here = page.frames().get(frame);
        return new Row(here.parent(), here.names());
    }

    /**
     * The posts in the order of the page; empty where the page has none.
     *
     * @param published when the page was published: posts that state no day may be of that one
     * @param modified when it was last changed
     */
    static List<Post> find(
            PageText page, List<Block> body, Optional<When.Resolved> published, Optional<When.Resolved> modified) {
        if (!page.markedUp()) {
            return List.of();
        }
        List<Found> shown = new Posts(page, body).best();
        List<Post> declared = DeclaredPosts.find(page, body);
        if (declared.size() >= LEAST_OF_LIVE && declared.size() >= shown.size()) {
            return declared;
        }
        List<When> times = PostTime.resolve(shown.stream().map(Found::time).toList(), published, modified);
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            posts.add(new Post(times.get(i), shown.get(i).first(), shown.get(i).end()));
        }
        return posts;
    }

    private List<Found> best() {
        List<Found> best = List.of();
        for (Map<Integer, PostTime> row : rows().values()) {
            List<Found> posts = row.size() >= least() && row.size() > best.size() ? posts(row) : List.of();
            if (posts.size() > best.size() && isTicker(posts)) {
                best = posts;
            }
        }
        return best;
    }

    private int least() {
        return live ? LEAST_OF_LIVE : LEAST;
    }

    private boolean isTicker(List<Found> posts) {
        Set<Object> times = new HashSet<>();
        posts.forEach(post -> times.add(
                post.time().moment().<Object>map(m -> m).orElse(post.time().clock())));
        int held = posts.stream().mapToInt(post -> post.end() - post.first()).sum();
        return posts.size() >= least() && times.size() == posts.size() && (live || held >= SHARE * body.size());
    }

    /** All rows of like elements, each element with the first time in it. */
    private Map<Row, Map<Integer, PostTime>> rows() {
        Map<Row, Map<Integer, PostTime>> rows = new LinkedHashMap<>();
        if (mayBePost.isEmpty()) {
            return rows;
        }
        BodyPlace place = new BodyPlace(page, Optional.empty(), body);
        int seen = 0;
        for (Mark mark : page.marks()) {
            if (isTime(mark) && seen++ < MOST_TIMES) {
                int frame =
                        page.blocks().get(place.indexAt(mark.span().start())).frame();
                if (isInPost(frame)) {
                    PostTime.read(page.text().at(mark.span()), mark.value()).ifPresent(time -> add(rows, frame, time));
                }
            }
        }
        for (Block block : page.blocks()) {
            if (mayOpen(block) && seen < MOST_TIMES && isInPost(block.frame())) {
                Optional<PostTime> time = PostTime.read(page.words(block), "");
                seen += time.isPresent() ? 1 : 0;
                time.ifPresent(found -> add(rows, block.frame(), found));
            }
        }
        return rows;
    }

    /** Whether one of the frames to which {@link #add} would give a time may be a post. */
    private boolean isInPost(int innermost) {
        int frame = innermost;
        for (int up = 0; up < DEEPEST && frame > 0; up++) {
            if (mayBePost.get(frame)) {
                return true;
            }
            frame = parent(frame);
        }
        return false;
    }

    private void add(Map<Row, Map<Integer, PostTime>> rows, int innermost, PostTime time) {
        int frame = innermost;
        for (int up = 0; up < DEEPEST && frame > 0; up++) {
            if (mayBePost.get(frame)) {
                rows.computeIfAbsent(rowOf(frame), row -> new LinkedHashMap<>()).putIfAbsent(frame, time);
            }
            frame = parent(frame);
        }
    }

    /** Whether the line begins with a figure, as a time does. */
    private boolean mayOpen(Block block) {
        String text = page.text().text();
        int start = block.span().start();
        return Character.isDigit(text.charAt(start))
                || (block.length() > 1 && text.charAt(start) < 'A' && Character.isDigit(text.charAt(start + 1)));
    }

    private static boolean isTime(Mark mark) {
        return mark.role() == Mark.Role.TIME || mark.role() == Mark.Role.PUBLISHED;
    }

    /** The body's paragraphs by the element of the row that holds them; none if they lie scattered. */
    private List<Found> posts(Map<Integer, PostTime> row) {
        List<Found> posts = new ArrayList<>();
        Set<Integer> closed = new HashSet<>();
        int first = 0;
        while (first < body.size()) {
            int frame = holder(body.get(first), row);
            int end = first + 1;
            while (end < body.size() && holder(body.get(end), row) == frame) {
                end++;
            }
            PostTime posted = row.get(frame);
            if (posted != null) {
                if (!closed.add(frame)) {
                    return List.of();
                }
                posts.add(new Found(posted, first, end));
            }
            first = end;
        }
        return posts;
    }

    private int holder(Block block, Map<Integer, PostTime> row) {
        int frame = block.frame();
        while (frame >= 0 && !row.containsKey(frame)) {
            frame = page.frames().get(frame).parent();
        }
        return frame;
    }
}
