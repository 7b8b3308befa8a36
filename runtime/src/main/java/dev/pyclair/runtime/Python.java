package dev.pyclair.runtime;

import dev.pyclair.code.CodeObject;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.runtime.engine.PyCode;
import dev.pyclair.runtime.engine.PyFunction;
import dev.pyclair.runtime.engine.SourceCode;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.trace.Tracer;
import dev.pyclair.source.SourceMode;
import dev.pyclair.verify.Diagnostic;
import dev.pyclair.verify.Verifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Python program that runs: modules, limits, and what of the machine may be reached.
 *
 * <p>Many may live in one JVM, and run in as many threads; one of them belongs to one thread at a
 * time. What is not referred to any more is garbage with all that it made.
 *
 * <pre>{@code
 * CodeObject twice = CodeBuilder.function(version, "twice", "x") ... .build();
 * Object four = Python.create().function(twice).call(2);
 * }</pre>
 */
public final class Python {
    private static final String MAIN = "__main__";

    private final Program program;
    private final PythonValues values;

    private Python(Builder builder) {
        program = new Program(builder.host, builder.limits, builder.stdlib, builder.tracer);
        values = new PythonValues(this, new HostClasses(builder.allowed));
    }

    /** {@return a program that reaches nothing, with strict limits} */
    public static Python create() {
        return builder().build();
    }

    /** {@return how to make another} */
    public static Builder builder() {
        return new Builder();
    }

    /** What a program is made with. */
    public static final class Builder {
        private Host host = Host.SILENT;
        private Limits limits = Limits.STRICT;
        private final List<Class<?>> allowed = new ArrayList<>();
        private Optional<Path> stdlib = Optional.empty();
        private Optional<Tracer> tracer = Optional.empty();

        private Builder() {}

        /**
         * Says what the program may reach.
         *
         * @param value by itself, {@link Host#SILENT}
         * @return this
         */
        public Builder host(Host value) {
            host = value;
            return this;
        }

        /**
         * Says how much the program may use, each time that it runs.
         *
         * @param value by itself, {@link Limits#STRICT}
         * @return this
         */
        public Builder limits(Limits value) {
            limits = value;
            return this;
        }

        /**
         * Names a standard library, such as the folder {@code lib/python3.13} of a CPython: modules
         * that are not written in Java are imported from the {@code .pyc} files in its {@code
         * __pycache__} folders, by the rules of that Python. Only imports read there.
         *
         * @param folder a folder that is there
         * @return this
         */
        public Builder stdlib(Path folder) {
            stdlib = Optional.of(folder);
            return this;
        }

        /**
         * Lets the program have objects of Java classes: their public methods and fields, those
         * alone that these classes declare themselves, and none by which a class or a class loader
         * could be reached. By itself, it has none.
         *
         * @param classes classes and interfaces
         * @return this
         */
        public Builder allow(Class<?>... classes) {
            allowed.addAll(List.of(classes));
            return this;
        }

        /**
         * Takes what is to see every instruction.
         *
         * @param value the tracer
         * @return this
         */
        public Builder tracer(Tracer value) {
            tracer = Optional.of(value);
            return this;
        }

        /**
         * {@return the program, in which nothing has run}
         *
         * @throws IllegalArgumentException if a class is allowed whose objects lead to all others,
         *     such as {@code Object}, {@code Class} or {@code Method}
         */
        public Python build() {
            return new Python(this);
        }
    }

    /**
     * Runs a file as {@code __main__}.
     *
     * @param file the file
     * @throws PythonException if an exception of the program comes out
     * @throws LimitExceededException if it uses more than it may
     * @throws InvalidCodeException if the verifier rejects its code
     */
    public void run(PycFile file) {
        load(file, MAIN, true);
    }

    /**
     * Runs a file as {@code __main__}, with {@code sys.argv} and {@code __file__}.
     *
     * @param file the file
     * @param arguments its name, and the words behind that
     * @throws PythonException if an exception of the program comes out
     * @throws LimitExceededException if it uses more than it may
     * @throws InvalidCodeException if the verifier rejects its code
     */
    public void run(PycFile file, List<String> arguments) {
        program.setVersion(file.version());
        program.setArguments(arguments);
        PyDict globals = program.main();
        // As CPython does: "-" and "-c" are no files.
        boolean isFile = !arguments.isEmpty() && !arguments.get(0).startsWith("-");
        if (isFile && globals.getText("__file__") == null) {
            globals.putText("__file__", CodePoints.fromJava(arguments.get(0)));
            globals.putText("__cached__", Singleton.NONE);
        }
        load(file, MAIN, true);
    }

    /**
     * Runs a file as a module.
     *
     * @param file the file
     * @param name the name of the module
     * @return the module, whose attributes are the variables of the file
     * @throws PythonException if an exception of the program comes out
     * @throws LimitExceededException if it uses more than it may
     * @throws InvalidCodeException if the verifier rejects its code
     */
    public PythonObject load(PycFile file, String name) {
        return load(file, name, false);
    }

