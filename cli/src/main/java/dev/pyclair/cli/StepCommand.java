package dev.pyclair.cli;

import dev.pyclair.pyc.PycFile;
import dev.pyclair.runtime.trace.Recording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Runs a file and goes through its instructions, forwards and backwards. */
final class StepCommand implements Command {
    private static final int MOST_STEPS = 10_000_000;
    private static final int STEPS = 100_000;

    private static final Option MOST =
            Option.value(
                    "N",
                    "Record at most so many instructions, 100000 by default; the program ends there.",
                    "--steps");
    private static final Option ALL =
            Option.flag(
                    "Record the code of imported files, too, and not only the file's own.",
                    "--all");
    private static final Option LINES =
            Option.flag("Print a line a step, on a terminal, too.", "--lines");

    @Override
    public String summary() {
        return "Step through a .py or .pyc, forwards and backwards: instructions, stack, variables, output.";
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
        var options =
                new ArrayList<Option>(
                        List.of(
                                MOST,
                                ALL,
                                LINES,
                                Common.PROGRAM,
                                Common.OPTIMIZE,
                                Common.JSON,
                                Common.COLOR));
        options.addAll(RunSettings.options());
        return options;
    }

    @Override
    public boolean stopsAtPositional() {
        return true;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "pyclair step app.pyc",
                        "on a terminal, a full screen: right and left go a step, q ends"),
                new Example(
                        "pyclair step app.pyc | head -20",
                        "a line a step: the instruction, and what it has changed"),
                new Example(
                        "pyclair step --json app.pyc",
                        "an object a step: the stack and the variables before it"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        List<String> words = RunSettings.words(arguments);
        Input input = RunSettings.input(arguments);
        arguments.value(Common.COLOR).ifPresent(console::setColour);
        var settings = RunSettings.of(arguments);
        int most =
                arguments.has(MOST)
                        ? Words.number(MOST, arguments.value(MOST).orElseThrow(), MOST_STEPS)
                        : STEPS;
        ProgramFile loaded = ProgramFile.read(input, new Common(arguments, console), console);
        if (loaded.file().isEmpty()) {
            return loaded.exitCode();
        }
        PycFile file = loaded.file().get();
        String own = file.code().filename().toString();
        boolean isAll = arguments.has(ALL);
        var recording =
                new Recording(most, code -> isAll || code.filename().toString().equals(own));
        var ending = new StepEnding();
        int code =
                new RunningProgram(console, loaded)
                        .silent(ending)
                        .traced(recording)
                        .run(settings, python -> python.run(file, words));
        recording.end();
        if (arguments.has(Common.JSON)) {
            new StepLines(console).printJson(recording.playback());
        } else if (console.outIsTerminal() && !arguments.has(LINES)) {
            new StepScreen(input.label(), recording, ending, console).show();
        } else {
            new StepLines(console).print(recording.playback());
        }
        console.flush();
        console.notice(ending.text());
        return code;
    }
}
