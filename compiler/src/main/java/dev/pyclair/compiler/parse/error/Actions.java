package dev.pyclair.compiler.parse.error;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Literal;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.compiler.parse.literal.EscapeWarning;
import dev.pyclair.compiler.parse.literal.Numbers;
import dev.pyclair.compiler.parse.literal.StringDecoder;
import dev.pyclair.compiler.token.Token;
import dev.pyclair.compiler.token.Tokens;
import dev.pyclair.source.SourceException;
import dev.pyclair.source.SourceException.Kind;
import dev.pyclair.source.SourceWarning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is done where an alternative fits: mostly, to say what is wrong.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Parser/action_helpers.c">CPython:
 *     {@code Parser/action_helpers.c}</a>
 */
final class Actions {
    private static final String STRING = "literal";
    private static final String FORMATTED = "f-string expression";
    private static final PythonVersion VERSION = PythonVersion.parse("3.13").orElseThrow();

    private final TokenWindow window;
    private final Tokens tokens;
    private final byte[] source;
    private final Problems problems;
    private final StringDecoder decoder;
    private final boolean hasBarry;

    private boolean isQuiet;

    /** Warnings of strings, by their tokens. */
    private final Map<Integer, List<SourceWarning>> warnings = new TreeMap<>();

    Actions(TokenWindow window, Problems problems, boolean hasBarry) {
        this.window = window;
        this.tokens = window.tokens;
        this.source = tokens.source();
        this.problems = problems;
        this.decoder = new StringDecoder(source);
        this.hasBarry = hasBarry;
    }

    /** Warnings of strings, in their order. */
    List<SourceWarning> warnings() {
        var all = new ArrayList<SourceWarning>();
        warnings.values().forEach(all::addAll);
        return all;
    }

    /** Says whether warnings of strings are not wanted, as in the second attempt. */
    void setQuiet(boolean quiet) {
        isQuiet = quiet;
    }

    private void noteEscape(int token, int tokenOfLine) {
        String escape = decoder.invalidEscape();
        if (!isQuiet && escape != null) {
            var found = new ArrayList<SourceWarning>(1);
            int kind = tokens.kind(tokenOfLine);
            EscapeWarning.add(escape, kind, tokens.line(tokenOfLine), found);
            warnings.put(token, found);
        }
    }

    /** Gives the node of an alternative, or null where it comes to nothing. */
    PegNode run(Rule.Action action, PegNode[] slots, int start, int end) {
        PegNode a = slot(action, slots, 0);
        PegNode b = slot(action, slots, 1);
        String words = action.words();
        switch (action.name()) {
            case "at":
                throw problems.range(filled(words, a), a.first, a.last);
            case "range":
                throw problems.range(filled(words, a), a.first, b.last);
            case "from":
                throw problems.from(words, a.first);
            case "last":
                throw problems.last(Kind.SYNTAX, words);
            case "next":
                throw next(words, end);
            case "indent":
                throw problems.last(
                        Kind.INDENTATION,
                        a == null
                                ? words
                                : words.replace("%d", String.valueOf(tokens.line(a.first))));
            case "target":
                return target(a, words);
            case "key":
                throw problems.place(
                        Kind.SYNTAX,
                        words,
                        tokens.line(a.first),
                        tokens.endColumn(a.last),
                        tokens.endLine(a.last),
                        0);
            case "generator":
                throw problems.range(words, a.first, b.lastChild().lastChild().last);
            case "bare_generator":
                return bareGenerator(a, b, words);
            case "order":
                throw problems.last(Kind.SYNTAX, order(a));
            case "legacy":
                return legacy(a, b);
            case "comma":
                if (isLegacy(a) || tokens.level(end - 1) == 0) {
                    return null;
                }
                throw problems.range(words, a.first, b.last);
            case "bound":
                throw problems.from(
                        "cannot use "
                                + (b.is("tuple") ? "constraints" : "bound")
                                + " with "
                                + words,
                        a.first);
            case "exit":
                return null;
            default:
                return literal(action, slots, start, end);
        }
    }

    private static PegNode slot(Rule.Action action, PegNode[] slots, int index) {
        return index < action.slots().length ? slots[action.slots()[index]] : null;
    }

