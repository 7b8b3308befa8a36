package dev.pyclair.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of a command line, sorted: which options, with which values, and what else. */
final class Arguments {
    private final Map<Option, List<String>> options = new HashMap<>();
    private final List<String> positionals = new ArrayList<>();

    void add(Option option, String value) {
        List<String> values = options.get(option);
        if (values == null || !option.isRepeatable()) {
            values = new ArrayList<>(1);
            options.put(option, values);
        }
        values.add(value);
    }

    void add(String positional) {
        positionals.add(positional);
    }

    boolean has(Option option) {
        return options.containsKey(option);
    }

    /** All values of an option, in order. */
    List<String> values(Option option) {
        return options.getOrDefault(option, List.of());
    }

    /** The value of an option that is not repeatable. */
    Optional<String> value(Option option) {
        List<String> values = values(option);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    /** What is neither an option nor a value of one. */
    List<String> positionals() {
        return positionals;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Arguments that
                && options.equals(that.options)
                && positionals.equals(that.positionals);
    }

    @Override
    public int hashCode() {
        return 31 * options.hashCode() + positionals.hashCode();
    }

    @Override
    public String toString() {
        return options + " " + positionals;
    }
}
