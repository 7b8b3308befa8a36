package dev.pyclair.runtime.object;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.UnicodeDatabase;
import dev.pyclair.runtime.text.SizeLimit;
import dev.pyclair.runtime.text.Wording;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What belongs to one running program: its modules, limits and ways out. One thread runs it. */
public abstract class Context implements SizeLimit {
    private static final int FIRST_MOST_DIGITS = 4300;
    private static final int FIRST_RECURSION_LIMIT = 1000;

    /** Built-in methods within each other, of which the program sees no frames. */
    private static final int MOST_NATIVE = 10_000;

    /** Levels that the stack of whoever runs the program has room for. */
    private static final int FIRST_LEVELS = 100;

    private final PyDict builtins = new PyDict();
    private final PyDict modules = new PyDict();
    private final Map<Object, Integer> printing = new HashMap<>();
    private final PyDict codecErrors = new PyDict();
    private final ArrayDeque<Object> held = new ArrayDeque<>();
    private final List<Object> callsAtExit = new ArrayList<>();
    private final Map<Class<?>, Object> ofModules = new HashMap<>();
    private int depth;
    private int nativeDepth;
    private int level;
    private int edge = FIRST_LEVELS;
    private int mostDigits = FIRST_MOST_DIGITS;
    private int recursionLimit = FIRST_RECURSION_LIMIT;
    private int deepest = Integer.MAX_VALUE;
    private int most = FIRST_RECURSION_LIMIT;

    /** {@return the attributes of the module {@code builtins}} */
    public final PyDict builtins() {
        return builtins;
    }

    /** {@return {@code sys.modules}} */
    public final PyDict modules() {
        return modules;
    }

    /** {@return the handlers of errors of codecs that the program has registered, by name} */
    public final PyDict codecErrors() {
        return codecErrors;
    }

    /** {@return what the module {@code atexit} is to call, the last first} */
    public final List<Object> callsAtExit() {
        return callsAtExit;
    }

    /**
     * What a module written in Java keeps for this program, and no attribute leads to.
     *
     * @param kind its class
     * @param maker makes the first
     * @return the one of this program
     */
    public final <T> T own(Class<T> kind, Supplier<T> maker) {
        Object known = ofModules.get(kind);
        if (known == null) {
            known = maker.get();
            ofModules.put(kind, known);
        }
        return kind.cast(known);
    }

    /** {@return all that modules keep for this program} */
    protected final Collection<Object> ofModules() {
        return ofModules.values();
    }

    /** {@return what knows which characters are printable} */
    public UnicodeDatabase unicodeDatabase() {
        return version().unicode();
    }

    /** {@return {@code sys.getrecursionlimit()}} */
    public final int recursionLimit() {
        return recursionLimit;
    }

    /** Sets the limit of recursion, as the program wants it. */
    public final void setRecursionLimit(int value) {
        recursionLimit = value;
        most = Math.min(recursionLimit, deepest);
    }

    /** Sets the limit that the program cannot raise; beyond it is {@link #tooDeep}. */
    protected final void setDeepest(int value) {
        deepest = value;
        most = Math.min(recursionLimit, deepest);
    }

    /** {@return {@code sys.get_int_max_str_digits()}; 0 for no limit} */
    public final int mostDigits() {
        return mostDigits;
    }

    /** Sets how many decimal digits an int may have as text. */
    public final void setMostDigits(int value) {
        mostDigits = value;
    }

    /** Goes into a call; {@link #leave} is owed. */
    public final void enter() {
        if (++depth > most) {
            depth--;
            throw most < recursionLimit ? tooDeep() : tooMuchRecursion();
        }
    }

    private static PyRaise tooMuchRecursion() {
        return Errors.of(Types.RECURSION_ERROR, "maximum recursion depth exceeded");
    }

    /** {@return what ends a program that has gone deeper than its host lets it} */
    protected abstract RuntimeException tooDeep();

    /**
     * Goes into Java code that may come back to itself without any call of a function between, such
     * as the comparison of nested lists; {@link #leaveNative} is owed.
     */
    public final void enterNative() {
        if (++nativeDepth > MOST_NATIVE) {
            nativeDepth--;
            throw tooMuchRecursion();
        }
        level++;
    }

