package dev.pyclair.runtime;

import dev.pyclair.PyclairException;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.Magic;
import dev.pyclair.runtime.LimitExceededException.Limit;
import dev.pyclair.runtime.engine.AsyncFunctions;
import dev.pyclair.runtime.engine.FrameFunctions;
import dev.pyclair.runtime.engine.Machine;
import dev.pyclair.runtime.module.AtExitModule;
import dev.pyclair.runtime.module.BuiltinsModule;
import dev.pyclair.runtime.module.Ending;
import dev.pyclair.runtime.module.Modules;
import dev.pyclair.runtime.module.NumberFunctions;
import dev.pyclair.runtime.module.OpenFunction;
import dev.pyclair.runtime.module.PathFinder;
import dev.pyclair.runtime.module.PrintFunction;
import dev.pyclair.runtime.module.Unraisable;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.ValueFault;
import dev.pyclair.runtime.trace.Tracer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The inside of a {@link Python}: the machine with what it was given. */
final class Program extends Machine implements LiveSize.Roots {
    private static final List<MethodTable> BUILTINS =
            List.of(
                    new BuiltinsModule(),
                    new PrintFunction(),
                    new NumberFunctions(),
                    new OpenFunction(),
                    new FrameFunctions(),
                    new AsyncFunctions());

    /** A hundredth of a second, after which one who sleeps looks at the limits. */
    private static final long NAP = 10_000_000;

    private static final String MAIN = "__main__";

    private final Host host;
    private final Optional<Tracer> tracer;
    private final Budget budget;
    private List<String> arguments = List.of("");
    private final Optional<Path> stdlib;
    private final HostFiles files;
    private final HostSources sources;
    private final FileRights importing;
    private PathFinder finder;
    private final List<String> importPath = new ArrayList<>();
    private final Map<String, Object> globalsToBe = new LinkedHashMap<>();

    /** The thread that runs the program, or null. */
    private Thread runs;

    private final Exported exported = new Exported();

    private PythonVersion version;

    /** Whether the program ends, and its sources are not looked at any more. */
    private boolean isEnding;

    Program(Host host, Limits limits, Optional<Path> stdlib, Optional<Tracer> tracer) {
        this.host = host;
        this.tracer = tracer;
        if (tracer.isPresent()) {
            setTracer(new GuardedTracer(tracer.get()));
        }
        this.stdlib = stdlib;
        files = new HostFiles(host);
        if (stdlib.isPresent()) {
            importPath.add(stdlib.get().toAbsolutePath().normalize().toString());
        }
        importing = importRights();
        sources = new HostSources(host, importing);
        budget = new Budget(limits, new LiveSize(this));
        setDeepest(limits.recursion());
    }

    /**
     * Ends the program, as an interpreter ends: functions of {@code atexit} are called, and
     * generators leave the blocks in which they wait.
     */
    void finish() {
        AtExitModule.run(this);
        isEnding = true;
        if (!watched().isEmpty()) {
            finishWatched(main());
        }
    }

    private void makeBuiltins() {
        var builtins = new PyModule("builtins");
        for (MethodTable table : BUILTINS) {
            table.fill(version, builtins);
        }
        PyDict all = builtins.attributes();
        for (int i = all.next(-1); i >= 0; i = all.next(i)) {
            builtins().putText((String) all.keyAt(i), all.valueAt(i));
        }
        builtins.setAttributes(builtins());
        modules().putText("builtins", builtins);
    }

    /** Takes what Java code gets of the program, and the object behind it. */
    void export(Object holder, Object value) {
        exported.add(holder, value);
    }

    /** Also what only waits to be found dead. */
    @Override
    public List<Object> measured() {
        List<Object> roots = roots();
        roots.addAll(watched());
        return roots;
    }

    @Override
    public List<Object> roots() {
        var roots = new ArrayList<Object>();
        roots.addAll(globalsToBe.values());
        exported.addTo(roots);
        roots.add(modules());
        roots.add(builtins());
        roots.add(codecErrors());
        roots.add(lazyImports());
        roots.add(current());
        roots.add(callsAtExit());
        roots.addAll(ofModules());
        roots.add(asyncHooks());
        for (Object each : held()) {
            roots.add(each);
        }
        return roots;
    }

