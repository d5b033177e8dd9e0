package org.dateline.capture;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.dateline.source.CaptureId;

/**
 * One page as it was found.
 *
 * @param id its stable name
 * @param location where its bytes lie
 * @param mediaType what its bytes are
 * @param declaredCharset the charset that a header declared, as written there; it may be wrong
 * @param payload its bytes
 * @param supplied what is known of it from outside
 */
public record Capture(
        CaptureId id,
        Location location,
        MediaType mediaType,
        Optional<String> declaredCharset,
        Payload payload,
        Supplied supplied)
        implements CaptureResult {

    /** A capture whose name is made from its URL, its time of capture and its bytes. */
    public static Capture of(
            Location location,
            MediaType mediaType,
            Optional<String> declaredCharset,
            Payload payload,
            Supplied supplied) {
        return new Capture(identify(payload, supplied), location, mediaType, declaredCharset, payload, supplied);
    }

    private static CaptureId identify(Payload payload, Supplied supplied) {
        String key = supplied.url().orElse("")
                + '\n'
                + supplied.captured().map(Object::toString).orElse("")
                + '\n'
                + payload.sha256();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return new CaptureId("c-" + HexFormat.of().formatHex(digest, 0, 8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
