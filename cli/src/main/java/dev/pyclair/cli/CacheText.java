package dev.pyclair.cli;

import dev.pyclair.code.Utf8Builder;
import dev.pyclair.pyc.tree.CacheEntry;
import java.io.IOException;
import java.nio.file.attribute.BasicFileAttributes;
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

    /** Adds what is known of a file to an open object. */
    static void write(CacheEntry entry, JsonWriter json) {
        json.key("path").value(entry.path().toString());
        json.key("state").value(entry.state().toString());
        json.key("detail").value(entry.detail());
        json.key("source");
        if (entry.source().isPresent()) {
            json.value(entry.source().get().toString());
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
