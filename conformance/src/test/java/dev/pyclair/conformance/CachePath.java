package dev.pyclair.conformance;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.cache.CachePathException;
import dev.pyclair.pyc.cache.ImportSettings;
import dev.pyclair.pyc.cache.PycCache;

/**
 * A row of {@code oracle/pycache_paths.py}: a question about a path, and the interpreter's answer.
 */
record CachePath(
        boolean isSource,
        String prefix,
        String directory,
        String optimization,
        String path,
        String answer) {
    static CachePath of(String line) {
        String[] cells = line.split("\t", -1);
        return new CachePath(
                cells[0].equals("=source"), cells[1], cells[2], cells[3], cells[4], cells[5]);
    }

    private static String text(String cell) {
        return cell.substring(1).replace("\\n", "\n");
    }

    /** What Pyclair says in the words of the table. */
    private String ours(PythonVersion version) {
        ImportSettings settings =
                ImportSettings.of(version, text(directory)).withPrefix(text(prefix));
        var cache = new PycCache(settings);
        try {
            String found =
                    !isSource
                            ? cache.sourceFromCache(text(path))
                            : optimization.equals("-")
                                    ? cache.cacheFromSource(text(path))
                                    : cache.cacheFromSource(text(path), text(optimization));
            return "=" + found.replace("\n", "\\n");
        } catch (CachePathException e) {
            return "!" + e.pythonType() + ": " + e.getMessage();
        }
    }

    /** Both answers; empty if they are the same. */
    String difference(PythonVersion version) {
        String ours = ours(version);
        return ours.equals(answer) ? "" : this + "\n    ours " + ours;
    }
}
