package dev.pyclair.compiler.token;

/**
 * How far the tokenizer is inside of an f-string or a t-string.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Parser/lexer/state.h">CPython: {@code
 *     Parser/lexer/state.h}, {@code tokenizer_mode}</a>
 */
final class FStringMode {
    /** What is outside of all strings. */
    static FStringMode outside() {
        return new FStringMode((byte) 0, 0, false, false);
    }

    final byte quote;
    final int quoteSize;
    final boolean isRaw;
    final boolean isTemplate;

    /** Whether text follows and not the tokens of an expression. */
    boolean isText;

    /** How many braces and parentheses are open inside. */
    int depth;

    /** How many were open where the expression began; -1 outside of expressions. */
    int expressionDepth = -1;

    int start;
    int lineStart;
    int line;

    /** Where the expression begins, behind its brace. */
    int expressionStart;

    /** Where it ended, or -1 where it has not. */
    int expressionEnd = -1;

    /** Whether the format of a replacement field is being read. */
    boolean isFormat;

    /** Whether the expression had an equals sign. */
    boolean isDebug;

    FStringMode(byte quote, int quoteSize, boolean isRaw, boolean isTemplate) {
        this.quote = quote;
        this.quoteSize = quoteSize;
        this.isRaw = isRaw;
        this.isTemplate = isTemplate;
    }

    boolean isInExpression() {
        return expressionDepth >= 0;
    }

    String prefix() {
        return isTemplate ? "t-string" : "f-string";
    }
}