    private PegNode literal(Rule.Action action, PegNode[] slots, int start, int end) {
        PegNode a = slot(action, slots, 0);
        switch (action.name()) {
            case "real":
                if (isImaginary(a)) {
                    throw problems.range(
                            "real number required in complex literal", a.first, a.last);
                }
                return a;
            case "imaginary":
                if (!isImaginary(a)) {
                    throw problems.range(
                            "imaginary number required in complex literal", a.first, a.last);
                }
                return a;
            case "barry":
                return barry(a);
            case "conversion":
                return conversion(a, slot(action, slots, 1));
            case "field":
                return field(action, slots, start, end);
            case "middle":
                undecoded(decoder.raw(tokens.start(a.first), tokens.end(a.first)));
                return a;
            case "format":
                undecoded(decode(tokens.start(a.first), tokens.end(a.first), false));
                noteEscape(a.first, a.first);
                return a;
            case "fstring":
                return formatted(a, slots[1], start, end);
            case "string":
                return string(a);
            default:
                return strings(a, start, end);
        }
    }

    /** Words with the name of an expression, or the text of a token, in them. */
    private String filled(String words, PegNode node) {
        if (words.contains("%s")) {
            return words.replace("%s", node.kind);
        }
        if (words.contains("%t")) {
            int token = node.first;
            return words.replace("%t", tokens.name(token));
        }
        return words;
    }

    /** At the token behind those that were taken. */
    private SourceException next(String words, int end) {
        if (end >= window.fill()) {
            window.setFill(end + 1);
            if (tokens.kind(end) == Token.ERROR) {
                return problems.fault();
            }
        }
        return problems.at(Kind.SYNTAX, words, end);
    }

    private PegNode target(PegNode expression, String use) {
        PegNode invalid = Targets.invalid(expression, use);
        if (invalid == null) {
            return null;
        }
        String verb = use.equals(Targets.DELETED) ? "delete " : "assign to ";
        throw problems.range("cannot " + verb + invalid.kind, invalid.first, invalid.last);
    }

    private PegNode bareGenerator(PegNode arguments, PegNode generators, String words) {
        PegNode last = null;
        int count = 0;
        for (PegNode argument : arguments.children) {
            if (!argument.is("keyword") && !argument.is("unpacking")) {
                last = argument;
                count++;
            }
        }
        if (count <= 1) {
            return null;
        }
        throw problems.range(words, last.first, generators.lastChild().lastChild().last);
    }

    private static String order(PegNode arguments) {
        for (PegNode argument : arguments.children) {
            if (argument.is("unpacking")) {
                return "positional argument follows keyword argument unpacking";
            }
        }
        return "positional argument follows keyword argument";
    }

    private boolean isLegacy(PegNode node) {
        if (!node.is(PegNode.NAME)) {
            return false;
        }
        String name = tokens.name(node.first);
        return "print".equals(name) || "exec".equals(name);
    }

    private PegNode legacy(PegNode name, PegNode rest) {
        if (!isLegacy(name)) {
            return null;
        }
        String word = tokens.name(name.first);
        throw problems.range(
                "Missing parentheses in call to '" + word + "'. Did you mean " + word + "(...)?",
                name.first,
                rest.last);
    }

    private boolean isImaginary(PegNode number) {
        return (source[tokens.end(number.first) - 1] | 0x20) == 'j';
    }

    private PegNode barry(PegNode sign) {
        boolean isBarry = source[tokens.start(sign.first)] == '<';
        if (hasBarry && !isBarry) {
            throw problems.last(Kind.SYNTAX, "with Barry as BDFL, use '<>' instead of '!='");
        }
        return isBarry == hasBarry ? sign : null;
    }

    /** Refuses numbers that Python does not convert. */
    void number(int token) {
        int digits = 0;
        int start = tokens.start(token);
        int end = tokens.end(token);
        if (end - start <= Numbers.MAX_DIGITS) {
            return;
        }
        for (int i = start; i < end; i++) {
            if (source[i] >= '0' && source[i] <= '9') {
                digits++;
            } else if (source[i] != '_') {
                return;
            }
        }
        if (digits > Numbers.MAX_DIGITS) {
            throw problems.place(
                    Kind.SYNTAX,
                    Numbers.tooLong(digits),
                    tokens.line(token),
                    0,
                    tokens.endLine(token),
                    0);
        }
    }

    private PegNode conversion(PegNode sign, PegNode name) {
        boolean isAdjacent =
                tokens.line(sign.first) == tokens.line(name.first)
                        && tokens.endColumn(sign.first) == tokens.column(name.first);
        if (!isAdjacent) {
            throw problems.range(
                    "f-string: conversion type must come right after the exclamanation mark",
                    sign.first,
                    name.first);
        }
        return new PegNode(PegNode.OTHER, sign.first, name.first, name);
    }

