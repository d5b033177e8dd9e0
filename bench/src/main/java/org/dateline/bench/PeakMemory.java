package org.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The highest memory use of this process. Where Linux's {@code /proc} is, that is the resident set's high-water mark
 * (proc(5), {@code VmHWM}), which is comparable with that of any other program; elsewhere it is the sum of the heap pools'
 * peaks, which leaves out the JVM's own memory.
 */
sealed interface PeakMemory {

    /** Forgets the peak so far; collects garbage first, so that earlier work isn't counted. */
    void reset();

    /** The peak since the last reset, in MiB. */
    double peakMiB();

    static PeakMemory ofThisProcess() {
        Path status = Path.of("/proc/self/status");
        Path clear = Path.of("/proc/self/clear_refs");
        return Files.isReadable(status) && Files.isWritable(clear) ? new Resident(status, clear) : new Heap();
    }

    /** The resident set's high-water mark. */
    record Resident(Path status, Path clear) implements PeakMemory {

        private static final String KEY = "VmHWM:";
        private static final double KIB_PER_MIB = 1024;

        @Override
        public void reset() {
            System.gc();
            try {
                // proc(5): writing 5 resets the high-water mark to the current resident set.
                Files.writeString(clear, "5");
            } catch (IOException e) {
                throw new UncheckedIOException("can't reset the peak memory in " + clear, e);
            }
        }

        @Override
        public double peakMiB() {
            try {
                return Files.readAllLines(status).stream()
                                .filter(line -> line.startsWith(KEY))
                                .mapToLong(Resident::kibibytes)
                                .findFirst()
                                .orElseThrow(() -> new IllegalStateException("no " + KEY + " in " + status))
                        / KIB_PER_MIB;
            } catch (IOException e) {
                throw new UncheckedIOException("can't read the peak memory from " + status, e);
            }
        }

        private static long kibibytes(String line) {
            return Long.parseLong(line.substring(KEY.length()).replace("kB", "").strip());
        }
    }

    /** The sum of the heap pools' peaks. */
    record Heap(List<MemoryPoolMXBean> pools) implements PeakMemory {

        private static final double BYTES_PER_MIB = 1024.0 * 1024.0;

        public Heap {
            pools = List.copyOf(pools);
        }

        Heap() {
            this(ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .toList());
        }

        @Override
        public void reset() {
            System.gc();
            pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        }

        @Override
        public double peakMiB() {
            return pools.stream()
                            .mapToLong(pool -> pool.getPeakUsage().getUsed())
                            .sum()
                    / BYTES_PER_MIB;
        }
    }
}
