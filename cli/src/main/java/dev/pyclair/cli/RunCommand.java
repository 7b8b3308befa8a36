package dev.pyclair.cli;

import dev.pyclair.pyc.PycFile;
import dev.pyclair.runtime.Python;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Runs a file on the JVM, sandboxed. */
final class RunCommand implements Command {
    private static final Option TRACE =
            Option.flag(
                    "Print each instruction of the file to standard error before it runs, with the stack.",
                    "--trace");

    @Override
    public String summary() {
        return "Run a .py or .pyc on the JVM: sandboxed, with no Python needed.";
    }

    @Override
    public String positionals() {
        return "FILE [ARG...]";
    }

    @Override
    public String positionalsHelp() {
        return "The file, and the words for its sys.argv; options go before the file.";
    }

    @Override
    public List<Option> options() {
        var options = new ArrayList<Option>(RunSettings.options());
        options.addAll(List.of(TRACE, Common.PROGRAM, Common.OPTIMIZE));
        return options;
    }

    @Override
    public boolean stopsAtPositional() {
        return true;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("pyclair run app.py", "run it as __main__; app.pyc likewise"),
                new Example("pyclair run -c 'print(2 ** 100)'", "a source on the command line"),
                new Example("pyclair run --timeout 10 --limit-memory 256M app.pyc", "with limits"),
                new Example(
                        "pyclair run --stdlib /usr/lib/python3.13 --allow-read data app.pyc data/a.csv",
                        "with imports from a standard library, and files of one folder"),
                new Example("pyclair run --trace app.pyc", "and see every instruction"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        List<String> words = RunSettings.words(arguments);
        Input input = RunSettings.input(arguments);
        var settings = RunSettings.of(arguments);
        ProgramFile loaded = ProgramFile.read(input, new Common(arguments, console), console);
        if (loaded.file().isEmpty()) {
            return loaded.exitCode();
        }
        PycFile file = loaded.file().get();
        var program = new RunningProgram(console, loaded);
        if (arguments.has(TRACE)) {
            program.traced(new TraceLines(console, file.code().filename().toString()));
        }
        // No lambda: making the first takes longer than many programs.
        RunningProgram.Work work =
                new RunningProgram.Work() {
                    @Override
                    public void run(Python python) {
                        loaded.introduce(python);
                        python.run(file, words);
                    }
                };
        return program.run(settings, work);
    }
}
