package dev.pyclair.asm;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeNotation;
import dev.pyclair.code.Constant;
import dev.pyclair.code.LiteralReader;
import dev.pyclair.code.LiteralSyntaxException;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import java.util.Optional;

/** A line of assembler text, read from left to right. */
final class AssemblyLine {
    private final String text;
    private final int number;
    private int index;

    /**
     * @param text without its line end
     * @param number from 1
     */
    AssemblyLine(String text, int number) {
        this.text = text;
        this.number = number;
        skipSpaces();
    }

    int index() {
        return index;
    }

    void back(int to) {
        index = to;
    }

    void skipSpaces() {
        while (index < text.length() && Character.isWhitespace(text.charAt(index))) {
            index++;
        }
    }

    /** Whether nothing follows but spaces and a comment. */
    boolean atEnd() {
        skipSpaces();
        return index >= text.length() || text.charAt(index) == '#';
    }

    boolean startsWith(String prefix) {
        return text.startsWith(prefix, index);
    }

    /** Takes a text if it is next. */
    boolean take(String expected) {
        if (!startsWith(expected)) {
            return false;
        }
        index += expected.length();
        skipSpaces();
        return true;
    }

    /** Takes a character if it is next and a digit follows. */
    boolean takeBeforeDigit(char expected) {
        int digit = index + 1;
        boolean isNext =
                digit < text.length()
                        && text.charAt(index) == expected
                        && text.charAt(digit) >= '0'
                        && text.charAt(digit) <= '9';
        index += isNext ? 1 : 0;
        return isNext;
    }

    void expect(String expected, String where) {
        if (!take(expected)) {
            throw error("expected '" + expected + "' " + where);
        }
    }

    /** The characters up to the next space, or to the end; the comment sign does not end it. */
    String word() {
        int start = index;
        while (index < text.length() && !Character.isWhitespace(text.charAt(index))) {
            index++;
        }
        String word = text.substring(start, index);
        skipSpaces();
        return word;
    }

    /** What is left without the comment, for operands that are no literals. */
    String rest() {
        int hash = text.indexOf('#', index);
        String rest = text.substring(index, hash < 0 ? text.length() : hash).stripTrailing();
        index += rest.length();
        return rest;
    }

    /** A name, bare or quoted. */
    Text name(PythonVersion version) {
        int start = index;
        if (!atEnd() && isQuoteStart()) {
            try {
                LiteralReader.Result name = OperandNames.quoted(text, index, version);
                index = name.end();
                skipSpaces();
                return (Text) name.value();
            } catch (LiteralSyntaxException e) {
                throw error(e.getMessage(), e.index());
            } catch (IllegalArgumentException e) {
                throw error(e.getMessage(), start);
            }
        }
        while (index < text.length() && OperandNames.isBarePart(text.charAt(index))) {
            index++;
        }
        String name = text.substring(start, index);
        if (!OperandNames.isBare(name)) {
            throw error("expected a name, or one in quotes if it is no identifier", start);
        }
        skipSpaces();
        return Text.of(name);
    }

    private boolean isQuoteStart() {
        int i = index;
        while (i < text.length() && i < index + 2 && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i < text.length() && (text.charAt(i) == '\'' || text.charAt(i) == '"');
    }

    Constant literal(PythonVersion version, Optional<CodeNotation> notation) {
        try {
            LiteralReader.Result result =
                    notation.isPresent()
                            ? LiteralReader.read(text, index, version, notation.get())
                            : LiteralReader.read(text, index, version);
            index = result.end();
            skipSpaces();
            return result.value();
        } catch (LiteralSyntaxException e) {
            throw error(
                    text.startsWith(CodeReferences.START, e.index())
                            ? "no block inside of this one, and before this, has that name"
                            : e.getMessage(),
                    e.index());
        }
    }

    /** A number of 32 bits, decimal or hexadecimal, unsigned. */
    int number(String what) {
        int start = index;
        String word = digits();
        boolean isHex = word.startsWith("0x");
        try {
            long value = isHex ? Long.parseLong(word.substring(2), 16) : Long.parseLong(word);
            if (value <= 0xffffffffL) {
                skipSpaces();
                return (int) value;
            }
        } catch (NumberFormatException e) {
            // The message below says what a number is.
        }
        throw error("expected " + what + ", a number from 0 to 2**32-1", start);
    }

    boolean atDigit() {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    /** Whether a number is next, and a character behind it. */
    boolean isNumberInFrontOf(char expected) {
        int i = index;
        while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i < text.length() && text.charAt(i) == expected;
    }

    /** What stands in parentheses up to the last that closes on the line. */
    String parenthesized() {
        int end = text.lastIndexOf(')');
        if (end < index) {
            throw error("this parenthesis is not closed");
        }
        String inside = text.substring(index + 1, end);
        index = end + 1;
        skipSpaces();
        return inside;
    }

    String labelName() {
        int start = index;
        while (index < text.length() && isLabelPart(text.charAt(index))) {
            index++;
        }
        String name = text.substring(start, index);
        if (name.isEmpty() || Character.isDigit(name.charAt(0))) {
            throw error("expected the name of a label: letters, digits and _", start);
        }
        skipSpaces();
        return name;
    }

    private static boolean isLabelPart(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }

    /** Takes the label that the line starts with, if it does; a colon ends it. */
    String labelBeforeColon() {
        int end = index;
        while (end < text.length() && isLabelPart(text.charAt(end))) {
            end++;
        }
        if (end == index || end >= text.length() || text.charAt(end) != ':' || atDigit()) {
            return "";
        }
        String name = text.substring(index, end);
        index = end + 1;
        skipSpaces();
        return name;
    }

    private String digits() {
        int start = index;
        while (index < text.length() && Character.isLetterOrDigit(text.charAt(index))) {
            index++;
        }
        return text.substring(start, index);
    }

    /** Bytes in hexadecimal, up to the next space. */
    Bytes hex() {
        int start = index;
        String word = word();
        var bytes = new byte[word.length() / 2];
        for (int i = 0; i < word.length(); i++) {
            int digit = Character.digit(word.charAt(i), 16);
            if (digit < 0 || word.length() % 2 != 0) {
                throw error("expected bytes in hexadecimal, two digits each", start);
            }
            bytes[i / 2] |= (byte) (i % 2 == 0 ? digit << 4 : digit);
        }
        return Bytes.of(bytes);
    }

    /** What stands in the parentheses that are next. */
    String arguments() {
        if (!startsWith("(")) {
            throw error("expected the arguments in parentheses, such as (a, b)");
        }
        int end = text.indexOf(')', index);
        if (end < 0) {
            throw error("this parenthesis is not closed");
        }
        String inside = text.substring(index + 1, end);
        index = end + 1;
        skipSpaces();
        return inside;
    }

    boolean isDirective() {
        return startsWith(".");
    }

    void expectEnd() {
        if (!atEnd()) {
            throw error("nothing more is expected here");
        }
    }

    AssemblyException error(String problem) {
        return error(problem, index);
    }

    /** An error of the line as a whole. */
    AssemblyException errorAtStart(String problem) {
        int start = text.length() - text.stripLeading().length();
        return error(problem, start);
    }

    AssemblyException error(String problem, int at) {
        return new AssemblyException(problem, number, at + 1, text);
    }
}
