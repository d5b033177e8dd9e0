package org.dateline.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.time.Precision;
import org.dateline.time.When;

/**
 * Draws the line of time: a lane a story, a dot for a day, a bar of true extent for anything coarser. Marks that would
 * overlap are stacked; where a stack grows too high, the rest is one mark that says how many.
 */
final class TimePictures {
    private static final int MARGIN = 14;
    private static final int LABEL = 20;
    private static final int ROW = 12;
    private static final int LANE_GAP = 12;
    private static final int AXIS = 40;
    private static final int MOST_ROWS = 12;
    private static final double RADIUS = 4.4;

    private TimePictures() {}

    /**
     * Something to draw.
     *
     * @param lane the name of its lane
     * @param when its time
     * @param href what it leads to
     * @param title its date and words
     * @param family its family
     * @param due whether it is a due date and no entry
     */
    record Item(String lane, When.Resolved when, String href, String title, EntryKind.Family family, boolean due) {}

    /** The widths that the page chooses from, and how many characters of a lane's name fit. */
    private enum Size {
        WIDE(1120, 120),
        MIDDLE(700, 80),
        NARROW(344, 42);

        private final int width;
        private final int label;

        Size(int width, int label) {
            this.width = width;
            this.label = label;
        }
    }

    /** A picture for each width, or none if there is nothing to draw. */
    static List<TimePicture> of(List<Item> items, Optional<LocalDate> asOf) {
        return items.isEmpty()
                ? List.of()
                : Stream.of(Size.values()).map(size -> draw(items, asOf, size)).toList();
    }

    private static TimePicture draw(List<Item> items, Optional<LocalDate> asOf, Size size) {
        TimeScale scale = TimeScale.of(items.stream().map(Item::when).toList(), MARGIN, size.width - (double) MARGIN);
        Map<String, List<Item>> byLane = new LinkedHashMap<>();
        items.forEach(item ->
                byLane.computeIfAbsent(item.lane(), lane -> new ArrayList<>()).add(item));
        List<TimePicture.Lane> lanes = new ArrayList<>();
        int y = 4;
        for (Map.Entry<String, List<Item>> lane : byLane.entrySet()) {
            Stack stack = stack(lane.getValue(), scale);
            int bottom = y + LABEL + stack.rows() * ROW;
            lanes.add(new TimePicture.Lane(Quotations.cut(lane.getKey(), size.label), y + 14, marks(stack, bottom)));
            y = bottom + LANE_GAP;
        }
        return new TimePicture(
                size.name().toLowerCase(Locale.ROOT),
                size.width,
                y + AXIS,
                y,
                lanes,
                TimeTicks.of(scale),
                breaks(scale),
                asOf.filter(scale::holds).map(scale::at));
    }

    private static List<Double> breaks(TimeScale scale) {
        List<TimeScale.Segment> segments = scale.segments();
        List<Double> breaks = new ArrayList<>();
        for (int i = 1; i < segments.size(); i++) {
            breaks.add(segments.get(i).from());
        }
        return breaks;
    }

    /** An item with its place along the line and its row, counted from the bottom. */
    private record Placed(Item item, double from, double to, int row) {
        boolean isBar() {
            return to - from > 2 * RADIUS + 2;
        }
    }

    /** The rows of a lane. */
    private record Stack(List<Placed> placed, int rows) {}

    /** Dots lie at the bottom, bars over them; each in the lowest row that is free at its place. */
    private static Stack stack(List<Item> items, TimeScale scale) {
        List<Placed> flat = items.stream()
                .map(item -> place(item, scale))
                .sorted(Comparator.comparingDouble(Placed::from)
                        .thenComparingDouble(Placed::to)
                        .thenComparing(placed -> placed.item().href()))
                .toList();
        List<Placed> placed = new ArrayList<>();
        int dotRows = rows(flat.stream().filter(p -> !p.isBar()).toList(), 0, placed);
        int barRows = rows(flat.stream().filter(Placed::isBar).toList(), dotRows, placed);
        return new Stack(placed, Math.max(1, dotRows + barRows));
    }

