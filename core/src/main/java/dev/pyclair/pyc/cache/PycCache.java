package dev.pyclair.pyc.cache;

import dev.pyclair.code.ImportScheme;
import dev.pyclair.code.Literal;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import java.util.Optional;

/**
 * Where a CPython keeps the {@code .pyc} of a source, and of which source a {@code .pyc} is: {@code
 * importlib.util.cache_from_source} and {@code source_from_cache}, with all their corner cases.
 *
 * <p>Paths are strings as Python on POSIX has them, and are never normalised. Up to 3.1 a file is
 * cached beside its source, under the name of the source and a letter.
 *
 * @see <a href="https://peps.python.org/pep-3147/">PEP 3147</a>
 * @see <a href="https://peps.python.org/pep-0488/">PEP 488</a>
 */
public final class PycCache {
    /** The folder beside the sources. */
    public static final String FOLDER = "__pycache__";

    private static final String OPT = "opt-";
    private static final String VALUE_ERROR = "ValueError";

    private final PythonVersion version;
    private final ImportScheme scheme;
    private final int level;
    private final Optional<String> prefix;
    private final String directory;

    /**
     * The cache of an interpreter.
     *
     * @param settings its version, level of optimisation, prefix and working directory
     */
    public PycCache(ImportSettings settings) {
        version = settings.version();
        scheme = version.importScheme();
        level = settings.level();
        prefix = scheme.hasPrefix() ? settings.prefix() : Optional.empty();
        directory = settings.directory();
    }

    /**
     * The cached file of a source that the interpreter uses by itself.
     *
     * @param source the path of the source, which need not exist
     * @return the path of the cached file
     * @throws CachePathException where Python raises an error
     */
    public String cacheFromSource(String source) {
        return cacheFromSource(source, level == 0 ? "" : Integer.toString(level));
    }

    /**
     * The cached file of a source for an optimisation of one's choice.
     *
     * @param source the path of the source, which need not exist
     * @param optimization empty, a level or a word; before 3.5, empty or not
     * @return the path of the cached file
     * @throws CachePathException where Python raises an error
     */
    public String cacheFromSource(String source, String optimization) {
        if (!scheme.hasTags()) {
            return source + (optimization.isEmpty() ? 'c' : 'o');
        }
        String head = PosixPaths.head(source);
        String filename = filename(PosixPaths.tail(source), optimization);
        if (prefix.isEmpty()) {
            return PosixPaths.join(head, FOLDER, filename);
        }
        String absolute = absolute(head);
        if (absolute.length() < 2 && !scheme.hasPrefixForRoot()) {
            // head[1] is looked at for the colon of a drive, whatever the system.
            throw new CachePathException("IndexError", "string index out of range");
        }
        return PosixPaths.join(prefix.get(), PosixPaths.withoutLeading(absolute), filename);
    }

    private String filename(String tail, String optimization) {
        int dot = tail.lastIndexOf('.');
        String base = dot < 0 ? "" : tail.substring(0, dot);
        String name = base.isEmpty() ? tail.substring(dot + 1) : base;
        String tagged = name + (dot < 0 ? "" : ".") + version.cacheTag().orElseThrow();
        if (!scheme.hasLevels()) {
            return tagged + (optimization.isEmpty() ? ".pyc" : ".pyo");
        }
        if (optimization.isEmpty()) {
            return tagged + ".pyc";
        }
        if (!isAlphanumeric(optimization)) {
            throw new CachePathException(VALUE_ERROR, repr(optimization) + " is not alphanumeric");
        }
        return tagged + "." + OPT + optimization + ".pyc";
    }

    private String absolute(String path) {
        if (PosixPaths.isAbsolute(path)) {
            return path;
        }
        boolean drops = scheme.dropsCurrentDirectory() && path.startsWith("./");
        return PosixPaths.join(directory, drops ? path.substring(2) : path);
    }

    /**
     * The source of a cached file.
     *
     * @param cached the path of the cached file, which need not exist
     * @return the path of the source
     * @throws CachePathException where Python raises an error, as names do that are not of the form
     */
    public String sourceFromCache(String cached) {
        if (!scheme.hasTags()) {
            return sourceBeside(cached);
        }
        String head = PosixPaths.head(cached);
        String name = PosixPaths.tail(cached);
        String stripped = PosixPaths.withoutTrailing(prefix.orElse(""));
        if (prefix.isPresent() && head.startsWith(stripped + PosixPaths.SEPARATOR)) {
            head = head.substring(stripped.length());
        } else {
            if (!PosixPaths.tail(head).equals(FOLDER)) {
                throw new CachePathException(
                        VALUE_ERROR, FOLDER + " not bottom-level directory in " + repr(cached));
            }
            head = PosixPaths.head(head);
        }
        checkDots(name);
        return PosixPaths.join(head, name.substring(0, name.indexOf('.')) + ".py");
    }

    private static String sourceBeside(String cached) {
        if (!cached.endsWith(".pyc") && !cached.endsWith(".pyo")) {
            throw new CachePathException(VALUE_ERROR, cached + " ends in neither .pyc nor .pyo");
        }
        return cached.substring(0, cached.length() - 1);
    }

    private void checkDots(String name) {
        int dots = 0;
        for (int i = 0; i < name.length(); i++) {
            dots += name.charAt(i) == '.' ? 1 : 0;
        }
        if (dots == 2) {
            return;
        }
        if (dots != 3 || !scheme.hasLevels()) {
            String expected = scheme.hasLevels() ? "2 or 3" : "2";
            throw new CachePathException(
                    VALUE_ERROR, "expected only " + expected + " dots in " + repr(name));
        }
        int end = name.lastIndexOf('.');
        String optimization = name.substring(name.lastIndexOf('.', end - 1) + 1, end);
        if (!optimization.startsWith(OPT)) {
            throw new CachePathException(
                    VALUE_ERROR, "optimization portion of filename does not start with 'opt-'");
        }
        if (!isAlphanumeric(optimization.substring(OPT.length()))) {
            throw new CachePathException(
                    VALUE_ERROR,
                    "optimization level " + repr(optimization) + " is not an alphanumeric value");
        }
    }

    private String repr(String text) {
        return Literal.repr(Text.of(text), version);
    }

    /** {@code str.isalnum}: letters and numbers of all kinds, and not nothing. */
    private static boolean isAlphanumeric(String text) {
        int length = text.length();
        for (int i = 0; i < length; i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            int type = Character.getType(point);
            if (!Character.isLetterOrDigit(point)
                    && type != Character.LETTER_NUMBER
                    && type != Character.OTHER_NUMBER) {
                return false;
            }
        }
        return length > 0;
    }
}
