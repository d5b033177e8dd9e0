package org.dateline.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The page's style and script, and the Content Security Policy that allows these two by their digests and nothing else:
 * no request leaves the page.
 *
 * @param style the style sheet
 * @param script the script
 * @param policy the policy
 */
record Assets(String style, String script, String policy) {
    /**
     * @param citations the largest number of citations in one article: each has a rule that brings its words out when
     *     it is linked to
     */
    static Assets of(int citations) {
        String style = read("report.css") + targets(citations);
        String script = read("report.js");
        String policy = "default-src 'none'; style-src 'sha256-" + digest(style) + "'; script-src 'sha256-"
                + digest(script) + "'; base-uri 'none'; form-action 'none'";
        return new Assets(style, script, policy);
    }

    private static String targets(int citations) {
        if (citations == 0) {
            return "";
        }
        StringBuilder rules = new StringBuilder();
        for (Role role : Role.values()) {
            char letter = role.letter();
            rules.append(selectors(citations, letter, ".k%d:target~.k%d%c"))
                    .append("{background:var(--on-")
                    .append(letter)
                    .append(");color:var(--ink)}\n")
                    .append(selectors(citations, letter, ".b:has(>.k%d:target)~.b .k%d%c"))
                    .append("{background:var(--on-")
                    .append(letter)
                    .append(");color:var(--ink)}\n");
        }
        return rules.toString();
    }

    private static String selectors(int citations, char letter, String form) {
        return IntStream.range(0, citations)
                .mapToObj(index -> String.format(Locale.ROOT, form, index, index, letter))
                .collect(Collectors.joining(","));
    }

    private static String read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + name, e);
        }
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