    private PegNode field(Rule.Action action, PegNode[] slots, int start, int end) {
        PegNode equals = slot(action, slots, 0);
        PegNode conversion = slot(action, slots, 1);
        PegNode format = slot(action, slots, 2);
        boolean hasConversion = conversion.children.length > 0;
        if (hasConversion) {
            int name = conversion.lastChild().first;
            String letter = tokens.name(name);
            if (!letter.equals("s") && !letter.equals("r") && !letter.equals("a")) {
                throw problems.range(
                        "f-string: invalid conversion character "
                                + Literal.repr(Text.of(letter), VERSION)
                                + ": expected 's', 'r', or 'a'",
                        name,
                        name);
            }
        }
        var node = new PegNode(PegNode.OTHER, start, end - 1);
        if (equals.is(PegNode.TOKEN)) {
            node.mark =
                    hasConversion
                            ? conversion.first
                            : format.is(PegNode.TOKEN) ? format.first : end - 1;
            if (tokens.debugText(node.mark) == null) {
                throw SourceException.nowhere(Kind.VALUE, "field 'value' is required for Constant");
            }
        }
        return node;
    }

    private PegNode formatted(PegNode opening, PegNode parts, int start, int end) {
        boolean isRaw = false;
        for (int i = tokens.start(opening.first); i < tokens.end(opening.first); i++) {
            isRaw |= (source[i] | 0x20) == 'r';
        }
        for (PegNode part : parts.children) {
            if (part.is(PegNode.TOKEN)) {
                text(tokens.start(part.first), tokens.end(part.first), isRaw);
                noteEscape(part.first, end - 1);
            } else if (part.mark != 0 && !isRaw) {
                debugText(tokens.debugText(part.mark));
            }
        }
        return new PegNode(FORMATTED, start, end - 1);
    }

    private void debugText(Text text) {
        if (text == null) {
            return;
        }
        byte[] bytes = text.utf8().toArray();
        var again = new StringDecoder(bytes);
        if (again.hasBackslash(0, bytes.length) && again.escaped(0, bytes.length) == null) {
            throw problems.last(Kind.SYNTAX, again.fault());
        }
    }

    private Text decode(int from, int to, boolean isRaw) {
        return isRaw || !decoder.hasBackslash(from, to)
                ? decoder.raw(from, to)
                : decoder.escaped(from, to);
    }

    /** Refuses text that is no UTF-8, where CPython lets the codec's own error through. */
    private void undecoded(Text text) {
        if (text == null) {
            throw Problems.undecodable(decoder.fault());
        }
    }

    private void text(int from, int to, boolean isRaw) {
        if (decode(from, to, isRaw) == null) {
            throw problems.last(Kind.SYNTAX, decoder.fault());
        }
    }

    private PegNode string(PegNode node) {
        int token = node.first;
        int start = tokens.start(token);
        int end = tokens.end(token);
        boolean isBytes = false;
        boolean isRaw = false;
        while (source[start] != '"' && source[start] != '\'') {
            int letter = source[start++] | 0x20;
            isBytes |= letter == 'b';
            isRaw |= letter == 'r';
        }
        byte quote = source[start];
        boolean isTriple =
                end - start >= 6 && source[start + 1] == quote && source[start + 2] == quote;
        int size = isTriple ? 3 : 1;
        if (isBytes) {
            bytes(token, start + size, end - size, isRaw);
        } else {
            text(start + size, end - size, isRaw);
        }
        noteEscape(token, token);
        var string = new PegNode(STRING, token, token);
        string.mark = isBytes ? 1 : 0;
        return string;
    }

    private void bytes(int token, int from, int to, boolean isRaw) {
        for (int i = from; i < to; i++) {
            if (source[i] < 0) {
                throw problems.range(
                        "bytes can only contain ASCII literal characters", token, token);
            }
        }
        Bytes value = decoder.bytes(from, to, isRaw);
        if (value == null) {
            throw problems.last(Kind.SYNTAX, decoder.fault());
        }
    }

    private PegNode strings(PegNode all, int start, int end) {
        boolean hasBytes = false;
        boolean hasText = false;
        boolean isFormatted = false;
        for (PegNode each : all.children) {
            boolean isBytes = each.is(STRING) && each.mark == 1;
            hasBytes |= isBytes;
            hasText |= !isBytes;
            isFormatted |= each.is(FORMATTED);
        }
        if (hasBytes && hasText) {
            throw problems.last(Kind.SYNTAX, "cannot mix bytes and nonbytes literals");
        }
        return new PegNode(isFormatted ? FORMATTED : STRING, start, end - 1);
    }
}
