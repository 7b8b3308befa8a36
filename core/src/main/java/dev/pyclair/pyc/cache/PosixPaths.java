package dev.pyclair.pyc.cache;

/**
 * Paths as strings, taken apart and joined as {@code importlib} does it on POSIX: nothing is
 * normalised.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/importlib/_bootstrap_external.py">
 *     CPython: {@code Lib/importlib/_bootstrap_external.py}, {@code _path_join} and below</a>
 */
final class PosixPaths {
    static final char SEPARATOR = '/';

    private PosixPaths() {}

    /** What stands before the last separator; empty if there is none. */
    static String head(String path) {
        int end = path.lastIndexOf(SEPARATOR);
        return end < 0 ? "" : path.substring(0, end);
    }

    /** What stands behind the last separator. */
    static String tail(String path) {
        return path.substring(path.lastIndexOf(SEPARATOR) + 1);
    }

    /** The parts that are not empty, without separators at their ends, with one between each. */
    static String join(String... parts) {
        var path = new StringBuilder();
        boolean isFirst = true;
        for (String part : parts) {
            if (!part.isEmpty()) {
                if (!isFirst) {
                    path.append(SEPARATOR);
                }
                path.append(withoutTrailing(part));
                isFirst = false;
            }
        }
        return path.toString();
    }

    static boolean isAbsolute(String path) {
        return !path.isEmpty() && path.charAt(0) == SEPARATOR;
    }

    static String withoutTrailing(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == SEPARATOR) {
            end--;
        }
        return path.substring(0, end);
    }

    static String withoutLeading(String path) {
        int start = 0;
        while (start < path.length() && path.charAt(start) == SEPARATOR) {
            start++;
        }
        return path.substring(start);
    }
}
