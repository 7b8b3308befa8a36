package dev.pyclair.cli;

import java.util.List;

/** An option of a command, declared once for both parsers. */
final class Option {
    private final List<String> names;
    private final String label;
    private final String help;
    private final boolean isRepeatable;

    private Option(List<String> names, String label, String help, boolean isRepeatable) {
        this.names = names;
        this.label = label;
        this.help = help;
        this.isRepeatable = isRepeatable;
    }

    /**
     * An option without a value.
     *
     * @param help one sentence or two for {@code --help}
     * @param names as typed, the longest last
     */
    static Option flag(String help, String... names) {
        return new Option(List.of(names), "", help, false);
    }

    /**
     * An option with a value, of which the last counts.
     *
     * @param label what the value is, such as {@code DIR}
     * @param help one sentence or two for {@code --help}
     * @param names as typed, the longest last
     */
    static Option value(String label, String help, String... names) {
        return new Option(List.of(names), label, help, false);
    }

    /** An option like {@link #value}, of which each value counts. */
    static Option values(String label, String help, String... names) {
        return new Option(List.of(names), label, help, true);
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
