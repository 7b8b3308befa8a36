package dev.pyclair.cli;

import java.util.List;
import java.util.Optional;

/**
 * Sorts the words of ordinary command lines.
 *
 * <p>picocli takes longer to load than most files take to disassemble. So this reads what it is
 * sure of: whole option names, values as the next word or after an equals sign, and paths. Anything
 * else, such as help, joined flags and mistakes, it leaves to {@link Grammar}, which reads the same
 * lines alike.
 */
final class QuickParser {
    private final List<Option> options;
    private final boolean stopsAtPositional;

    QuickParser(Command command) {
        options = command.options();
        stopsAtPositional = command.stopsAtPositional();
    }

    /**
     * Sorts the words from an index on.
     *
     * @return the arguments; empty if a word is not plain
     */
    Optional<Arguments> parse(String[] words, int start) {
        var arguments = new Arguments();
        boolean isOver = false;
        for (int i = start; i < words.length; i++) {
            String word = words[i];
            boolean isBehind = isOver || stopsAtPositional && !arguments.positionals().isEmpty();
            if (isBehind || !isOptionLike(word)) {
                arguments.add(word);
                continue;
            }
            int equals = word.startsWith("--") ? word.indexOf('=') : -1;
            Option option = named(equals < 0 ? word : word.substring(0, equals));
            if (option == null) {
                return Optional.empty();
            }
            if (!option.takesValue()) {
                if (equals >= 0) {
                    return Optional.empty();
                }
                arguments.add(option, "");
                continue;
            }
            if (equals < 0 && i + 1 == words.length) {
                return Optional.empty();
            }
            String value = equals < 0 ? words[++i] : word.substring(equals + 1);
            if (value.isEmpty() || isOptionLike(value) && !option.isLast()) {
                return Optional.empty();
            }
            arguments.add(option, value);
            isOver = option.isLast();
        }
        return Optional.of(arguments);
    }

    private static boolean isOptionLike(String word) {
        return word.startsWith("-") && word.length() > 1;
    }

    private Option named(String name) {
        for (Option option : options) {
            if (option.names().contains(name)) {
                return option;
            }
        }
        return null;
    }
}
