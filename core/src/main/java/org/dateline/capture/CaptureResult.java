package org.dateline.capture;

/** What becomes of each thing that is read: a capture, or a reason why there is none. */
public sealed interface CaptureResult permits Capture, Skipped {
    Location location();
}
