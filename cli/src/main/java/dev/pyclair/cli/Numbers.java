package dev.pyclair.cli;

/** Values of options that are numbers. */
final class Numbers {
    private Numbers() {}

    /**
     * The number that an option was given.
     *
     * @throws UsageException if it is none from 0 on
     */
    static int from0(Option option, String text) {
        int number;
        try {
            number = Integer.parseInt(text);
        } catch (NumberFormatException e) {
            number = -1;
        }
        if (number < 0) {
            throw new UsageException(option + " is a number from 0 on, not '" + text + "'");
        }
        return number;
    }
}
