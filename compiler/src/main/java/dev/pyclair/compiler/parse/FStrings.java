package dev.pyclair.compiler.parse;

import dev.pyclair.code.Text;
import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.Feature;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.parse.literal.EscapeWarning;
import dev.pyclair.compiler.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * F-strings and t-strings.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Parser/action_helpers.c">CPython:
 *     {@code Parser/action_helpers.c}, {@code _PyPegen_joined_str} and {@code
 *     _PyPegen_formatted_value}</a>
 */
final class FStrings {
    private final Parser parser;
    private final Reader in;
    private final Strings strings;
    private final boolean hasPlainDebugText;

    FStrings(Parser parser, Strings strings) {
        this.parser = parser;
        this.in = parser.in;
        this.strings = strings;
        this.hasPlainDebugText = parser.has(Feature.PLAIN_DEBUG_TEXT);
    }

    /** Takes an f-string or a t-string and pushes its parts. */
    void string() {
        int first = in.at();
        boolean isTemplate = in.is(Token.TSTRING_START);
        in.skip();
        byte[] source = in.tokens.source();
        boolean isRaw = false;
        for (int i = in.tokens.start(first); i < in.tokens.end(first); i++) {
            isRaw |= (source[i] | 0x20) == 'r';
        }
        var escapes = new ArrayList<String>(0);
        while (!in.accept(isTemplate ? Token.TSTRING_END : Token.FSTRING_END)) {
            if (isMiddle()) {
                int token = in.at();
                in.skip();
                push(token, strings.part(token, isRaw, escapes));
            } else {
                int mark = in.mark();
                field(isTemplate);
                if (!isRaw && !hasPlainDebugText) {
                    decodeDebugText(mark, escapes);
                }
            }
        }
        int end = in.at() - 1;
        for (String escape : escapes) {
            EscapeWarning.add(escape, Token.FSTRING_END, in.tokens.line(end), parser.warnings);
        }
    }

    /** Decodes the escapes in the text of a field, which CPython takes for text of the string. */
    private void decodeDebugText(int mark, List<String> escapes) {
        List<Expr> parts = in.take(mark);
        for (Expr part : parts) {
            if (part instanceof Expr.Literal literal) {
                in.push(strings.decoded(literal, escapes));
            } else {
                in.push(part);
            }
        }
    }

    private boolean isMiddle() {
        return in.is(Token.FSTRING_MIDDLE) || in.is(Token.TSTRING_MIDDLE);
    }

    private void push(int token, Text text) {
        if (!text.utf8().isEmpty()) {
            in.push(new Expr.Literal(text, null, in.tokens.span(token, token)));
        }
    }

    /** Takes a replacement field and pushes it, behind its own text where that is asked for. */
    private void field(boolean isTemplate) {
        in.enter();
        int first = in.at();
        in.expect(Token.LBRACE);
        Expr value = parser.expressions.yieldOrStarTuple();
        boolean isDebug = in.accept(Token.EQUAL);
        int conversion = -1;
        int textEnd = -1;
        int endLine = 0;
        int endColumn = 0;
        if (in.is(Token.EXCLAMATION)) {
            textEnd = in.at();
            conversion = conversion();
            endLine = in.tokens.line(in.at() - 1);
            endColumn = in.tokens.column(in.at() - 1);
        }
        Expr format = null;
        if (in.is(Token.COLON)) {
            int colon = in.at();
            format = format();
            if (textEnd == -1) {
                textEnd = colon;
                endLine = in.tokens.line(colon);
                endColumn = in.tokens.column(colon) + 1;
            }
        }
        int brace = in.at();
        in.expect(Token.RBRACE);
        Span span = in.span(first);
        if (textEnd == -1) {
            textEnd = brace;
            endLine = span.endLine();
            endColumn = span.endColumn();
        }
        if (isDebug) {
            if (conversion == -1 && format == null) {
                conversion = 'r';
            }
            pushDebugText(
                    in.tokens.debugText(textEnd),
                    new Span(span.line(), span.column() + 1, endLine, endColumn - 1));
        }
        in.push(
                isTemplate
                        ? new Expr.Interpolation(
                                value,
                                written(in.tokens.debugText(textEnd)),
                                conversion,
                                format,
                                span)
                        : new Expr.FormattedValue(value, conversion, format, span));
        in.leave();
    }

    /** The text of an expression without the blanks and equals signs behind it. */
    private static Text written(Text text) {
        String all = text.toString();
        int end = all.length();
        while (end > 0
                && (Character.isWhitespace(all.charAt(end - 1)) || all.charAt(end - 1) == '=')) {
            end--;
        }
        return Text.of(all.substring(0, end));
    }

    private void pushDebugText(Text text, Span span) {
        if (text == null) {
            // The tokenizer loses the text of a field in the format of another's format.
            throw Refused.MISMATCH;
        }
        in.push(new Expr.Literal(text, null, span));
    }

    private int conversion() {
        int mark = in.at();
        in.skip();
        int name = in.at();
        String letter = in.name();
        boolean isAdjacent =
                in.tokens.line(mark) == in.tokens.line(name)
                        && in.tokens.endColumn(mark) == in.tokens.column(name);
        if (!isAdjacent || !(letter.equals("s") || letter.equals("r") || letter.equals("a"))) {
            throw Refused.MISMATCH;
        }
        return letter.charAt(0);
    }

    /** {@code fstring_full_format_spec}. */
    private Expr format() {
        int first = in.at();
        in.skip();
        int mark = in.mark();
        while (isMiddle() || in.is(Token.LBRACE)) {
            if (in.is(Token.LBRACE)) {
                field(false);
            } else {
                int token = in.at();
                in.skip();
                push(
                        token,
                        strings.text(token, in.tokens.start(token), in.tokens.end(token), false));
            }
        }
        List<Expr> parts = in.take(mark);
        if (parts.size() > 1) {
            parts = Strings.join(parts, true);
        }
        return new Expr.JoinedStr(parts, in.span(first));
    }
}