    private static Placed place(Item item, TimeScale scale) {
        double from = scale.at(item.when().start());
        double to = scale.at(item.when().end());
        boolean day = item.when().precision().compareTo(Precision.DAY) <= 0;
        if (day || to - from < 2 * RADIUS + 2.5) {
            double middle = (from + to) / 2;
            return day
                    ? new Placed(item, middle - RADIUS, middle + RADIUS, 0)
                    : new Placed(item, middle - RADIUS - 1.5, middle + RADIUS + 1.5, 0);
        }
        return new Placed(item, from, to, 0);
    }

    private static int rows(List<Placed> flat, int base, List<Placed> into) {
        List<Double> free = new ArrayList<>();
        for (Placed placed : flat) {
            int row = 0;
            while (row < free.size() && free.get(row) > placed.from()) {
                row++;
            }
            row = Math.min(row, MOST_ROWS - 1);
            if (row == free.size()) {
                free.add(0.0);
            }
            free.set(row, Math.max(free.get(row), placed.to() + 1.5));
            into.add(new Placed(placed.item(), placed.from(), placed.to(), base + row));
        }
        return free.size();
    }

    /** One mark for each item, but one alone for all that lie in the top row of a full stack at the same place. */
    private static List<TimePicture.Mark> marks(Stack stack, int bottom) {
        List<TimePicture.Mark> marks = new ArrayList<>();
        List<Placed> placed = stack.placed().stream()
                .sorted(Comparator.comparingInt(Placed::row).thenComparingDouble(Placed::from))
                .toList();
        for (int i = 0; i < placed.size(); ) {
            int end = i + 1;
            while (end < placed.size() && overlap(placed.get(i), placed.get(end))) {
                end++;
            }
            marks.add(end - i == 1 ? mark(placed.get(i), bottom) : more(placed.subList(i, end), bottom));
            i = end;
        }
        return marks;
    }

    private static boolean overlap(Placed left, Placed right) {
        return left.row() == right.row() && right.from() < left.to();
    }

    private static double y(Placed placed, int bottom) {
        return bottom - placed.row() * ROW - ROW / 2.0;
    }

    private static TimePicture.Mark more(List<Placed> placed, int bottom) {
        Item first = placed.getFirst().item();
        Placed at = placed.getFirst();
        return new TimePicture.More(
                first.href(),
                placed.size() + " lines here, the first: " + first.title(),
                first.family().id(),
                (at.from() + at.to()) / 2,
                y(at, bottom),
                "+" + placed.size());
    }

    private static TimePicture.Mark mark(Placed placed, int bottom) {
        Item item = placed.item();
        double y = y(placed, bottom);
        String family = item.due() ? item.family().id() + " due" : item.family().id();
        if (!placed.isBar()) {
            double middle = (placed.from() + placed.to()) / 2;
            String path = Shapes.path(item.family(), middle, y, RADIUS);
            return new TimePicture.Dot(item.href(), item.title(), family, path, isOpen(item));
        }
        double width = placed.to() - placed.from();
        double core = width / 3;
        double coreX = switch (item.when().modifier()) {
            case MID -> placed.from() + core;
            case END -> placed.to() - core;
            case NONE,
                    START,
                    BEFORE,
                    AFTER,
                    ON_OR_BEFORE,
                    ON_OR_AFTER,
                    LESS_THAN,
                    MORE_THAN,
                    EQUAL_OR_LESS,
                    EQUAL_OR_MORE,
                    APPROX -> placed.from();
        };
        return new TimePicture.Bar(
                item.href(),
                item.title(),
                family,
                placed.from(),
                y - 3.5,
                width,
                coreX,
                isThird(item) ? core : width,
                isOpen(item));
    }

    private static boolean isThird(Item item) {
        return switch (item.when().modifier()) {
            case START, MID, END -> true;
            case NONE,
                    BEFORE,
                    AFTER,
                    ON_OR_BEFORE,
                    ON_OR_AFTER,
                    LESS_THAN,
                    MORE_THAN,
                    EQUAL_OR_LESS,
                    EQUAL_OR_MORE,
                    APPROX -> false;
        };
    }

    private static boolean isOpen(Item item) {
        return item.due()
                || switch (item.when().modifier()) {
                    case BEFORE, AFTER, ON_OR_BEFORE, ON_OR_AFTER, APPROX -> true;
                    case NONE, START, MID, END, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE -> false;
                };
    }
}