    /** Comes back from such code. */
    public final void leaveNative() {
        nativeDepth--;
        level--;
    }

    /** {@return what knows which objects are to be missed when they die} */
    public abstract Watcher watcher();

    /**
     * Tells of an exception that nobody can handle, as {@code sys.unraisablehook} does.
     *
     * @param key what was done, a key of {@link Wording}
     * @param object what did it
     * @param exception what came out of it
     */
    public abstract void unraisable(String key, Object object, PyException exception);

    /** {@return how many calls are under way} */
    protected final int depth() {
        return depth;
    }

    /** Goes a level down the stack for a frame; {@link #rise} is owed. */
    protected final void sink() {
        level++;
    }

    /** Comes back to the level above. */
    protected final void rise() {
        level--;
    }

    /** {@return whether what follows is to be done {@link #onNewStack}} */
    public final boolean isAtEdge() {
        return level >= edge;
    }

    /**
     * Does something on a stack of its own.
     *
     * @param work what to do
     * @return what it returns
     */
    public final Object onNewStack(Supplier<Object> work) {
        int before = edge;
        edge = level + StackSegment.LEVELS;
        try {
            return StackSegment.run(this, work);
        } finally {
            edge = before;
        }
    }

    /** Hears that the thread goes to wait while another runs the program. */
    protected abstract void leaveThread();

    /** Hears that this thread runs the program now. */
    protected abstract void enterThread();

    /** Begins anew after a run that ended anywhere. */
    protected void restart() {
        depth = 0;
        nativeDepth = 0;
        level = 0;
        edge = FIRST_LEVELS;
        printing.clear();
        held.clear();
        for (Object each : ofModules.values()) {
            if (each instanceof Restarted own) {
                own.restart();
            }
        }
    }

    /**
     * Says that a collection which nothing of the program refers to yet is the program's, so that
     * it is seen where memory is measured; {@link #release} is owed.
     */
    public final void hold(Object collection) {
        held.push(collection);
    }

    /** The collection that was last held is the program's business now. */
    public final void release() {
        held.pop();
    }

    /** {@return the collections that are held} */
    protected final Iterable<Object> held() {
        return held;
    }

    /**
     * Counts operations that Java code does for the program.
     *
     * @param operations how many, about
     */
    public abstract void tick(int operations);

    /**
     * Accounts for work before it is done which nothing can stop once it is begun.
     *
     * @param operations how many operations of a program take about as long
     */
    public abstract void work(long operations);

    /** Comes back from a call. */
    public final void leave() {
        depth--;
    }

    /**
     * Begins to print an object that may contain itself; {@link #endRepr} is owed if this is true.
     *
     * @return whether it is not being printed already
     */
    public final boolean beginRepr(PyObject object) {
        if (printing.putIfAbsent(new Identity(object), 1) != null) {
            return false;
        }
        return true;
    }

    /** Ends printing an object. */
    public final void endRepr(PyObject object) {
        printing.remove(new Identity(object));
    }

