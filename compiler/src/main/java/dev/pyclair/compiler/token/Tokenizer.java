package dev.pyclair.compiler.token;

import dev.pyclair.code.Printable;
import dev.pyclair.code.Text;
import dev.pyclair.code.UnicodeDatabase;
import dev.pyclair.compiler.ast.Feature;
import dev.pyclair.compiler.ast.ParseOptions;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Takes a source apart.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Parser/lexer/lexer.c">CPython: {@code
 *     Parser/lexer/lexer.c}</a>
 */
public final class Tokenizer {
    private static final int MAX_INDENT = 100;
    private static final int TAB_SIZE = 8;

    private final LexState in;
    private final byte[] source;
    private final NumberScanner numbers;
    private final StringScanner strings;
    private final boolean isSingle;
    private final boolean endsBlocks;
    private final boolean hasTemplates;

    private final int[] indents = new int[MAX_INDENT];
    private final int[] alternateIndents = new int[MAX_INDENT];
    private int indent;

    /** Blocks that begin, or the negative of how many end, which no token tells yet. */
    private int pending;

    private boolean isAtLineStart = true;

    /** In a single statement: whether the end of the source is to be a new line. */
    private boolean isStarted;

    private Tokenizer(LexState in, ParseOptions options) {
        this.in = in;
        this.source = in.source;
        this.numbers = new NumberScanner(in);
        this.isSingle = options.mode() == ParseOptions.Mode.SINGLE;
        endsBlocks = options.ending() == ParseOptions.Ending.MISTAKE;
        this.hasTemplates = options.features().contains(Feature.TEMPLATE_STRINGS);
        this.strings = new StringScanner(in, hasTemplates);
    }

    /**
     * Makes tokens of a source, up to its end or the first error.
     *
     * @param source the source
     * @param filename its name
     * @param options how it is read
     * @return the tokens
     */
    public static Tokens tokenize(SourceText source, String filename, ParseOptions options) {
        var in = new LexState(source.bytes(), source.length(), filename);
        new Tokenizer(in, options).run();
        return in.tokens;
    }

    private void run() {
        while (true) {
            int kind = strings.mode().isText ? strings.text() : next();
            if (kind == -1) {
                kind = next();
            }
            if (kind == Token.ERROR) {
                return;
            }
            if (kind == Token.END_MARKER) {
                if (!isSingle || !isStarted) {
                    in.addEmpty(Token.END_MARKER);
                    return;
                }
                in.addEmpty(Token.NEWLINE);
                isStarted = false;
                if (endsBlocks) {
                    pending -= indent;
                    indent = 0;
                }
            } else {
                isStarted = true;
            }
        }
    }

    private int next() {
        while (true) {
            boolean isBlank = false;
            if (isAtLineStart) {
                isAtLineStart = false;
                in.beginLine();
                int found = indentation();
                if (found == Token.ERROR) {
                    return found;
                }
                isBlank = found == Token.NEWLINE;
            }
            if (pending != 0) {
                int kind = pending < 0 ? Token.DEDENT : Token.INDENT;
                pending += pending < 0 ? 1 : -1;
                in.addEmpty(kind);
                return kind;
            }
            int kind = token(isBlank);
            if (kind != -1) {
                return kind;
            }
        }
    }

    /**
     * Takes the blanks before the first token of a line.
     *
     * @return {@link Token#ERROR}, {@link Token#NEWLINE} if the line has no tokens, or 0
     */
    private int indentation() {
        int column = 0;
        int alternate = 0;
        int continued = 0;
        while (true) {
            byte c = source[in.at];
            if (c == ' ') {
                column++;
                alternate++;
            } else if (c == '\t') {
                column = (column / TAB_SIZE + 1) * TAB_SIZE;
                alternate++;
            } else if (c == '\f') {
                column = 0;
                alternate = 0;
            } else if (c == '\\') {
                continued = continued != 0 ? continued : column;
                in.at++;
                if (!continueLine()) {
                    return Token.ERROR;
                }
                continue;
            } else {
                break;
            }
            in.at++;
        }
        byte c = source[in.at];
        if (c == '#' || c == '\n') {
            return Token.NEWLINE;
        }
        if (in.level > 0) {
            return 0;
        }
        return indent(continued != 0 ? continued : column, continued != 0 ? continued : alternate);
    }

    private int indent(int column, int alternate) {
        if (column == indents[indent]) {
            return alternate == alternateIndents[indent] ? 0 : tabError();
        }
        if (column > indents[indent]) {
            if (indent + 1 >= MAX_INDENT) {
                skipLine();
                return in.stop(TokenFault.Reason.TOO_DEEP, null);
            }
            if (alternate <= alternateIndents[indent]) {
                return tabError();
            }
            pending++;
            indents[++indent] = column;
            alternateIndents[indent] = alternate;
            return 0;
        }
        while (indent > 0 && column < indents[indent]) {
            pending--;
            indent--;
        }
        if (column != indents[indent]) {
            skipLine();
            return in.stop(TokenFault.Reason.DEDENT, null);
        }
        return alternate == alternateIndents[indent] ? 0 : tabError();
    }

