package dev.pyclair.cli;

import java.util.List;

/** An option of a command, declared once for both parsers. */
final class Option {
    private final List<String> names;
    private final String label;
    private final String help;
    private final boolean isRepeatable;
    private final boolean isLast;

    private Option(
            List<String> names, String label, String help, boolean isRepeatable, boolean isLast) {
        this.names = names;
        this.label = label;
        this.help = help;
        this.isRepeatable = isRepeatable;
        this.isLast = isLast;
    }

    /**
     * An option without a value.
     *
     * @param help one sentence or two for {@code --help}
     * @param names as typed, the longest last
     */
    static Option flag(String help, String... names) {
        return new Option(List.of(names), "", help, false, false);
    }

    /**
     * An option with a value, of which the last counts.
     *
     * @param label what the value is, such as {@code DIR}
     * @param help one sentence or two for {@code --help}
     * @param names as typed, the longest last
     */
    static Option value(String label, String help, String... names) {
        return new Option(List.of(names), label, help, false, false);
    }

    /** A flag of which it counts how often it is given. */
    static Option flags(String help, String... names) {
        return new Option(List.of(names), "", help, true, false);
    }

    /** An option like {@link #value}, of which each value counts. */
    static Option values(String label, String help, String... names) {
        return new Option(List.of(names), label, help, true, false);
    }

    /** An option like {@link #value}, behind which no others come. */
    static Option last(String label, String help, String... names) {
        return new Option(List.of(names), label, help, false, true);
    }

    /** Whether all words behind its value are positional. */
    boolean isLast() {
        return isLast;
    }

    List<String> names() {
        return names;
    }

    /** The name that messages use. */
    String name() {
        return names.get(names.size() - 1);
    }

    String label() {
        return label;
    }

    String help() {
        return help;
    }

    boolean takesValue() {
        return !label.isEmpty();
    }

    boolean isRepeatable() {
        return isRepeatable;
    }

    @Override
    public String toString() {
        return name();
    }
}