    @Override
    public void unraisable(String key, Object object, PyException exception) {
        Unraisable.tell(this, key, object, exception, !isEnding);
    }

    /** What imports read, and the program need not. */
    private FileRights importRights() {
        if (stdlib.isEmpty()) {
            return host.files();
        }
        try {
            return host.files().reading(stdlib.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sets {@code sys.argv} and {@code sys.path}, as for a file that is run.
     *
     * @param words its path, and the words behind that
     */
    void setArguments(List<String> words) {
        arguments = words;
        // Where the host's files are is nothing for a program that may read none.
        if (!words.isEmpty() && host.files() != FileRights.NONE) {
            Path folder = Path.of(words.get(0)).toAbsolutePath().normalize().getParent();
            importPath.add(0, folder == null ? "/" : folder.toString());
        }
        if (modules().getText("sys") instanceof PyModule sys) {
            sys.attributes().putText("argv", arguments());
        }
    }

    @Override
    public PyList arguments() {
        var list = new PyList();
        for (String word : arguments) {
            list.add(CodePoints.fromJava(word));
        }
        return list;
    }

    @Override
    public SeekableByteChannel openFile(String path, Set<OpenOption> options, Object name) {
        return files.open(path, options, name);
    }

    @Override
    public Path file(String path, boolean isWritten, Object name) {
        return files.resolve(path, isWritten, name);
    }

    @Override
    public Map<String, String> environment() {
        return host.environment().orElse(Map.of());
    }

    @Override
    public List<String> importPath() {
        return importPath;
    }

    /** What is done in a program. */
    interface Work<T> {
        T run();
    }

    /**
     * Does something within the limits, and takes what comes out of it to Java's exceptions.
     *
     * @param isProgram whether a whole program ends with it, whose hook for uncaught exceptions is
     *     called
     */
    <T> T run(Work<T> work, boolean isProgram) {
        boolean isOutermost = begin();
        try {
            return guarded(work, isProgram);
        } finally {
            if (isOutermost) {
                end();
            }
        }
    }

    /** Whether this is no call from Java that the program itself has called. */
    private boolean begin() {
        Thread thread = Thread.currentThread();
        Thread running = claim(thread);
        if (running != null && running != thread) {
            throw new IllegalStateException("the program runs in another thread: " + running);
        }
        if (running == null) {
            budget.start();
        }
        return running == null;
    }

    // Locks, not an AtomicReference: that would be the first to need what takes the JVM
    // milliseconds to prepare.
    private synchronized Thread claim(Thread thread) {
        Thread running = runs;
        if (running == null) {
            runs = thread;
        }
        return running;
    }

    private synchronized void move(Thread thread) {
        runs = thread;
    }

    private void end() {
        budget.end();
        restart();
        move(null);
    }

    private <T> T guarded(Work<T> work, boolean isProgram) {
        try {
            return raising(work, isProgram);
        } catch (HostFault e) {
            throw e.thrown();
        } catch (PyclairException | PythonException e) {
            throw e;
        } catch (StackOverflowError e) {
            throw new LimitExceededException(
                    Limit.RECURSION,
                    "the program's calls do not fit the stack of its thread any more");
        } catch (OutOfMemoryError e) {
            throw new LimitExceededException(
                    Limit.MEMORY, "the program's memory does not fit Java's any more");
        } catch (RuntimeException e) {
            throw new InternalErrorException(e);
        }
    }

    private <T> T raising(Work<T> work, boolean isProgram) {
        PyRaise raised;
        try {
            return work.run();
        } catch (PyRaise e) {
            raised = e;
        } catch (ValueFault e) {
            raised = translated(this, e);
        }
        PyException exception = raised.value();
        throw new PythonException(
                this,
                exception,
                isProgram ? Ending.ofProgram(this, exception) : Ending.of(this, exception));
    }

    @Override
    protected void leaveThread() {
        budget.leaveThread();
    }

    @Override
    protected void enterThread() {
        move(Thread.currentThread());
        budget.enterThread();
    }

    @Override
    protected RuntimeException tooDeep() {
        return new LimitExceededException(
                Limit.RECURSION, "the program's calls are too deep, at its limit");
    }

    /** The global variables of the program itself, whatever has run. */
    PyDict main() {
        return module(MAIN).attributes();
    }

    /** Sets one of them, also before it is known of which version the program is. */
    void setGlobal(String name, Object value) {
        if (modules().getText("builtins") == null) {
            globalsToBe.put(name, value);
        } else {
            main().putText(name, value);
        }
    }

    /** A module whose code runs next: that of the program itself is the same each time. */
    PyModule module(String name) {
        if (name.equals(MAIN) && modules().getText(MAIN) instanceof PyModule main) {
            return main;
        }
        var module = new PyModule(name);
        module.attributes().putText("__builtins__", modules().getText("builtins"));
        modules().putText(name, module);
        if (name.equals(MAIN)) {
            // No method reference: it would be made whenever a program starts.
            for (var global : globalsToBe.entrySet()) {
                module.attributes().putText(global.getKey(), global.getValue());
            }
            globalsToBe.clear();
        }
        return module;
    }

    @Override
    public void tick(int operations) {
        budget.tick(operations);
    }

    @Override
    public void work(long operations) {
        budget.work(operations);
    }

    @Override
    public void allocate(long bytes) {
        budget.allocate(bytes);
    }

    @Override
    public void write(Object text) {
        String java = CodePoints.toJava(text);
        budget.write(java.length());
        try {
            if (tracer.isPresent()) {
                tracer.get().written(java);
            }
            host.out(java);
        } catch (RuntimeException | Error e) {
            throw new HostFault(e);
        }
    }

    @Override
    public void writeError(Object text) {
        String java = CodePoints.toJava(text);
        budget.write(java.length());
        try {
            if (tracer.isPresent()) {
                tracer.get().written(java);
            }
            host.err(java);
        } catch (RuntimeException | Error e) {
            throw new HostFault(e);
        }
    }

    @Override
    public String sourceLine(String file, int line) {
        return sources.line(file, line);
    }

    @Override
    public boolean hasVersion() {
        return version != null;
    }

    @Override
    public PythonVersion version() {
        if (version == null) {
            version = Magic.newestRelease();
        }
        return version;
    }

    /**
     * Takes the version of the code that runs next. The first says what {@code builtins} has: the
     * module is the program's, who may have changed it when the next comes.
     */
    void setVersion(PythonVersion value) {
        version = value;
        if (modules().getText("builtins") == null) {
            makeBuiltins();
        }
    }

    @Override
    public long clock(String name) {
        if (!host.hasClock()) {
            return super.clock(name);
        }
        return switch (name) {
            case "time" -> ChronoUnit.NANOS.between(Instant.EPOCH, Instant.now());
            case "process_time", "thread_time" ->
                    ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            default -> System.nanoTime();
        };
    }

    @Override
    public void sleep(long nanoseconds) {
        if (!host.hasClock()) {
            super.sleep(nanoseconds);
        }
        long end = System.nanoTime() + nanoseconds;
        try {
            for (long left = nanoseconds; left > 0; left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.sleep(Math.min(left, NAP));
                // Limits hold for those who sleep, too.
                budget.tick(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            budget.remind();
            budget.tick(1);
        }
    }

    @Override
    public boolean canWriteFiles() {
        return host.files().canWrite();
    }

    @Override
    public Object findModule(String name, Object path) {
        return finder().find(this, name, path);
    }

    @Override
    public Object display(Object value) {
        return Modules.display(this, value);
    }

    @Override
    public boolean isFolderOfImports(String path) {
        return finder().isFolder(path);
    }

    private PathFinder finder() {
        if (finder == null) {
            Path directory = Path.of("").toAbsolutePath();
            var files = new ImportFiles(importing, directory);
            finder = new PathFinder(files, directory.toString());
        }
        return finder;
    }

    @Override
    public Object importModule(String name, PyDict globals, Object fromList, int level) {
        return Modules.imported(this, name, globals, fromList, level);
    }

    @Override
    public String absoluteName(String name, PyDict globals, int level) {
        return Modules.absoluteName(this, name, globals, level);
    }
}
