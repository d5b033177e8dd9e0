package org.dateline.bench.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Pages of a folder in the form of the Web Content Extraction Benchmark (WCXB 1.0): {@code ground-truth/NAME.json} tells
 * the type of {@code html/NAME.html.gz}.
 */
final class TypedPages {
    private static final JsonMapper MAPPER = new JsonMapper();

    private TypedPages() {}

    static boolean isAt(Path folder) {
        return Files.isDirectory(folder.resolve("ground-truth"));
    }

    static List<LabelledPage> read(Path folder) throws IOException {
        List<Path> files;
        try (var entries = Files.list(folder.resolve("ground-truth"))) {
            files = entries.sorted().toList();
        }
        List<LabelledPage> pages = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".json", "");
            JsonNode gold = MAPPER.readTree(Files.readAllBytes(file));
            PageKind kind = kind(
                    gold.path("_internal").path("page_type").path("primary").asText());
            Optional<String> url = Optional.ofNullable(gold.path("url").textValue());
            pages.add(LabelledPage.of(name, kind, url, bytes(folder.resolve("html/" + name + ".html.gz"))));
        }
        return pages;
    }

    private static PageKind kind(String type) {
        return switch (type) {
            case "article" -> PageKind.ARTICLE;
            case "listing", "collection" -> PageKind.LIST;
            case "product" -> PageKind.GOODS;
            default -> PageKind.OTHER;
        };
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }
}
