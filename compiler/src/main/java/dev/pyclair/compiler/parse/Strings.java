package dev.pyclair.compiler.parse;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Text;
import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.parse.literal.EscapeWarning;
import dev.pyclair.compiler.parse.literal.StringDecoder;
import dev.pyclair.compiler.parse.literal.Utf8Buffer;
import dev.pyclair.compiler.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Strings that stand side by side, f-strings among them.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Parser/action_helpers.c">CPython:
 *     {@code Parser/action_helpers.c}, {@code _PyPegen_concatenate_strings}</a>
 */
final class Strings {
    private static final Text UNICODE_KIND = Text.of("u");

    private final Parser parser;
    private final Reader in;
    private final byte[] source;
    private final StringDecoder decoder;
    private final FStrings formatted;

    Strings(Parser parser) {
        this.parser = parser;
        this.in = parser.in;
        this.source = in.tokens.source();
        this.decoder = new StringDecoder(source);
        this.formatted = new FStrings(parser, this);
    }

    /** {@code strings}. */
    Expr strings() {
        int first = in.at();
        if (!isString(in.kind())) {
            throw Refused.MISMATCH;
        }
        if (in.is(Token.STRING) && !isString(in.kind(1))) {
            return string();
        }
        int mark = in.mark();
        boolean isFormatted = false;
        boolean isTemplate = false;
        boolean hasBytes = false;
        boolean hasText = false;
        while (isString(in.kind())) {
            if (in.is(Token.STRING)) {
                Expr.Literal literal = string();
                hasBytes |= literal.value() instanceof Bytes;
                hasText |= literal.value() instanceof Text;
                in.push(literal);
            } else {
                isTemplate |= in.is(Token.TSTRING_START);
                isFormatted |= in.is(Token.FSTRING_START);
                formatted.string();
            }
        }
        int kinds = (hasBytes ? 1 : 0) + (hasText || isFormatted ? 1 : 0) + (isTemplate ? 1 : 0);
        if (kinds > 1) {
            throw Refused.MISMATCH;
        }
        List<Expr> parts = in.take(mark);
        if (hasBytes) {
            return joinBytes(parts, in.span(first));
        }
        if (isTemplate) {
            return new Expr.TemplateStr(join(parts, true), in.span(first));
        }
        List<Expr> joined = join(parts, isFormatted);
        return isFormatted ? new Expr.JoinedStr(joined, in.span(first)) : joined.get(0);
    }

    private static boolean isString(int kind) {
        return kind == Token.STRING || kind == Token.FSTRING_START || kind == Token.TSTRING_START;
    }

    private static Expr joinBytes(List<Expr> parts, Span span) {
        var buffer = new Utf8Buffer(64);
        for (Expr part : parts) {
            byte[] bytes = ((Bytes) ((Expr.Literal) part).value()).toArray();
            buffer.add(bytes, 0, bytes.length);
        }
        return new Expr.Literal(buffer.toBytes(), ((Expr.Literal) parts.get(0)).kind(), span);
    }

    /** Makes one literal of those side by side; drops empty ones of f-strings. */
    static List<Expr> join(List<Expr> parts, boolean isFormatted) {
        var joined = new ArrayList<Expr>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            Expr part = parts.get(i);
            if (part instanceof Expr.Literal first) {
                int last = i;
                while (last + 1 < parts.size() && parts.get(last + 1) instanceof Expr.Literal) {
                    last++;
                }
                if (last > i) {
                    part = join(parts, i, last);
                    i = last;
                }
                if (isFormatted && isEmpty(part)) {
                    continue;
                }
            }
            joined.add(part);
        }
        return joined;
    }

    private static Expr join(List<Expr> parts, int from, int last) {
        var buffer = new Utf8Buffer(64);
        for (int i = from; i <= last; i++) {
            Bytes utf8 = ((Text) ((Expr.Literal) parts.get(i)).value()).utf8();
            byte[] bytes = utf8.toArray();
            buffer.add(bytes, 0, bytes.length);
        }
        var first = (Expr.Literal) parts.get(from);
        return new Expr.Literal(
                Text.ofUtf8(buffer.toBytes()),
                first.kind(),
                first.span().to(parts.get(last).span()));
    }

    static boolean isEmpty(Expr part) {
        return part instanceof Expr.Literal literal
                && literal.value() instanceof Text text
                && text.utf8().isEmpty();
    }

    /** Takes a string without replacement fields. */
    private Expr.Literal string() {
        int token = in.at();
        in.skip();
        int start = in.tokens.start(token);
        int end = in.tokens.end(token);
        boolean isBytes = false;
        boolean isRaw = false;
        Text kind = source[start] == 'u' ? UNICODE_KIND : null;
        while (source[start] != '"' && source[start] != '\'') {
            int letter = source[start++] | 0x20;
            isBytes |= letter == 'b';
            isRaw |= letter == 'r';
        }
        byte quote = source[start];
        int size =
                end - start >= 6 && source[start + 1] == quote && source[start + 2] == quote
                        ? 3
                        : 1;
        Constant value =
                isBytes
                        ? bytes(token, start + size, end - size, isRaw)
                        : text(token, start + size, end - size, isRaw);
        return new Expr.Literal(value, kind, in.span(token));
    }

    private Constant bytes(int token, int from, int to, boolean isRaw) {
        for (int i = from; i < to; i++) {
            if (source[i] < 0) {
                throw Refused.MISMATCH;
            }
        }
        Bytes value = decoder.bytes(from, to, isRaw);
        check(value, token);
        return value;
    }

    /** The text between two places of the source. */
    Text text(int token, int from, int to, boolean isRaw) {
        Text value = decode(from, to, isRaw);
        check(value, token);
        return value;
    }

    private Text decode(int from, int to, boolean isRaw) {
        return isRaw || !decoder.hasBackslash(from, to)
                ? decoder.raw(from, to)
                : decoder.escaped(from, to);
    }

    /**
     * Text of an f-string, whose warnings tell the line where the f-string ends.
     *
     * @param escapes is given what is to be warned of
     */
    Text part(int token, boolean isRaw, List<String> escapes) {
        Text value = decode(in.tokens.start(token), in.tokens.end(token), isRaw);
        return noted(decoder, value, escapes);
    }

    private static Text noted(StringDecoder decoder, Text value, List<String> escapes) {
        if (value == null) {
            throw Refused.MISMATCH;
        }
        if (decoder.invalidEscape() != null) {
            escapes.add(decoder.invalidEscape());
        }
        return value;
    }

    /** A literal whose text is decoded once more. */
    Expr decoded(Expr.Literal literal, List<String> escapes) {
        byte[] bytes = ((Text) literal.value()).utf8().toArray();
        var again = new StringDecoder(bytes);
        if (!again.hasBackslash(0, bytes.length)) {
            return literal;
        }
        Text value = noted(again, again.escaped(0, bytes.length), escapes);
        return new Expr.Literal(value, literal.kind(), literal.span());
    }

    private void check(Constant value, int token) {
        if (value == null) {
            throw Refused.MISMATCH;
        }
        EscapeWarning.add(
                decoder.invalidEscape(),
                in.tokens.kind(token),
                in.tokens.line(token),
                parser.warnings);
    }
}
