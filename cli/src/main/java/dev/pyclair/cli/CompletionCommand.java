package dev.pyclair.cli;

import java.io.IOException;
import java.util.List;

/** Prints a completion script. */
final class CompletionCommand implements Command {
    @Override
    public String summary() {
        return "Print a script that completes pyclair command lines in bash and zsh.";
    }

    @Override
    public String positionals() {
        return "";
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("pyclair completion > ~/.pyclair-completion", "write the script"),
                new Example("source <(pyclair completion)", "complete in this shell"));
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        console.print(new Grammar(Main.version()).completionScript());
        return ExitCode.DONE;
    }
}
