package org.dateline.source;

import java.util.regex.Pattern;

/**
 * The stable name of a capture: {@code c-} and the first 16 hexadecimal digits of a SHA-256 over what makes the capture
 * what it is (its URL, the time of capture, and the digest of its bytes). The same page captured again with the same
 * bytes at the same time has the same name, wherever its file lies.
 *
 * @param value the name, such as {@code c-0f3a5d7791be24c6}
 */
public record CaptureId(String value) implements Comparable<CaptureId> {
    private static final Pattern FORM = Pattern.compile("c-[0-9a-f]{16}");

    public CaptureId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a capture id (c- and 16 hexadecimal digits): " + value);
        }
    }

    @Override
    public int compareTo(CaptureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
