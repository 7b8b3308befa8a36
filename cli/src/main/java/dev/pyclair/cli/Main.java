package dev.pyclair.cli;

import java.io.IOException;
import java.util.Optional;

/** The {@code pyclair} command. */
public final class Main {
    /** What a shell reports for a process whose reader has gone away. */
    private static final int BROKEN_PIPE = 128 + 13;

    private Main() {}

    /**
     * Runs one command line and ends the process with its exit code.
     *
     * @param words the words of the command line
     */
    public static void main(String[] words) {
        int code = run(words, Console.ofProcess());
        // Nothing is left to wait for, and no hook was registered: the orderly end takes longer
        // than some commands.
        Runtime.getRuntime().halt(code);
    }

    /**
     * Runs one command line.
     *
     * @return the exit code
     */
    static int run(String[] words, Console console) {
        try {
            int code = obey(words, console);
            console.flush();
            return code;
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).contains("Broken pipe")) {
                return BROKEN_PIPE;
            }
            console.complainAtOnce("cannot write standard output: " + Input.reason(e));
            return ExitCode.BAD_INPUT;
        }
    }

    private static int obey(String[] words, Console console) throws IOException {
        try {
            return dispatch(words, console);
        } catch (UsageException e) {
            console.complain(e.getMessage());
            return ExitCode.USAGE;
        } catch (OutOfMemoryError e) {
            console.complain("this " + Input.reason(e));
            return ExitCode.BAD_INPUT;
        }
    }

    private static int dispatch(String[] words, Console console) throws IOException {
        String name = Command.at(words);
        if (!name.isEmpty()) {
            Command command = Command.named(name);
            int start = name.indexOf(' ') < 0 ? 1 : 2;
            Optional<Arguments> arguments = new QuickParser(command).parse(words, start);
            if (arguments.isPresent()) {
                return command.run(arguments.get(), console);
            }
        }
        return new Grammar(version()).run(words, console);
    }

    /** {@code pyclair} and the version of the build. */
    static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return "pyclair " + (version == null ? "(not packaged)" : version);
    }
}