    private int tabError() {
        skipLine();
        return in.stop(TokenFault.Reason.TAB_SPACE, null);
    }

    /** Goes to the end of the line, as the reader of whole lines does after an error. */
    private void skipLine() {
        while (source[in.at] != 0 && source[in.at] != '\n') {
            in.at++;
        }
        if (source[in.at] == '\n') {
            in.at++;
        }
    }

    /** Takes the end of a line behind a backslash. */
    private boolean continueLine() {
        if (source[in.at] != '\n') {
            if (source[in.at] != 0) {
                in.at++;
            }
            in.stop(TokenFault.Reason.LINE_CONTINUATION, null);
            return false;
        }
        in.at++;
        if (source[in.at] == 0) {
            in.stop(TokenFault.Reason.END_OF_FILE, null);
            return false;
        }
        in.beginLine();
        return true;
    }

    /**
     * Takes a token.
     *
     * @return its kind, or -1 where a line ends without one
     */
    private int token(boolean isBlank) {
        while (true) {
            int at = in.at;
            byte c = source[at];
            while (c == ' ' || c == '\t' || c == '\f') {
                c = source[++at];
            }
            in.at = at;
            in.start = at;
            in.startColumn = at - in.lineStart;
            if (LexState.isNameStart(c)) {
                return word(c);
            }
            if (c == '#') {
                while (source[in.at] != 0 && source[in.at] != '\n') {
                    in.at++;
                }
                c = source[in.at];
            }
            if (c == '\n') {
                isAtLineStart = true;
                if (isBlank || in.level > 0) {
                    in.at++;
                    return -1;
                }
                int index = in.add(Token.NEWLINE);
                in.tokens.widen(index);
                in.at++;
                return Token.NEWLINE;
            }
            if (c == 0) {
                return in.level > 0
                        ? in.stop(TokenFault.Reason.END_OF_FILE, null)
                        : Token.END_MARKER;
            }
            if (LexState.isDigit(c)) {
                return numbers.scan();
            }
            if (c == '\\') {
                in.at++;
                if (!continueLine()) {
                    return Token.ERROR;
                }
                continue;
            }
            if (c == '"' || c == '\'') {
                return strings.plain();
            }
            return operator(c);
        }
    }

    /** Takes an identifier, a keyword, or a string that has a prefix. */
    private int word(byte first) {
        if (first == 'f'
                || first == 'r'
                || first == 'b'
                || first == 'u'
                || first == 't'
                || first == 'F'
                || first == 'R'
                || first == 'B'
                || first == 'U'
                || first == 'T') {
            int kind = prefixed();
            if (kind != -1) {
                return kind;
            }
        }
        int at = in.at;
        int hash = NameTable.NO_BYTES;
        byte c = source[at];
        boolean isAscii = true;
        while (LexState.isNamePart(c)) {
            isAscii &= c >= 0;
            hash = NameTable.hash(hash, c);
            c = source[++at];
        }
        in.at = at;
        String name;
        if (isAscii) {
            name = in.names.find(source, in.start, at, hash);
        } else {
            name = identifier();
            if (name == null) {
                return Token.ERROR;
            }
        }
        int kind = in.names.kind();
        in.tokens.setName(in.add(kind), name);
        return kind;
    }

    /** Takes a string that has a prefix, if that is what is here; or else gives -1. */
    private int prefixed() {
        boolean isBytes = false;
        boolean isRaw = false;
        boolean isUnicode = false;
        boolean isFormat = false;
        boolean isTemplate = false;
        int at = in.at;
        while (true) {
            int c = source[at] | 0x20;
            boolean isPlain = !(isBytes || isUnicode || isFormat || isTemplate);
            if (c == 'b' && isPlain) {
                isBytes = true;
            } else if (c == 'u' && isPlain && !isRaw) {
                isUnicode = true;
            } else if (c == 'r' && !isRaw && !isUnicode) {
                isRaw = true;
            } else if (c == 'f' && isPlain) {
                isFormat = true;
            } else if (c == 't' && isPlain && hasTemplates) {
                isTemplate = true;
            } else {
                return -1;
            }
            at++;
            if (source[at] == '"' || source[at] == '\'') {
                in.at = at;
                return isFormat || isTemplate ? strings.open(isTemplate, isRaw) : strings.plain();
            }
        }
    }