    private PythonObject load(PycFile file, String name, boolean isProgram) {
        var code = verified(file.code());
        program.setVersion(file.version());
        PyModule module = program.module(name);
        PyDict globals = module.attributes();
        // No lambda: making the first takes longer than many programs.
        Program.Work<Object> work =
                new Program.Work<>() {
                    @Override
                    public Object run() {
                        return program.runIn(code, globals, globals);
                    }
                };
        program.run(work, isProgram);
        return new PythonObject(this, module);
    }

    /**
     * Runs source in {@code __main__}, compiled by the compiler on the class path.
     *
     * @param source statements
     * @throws PythonException if an exception of the program comes out, {@code SyntaxError} among
     *     them, and {@code NotImplementedError} where there is no compiler
     * @throws LimitExceededException if it uses more than it may
     */
    public void exec(String source) {
        inside(() -> inMain(source, SourceMode.EXEC));
    }

    /**
     * Evaluates source in {@code __main__}, compiled by the compiler on the class path.
     *
     * @param source an expression
     * @return its value as a Java value, null for None
     * @throws PythonException if an exception of the program comes out, {@code SyntaxError} among
     *     them, and {@code NotImplementedError} where there is no compiler
     * @throws LimitExceededException if it uses more than it may
     */
    public Object eval(String source) {
        return inside(() -> JavaValues.of(this, inMain(source, SourceMode.EVAL)));
    }

    private Object inMain(String source, SourceMode mode) {
        program.setVersion(SourceCode.version(program));
        PyCode code =
                SourceCode.compile(program, CodePoints.fromJava(source), "<string>", mode, 0, 0);
        PyDict globals = program.main();
        return program.runIn(code, globals, globals);
    }

    /**
     * Ends the program, as an interpreter ends behind the last line: functions that it has given to
     * {@code atexit} are called, and generators that wait leave their {@code with} and {@code
     * finally}. What fails there is told of on standard error.
     *
     * @throws LimitExceededException if it uses more than it may
     */
    public void finish() {
        // No lambda: making the first takes longer than many programs.
        inside(
                new Program.Work<Void>() {
                    @Override
                    public Void run() {
                        program.finish();
                        return null;
                    }
                });
    }

    /**
     * What Python prints for a value.
     *
     * @param value a Java value, as calls take and return them
     * @return its {@code repr}
     * @throws PythonException if that raises an exception
     */
    public String repr(Object value) {
        Object own = values.of(value);
        return CodePoints.toJava(Texts.plain(inside(() -> Texts.repr(program, own))));
    }

    /**
     * Makes a function of code; its global variables are those of {@code __main__}.
     *
     * @param code the code, without free variables
     * @return the function
     * @throws InvalidCodeException if the verifier rejects the code
     * @throws IllegalArgumentException if the code has free variables
     */
    public PythonFunction function(CodeObject code) {
        program.setVersion(code.version());
        if (!code.freeVars().isEmpty()) {
            throw new IllegalArgumentException(
                    code.qualname() + " needs variables of the function around it");
        }
        return new PythonFunction(
                this, new PyFunction(verified(code), program.main(), program.builtins()));
    }

    /**
     * A global variable of {@code __main__}.
     *
     * @param name its name
     * @return its value as a Java value; empty if there is none
     */
    public Optional<Object> get(String name) {
        if (!(program.modules().getText(MAIN) instanceof PyModule main)) {
            return Optional.empty();
        }
        Object value = main.attributes().getText(name);
        return value == null ? Optional.empty() : Optional.ofNullable(JavaValues.of(this, value));
    }

    /**
     * Sets a global variable of {@code __main__}, which files that are run and functions see.
     *
     * @param name its name
     * @param value a Java value, as {@link PythonFunction} says
     * @throws IllegalArgumentException if it has no Python value
     */
    public void set(String name, Object value) {
        program.setGlobal(name, values.of(value));
    }

    /**
     * Says by which interface an object is a function: for those that are of several, or of classes
     * of their own. Lambdas need none of this.
     *
     * @param type an interface with one method to be implemented
     * @param implementation an object of it
     * @param <T> the interface
     * @return the function, to be passed to Python
     * @throws IllegalArgumentException if it is no such interface
     */
    public <T> PythonFunction callable(Class<T> type, T implementation) {
        if (!FunctionProxy.isFunctional(type)) {
            throw new IllegalArgumentException(type.getName() + " is no functional interface");
        }
        return new PythonFunction(this, HostFunction.of(this, type, implementation));
    }

    /** Code that may run. */
    private static PyCode verified(CodeObject code) {
        List<Diagnostic> diagnostics = Verifier.verify(code);
        if (!diagnostics.isEmpty()) {
            throw new InvalidCodeException(diagnostics);
        }
        return PyCode.ofVerified(code);
    }

    /** Runs something within the limits. */
    <T> T inside(Program.Work<T> work) {
        return program.run(work, false);
    }

    PythonValues values() {
        return values;
    }

    Program program() {
        return program;
    }
}
