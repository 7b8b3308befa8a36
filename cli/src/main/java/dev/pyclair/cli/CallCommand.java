package dev.pyclair.cli;

import dev.pyclair.PyclairException;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Literal;
import dev.pyclair.code.LiteralSyntaxException;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.runtime.Python;
import dev.pyclair.runtime.PythonFunction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Calls a function of a file on the JVM. */
final class CallCommand implements Command {
    @Override
    public String summary() {
        return "Call a function of a .py or .pyc with arguments, and print what it returns.";
    }

    @Override
    public String positionals() {
        return "FILE FUNCTION [ARG...]";
    }

    @Override
    public String positionalsHelp() {
        return "The file, a function of its module, and arguments in Python's syntax, such as 2, 1.5, 'text', [1, 2].";
    }

    @Override
    public List<Option> options() {
        var options = new ArrayList<Option>(RunSettings.options());
        options.add(Common.OPTIMIZE);
        return options;
    }

    @Override
    public boolean stopsAtPositional() {
        return true;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("pyclair call greet.pyc greet \"'you'\"", "Hello, you"),
                new Example("pyclair call --timeout 5 fib.pyc fib 30", "with a limit"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        List<String> words = arguments.positionals();
        if (words.size() < 2) {
            throw new UsageException("call takes FILE and FUNCTION, and perhaps arguments");
        }
        var settings = RunSettings.of(arguments);
        ProgramFile loaded =
                ProgramFile.read(
                        Input.single(words.get(0)), new Common(arguments, console), console);
        if (loaded.file().isEmpty()) {
            return loaded.exitCode();
        }
        PycFile file = loaded.file().get();
        var args = new ArrayList<Constant>();
        for (String word : words.subList(2, words.size())) {
            args.add(argument(word, file.version()));
        }
        return new RunningProgram(console, loaded)
                .run(settings, python -> call(python, file, words, args, console));
    }

    private static void call(
            Python python, PycFile file, List<String> words, List<Constant> args, Console console) {
        String name = words.get(1);
        Object found = python.load(file, "called").get(name);
        if (!(found instanceof PythonFunction function)) {
            throw new PyclairException(name + " is no function");
        }
        Object result = function.call(args.toArray());
        try {
            console.print(Visible.line(python.repr(result)) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An argument in Python's syntax. */
    static Constant argument(String word, PythonVersion version) {
        try {
            return Literal.parse(word, version);
        } catch (LiteralSyntaxException e) {
            throw new UsageException(
                    "an argument is a value in Python's syntax, and "
                            + word
                            + " is none: "
                            + e.getMessage()
                            + "; write \"'"
                            + word
                            + "'\" for text");
        }
    }
}
