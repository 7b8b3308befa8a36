package dev.pyclair.cli;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The whole command line as picocli sees it: for help, mistakes, completion and unusual spellings.
 */
final class Grammar {
    private final CommandLine root;

    Grammar(String version) {
        CommandSpec spec = CommandSpec.create().name("pyclair");
        spec.version(version);
        spec.usageMessage()
                .description(
                        "Makes .pyc clear: reads the bytecode files of every CPython, with no Python needed.")
                .footer(
                        "",
                        "Exit codes: 0 done, 1 a check or diff found something, or a name is not there,",
                        "2 wrong usage, 3 a file cannot be read or output not written.",
                        "'pyclair COMMAND --help' shows the options and examples of a command.");
        spec.addOption(helpOption());
        spec.addOption(
                OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Print the version.")
                        .build());
        for (String name : Command.NAMES) {
            int blank = name.indexOf(' ');
            String last = name.substring(blank + 1);
            CommandSpec parent = blank < 0 ? spec : group(spec, name.substring(0, blank));
            Command command = Command.named(name);
            CommandLine line = new CommandLine(specOf(last, command));
            parent.addSubcommand(last, line);
            line.setStopAtPositional(command.stopsAtPositional());
        }
        root = new CommandLine(spec);
        root.setExpandAtFiles(false);
        root.setOverwrittenOptionsAllowed(true);
    }

    private static CommandSpec group(CommandSpec root, String name) {
        if (!root.subcommands().containsKey(name)) {
            CommandSpec group = CommandSpec.create().name(name);
            group.usageMessage().description(Command.GROUPS.get(name));
            group.addOption(helpOption());
            root.addSubcommand(name, new CommandLine(group));
        }
        return root.subcommands().get(name).getCommandSpec();
    }

