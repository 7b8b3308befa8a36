package dev.pyclair.pyc.tree;

import dev.pyclair.code.ImportScheme;
import dev.pyclair.code.PythonVersion;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The name of a file in {@code __pycache__}, taken apart: {@code m.cpython-313.opt-1.pyc}.
 *
 * @param source the name of the source without its suffix, such as {@code m}
 * @param isSuffixed whether the source has a suffix at all; the name of a script without one has no
 *     dot before its tag
 * @param tag such as {@code cpython-313}
 * @param optimization {@code 1} of {@code opt-1}, {@code o} of a {@code .pyo} file; else empty
 * @param version the CPython of the tag; empty for tags of others
 * @param isInstrumented whether pytest wrote it, with asserts of its own
 * @see <a href="https://peps.python.org/pep-3147/">PEP 3147</a>
 * @see <a href="https://peps.python.org/pep-0488/">PEP 488</a>
 */
public record CachedName(
        String source,
        boolean isSuffixed,
        String tag,
        String optimization,
        Optional<PythonVersion> version,
        boolean isInstrumented) {
    private static final String OPT = ".opt-";

    /** What stands for the level of a {@code .pyo} file. */
    private static final String OLD_LEVEL = "o";

    private static final String CPYTHON = "cpython-";
    private static final String PYTEST = "-pytest";
    private static final Map<String, PythonVersion> TAGS = tags();
    private static final int SUFFIX = ".pyc".length();

    /**
     * Takes a name apart.
     *
     * @param name the name of a file, without folders
     * @return its parts; empty if it has not the form of such names
     */
    public static Optional<CachedName> parse(String name) {
        if (!name.endsWith(".pyc") && !name.endsWith(".pyo")) {
            return Optional.empty();
        }
        String stem = name.substring(0, name.length() - SUFFIX);
        String optimization = name.endsWith("o") ? OLD_LEVEL : "";
        int opt = stem.lastIndexOf('.');
        if (opt >= 0 && stem.startsWith(OPT, opt)) {
            optimization = stem.substring(opt + OPT.length());
            stem = stem.substring(0, opt);
            if (!isAlphanumeric(optimization)) {
                return Optional.empty();
            }
        }
        // Versions of pytest have dots, so the last dot is not always that before the tag.
        int start = stem.lastIndexOf(CPYTHON);
        int end = start + CPYTHON.length();
        while (start >= 0 && end < stem.length() && Character.isDigit(stem.charAt(end))) {
            end++;
        }
        boolean isInstrumented = start >= 0 && stem.regionMatches(true, end, PYTEST, 0, 7);
        if (start >= 0 && (end == stem.length() || isInstrumented)) {
            boolean isSuffixed = start > 0 && stem.charAt(start - 1) == '.';
            return Optional.of(
                    new CachedName(
                            stem.substring(0, isSuffixed ? start - 1 : start),
                            isSuffixed,
                            stem.substring(start),
                            optimization,
                            version(stem.substring(start, end)),
                            isInstrumented));
        }
        int dot = stem.lastIndexOf('.');
        return dot <= 0
                ? Optional.empty()
                : Optional.of(
                        new CachedName(
                                stem.substring(0, dot),
                                true,
                                stem.substring(dot + 1),
                                optimization,
                                Optional.empty(),
                                false));
    }

    private static boolean isAlphanumeric(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /**
     * {@return whether the version gives its own files such a name, or pytest does; pytest gives
     * one to files of 2.7, too, and keeps the suffix of old}
     */
    boolean isGiven() {
        if (version.isEmpty() || isInstrumented) {
            return isInstrumented;
        }
        ImportScheme scheme = version.get().importScheme();
        boolean isOld = optimization.equals(OLD_LEVEL);
        return scheme.hasTags()
                && (optimization.isEmpty() || (scheme.hasLevels() ? !isOld : isOld));
    }

    /** {@return whether a pytest before 6 wrote it, whose headers have no flags} */
    boolean isOldPytest() {
        String pytest = isInstrumented ? tag.substring(tag.indexOf('-', CPYTHON.length())) : "";
        int start = PYTEST.length() + 1;
        return isInstrumented
                && (pytest.length() <= start
                        || pytest.indexOf('.', start) == start + 1 && pytest.charAt(start) < '6');
    }

    private static Optional<PythonVersion> version(String tag) {
        return Optional.ofNullable(TAGS.get(tag));
    }

    /** 2.7 has no tags, but pytest gives it one. */
    private static Map<String, PythonVersion> tags() {
        var tags = new HashMap<String, PythonVersion>();
        for (PythonVersion version : PythonVersion.values()) {
            tags.put(CPYTHON + version.toString().replace(".", ""), version);
        }
        return tags;
    }
}
