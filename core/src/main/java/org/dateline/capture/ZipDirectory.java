package org.dateline.capture;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The entries of a ZIP archive by name.
 *
 * @param entries those whose name can be used; folders are left out
 * @param problems what is wrong with the others
 */
record ZipDirectory(NavigableMap<String, ZipEntry> entries, List<String> problems) {
    /** The end of the central directory, with the longest comment. */
    private static final int TAIL = 22 + 0xffff;

    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;

    /** The entries of an open archive. */
    static ZipDirectory of(ZipFile zip) {
        NavigableMap<String, ZipEntry> entries = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            if (leadsOut(name)) {
                problems.add("an entry's name leads out of the archive, and it is not read: " + name);
            } else if (!entry.isDirectory() && entries.putIfAbsent(name, entry) != null) {
                problems.add("several entries have one name, of which one is read: " + name);
            }
        }
        return new ZipDirectory(entries, problems);
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || List.of(name.split("/")).contains("..");
    }

    /** Refuses an archive whose central directory, which is read into memory as a whole, is larger than a page may be. */
    static void check(Path zip, Limits limits) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(zip.toFile(), "r")) {
            int length = (int) Math.min(TAIL, file.length());
            byte[] tail = new byte[length];
            file.seek(file.length() - length);
            file.readFully(tail);
            ByteBuffer bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            long size = 0;
            for (int i = 0; i + 22 <= length; i++) {
                int signature = bytes.getInt(i);
                if (signature == END) {
                    size = Math.max(
                            size, bytes.getInt(i + 12) == -1 ? 0 : Integer.toUnsignedLong(bytes.getInt(i + 12)));
                } else if (signature == END_64 && i + 48 <= length) {
                    size = Math.max(size, bytes.getLong(i + 40));
                }
            }
            if (size > limits.pageBytes() && size < file.length()) {
                throw new ReadProblem(Skipped.Reason.TOO_LARGE, "a ZIP archive with a directory of " + size + " bytes");
            }
        }
    }
}