    /**
     * The identifier that is not all ASCII, or null where a character cannot be in one.
     *
     * @see <a href="https://github.com/python/cpython/blob/3.13/Parser/lexer/lexer.c">CPython:
     *     {@code Parser/lexer/lexer.c}, {@code verify_identifier}</a>
     */
    private String identifier() {
        String fault = Utf8Check.fault(source, in.start, in.at);
        if (fault != null) {
            in.fail("(unicode error) " + fault);
            in.tokens.setFault(new TokenFault(TokenFault.Reason.DECODE, in.tokens.fault().error()));
            return null;
        }
        var text = new String(source, in.start, in.at - in.start, StandardCharsets.UTF_8);
        int bad = Identifiers.firstInvalid(text);
        if (bad == -1) {
            return in.names.normalized(text);
        }
        int point = text.codePointAt(bad);
        String upTo = text.substring(0, bad) + Character.toString(point);
        in.at = in.start + upTo.getBytes(StandardCharsets.UTF_8).length;
        String code = String.format(Locale.ROOT, "U+%04X", point);
        in.fail(
                Printable.isPrintable(point, UnicodeDatabase.V15_1)
                        ? "invalid character '" + Character.toString(point) + "' (" + code + ")"
                        : "invalid non-printable character " + code);
        return null;
    }

    private int operator(byte c) {
        if (c == '.') {
            return dot();
        }
        FStringMode mode = strings.mode();
        Supplier<Text> debugText = null;
        if (strings.isInside()
                && mode.isInExpression()
                && (c == ':' || c == '}' || c == '!' || c == '{')) {
            int depth = mode.depth - (c == '{' ? 0 : 1);
            if (depth == 0 || depth == 1 && (mode.isDebug || mode.isFormat)) {
                debugText = strings.mark(mode, c);
            }
            if (c == ':' && depth == mode.expressionDepth) {
                mode.isText = true;
                mode.isFormat = true;
                in.at++;
                int index = in.add(Token.COLON);
                if (debugText != null) {
                    in.tokens.setDebugText(index, debugText);
                }
                return Token.COLON;
            }
        }
        int size = Operators.size(source, in.at);
        int kind = Operators.kind(source, in.at, size);
        in.at += size;
        if (size == 1) {
            int fault = single(mode, c);
            if (fault != 0) {
                return fault;
            }
            if (c < ' ' || c == 0x7f) {
                return in.fail(
                        String.format(
                                Locale.ROOT, "invalid non-printable character U+%04X", (int) c));
            }
            if (c == '=' && mode.isInExpression()) {
                mode.isDebug = true;
            }
        }
        int index = in.add(kind);
        if (debugText != null) {
            in.tokens.setDebugText(index, debugText);
        }
        return kind;
    }

    private int dot() {
        if (LexState.isDigit(source[in.at + 1])) {
            in.at++;
            return numbers.fraction();
        }
        boolean isEllipsis = source[in.at + 1] == '.' && source[in.at + 2] == '.';
        in.at += isEllipsis ? 3 : 1;
        int kind = isEllipsis ? Token.ELLIPSIS : Token.DOT;
        in.add(kind);
        return kind;
    }

    /** Minds the parentheses; gives {@link Token#ERROR} or 0. */
    private int single(FStringMode mode, byte c) {
        switch (c) {
            case '(', '[', '{':
                if (in.level >= LexState.MAX_LEVEL) {
                    return in.fail("too many nested parentheses");
                }
                in.openings[in.level] = c;
                in.openingLines[in.level] = in.line;
                in.openingColumns[in.level] = in.start - in.lineStart;
                in.level++;
                if (strings.isInside()) {
                    mode.depth++;
                }
                return 0;
            case ')', ']', '}':
                return close(mode, c);
            default:
                return 0;
        }
    }

    private int close(FStringMode mode, byte c) {
        boolean isInside = strings.isInside();
        if (isInside && mode.depth == 0 && c == '}') {
            return in.fail(mode.prefix() + ": single '}' is not allowed");
        }
        if (in.level == 0) {
            return in.fail("unmatched '" + (char) c + "'");
        }
        in.level--;
        byte opening = in.openings[in.level];
        if (!(opening == '(' && c == ')'
                || opening == '[' && c == ']'
                || opening == '{' && c == '}')) {
            if (isInside && opening == '{' && mode.depth - 1 == mode.expressionDepth) {
                return in.fail(mode.prefix() + ": unmatched '" + (char) c + "'");
            }
            String words =
                    "closing parenthesis '"
                            + (char) c
                            + "' does not match opening parenthesis '"
                            + (char) opening
                            + "'";
            int line = in.openingLines[in.level];
            return in.fail(line == in.line ? words : words + " on line " + line);
        }
        if (isInside) {
            mode.depth--;
            if (c == '}' && mode.depth == mode.expressionDepth) {
                mode.expressionDepth--;
                mode.isText = true;
                mode.isFormat = false;
                mode.isDebug = false;
            }
        }
        return 0;
    }
}
