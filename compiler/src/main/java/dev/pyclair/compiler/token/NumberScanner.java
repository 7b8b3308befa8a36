package dev.pyclair.compiler.token;

/**
 * Numbers.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Parser/lexer/lexer.c">CPython: {@code
 *     Parser/lexer/lexer.c}, {@code tok_get_normal_mode}</a>
 */
final class NumberScanner {
    private static final int ERROR = -1;

    private final LexState in;
    private final byte[] source;

    NumberScanner(LexState in) {
        this.in = in;
        this.source = in.source;
    }

    /** Takes the number whose first digit is at hand. */
    int scan() {
        if (source[in.at] != '0') {
            return decimal();
        }
        in.at++;
        switch (source[in.at]) {
            case 'x', 'X':
                return radix(16, "hexadecimal");
            case 'o', 'O':
                return radix(8, "octal");
            case 'b', 'B':
                return radix(2, "binary");
            default:
                return afterZero();
        }
    }

    private int radix(int radix, String kind) {
        in.at++;
        do {
            if (source[in.at] == '_') {
                in.at++;
            }
            if (Character.digit(source[in.at], radix) < 0) {
                return radix < 10 && LexState.isDigit(source[in.at])
                        ? badDigit(kind)
                        : invalid(kind);
            }
            while (Character.digit(source[in.at], radix) >= 0) {
                in.at++;
            }
        } while (source[in.at] == '_');
        if (radix < 10 && LexState.isDigit(source[in.at])) {
            return badDigit(kind);
        }
        return finish(kind);
    }

    private int badDigit(String kind) {
        char digit = (char) source[in.at];
        in.at++;
        return in.fail("invalid digit '" + digit + "' in " + kind + " literal");
    }

    private int invalid(String kind) {
        return in.fail("invalid " + kind + " literal");
    }

    private int afterZero() {
        while (true) {
            if (source[in.at] == '_') {
                in.at++;
                if (!LexState.isDigit(source[in.at])) {
                    return invalid("decimal");
                }
            }
            if (source[in.at] != '0') {
                break;
            }
            in.at++;
        }
        int zerosEnd = in.at;
        boolean isNonzero = LexState.isDigit(source[in.at]);
        if (isNonzero && digits() == ERROR) {
            return Token.ERROR;
        }
        switch (source[in.at]) {
            case '.':
                in.at++;
                return fraction();
            case 'e', 'E':
                return exponent();
            case 'j', 'J':
                return imaginary();
            default:
                break;
        }
        if (isNonzero) {
            return in.fail(
                    "leading zeros in decimal integer literals are not permitted; "
                            + "use an 0o prefix for octal integers",
                    in.start + 1 - in.lineStart,
                    zerosEnd + 1 - in.lineStart);
        }
        return finish("decimal");
    }

    private int decimal() {
        if (digits() == ERROR) {
            return Token.ERROR;
        }
        if (source[in.at] == '.') {
            in.at++;
            return fraction();
        }
        return afterFraction();
    }

    /** Takes what follows the point. */
    int fraction() {
        if (LexState.isDigit(source[in.at]) && digits() == ERROR) {
            return Token.ERROR;
        }
        return afterFraction();
    }

    private int afterFraction() {
        switch (source[in.at]) {
            case 'e', 'E':
                return exponent();
            case 'j', 'J':
                return imaginary();
            default:
                return finish("decimal");
        }
    }

    private int exponent() {
        int letter = in.at;
        in.at++;
        if (source[in.at] == '+' || source[in.at] == '-') {
            in.at++;
            if (!LexState.isDigit(source[in.at])) {
                return invalid("decimal");
            }
        } else if (!LexState.isDigit(source[in.at])) {
            in.at = letter;
            return finish("decimal");
        }
        if (digits() == ERROR) {
            return Token.ERROR;
        }
        if (source[in.at] == 'j' || source[in.at] == 'J') {
            return imaginary();
        }
        return finish("decimal");
    }

    private int imaginary() {
        in.at++;
        return finish("imaginary");
    }

    /** Takes digits with single underscores between them. */
    private int digits() {
        while (true) {
            while (LexState.isDigit(source[in.at])) {
                in.at++;
            }
            if (source[in.at] != '_') {
                return 0;
            }
            in.at++;
            if (!LexState.isDigit(source[in.at])) {
                invalid("decimal");
                return ERROR;
            }
        }
    }

    /**
     * Adds the token, unless a letter follows that cannot.
     *
     * @see <a href="https://github.com/python/cpython/blob/3.13/Parser/lexer/lexer.c">CPython:
     *     {@code Parser/lexer/lexer.c}, {@code verify_end_of_number}</a>
     */
    private int finish(String kind) {
        int c = source[in.at];
        if (c >= 0 && LexState.isNamePart(c)) {
            if (!isKeywordAhead(c)) {
                return invalid(kind);
            }
            in.warn("invalid " + kind + " literal");
        }
        in.add(Token.NUMBER);
        return Token.NUMBER;
    }

    private boolean isKeywordAhead(int c) {
        switch (c) {
            case 'a':
                return isWordAhead("and");
            case 'e':
                return isWordAhead("else");
            case 'f':
                return isWordAhead("for");
            case 'i':
                int next = source[in.at + 1];
                return next == 'f' || next == 'n' || next == 's';
            case 'o':
                return isWordAhead("or");
            case 'n':
                return isWordAhead("not");
            default:
                return false;
        }
    }

    private boolean isWordAhead(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (source[in.at + i] != word.charAt(i)) {
                return false;
            }
        }
        return !LexState.isNamePart(source[in.at + word.length()]);
    }
}
