package dev.pyclair.runtime.text;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Resource;
import java.util.HashMap;
import java.util.Map;

/**
 * What messages say in a version of Python, where versions differ.
 *
 * <p>Messages that are the same everywhere stand where they are raised. The others have a key and
 * rows in {@code wording.tsv}: the key, the first version with that text, and the text with {@code
 * {0}}, {@code {1}} for what is filled in. The rows of a key stand in the order of versions; before
 * its first row it has the text of that row.
 */
public final class Wording {
    private static final String TABLE = "wording.tsv";

    private static final Wording[] OF = new Wording[PythonVersion.values().length];

    private final Map<String, String> texts = new HashMap<>();

    private Wording(PythonVersion version) {
        for (String line : Resource.text(Wording.class, TABLE).split("\n")) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != 3) {
                throw new IllegalStateException(TABLE + ": " + line);
            }
            PythonVersion since = PythonVersion.parse(cells[1]).orElseThrow();
            String text = cells[2].replace("\\n", "\n");
            if (version.compareTo(since) >= 0) {
                texts.put(cells[0], text);
            } else {
                texts.putIfAbsent(cells[0], text);
            }
        }
    }

    /**
     * The messages of a version.
     *
     * @param version the version
     * @return its messages, the same for all who ask
     */
    public static Wording of(PythonVersion version) {
        synchronized (OF) {
            int place = version.ordinal();
            if (OF[place] == null) {
                OF[place] = new Wording(version);
            }
            return OF[place];
        }
    }

    /**
     * A message.
     *
     * @param key its key in the table
     * @param values what is filled in
     * @return the message
     */
    public String text(String key, Object... values) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no message: " + key);
        }
        var filled = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' && Character.isDigit(text.charAt(i + 1))) {
                filled.append(values[text.charAt(i + 1) - '0']);
                i += 2;
            } else {
                filled.append(c);
            }
        }
        return filled.toString();
    }
}
