package dev.pyclair.cli;

import dev.pyclair.runtime.Limits;
import java.time.Duration;
import java.util.List;

/** The options that limit what a program may use. */
final class RunLimits {
    static final Option INSTRUCTIONS =
            Option.value(
                    "N",
                    "End the program after about so many instructions.",
                    "--limit-instructions");
    static final Option MEMORY =
            Option.value(
                    "SIZE",
                    "End the program when it holds about so much memory: bytes, or with K, M or G at the end.",
                    "--limit-memory");
    static final Option TIMEOUT =
            Option.value("SECONDS", "End the program after so many seconds.", "--timeout");

    static final List<Option> ALL = List.of(INSTRUCTIONS, MEMORY, TIMEOUT);

    private RunLimits() {}

    /** The limits that options ask for; without them there are none. */
    static Limits of(Arguments arguments) {
        Limits limits = Limits.NONE;
        if (arguments.has(INSTRUCTIONS)) {
            String word = arguments.value(INSTRUCTIONS).orElseThrow();
            limits = limits.withInstructions(number(INSTRUCTIONS, word, word));
        }
        if (arguments.has(MEMORY)) {
            limits = limits.withMemory(size(arguments.value(MEMORY).orElseThrow()));
        }
        if (arguments.has(TIMEOUT)) {
            String word = arguments.value(TIMEOUT).orElseThrow();
            limits = limits.withTime(Duration.ofSeconds(number(TIMEOUT, word, word)));
        }
        return limits;
    }

    private static long size(String word) {
        int unit = word.isEmpty() ? -1 : "KMG".indexOf(word.charAt(word.length() - 1));
        String digits = unit < 0 ? word : word.substring(0, word.length() - 1);
        long number = number(MEMORY, digits, word);
        int shift = 10 * (unit + 1);
        if (number > Long.MAX_VALUE >> shift) {
            throw new UsageException(MEMORY + " is too large: " + word);
        }
        return number << shift;
    }

    private static long number(Option option, String digits, String word) {
        long number;
        try {
            number = Long.parseLong(digits);
        } catch (NumberFormatException e) {
            number = 0;
        }
        if (number <= 0) {
            throw new UsageException(option + " is a number from 1 on, not '" + word + "'");
        }
        return number;
    }
}
