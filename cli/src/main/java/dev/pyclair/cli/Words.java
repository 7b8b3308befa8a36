package dev.pyclair.cli;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Literal;
import dev.pyclair.code.LiteralSyntaxException;
import dev.pyclair.code.PythonVersion;

/** What the values of options mean; each message names the option and the place in its value. */
final class Words {
    private Words() {}

    /** Bytes in hexadecimal, with blanks between them as one likes. */
    static Bytes hex(Option option, String text) {
        var bytes = new byte[text.length() / 2];
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                continue;
            }
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0 || text.charAt(i) > 'f') {
                throw new UsageException(
                        option
                                + " takes hexadecimal digits, such as '64 00 53 00', and '"
                                + Character.toString(text.codePointAt(i))
                                + "' at index "
                                + i
                                + " is none");
            }
            if (digits / 2 < bytes.length) {
                bytes[digits / 2] |= (byte) (digits % 2 == 0 ? digit << 4 : digit);
            }
            digits++;
        }
        if (digits == 0) {
            throw new UsageException(option + " is empty: it takes bytes, such as '64 00 53 00'");
        }
        if (digits % 2 != 0) {
            throw new UsageException(
                    option + " has " + digits + " hexadecimal digits, and a byte takes two");
        }
        return Bytes.window(bytes, 0, digits / 2);
    }

    /** A number from 0 on. */
    static int number(Option option, String text, int most) {
        int number;
        try {
            number = Integer.parseInt(text);
        } catch (NumberFormatException e) {
            number = -1;
        }
        if (number < 0 || number > most) {
            throw new UsageException(
                    option + " is a number from 0 to " + most + ", not '" + text + "'");
        }
        return number;
    }

    /** A constant in Python's syntax. */
    static Constant literal(String option, String text, PythonVersion version) {
        try {
            return Literal.parse(text, version);
        } catch (LiteralSyntaxException e) {
            throw notALiteral(option, text, e);
        }
    }

    static UsageException notALiteral(String option, String text, LiteralSyntaxException e) {
        boolean isWord = text.codePoints().allMatch(Character::isUnicodeIdentifierPart);
        return new UsageException(
                option
                        + " takes a constant in Python's syntax, and "
                        + (text.isBlank() ? "an empty text" : text)
                        + " is none: "
                        + e.getMessage()
                        + " (at index "
                        + e.index()
                        + ")"
                        + (isWord && !text.isBlank() && !Character.isDigit(text.charAt(0))
                                ? "; write \"'" + text + "'\" to keep its quotes from the shell"
                                : ""));
    }

    /**
     * The index of the equals sign between two parts.
     *
     * @param parts what they are, for the message
     */
    static int equalsSign(Option option, String text, String parts) {
        int index = text.indexOf('=');
        if (index < 0) {
            throw new UsageException(option + " takes " + parts + ", and '" + text + "' has no =");
        }
        return index;
    }

    /** A name, which may be any text but an empty one. */
    static String name(Option option, String text) {
        if (text.isEmpty()) {
            throw new UsageException(option + " takes names, and one is empty");
        }
        return text;
    }

    /**
     * A constant and another for it.
     *
     * @param before what is there
     * @param after what is to be there
     */
    record Pair(Constant before, Constant after) {}

    /** Two constants around an equals sign, of which strings may hold others. */
    static Pair literals(Option option, String text, PythonVersion version) {
        int first = equalsSign(option, text, "OLD=NEW, two constants");
        for (int i = first; i >= 0; i = text.indexOf('=', i + 1)) {
            try {
                return new Pair(
                        Literal.parse(text.substring(0, i), version),
                        Literal.parse(text.substring(i + 1), version));
            } catch (LiteralSyntaxException e) {
                // Perhaps the sign is part of a string, and the one behind it is meant.
                continue;
            }
        }
        // None is good: the first tells what is wrong.
        return new Pair(
                literal(option + " OLD", text.substring(0, first), version),
                literal(option + " NEW", text.substring(first + 1), version));
    }

    /** Both constants in Python's syntax. */
    static String shown(Pair pair, PythonVersion version) {
        return TextLimit.repr(pair.before(), version)
                + " -> "
                + TextLimit.repr(pair.after(), version);
    }
}
