package org.dateline.capture;

import java.util.Comparator;

/**
 * Where a capture or an error lies: a file, the record in it, and the byte that it begins at.
 *
 * @param file the path as the user gave it, with what follows beneath a folder; separators are slashes
 * @param record the record's number in its file, counted from 1, or 0 for the file as a whole
 * @param offset the byte offset in the file (the compressed file, where it is compressed) of the record or the error
 */
public record Location(String file, int record, long offset) implements Comparable<Location> {
    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::record)
            .thenComparingLong(Location::offset);

    public Location {
        if (record < 0 || offset < 0) {
            throw new IllegalArgumentException("not a location: record " + record + ", offset " + offset);
        }
    }

    /** The file as a whole. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** Such as {@code pages.warc.gz, record 3, offset 4711}. */
    @Override
    public String toString() {
        return record == 0 && offset == 0 ? file : file + ", record " + record + ", offset " + offset;
    }
}