    private static CommandSpec specOf(String name, Command command) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description(command.summary()).footer(footer(command));
        for (Option option : command.options()) {
            spec.addOption(specOf(option));
        }
        spec.addOption(helpOption());
        if (!command.positionals().isEmpty()) {
            spec.addPositional(
                    PositionalParamSpec.builder()
                            .paramLabel(command.positionals())
                            .description(command.positionalsHelp())
                            .hideParamSyntax(true)
                            .type(List.class)
                            .auxiliaryTypes(String.class)
                            .arity("0..*")
                            .build());
        }
        return spec;
    }

    private static OptionSpec specOf(Option option) {
        var builder =
                OptionSpec.builder(option.names().toArray(new String[0]))
                        .description(option.help());
        if (option.takesValue()) {
            builder.paramLabel(option.label()).arity("1");
            if (option.isRepeatable()) {
                builder.type(List.class).auxiliaryTypes(String.class);
            } else {
                builder.type(String.class);
            }
        } else if (option.isRepeatable()) {
            builder.type(boolean[].class).arity("0");
        }
        return builder.build();
    }

    private static OptionSpec helpOption() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Print this help.")
                .build();
    }

    private static String[] footer(Command command) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("Examples:");
        for (Command.Example example : command.examples()) {
            lines.add("  " + example.line().replace("%", "%%"));
            lines.add("      " + example.effect());
        }
        return lines.toArray(new String[0]);
    }

    /**
     * Sorts a whole command line and obeys it.
     *
     * @return the exit code
     */
    int run(String[] words, Console console) throws IOException {
        if (words.length > 0 && words[0].equals("help")) {
            return run(asOption(words), console);
        }
        if (words.length > 0
                && !isOptionLike(words[0])
                && !root.getSubcommands().containsKey(words[0])) {
            throw new UsageException(noCommand(words[0]));
        }
        refuseUnknown(words);
        CommandLine.ParseResult result;
        try {
            result = root.parseArgs(parted(words));
        } catch (CommandLine.ParameterException e) {
            throw mistake(e);
        }
        CommandLine.ParseResult inner = innermost(result);
        CommandLine asked = inner.commandSpec().commandLine();
        Ansi ansi = console.isColoured() ? Ansi.ON : Ansi.OFF;
        boolean isHelp = inner.isUsageHelpRequested();
        boolean isGroup = result.hasSubcommand() && !asked.getSubcommands().isEmpty();
        if (isHelp || isGroup || words.length == 0) {
            console.print(asked.getUsageMessage(ansi));
            return isHelp ? ExitCode.DONE : ExitCode.USAGE;
        }
        if (inner.isVersionHelpRequested()) {
            console.print(root.getCommandSpec().version()[0] + "\n");
            return ExitCode.DONE;
        }
        if (!result.hasSubcommand()) {
            throw new UsageException("a command is missing: one of " + names());
        }
        return Command.named(name(inner)).run(arguments(inner), console);
    }

    /** Says which commands there are behind the first word of two. */
    private void refuseUnknown(String[] words) {
        if (words.length < 2 || isOptionLike(words[1])) {
            return;
        }
        CommandLine group = root.getSubcommands().get(words[0]);
        if (group != null
                && !group.getSubcommands().isEmpty()
                && !group.getSubcommands().containsKey(words[1])) {
            throw new UsageException(
                    "'"
                            + words[1]
                            + "' is no command of "
                            + words[0]
                            + "; there are "
                            + String.join(", ", group.getSubcommands().keySet()));
        }
    }

    /** The words with {@code --} behind an option that is the last. */
    private static String[] parted(String[] words) {
        String name = Command.at(words);
        if (name.isEmpty()) {
            return words;
        }
        List<Option> options = Command.named(name).options();
        int end = name.indexOf(' ') < 0 ? 1 : 2;
        while (end < words.length && isOptionLike(words[end])) {
            Optional<Option> option = named(options, words[end]);
            end += option.isPresent() && option.get().takesValue() ? 2 : 1;
            if (option.isPresent() && option.get().isLast() && end < words.length) {
                var parted = new ArrayList<String>(Arrays.asList(words));
                parted.add(end, "--");
                return parted.toArray(new String[0]);
            }
        }
        return words;
    }

    private static Optional<Option> named(List<Option> options, String name) {
        return options.stream().filter(option -> option.names().contains(name)).findFirst();
    }

    /** The first words of all command lines. */
    private String names() {
        return String.join(", ", root.getSubcommands().keySet());
    }

    private static CommandLine.ParseResult innermost(CommandLine.ParseResult result) {
        CommandLine.ParseResult inner = result;
        while (inner.hasSubcommand()) {
            inner = inner.subcommand();
        }
        return inner;
    }

    /** The name of a subcommand, of one word or two. */
    private static String name(CommandLine.ParseResult result) {
        String name = result.commandSpec().qualifiedName();
        return name.substring(name.indexOf(' ') + 1);
    }

    /** {@code help} and perhaps a command, as the command and {@code --help}. */
    private static String[] asOption(String[] words) {
        String[] line = Arrays.copyOfRange(words, 1, words.length + 1);
        line[words.length - 1] = "--help";
        return line;
    }

    private static boolean isOptionLike(String word) {
        return word.startsWith("-") && word.length() > 1;
    }

    /** What to say of a first word that is no command, but may be a file. */
    private String noCommand(String word) {
        if (word.endsWith(".py")) {
            return "'" + word + "' is no command; did you mean 'pyclair run " + word + "'?";
        }
        boolean isFile =
                word.endsWith(".pyc")
                        || word.endsWith(".pyo")
                        || word.equals(Input.STANDARD_INPUT)
                        || new File(word).exists();
        return "'"
                + word
                + "' is no command; "
                + (isFile ? "did you mean 'pyclair dis " + word + "'?" : "there are " + names());
    }

    /** Sorts the words of a line that has a subcommand and asks for no help. */
    Arguments parse(String... words) {
        try {
            return arguments(innermost(root.parseArgs(parted(words))));
        } catch (CommandLine.ParameterException e) {
            throw mistake(e);
        }
    }

    private static Arguments arguments(CommandLine.ParseResult result) {
        var arguments = new Arguments();
        for (Option option : Command.named(name(result)).options()) {
            if (!result.hasMatchedOption(option.name())) {
                continue;
            }
            if (option.isRepeatable() && !option.takesValue()) {
                int count = result.matchedOptionValue(option.name(), new boolean[0]).length;
                for (int i = 0; i < count; i++) {
                    arguments.add(option, "");
                }
            } else if (option.isRepeatable()) {
                for (String value : result.matchedOptionValue(option.name(), List.<String>of())) {
                    arguments.add(option, value);
                }
            } else {
                arguments.add(
                        option,
                        option.takesValue() ? result.matchedOptionValue(option.name(), "") : "");
            }
        }
        if (result.hasMatchedPositional(0)) {
            for (String value : result.matchedPositionalValue(0, List.<String>of())) {
                arguments.add(value);
            }
        }
        return arguments;
    }

    private static UsageException mistake(CommandLine.ParameterException e) {
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        var message = new StringBuilder(e.getMessage());
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            if (new File(unmatched.getUnmatched().get(0)).exists()) {
                message.append("; for the file of that name write -- before it");
            } else if (!unmatched.getSuggestions().isEmpty()) {
                message.append("; did you mean ")
                        .append(String.join(" or ", unmatched.getSuggestions()))
                        .append('?');
            }
        }
        return new UsageException(message + " ('" + name + " --help' shows the usage)");
    }

    /** The script that completes command lines in bash and zsh. */
    String completionScript() {
        return AutoComplete.bash("pyclair", root);
    }
}