    private record Identity(Object object) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Identity that && object == that.object;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }
    }

    @Override
    public final void reserve(long bytes) {
        allocate(bytes);
    }

    /**
     * Accounts for memory before it is taken.
     *
     * @param bytes how much
     */
    public abstract void allocate(long bytes);

    /**
     * Reads a clock of the host; unless the host gives one, that is refused.
     *
     * @param name as the module {@code time} names it: {@code time}, {@code monotonic}, {@code
     *     perf_counter}, {@code process_time} or {@code thread_time}
     * @return nanoseconds
     */
    public long clock(String name) {
        throw Errors.of(Types.PERMISSION_ERROR, "the host gives no clock: " + name);
    }

    /**
     * Waits; unless the host allows it, that is refused.
     *
     * @param nanoseconds how long, at least 0
     */
    public void sleep(long nanoseconds) {
        throw Errors.of(Types.PERMISSION_ERROR, "the host does not let programs sleep");
    }

    /** {@return a line of a file of source, for tracebacks; null if it is not known} */
    public abstract String sourceLine(String file, int line);

    /** {@return the Python whose code runs} */
    public abstract PythonVersion version();

    /** {@return whether any code has said so} */
    public abstract boolean hasVersion();

    /**
     * A message that versions of Python word differently.
     *
     * @param key its key in the table of {@link Wording}
     * @param values what is filled in
     * @return the message of the Python whose code runs
     */
    public final String wording(String key, Object... values) {
        return Wording.of(version()).text(key, values);
    }

    /**
     * Warns of what the program does, unless that is not to be seen.
     *
     * @param category the class of the warning
     * @param message what it says
     */
    public abstract void warn(PyType category, String message);

    /** Writes to the standard error output. */
    public abstract void writeError(Object text);

    /** Writes to standard output. */
    public abstract void write(Object text);

    /**
     * The next line of standard input with its newline; there is none unless a host gives some.
     *
     * @return the line, a text; empty at the end
     */
    public Optional<Object> readLine() {
        return Optional.empty();
    }

    /**
     * Opens a file; refused unless a host allows it.
     *
     * @param path where it is, as the program has it
     * @param options how
     * @param name the path as an exception has it
     * @return the file
     */
    public SeekableByteChannel openFile(String path, Set<OpenOption> options, Object name) {
        throw Errors.os(13, "Permission denied", name);
    }

    /** {@return {@code sys.argv} as it is when {@code sys} is first imported} */
    public PyList arguments() {
        return new PyList(new Object[] {""});
    }

    /** {@return whether the program may change files at all} */
    public boolean canWriteFiles() {
        return false;
    }

    /**
     * Where a path leads that is to be read or changed; refused unless a host allows it.
     *
     * @param path as the program has it
     * @param isWritten whether it is to be changed
     * @param name the path as an exception has it
     * @return the path without links
     */
    public Path file(String path, boolean isWritten, Object name) {
        throw Errors.os(13, "Permission denied", name);
    }

    /** {@return the variables of the environment that the program may see} */
    public Map<String, String> environment() {
        return Map.of();
    }

    /** {@return the folders with which {@code sys.path} begins} */
    public List<String> importPath() {
        return List.of();
    }

    /**
     * Looks for a module among files; there are none unless a host gives some.
     *
     * @param name its whole name
     * @param path the folders, an iterable of texts
     * @return what is known of it, as {@code importlib.machinery.ModuleSpec} has it; null if it is
     *     not found
     */
    public Object findModule(String name, Object path) {
        return null;
    }

    /** Shows what a statement of a prompt gives, as {@code sys.displayhook} does. */
    public abstract Object display(Object value);

    /**
     * Tells whether imports may look into a folder.
     *
     * @param path the folder
     * @return whether it is one that a module could be found in
     */
    public boolean isFolderOfImports(String path) {
        return false;
    }

    /**
     * Tells about a module whose file is known.
     *
     * @param name its whole name
     * @param path its source, or a {@code .pyc}
     * @return what is known of it, as {@code importlib.machinery.ModuleSpec} has it
     */
    public Object findFile(String name, String path) {
        throw Errors.os(2, "No such file or directory", path);
    }

    /** {@return the frame that runs, or null} */
    public abstract PyObject currentFrame();

    /** {@return the class in whose body the function that runs was made, for {@code super()}} */
    public abstract Object currentClass();

    /** {@return the first argument of the function that runs, for {@code super()}} */
    public abstract Object currentObject();

    /** {@return the global variables of the frame that runs; empty if none does} */
    public abstract PyDict currentGlobals();

    /**
     * Imports a module.
     *
     * @param name its whole name
     * @param globals those of the importing module
     * @param fromList names to be imported from it, or None
     * @param level how many folders up; 0 is absolute
     * @return the module, or the package at the start of the name
     */
    public abstract Object importModule(String name, PyDict globals, Object fromList, int level);

    /**
     * The whole name of a module that a relative import means.
     *
     * @param name its name behind the dots
     * @param globals those of the importing module
     * @param level how many folders up, at least 1
     * @return the name
     */
    public abstract String absoluteName(String name, PyDict globals, int level);
}
