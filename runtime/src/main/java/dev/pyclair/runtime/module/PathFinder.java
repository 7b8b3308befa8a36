package dev.pyclair.runtime.module;

import dev.pyclair.pyc.cache.CacheFiles;
import dev.pyclair.pyc.cache.CachePathException;
import dev.pyclair.pyc.cache.FileStatus;
import dev.pyclair.pyc.cache.ImportDecision;
import dev.pyclair.pyc.cache.ImportRules;
import dev.pyclair.pyc.cache.ImportSettings;
import dev.pyclair.pyc.cache.Outcome;
import dev.pyclair.pyc.cache.PycCache;
import dev.pyclair.pyc.cache.Reason;
import dev.pyclair.pyc.cache.Step;
import dev.pyclair.runtime.engine.SourceCode;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;

/**
 * Finds modules among files: in the folders of {@code sys.path}, or of a package. Which file of a
 * folder an import takes, and whether a cached one is valid, {@link ImportRules} decides.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/importlib/_bootstrap_external.py">
 *     CPython: {@code Lib/importlib/_bootstrap_external.py}, {@code PathFinder}</a>
 */
public final class PathFinder {
    private final CacheFiles files;
    private final String directory;

    /**
     * A finder.
     *
     * @param files what it sees
     * @param directory the working directory, an absolute path
     */
    public PathFinder(CacheFiles files, String directory) {
        this.files = files;
        this.directory = directory;
    }

    /**
     * Looks for a module.
     *
     * @param name its whole name
     * @param path where to look: an iterable of texts
     * @return what is known of it; null if it is in none of the folders
     */
    public Object find(Context cx, String name, Object path) {
        ImportSettings settings = ImportSettings.of(cx.version(), directory).withoutWriting();
        var rules = new ImportRules(settings, files);
        String last = name.substring(name.lastIndexOf('.') + 1);
        var parts = new PyList();
        PyIterator folders = Iteration.of(cx, path);
        for (Object each = folders.next(cx); each != null; each = folders.next(cx)) {
            if (Texts.plain(each) == null) {
                continue;
            }
            String folder = CodePoints.toJava(Texts.plain(each));
            ImportDecision decision = rules.module(folder.isEmpty() ? directory : folder, last);
            if (decision.outcome() instanceof Outcome.Namespace part) {
                parts.add(CodePoints.fromJava(part.path()));
            } else if (decision.reason() != Reason.NOT_FOUND) {
                return spec(settings, name, decision, found(decision));
            }
        }
        return parts.size() == 0
                ? null
                : PyModuleSpec.of(name, new PyNamespaceLoader(), Singleton.NONE, parts);
    }

    /**
     * Tells whether a path is a folder that imports may look into.
     *
     * @param path the path; empty for the working directory
     * @return whether it is
     */
    public boolean isFolder(String path) {
        String folder = path.isEmpty() ? directory : path;
        return files.canList(folder)
                && files.kind(folder).filter(kind -> kind == FileStatus.Kind.FOLDER).isPresent();
    }

    /**
     * Tells about a module whose file is known.
     *
     * @param name its whole name
     * @param path its source, or a {@code .pyc}
     * @return what is known of it
     */
    public Object file(Context cx, String name, String path) {
        ImportSettings settings = ImportSettings.of(cx.version(), directory).withoutWriting();
        var rules = new ImportRules(settings, files);
        String absolute = path.startsWith("/") ? path : directory + "/" + path;
        ImportDecision decision =
                path.endsWith(".py") ? rules.source(absolute) : rules.sourceless(absolute, name);
        return spec(settings, name, decision, absolute);
    }

    private PyModuleSpec spec(
            ImportSettings settings, String name, ImportDecision decision, String found) {
        PyFileLoader loader;
        Object cached;
        if (decision.outcome() instanceof Outcome.RunsPyc pyc) {
            loader = PyFileLoader.ofCache(files, name, found, pyc.path());
            cached = CodePoints.fromJava(pyc.path());
        } else if (decision.outcome() instanceof Outcome.RunsSource source
                && SourceCode.hasCompiler()) {
            String path = cachePath(settings, source.path());
            loader = PyFileLoader.ofSource(files, name, source.path(), path);
            cached = path.isEmpty() ? Singleton.NONE : CodePoints.fromJava(path);
        } else {
            throw refusal(name, decision, found);
        }
        Object locations = Singleton.NONE;
        if (loader.isPackage()) {
            var list = new PyList();
            list.add(CodePoints.fromJava(found.substring(0, Math.max(0, found.lastIndexOf('/')))));
            locations = list;
        }
        var spec = PyModuleSpec.of(name, loader, CodePoints.fromJava(found), locations);
        spec.setFile(cached);
        return spec;
    }

    private static String cachePath(ImportSettings settings, String source) {
        try {
            return new PycCache(settings).cacheFromSource(source);
        } catch (CachePathException e) {
            // An import goes on without a cached file then.
            return "";
        }
    }

    /** The file that was found, which is the source where there is one. */
    private static String found(ImportDecision decision) {
        String found = "";
        for (Step step : decision.steps()) {
            if (step.look() == Step.Look.FIND) {
                found = step.path();
            }
        }
        return found;
    }

    private static PyRaise refusal(String name, ImportDecision decision, String path) {
        Outcome outcome = decision.outcome();
        PyRaise raise;
        if (outcome instanceof Outcome.Raises raises) {
            raise = Errors.of(Types.named(raises.pythonType()), raises.message());
        } else if (outcome instanceof Outcome.RunsExtension) {
            raise =
                    Errors.of(
                            Types.IMPORT_ERROR, path + " is machine code, which does not run here");
        } else {
            raise =
                    Errors.of(
                            Types.IMPORT_ERROR,
                            path
                                    + " would have to be compiled, because "
                                    + decision.reason()
                                    + ", and there is no compiler here: python -m compileall"
                                    + " of the version that is run makes the cached file");
        }
        if (raise.is(Types.IMPORT_ERROR)) {
            raise.value().setField("name", name);
            raise.value().setField("path", CodePoints.fromJava(path));
        }
        return raise;
    }
}
