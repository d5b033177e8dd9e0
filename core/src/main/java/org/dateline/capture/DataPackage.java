package org.dateline.capture;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a WACZ file's {@code datapackage.json} says of its parts (Frictionless Data Package).
 *
 * @param hashes each part's digest, such as {@code sha256:} and hexadecimal digits, by the part's path; empty where none
 *     is stated
 */
record DataPackage(Map<String, String> hashes) {
    static final String NAME = "datapackage.json";

    /** Reads the description. */
    static DataPackage read(byte[] json) throws ReadProblem {
        Map<String, String> hashes = new TreeMap<>();
        for (JsonNode resource : JsonText.parse(json).path("resources")) {
            JsonText.text(resource, "path")
                    .ifPresent(path ->
                            hashes.put(path, JsonText.text(resource, "hash").orElse("")));
        }
        return new DataPackage(hashes);
    }

    /**
     * Whether bytes have a digest.
     *
     * @param hash the digest's name, a colon, and hexadecimal digits
     * @return nothing for a digest that Java does not know
     */
    static Optional<Boolean> fits(InputStream in, String hash) throws IOException {
        int colon = hash.indexOf(':');
        Optional<MessageDigest> digest = digest(colon < 0 ? "" : hash.substring(0, colon));
        if (digest.isEmpty()) {
            return Optional.empty();
        }
        byte[] buffer = new byte[1 << 16];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            digest.get().update(buffer, 0, count);
        }
        return Optional.of(HexFormat.of().formatHex(digest.get().digest()).equalsIgnoreCase(hash.substring(colon + 1)));
    }

    private static Optional<MessageDigest> digest(String name) {
        try {
            return Optional.of(
                    MessageDigest.getInstance(name.toUpperCase(Locale.ROOT).replaceFirst("^SHA-?", "SHA-")));
        } catch (NoSuchAlgorithmException e) {
            return Optional.empty();
        }
    }
}
