package dev.pyclair.cli;

import dev.pyclair.runtime.FileRights;
import dev.pyclair.runtime.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a program may use and reach, as options say it.
 *
 * @param limits how much it may use
 * @param files the folders that it may read and write
 * @param seesEnvironment whether it sees the variables of the environment
 * @param stdlib where modules are that are not written in Java
 */
record RunSettings(
        Limits limits, FileRights files, boolean seesEnvironment, Optional<Path> stdlib) {
    static final Option ALLOW_READ =
            Option.values(
                    "DIR",
                    "Let the program read the files in this folder and below.",
                    "--allow-read");
    static final Option ALLOW_WRITE =
            Option.values(
                    "DIR",
                    "Let the program make and change files in this folder and below.",
                    "--allow-write");
    static final Option ALLOW_ENV =
            Option.flag("Let the program see the environment.", "--allow-env");
    static final Option STDLIB =
            Option.value(
                    "DIR",
                    "Import modules that Pyclair does not have from the __pycache__ folders of this standard library,"
                            + " such as lib/python3.13 of a CPython of the same version.",
                    "--stdlib");

    /** All options, those of the limits among them. */
    static List<Option> options() {
        var options = new ArrayList<Option>(List.of(ALLOW_READ, ALLOW_WRITE, ALLOW_ENV, STDLIB));
        options.addAll(RunLimits.ALL);
        return options;
    }

    /** The settings that options ask for; without them, no limits, and nothing is allowed. */
    static RunSettings of(Arguments arguments) {
        FileRights files = FileRights.NONE;
        for (String word : arguments.values(ALLOW_READ)) {
            files = with(files, ALLOW_READ, word);
        }
        for (String word : arguments.values(ALLOW_WRITE)) {
            files = with(files, ALLOW_WRITE, word);
        }
        Optional<Path> stdlib = Optional.empty();
        if (arguments.has(STDLIB)) {
            stdlib = Optional.of(folder(STDLIB, arguments.value(STDLIB).orElseThrow()));
        }
        return new RunSettings(RunLimits.of(arguments), files, arguments.has(ALLOW_ENV), stdlib);
    }

    /** What a program sees as its {@code sys.argv}. */
    static List<String> words(Arguments arguments) {
        if (!arguments.has(Common.PROGRAM)) {
            return arguments.positionals();
        }
        var words = new ArrayList<String>();
        words.add(Common.PROGRAM.names().get(0));
        words.addAll(arguments.positionals());
        return words;
    }

    /**
     * The program that a command line names.
     *
     * @throws UsageException if there is none
     */
    static Input input(Arguments arguments) {
        if (arguments.has(Common.PROGRAM)) {
            return Input.typed(arguments.value(Common.PROGRAM).orElseThrow());
        }
        if (arguments.positionals().isEmpty()) {
            throw new UsageException(
                    "no file given: name a .pyc or .py file, or - for standard input");
        }
        return Input.single(arguments.positionals().get(0));
    }

    private static FileRights with(FileRights files, Option option, String word) {
        Path folder = folder(option, word);
        try {
            return option == ALLOW_READ ? files.reading(folder) : files.writing(folder);
        } catch (IOException e) {
            throw new UsageException(option + ": " + word + ": " + Input.reason(e));
        }
    }

    private static Path folder(Option option, String word) {
        Path folder = Input.path(word);
        if (!Files.isDirectory(folder)) {
            throw new UsageException(option + " takes a folder, and " + word + " is none");
        }
        return folder;
    }
}
