package dev.pyclair.pyc.tree;

import dev.pyclair.code.Bytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;

/** Reads files of any size: of a large one the start, or nothing. */
final class FileContent {
    /** Bytes of the longest header. */
    private static final int HEADER = 16;

    /** Most bytes that are read of a file: what is larger is no program. */
    private static final int LARGEST =
            (int) Math.min(1L << 30, Runtime.getRuntime().maxMemory() / 4);

    private static final Set<OpenOption> NO_LINK =
            Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    private static final Set<OpenOption> ANY = Set.of(StandardOpenOption.READ);

    private FileContent() {}

    /**
     * The first 16 bytes of a cached file, or as many as there are.
     *
     * @throws IOException if that fails, or it is a link
     */
    static Bytes head(Path path) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(path, NO_LINK)) {
            return Bytes.of(read(channel, HEADER));
        }
    }

    /**
     * All of a cached file.
     *
     * @throws IOException if that fails, or it is a link, or too large
     */
    static byte[] ofCachedFile(Path path) throws IOException {
        return whole(path, NO_LINK);
    }

    /**
     * All of a source.
     *
     * @throws IOException if that fails, or it is too large
     */
    static byte[] ofSource(Path path) throws IOException {
        return whole(path, ANY);
    }

    private static byte[] whole(Path path, Set<OpenOption> options) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(path, options)) {
            if (channel.size() > LARGEST) {
                throw new IOException("it is larger than " + (LARGEST >> 20) + " MiB");
            }
            return read(channel, (int) channel.size());
        }
    }

    private static byte[] read(SeekableByteChannel channel, int most) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(most);
        int count = 0;
        while (count >= 0 && buffer.hasRemaining()) {
            count = channel.read(buffer);
        }
        return buffer.hasRemaining()
                ? Arrays.copyOf(buffer.array(), buffer.position())
                : buffer.array();
    }
}
