package org.dateline.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path where it is
 * @param name what it is called in locations: the path as the user gave it and what lies beneath, with slashes
 * @param named whether the user named the file itself, not a folder above it
 */
record FoundFile(Path path, String name, boolean named) implements Source {
    /** The key under which {@code captures.csv} knows it. */
    Path key() {
        return path.toAbsolutePath().normalize();
    }

    @Override
    public long size() throws IOException {
        return Files.size(path);
    }

    @Override
    public InputStream open(long offset) throws IOException {
        return Channels.newInputStream(FileChannel.open(path).position(offset));
    }
}
