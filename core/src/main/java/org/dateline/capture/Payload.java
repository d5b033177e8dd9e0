package org.dateline.capture;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The bytes of a capture, with transfer and content encoding undone. Immutable. */
public final class Payload {
    private final byte[] bytes;

    private Payload(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes a copy of {@code bytes}. */
    public static Payload copyOf(byte[] bytes) {
        return new Payload(bytes.clone());
    }

    /** Takes {@code bytes} as they are; the caller never touches them again. */
    static Payload owning(byte[] bytes) {
        return new Payload(bytes);
    }

    public int length() {
        return bytes.length;
    }

    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /** A copy of the first {@code count} bytes, or of all if there are fewer. */
    public byte[] head(int count) {
        return Arrays.copyOf(bytes, Math.min(count, bytes.length));
    }

    /** The bytes themselves, for those in this package who only read them. */
    byte[] array() {
        return bytes;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The SHA-256 of the bytes, in lower-case hexadecimal digits. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Payload that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
