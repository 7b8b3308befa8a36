package dev.pyclair.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A subcommand: what it takes and what it does. */
interface Command {
    /** The names of all subcommands, in the order of {@code --help}. */
    List<String> NAMES =
            List.of(
                    "dis",
                    "compile",
                    "ast",
                    "show",
                    "marshal",
                    "rewrite",
                    "diff",
                    "cfg",
                    "asm",
                    "verify",
                    "build",
                    "patch",
                    "run",
                    "call",
                    "step",
                    "cache ls",
                    "cache explain",
                    "cache check",
                    "cache clean",
                    "cache path",
                    "cache rehash",
                    "cache verify",
                    "completion");

    /** What the commands of two words do together, by the first word. */
    Map<String, String> GROUPS = Map.of("cache", "Understand, check and clean __pycache__.");

    /** The name of a subcommand at the start of a command line; empty if there is none. */
    static String at(String[] words) {
        if (words.length == 0) {
            return "";
        }
        if (NAMES.contains(words[0])) {
            return words[0];
        }
        String two = words.length > 1 ? words[0] + ' ' + words[1] : "";
        return NAMES.contains(two) ? two : "";
    }

    /**
     * The subcommand with a name. Only this one is loaded.
     *
     * @param name one of {@link #NAMES}
     */
    static Command named(String name) {
        return switch (name) {
            case "dis" -> new DisCommand();
            case "compile" -> new CompileCommand();
            case "ast" -> new AstCommand();
            case "show" -> new ShowCommand();
            case "marshal" -> new MarshalCommand();
            case "rewrite" -> new RewriteCommand();
            case "diff" -> new DiffCommand();
            case "cfg" -> new CfgCommand();
            case "asm" -> new AsmCommand();
            case "verify" -> new VerifyCommand();
            case "build" -> new BuildCommand();
            case "patch" -> new PatchCommand();
            case "run" -> new RunCommand();
            case "call" -> new CallCommand();
            case "step" -> new StepCommand();
            case "cache ls" -> new CacheLsCommand();
            case "cache explain" -> new CacheExplainCommand();
            case "cache check" -> new CacheCheckCommand();
            case "cache clean" -> new CacheCleanCommand();
            case "cache path" -> new CachePathCommand();
            case "cache rehash" -> new CacheRehashCommand();
            case "cache verify" -> new CacheVerifyCommand();
            case "completion" -> new CompletionCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** One sentence for the list of subcommands. */
    String summary();

    /** What the positional words are, such as {@code PATH...}; empty if there are none. */
    String positionals();

    /** One sentence or two about the positional words. */
    default String positionalsHelp() {
        return "Files, folders, or - for standard input.";
    }

    /** The options besides {@code --help}. */
    List<Option> options();

    /** Whether all words behind the first positional one are positional, too. */
    default boolean stopsAtPositional() {
        return false;
    }

    /** Command lines that show how it is used, each with what it does. */
    List<Example> examples();

    /**
     * Does the work.
     *
     * @return the exit code
     * @throws UsageException if the words make no sense together
     * @throws IOException if standard output cannot be written
     */
    int run(Arguments arguments, Console console) throws IOException;

    /**
     * A command line and what it does.
     *
     * @param line as a shell takes it
     * @param effect a few words
     */
    record Example(String line, String effect) {}
}
