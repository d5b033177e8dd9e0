package org.dateline.capture;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files beneath the roots. Passed over, each with a line that says so: hidden files and folders, links to
 * folders, and what a folder's {@code .datelineignore} names. A file that two roots lead to is found once.
 */
final class FileTree {
    private final Map<String, FoundFile> files = new TreeMap<>();
    private final Map<String, FoundFile> tables = new TreeMap<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final Set<Path> known = new HashSet<>();
    private final Map<Path, IgnoreList> ignored = new HashMap<>();

    private FileTree() {}

    /** Walks the roots. */
    static FileTree of(List<Path> roots) throws IOException {
        FileTree tree = new FileTree();
        // Files first, so that one that is named stays named although a root folder holds it.
        Comparator<Path> order =
                Comparator.<Path, Boolean>comparing(Files::isDirectory).thenComparing(FileTree::name);
        for (Path root : roots.stream().sorted(order).toList()) {
            if (!Files.exists(root)) {
                throw new NoSuchFileException(root.toString(), null, "there is no such file or folder");
            }
            tree.add(root);
        }
        return tree;
    }

    /** The files that may hold captures, by name. */
    Map<String, FoundFile> files() {
        return files;
    }

    /** The {@code captures.csv} that apply to them, by name. */
    Map<String, FoundFile> tables() {
        return tables;
    }

    /** What was passed over. */
    List<Skipped> skipped() {
        return skipped;
    }

    private void add(Path root) throws IOException {
        if (Files.isDirectory(root)) {
            Files.walkFileTree(root, new Visitor(root));
        } else if (isTable(root)) {
            addTable(root);
        } else {
            addFile(root, true);
            Path beside = root.resolveSibling(CapturesCsv.NAME);
            if (Files.isRegularFile(beside)) {
                addTable(beside);
            }
        }
    }

    private void addFile(Path path, boolean named) {
        if (known.add(path.toAbsolutePath().normalize())) {
            files.put(name(path), new FoundFile(path, name(path), named));
        }
    }

    private void addTable(Path path) {
        if (known.add(path.toAbsolutePath().normalize())) {
            tables.put(name(path), new FoundFile(path, name(path), false));
        }
    }

    private static boolean isTable(Path path) {
        return fileName(path).equals(CapturesCsv.NAME);
    }

    private static String fileName(Path path) {
        Path last = path.getFileName();
        return last == null ? "" : last.toString();
    }

    /** The path with slashes. */
    static String name(Path path) {
        return path.toString().replace(FileSystems.getDefault().getSeparator(), "/");
    }

    private void skip(Path path, Skipped.Reason reason, String detail) {
        skipped.add(new Skipped(Location.of(name(path)), reason, detail));
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;

        Visitor(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root) && isPassedOver(folder, "folder")) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            try {
                IgnoreList.read(folder).ifPresent(list -> ignored.put(folder, list));
            } catch (IOException e) {
                skip(folder.resolve(IgnoreList.NAME), Skipped.Reason.UNREADABLE, String.valueOf(e.getMessage()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (fileName(file).equals(IgnoreList.NAME) || isPassedOver(file, "file")) {
                return FileVisitResult.CONTINUE;
            }
            if (Files.isDirectory(file)) {
                skip(file, Skipped.Reason.NOT_A_PAGE, "a link to a folder is not followed");
            } else if (!Files.isRegularFile(file) && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                skip(file, Skipped.Reason.UNREADABLE, "neither a file nor a folder, or a link that leads nowhere");
            } else if (isTable(file)) {
                addTable(file);
            } else {
                addFile(file, false);
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isPassedOver(Path path, String kind) {
            Path parent = path.getParent();
            boolean listed = Optional.ofNullable(parent)
                    .map(ignored::get)
                    .filter(list -> list.names(fileName(path)))
                    .isPresent();
            if (!listed && fileName(path).startsWith(".")) {
                skip(path, Skipped.Reason.NOT_A_PAGE, "a hidden " + kind);
            }
            return listed || fileName(path).startsWith(".");
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException e) {
            skip(path, Skipped.Reason.UNREADABLE, String.valueOf(e.getMessage()));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            if (e != null) {
                skip(folder, Skipped.Reason.UNREADABLE, String.valueOf(e.getMessage()));
            }
            ignored.remove(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
