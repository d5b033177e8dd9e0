package org.dateline.bench.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Damages pages at random, as hostile senders, broken tools and cut transfers do. What comes of a number hangs on the
 * seed, the number and the pages alone: any mutant can be made again. Immutable.
 */
final class Mutator {
    private static final int LARGEST = 2 << 20;
    private static final int MOST_STEPS = 6;
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "</",
            "/>",
            "<!--",
            "-->",
            "<!-",
            "--!>",
            "<![CDATA[",
            "]]>",
            "<?xml version=\"1.0\"?>",
            "&",
            "&#",
            "&#0;",
            "&#xD800;",
            "&#x110000;",
            "&amp",
            "&nosuch;",
            "\0",
            "\"",
            "'",
            "=",
            "<script>",
            "</script>",
            "<script type=\"application/ld+json\">{\"@type\":[[[",
            "<style>",
            "<textarea>",
            "<title>",
            "<noscript>",
            "<template>",
            "<svg><title>",
            "<math>",
            "<table><tr>",
            "</table>",
            "<td>",
            "<select><option>",
            "<plaintext>",
            "<frameset>",
            "<base href=\"//\">",
            "<p",
            "</p>",
            "<br>",
            "<b><i>",
            "</b></i>",
            "<a href=",
            "<li>",
            "<dl><dt>",
            "<time datetime=\"",
            "<meta charset=\"utf-16\">",
            "<meta charset=\"shift_jis\">",
            "<html lang=\"",
            "<body>",
            "</body></html>",
            "<template><p>",
            "<ruby><rt>",
            "<button>",
            "<form><form>",
            "<h1>",
            "<pre>\n\n");

    private final List<byte[]> pages;
    private final long seed;

    Mutator(List<byte[]> pages, long seed) {
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("there must be pages to damage");
        }
        this.pages = List.copyOf(pages);
        this.seed = seed;
    }

    /** The mutant of that number. */
    byte[] mutant(long number) {
        SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
        byte[] page = any(random);
        int steps = 1 + random.nextInt(MOST_STEPS);
        for (int i = 0; i < steps; i++) {
            page = step(page, random);
            page = page.length > LARGEST ? Arrays.copyOf(page, LARGEST) : page;
        }
        return page;
    }

    private byte[] any(SplittableRandom random) {
        return pages.get(random.nextInt(pages.size()));
    }

    private byte[] step(byte[] page, SplittableRandom random) {
        int at = random.nextInt(page.length + 1);
        return switch (random.nextInt(10)) {
            case 0 -> flip(page, random);
            case 1 -> Arrays.copyOf(page, at);
            case 2 -> insert(page, at, piece(random));
            case 3 -> insert(page, at, slice(page, random, 4000));
            case 4 -> insert(page, at, slice(any(random), random, 20_000));
            case 5 -> cut(page, at, random);
            case 6 -> insert(page, at, repeated(piece(random), 1 + random.nextInt(3000)));
            case 7 -> insert(page, at, attributes(random));
            case 8 -> insert(page, at, otherEncoding(slice(page, random, 2000), random));
            default -> insert(page, at, repeated(slice(page, random, 60), 1 + random.nextInt(2000)));
        };
    }

    private static byte[] flip(byte[] page, SplittableRandom random) {
        byte[] flipped = page.clone();
        int flips = 1 + random.nextInt(40);
        for (int i = 0; i < flips && flipped.length > 0; i++) {
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    private static byte[] cut(byte[] page, int at, SplittableRandom random) {
        int end = Math.min(page.length, at + random.nextInt(2000));
        byte[] left = Arrays.copyOf(page, page.length - (end - at));
        System.arraycopy(page, end, left, at, page.length - end);
        return left;
    }

    private static byte[] slice(byte[] page, SplittableRandom random, int longest) {
        int from = random.nextInt(page.length + 1);
        return Arrays.copyOfRange(page, from, Math.min(page.length, from + random.nextInt(longest)));
    }

    private static byte[] piece(SplittableRandom random) {
        return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] attributes(SplittableRandom random) {
        StringBuilder tag = new StringBuilder("<div");
        int count = random.nextInt(3000);
        for (int i = 0; i < count; i++) {
            tag.append(" a")
                    .append(random.nextInt(5000))
                    .append("=\"")
                    .append(i)
                    .append('"');
        }
        return tag.append('>').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] otherEncoding(byte[] piece, SplittableRandom random) {
        String text = new String(piece, StandardCharsets.UTF_8);
        return switch (random.nextInt(3)) {
            case 0 -> text.getBytes(StandardCharsets.UTF_16LE);
            case 1 -> text.getBytes(StandardCharsets.UTF_16);
            default -> text.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private static byte[] repeated(byte[] piece, int times) {
        int count = Math.min(times, LARGEST / Math.max(1, piece.length));
        byte[] all = new byte[piece.length * count];
        for (int i = 0; i < count; i++) {
            System.arraycopy(piece, 0, all, i * piece.length, piece.length);
        }
        return all;
    }

    private static byte[] insert(byte[] page, int at, byte[] piece) {
        byte[] whole = Arrays.copyOf(page, page.length + piece.length);
        System.arraycopy(piece, 0, whole, at, piece.length);
        System.arraycopy(page, at, whole, at + piece.length, page.length - at);
        return whole;
    }
}
