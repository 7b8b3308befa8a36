package dev.pyclair.compiler.parse.literal;

import dev.pyclair.compiler.token.Token;
import dev.pyclair.source.SourceWarning;
import java.util.List;

/**
 * What is said of escapes that mean nothing.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Parser/string_parser.c">CPython: {@code
 *     Parser/string_parser.c}, {@code warn_invalid_escape_sequence}</a>
 */
public final class EscapeWarning {
    private EscapeWarning() {}

    /**
     * Adds a warning, if there is something to warn of.
     *
     * @param escape what the decoder found, or null
     * @param kind the kind of the token that the string is in
     * @param line the line of that token
     * @param warnings is added to
     */
    public static void add(String escape, int kind, int line, List<SourceWarning> warnings) {
        if (escape == null) {
            return;
        }
        char c = escape.charAt(0);
        boolean isKnown =
                (kind == Token.FSTRING_MIDDLE || kind == Token.FSTRING_END)
                        && (c == '{' || c == '}');
        if (isKnown) {
            // The tokenizer has warned of it.
            return;
        }
        String octal = c >= '4' && c <= '7' ? "octal " : "";
        warnings.add(
                new SourceWarning(
                        SourceWarning.Category.SYNTAX,
                        "invalid " + octal + "escape sequence '\\" + escape + "'",
                        line));
    }
}
