package dev.pyclair.cli;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Resource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compiles sources with an interpreter that the user names; nothing of a source is run.
 *
 * <p>The interpreter is started once, and again after a source that it did not survive. Before 3.2
 * its level of optimisation is fixed when it is started, so there is a process for each level.
 */
final class Recompiler implements AutoCloseable {
    /**
     * The script reads no variables, no site and no user's folder, and nothing from its working
     * directory. With a prefix its own library comes from sources, and not from cached files, which
     * may be what is to be proved (3.8 on; others ignore the option).
     */
    private static final List<String> ISOLATED =
            List.of("-I", "-S", "-B", "-W", "ignore", "-X", "pycache_prefix=");

    /** Before 3.4. */
    private static final List<String> OLD = List.of("-E", "-S", "-s", "-B", "-W", "ignore");

    private static final List<String> LEVELS = List.of("", "-O", "-OO");
    private static final String SCRIPT = Resource.text(Recompiler.class, "recompile.py");

    private final Path python;
    private final Path folder;
    private final int seconds;
    private final boolean isOld;
    private final Greeting greeting;

    /** By level, or all in the first place; null where none is running. */
    private final CompilerProcess[] processes = new CompilerProcess[LEVELS.size()];

    private String fault = "";

    /**
     * Starts an interpreter.
     *
     * @param python its path
     * @param folder an empty folder
     * @param seconds how long it may take for each source
     * @throws InterpreterException if it cannot be started, or is not one whose files are known
     */
    Recompiler(Path python, Path folder, int seconds) throws InterpreterException {
        this.python = python.toAbsolutePath();
        this.folder = folder;
        this.seconds = seconds;
        CompilerProcess first;
        boolean refusesIsolation = false;
        try {
            first = start(ISOLATED, 0);
        } catch (InterpreterException e) {
            first = startOld(e);
            refusesIsolation = true;
        }
        isOld = refusesIsolation;
        processes[0] = first;
        greeting = first.greeting();
        if (!greeting.takesLevels() && !greeting.level().equals("0")) {
            close();
            throw new InterpreterException("optimises without being told to");
        }
    }

    /** Another of the same interpreter, which starts when it is needed. */
    private Recompiler(Recompiler other) {
        python = other.python;
        folder = other.folder;
        seconds = other.seconds;
        isOld = other.isOld;
        greeting = other.greeting;
    }

    /**
     * An interpreter that knows no isolation says so and ends. If the second attempt does not help,
     * the fault is that of the first.
     */
    private CompilerProcess startOld(InterpreterException isolated) throws InterpreterException {
        if (!isolated.isEnd()) {
            throw isolated;
        }
        try {
            return start(OLD, 0);
        } catch (InterpreterException e) {
            throw isolated;
        }
    }

    private CompilerProcess start(List<String> options, int level) throws InterpreterException {
        var command = new ArrayList<String>();
        command.add(python.toString());
        for (String option : options) {
            command.add(option.endsWith("=") ? option + folder : option);
        }
        if (level > 0) {
            command.add(LEVELS.get(level));
        }
        command.add("-c");
        command.add(SCRIPT);
        return new CompilerProcess(command, folder, seconds);
    }

    Greeting greeting() {
        return greeting;
    }

    Recompiler twin() {
        return new Recompiler(this);
    }

    /**
     * Compiles a source.
     *
     * @param source its bytes
     * @param level of optimisation, 0 to 2
     * @param version whose header the file is to have
     * @return a cached file: the magic number of the interpreter, zeros, and the code
     * @throws CompileErrorException if the source cannot be compiled
     * @throws InterpreterException if the interpreter failed on it
     */
    byte[] compile(byte[] source, int level, PythonVersion version)
            throws InterpreterException, CompileErrorException {
        int place = greeting.takesLevels() ? 0 : level;
        if (processes[place] == null) {
            processes[place] = startAgain(place);
        }
        boolean isDone = false;
        try {
            byte[] file = processes[place].compile(source, level, version.headerLayout().size());
            greeting.magicBytes().copyTo(file, 0);
            isDone = true;
            return file;
        } catch (CompileErrorException e) {
            isDone = true;
            throw e;
        } finally {
            if (!isDone) {
                processes[place].close();
                processes[place] = null;
            }
        }
    }

    private CompilerProcess startAgain(int place) throws InterpreterException {
        if (!fault.isEmpty()) {
            throw new InterpreterException(fault);
        }
        CompilerProcess process;
        try {
            process = start(isOld ? OLD : ISOLATED, place);
        } catch (InterpreterException e) {
            fault = "was started again, and " + e.getMessage();
            throw new InterpreterException(fault);
        }
        Greeting found = process.greeting();
        if (!found.isOf(greeting)
                || !found.takesLevels() && !found.level().equals(Integer.toString(place))) {
            process.close();
            fault = "was started again, and is another";
            throw new InterpreterException(fault);
        }
        return process;
    }

    @Override
    public void close() {
        for (int i = 0; i < processes.length; i++) {
            if (processes[i] != null) {
                processes[i].close();
                processes[i] = null;
            }
        }
    }
}
