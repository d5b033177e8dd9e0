package org.dateline.capture;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.source.CaptureId;

/** Lets the first of several equal captures through and reports the others. Not thread-safe. */
final class Deduplicator implements Consumer<CaptureResult> {
    private final Consumer<CaptureResult> sink;
    private final Map<CaptureId, Location> first = new HashMap<>();

    Deduplicator(Consumer<CaptureResult> sink) {
        this.sink = sink;
    }

    @Override
    public void accept(CaptureResult result) {
        switch (result) {
            case Skipped skipped -> sink.accept(skipped);
            case Capture capture -> {
                Location known = first.putIfAbsent(capture.id(), capture.location());
                sink.accept(known == null ? capture : duplicate(capture, known));
            }
        }
    }

    private static Skipped duplicate(Capture capture, Location known) {
        return new Skipped(
                capture.location(), Skipped.Reason.DUPLICATE_CAPTURE, "the same address, time and bytes as " + known);
    }
}
