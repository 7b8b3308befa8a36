package dev.pyclair.marshal;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Resource;
import dev.pyclair.code.Text;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The interned strings that an interpreter refers to itself when it compiles a file and does
 * nothing else: up to 3.10 they take a reference number for that. Other processes hold others.
 *
 * <p>They come from {@code held.tsv}, which {@code tools/held/regenerate.py} makes, and are read
 * when a version is first asked for.
 */
final class HeldStrings {
    private static final String RESOURCE = "held.tsv";

    private static final AtomicReferenceArray<Set<Text>> KNOWN =
            new AtomicReferenceArray<>(PythonVersion.values().length);

    private HeldStrings() {}

    /** The strings of a version; none of one that has no rows. */
    static Set<Text> of(PythonVersion version) {
        Set<Text> strings = KNOWN.get(version.ordinal());
        if (strings == null) {
            strings = read(version.toString());
            // Two threads may read the same; either is right.
            KNOWN.set(version.ordinal(), strings);
        }
        return strings;
    }

    private static Set<Text> read(String version) {
        var strings = new HashSet<Text>();
        for (String line : Resource.text(HeldStrings.class, RESOURCE).split("\n")) {
            int tab = line.indexOf('\t');
            if (!line.startsWith("#") && isOf(line, tab, version)) {
                strings.add(Text.of(unescape(line.substring(tab + 1))));
            }
        }
        return strings;
    }

    /** Whether one of the words before the tab is the version. */
    private static boolean isOf(String line, int tab, String version) {
        for (int start = 0; start < tab; ) {
            int space = line.indexOf(' ', start);
            int end = space < 0 || space > tab ? tab : space;
            if (end - start == version.length() && line.startsWith(version, start)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private static String unescape(String text) {
        return text.startsWith("\\x")
                ? String.valueOf((char) Integer.parseInt(text.substring(2), 16))
                : text;
    }
}
