package org.dateline.report;

import java.util.Locale;

/** The outlines of dots: a family is known by its shape as well as by its colour. */
final class Shapes {
    private Shapes() {}

    /** The SVG path of a family's shape around a middle, about {@code 2 * r} wide. */
    static String path(EntryKind.Family family, double x, double y, double r) {
        return switch (family) {
            case EVENT -> circle(x, y, r);
            case STATEMENT -> polygon(x, y, r * 0.9, -1, -1, 1, -1, 1, 1, -1, 1);
            case DISPUTE -> polygon(x, y + r * 0.15, r * 1.15, 0, -1, 1, 0.8, -1, 0.8);
            case COMMITMENT -> polygon(x, y, r * 1.25, 0, -1, 1, 0, 0, 1, -1, 0);
        };
    }

    private static String circle(double x, double y, double r) {
        return String.format(
                Locale.ROOT,
                "M%.1f %.1fa%.1f %.1f 0 1 1 %.1f 0a%.1f %.1f 0 1 1 %.1f 0z",
                x - r,
                y,
                r,
                r,
                2 * r,
                r,
                r,
                -2 * r);
    }

    /** A closed line through corners, each given as two multiples of {@code r}. */
    private static String polygon(double x, double y, double r, double... corners) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < corners.length; i += 2) {
            path.append(String.format(
                    Locale.ROOT, "%s%.1f %.1f", i == 0 ? "M" : "L", x + corners[i] * r, y + corners[i + 1] * r));
        }
        return path.append('z').toString();
    }
}
