package org.dateline.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The line of time as drawn: everything has its place, in units of the picture. Made by {@link TimePictures}.
 *
 * @param size the name of the width that it is drawn for
 * @param width its width
 * @param height its height
 * @param axisY where the axis lies
 * @param lanes the lanes, top to bottom
 * @param ticks the marks of the axis
 * @param breaks where the scale changes
 * @param asOf where the date lies that "overdue" is reckoned by, if it lies on the line
 */
record TimePicture(
        String size,
        int width,
        int height,
        int axisY,
        List<Lane> lanes,
        List<TimeTicks.Tick> ticks,
        List<Double> breaks,
        Optional<Double> asOf) {
    TimePicture {
        lanes = List.copyOf(lanes);
        ticks = List.copyOf(ticks);
        breaks = List.copyOf(breaks);
    }

    /**
     * One story's lane.
     *
     * @param label the story's name, cut to fit
     * @param labelY the base line of the label
     * @param marks its marks
     */
    record Lane(String label, int labelY, List<Mark> marks) {
        Lane {
            marks = List.copyOf(marks);
        }
    }

    /** Something drawn that leads to its line. */
    sealed interface Mark {
        /** What it leads to. */
        String href();

        /** Its date and words. */
        String title();

        /** The name of its family: colour, and shape for a dot. */
        String family();
    }

    /**
     * A day.
     *
     * @param path the outline of its shape
     * @param open whether it is drawn as an outline: a date that is only bounded or approximate, or a due date
     */
    record Dot(String href, String title, String family, String path, boolean open) implements Mark {}

    /**
     * A stretch.
     *
     * @param x where it begins
     * @param y its upper edge
     * @param width its length
     * @param coreX where the part begins that is meant ("early", "end of"), else the same as x
     * @param coreWidth the length of the part that is meant
     * @param open whether it is drawn as an outline: approximate
     */
    record Bar(
            String href,
            String title,
            String family,
            double x,
            double y,
            double width,
            double coreX,
            double coreWidth,
            boolean open)
            implements Mark {}

    /**
     * More lines than have room at their place.
     *
     * @param x the middle
     * @param y the middle
     * @param label such as "+12"
     */
    record More(String href, String title, String family, double x, double y, String label) implements Mark {}

    /** A number for SVG: at most one decimal place. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    String viewBox() {
        return "0 0 " + width + " " + height;
    }
}
