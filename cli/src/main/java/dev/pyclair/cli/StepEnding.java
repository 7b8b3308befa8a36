package dev.pyclair.cli;

/** How a program ended that was recorded: what would have gone to standard error. */
final class StepEnding {
    private final StringBuilder text = new StringBuilder();

    void add(String words) {
        text.append(words);
    }

    /** What is to be printed behind the steps; empty if the program ended by itself. */
    String text() {
        return text.toString();
    }
}
