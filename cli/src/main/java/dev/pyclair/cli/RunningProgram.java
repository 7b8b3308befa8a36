package dev.pyclair.cli;

import dev.pyclair.PyclairException;
import dev.pyclair.runtime.FileRights;
import dev.pyclair.runtime.Host;
import dev.pyclair.runtime.Python;
import dev.pyclair.runtime.PythonException;
import dev.pyclair.runtime.Right;
import dev.pyclair.runtime.trace.Tracer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * A Python program under way: on a stack that is deep enough, with its words going to the console.
 */
final class RunningProgram {
    /** Bytes: a call takes some 500, and Python's limit can be raised. */
    private static final long STACK = 1L << 29;

    private final Console console;
    private final String label;
    private final Optional<ProgramSources> sources;
    private Optional<Tracer> tracer = Optional.empty();
    private Optional<StepEnding> ending = Optional.empty();

    private RunningProgram(Console console, String label, Optional<ProgramSources> sources) {
        this.console = console;
        this.label = label;
        this.sources = sources;
    }

    /** A program that was read. */
    RunningProgram(Console console, ProgramFile program) {
        this(console, program.label(), program.sources());
    }

    /** A program that was made here; a label for what is said of it. */
    static RunningProgram ofCode(Console console, String label) {
        return new RunningProgram(console, label, Optional.empty());
    }

    /** Takes what is to see every instruction. */
    RunningProgram traced(Tracer value) {
        tracer = Optional.of(value);
        return this;
    }

    /** Keeps what it writes to itself, and how it ends for later. */
    RunningProgram silent(StepEnding value) {
        ending = Optional.of(value);
        return this;
    }

    /** What is to be done in the program. */
    interface Work {
        void run(Python python);
    }

    /**
     * Runs it to its end.
     *
     * @return the exit code
     * @throws IOException if standard output cannot be written
     */
    int run(RunSettings settings, Work work) throws IOException {
        Python.Builder builder =
                Python.builder().host(new ConsoleHost(settings)).limits(settings.limits());
        if (settings.stdlib().isPresent()) {
            builder.stdlib(settings.stdlib().get());
        }
        if (tracer.isPresent()) {
            builder.tracer(tracer.get());
        }
        var task = new Task(builder, work);
        var thread = new Thread(null, task, "python", STACK);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (task.failure != null) {
            throw task.failure;
        }
        return task.code;
    }

    /** What the thread does, and how it ended. No lambda: making the first takes long. */
    private final class Task implements Runnable {
        private final Python.Builder builder;
        private final Work work;
        private int code;
        private IOException failure;

        Task(Python.Builder builder, Work work) {
            this.builder = builder;
            this.work = work;
        }

        @Override
        public void run() {
            try {
                code = obey(builder, work);
            } catch (UncheckedIOException e) {
                failure = e.getCause();
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    private int obey(Python.Builder builder, Work work) throws IOException {
        try {
            Python python = builder.build();
            int code = ExitCode.DONE;
            try {
                work.run(python);
            } catch (PythonException e) {
                tell(e.traceback());
                code = e.exitCode();
            }
            // Who looks at the steps of a program wants its own alone.
            if (tracer.isEmpty()) {
                python.finish();
            }
            return code;
        } catch (PyclairException e) {
            tell("pyclair: " + Visible.line(label + ": " + e.getMessage()) + "\n");
            return ExitCode.BAD_INPUT;
        }
    }

    private void tell(String words) throws IOException {
        if (ending.isPresent()) {
            ending.get().add(words);
        } else {
            console.flush();
            console.notice(words);
        }
    }

    private final class ConsoleHost implements Host {
        private final RunSettings settings;

        ConsoleHost(RunSettings settings) {
            this.settings = settings;
        }

        @Override
        public boolean hasClock() {
            return true;
        }

        @Override
        public FileRights files() {
            return settings.files();
        }

        @Override
        public Optional<Map<String, String>> environment() {
            return settings.seesEnvironment() ? Optional.of(System.getenv()) : Optional.empty();
        }

        @Override
        public String advice(Right right) {
            return switch (right) {
                case READ -> RunSettings.ALLOW_READ + " DIR would allow it";
                case WRITE -> RunSettings.ALLOW_WRITE + " DIR would allow it";
                case ENVIRONMENT -> RunSettings.ALLOW_ENV + " would allow it";
            };
        }

        @Override
        public Optional<String> source(String file) {
            return sources.flatMap(each -> each.text(file));
        }

        @Override
        public void out(String text) {
            if (ending.isPresent()) {
                return;
            }
            try {
                console.write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void err(String text) {
            if (ending.isPresent()) {
                return;
            }
            try {
                console.flush();
                console.notice(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
