package dev.pyclair.cli;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Text;
import dev.pyclair.code.Utf8Builder;
import dev.pyclair.pyc.tree.CacheEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Locale;

/** Lines about cached files. */
final class CacheText {
    private static final long KIB = 1024;

    private CacheText() {}

    /** {@code PATH: STATE: DETAIL}, and what was done about it, if anything. */
    static String line(CacheEntry entry, String done) {
        var line = new StringBuilder();
        if (!done.isEmpty()) {
            line.append(done).append(' ');
        }
        line.append(entry.path()).append(": ").append(entry.state());
        if (!entry.detail().isEmpty()) {
            line.append(": ").append(entry.detail());
        }
        return Visible.line(line.toString()) + "\n";
    }

    /** A number of bytes as people read it. */
    static String size(long bytes) {
        if (bytes < KIB) {
            return bytes + " B";
        }
        double number = bytes;
        int unit = -1;
        while (number >= KIB) {
            number /= KIB;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %ciB", number, "KMGTPE".charAt(unit));
    }

    /** How many files. */
    static String files(int count) {
        return count == 1 ? "1 file" : count + " files";
    }

    static long size(CacheEntry entry) {
        return entry.attributes().isPresent() ? entry.attributes().get().size() : 0;
    }

    /** The level of optimisation: 0 where the name has none. */
    static String level(CacheEntry entry) {
        return entry.optimization().isEmpty() ? "0" : entry.optimization();
    }

    /** Prints a file as an object of JSON, in a line. */
    static void printJson(CacheEntry entry, String done, Console console) throws IOException {
        var out = new Utf8Builder(512);
        var json = new JsonWriter(out).open('{');
        write(entry, json);
        if (!done.isEmpty()) {
            json.key("done").value(done);
        }
        json.close('}');
        out.append('\n');
        console.write(out.toBytes().toArray());
    }

    /**
     * A path as Python has it: bytes that are no UTF-8 as lone surrogates, PEP 383.
     *
     * @see <a href="https://peps.python.org/pep-0383/">PEP 383</a>
     */
    private static String name(Path path) {
        String text = path.toString();
        if (text.indexOf('\ufffd') < 0) {
            return text;
        }
        String uri = path.toUri().getRawPath();
        var bytes = new byte[uri.length()];
        int size = 0;
        for (int i = 0; i < uri.length(); i++) {
            boolean isEscape = uri.charAt(i) == '%';
            bytes[size++] =
                    (byte) (isEscape ? Integer.parseInt(uri, i + 1, i + 3, 16) : uri.charAt(i));
            i += isEscape ? 2 : 0;
        }
        return withSurrogates(Arrays.copyOf(bytes, size));
    }

    private static String withSurrogates(byte[] bytes) {
        var text = new StringBuilder();
        int start = 0;
        while (start < bytes.length) {
            int bad = Text.firstIllFormed(Bytes.window(bytes, start, bytes.length - start));
            int end = bad < 0 ? bytes.length : start + bad;
            text.append(new String(bytes, start, end - start, StandardCharsets.UTF_8));
            if (bad >= 0) {
                text.append((char) (0xdc00 | bytes[end] & 0xff));
                end++;
            }
            start = end;
        }
        return text.toString();
    }

    /** Adds what is known of a file to an open object. */
    static void write(CacheEntry entry, JsonWriter json) {
        json.key("path").value(name(entry.path()));
        json.key("state").value(entry.state().toString());
        json.key("detail").value(entry.detail());
        json.key("source");
        if (entry.source().isPresent()) {
            json.value(name(entry.source().get()));
        } else {
            json.nothing();
        }
        json.key("python");
        if (entry.version().isPresent()) {
            json.value(entry.version().get().toString());
        } else {
            json.nothing();
        }
        json.key("tag").value(entry.tag()).key("level").value(level(entry));
        if (entry.header().isPresent()) {
            HeaderText.write(entry.header().get(), json);
        }
        if (entry.attributes().isPresent()) {
            BasicFileAttributes attributes = entry.attributes().get();
            json.key("size").value(attributes.size());
            json.key("modified").value(attributes.lastModifiedTime().toString());
        }
    }
}
