package dev.pyclair.runtime.module;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of an expression that failed: the operator of a binary operation, the brackets of a
 * subscript or a call.
 *
 * @param leftLine line of its begin, from 0
 * @param left column of its begin
 * @param rightLine line of its end
 * @param right column behind its end
 * @param isCall whether it is a call's
 * @param opening offset of the bracket or the operator
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/traceback.py">CPython: {@code
 *     Lib/traceback.py}, {@code _extract_caret_anchors_from_line_segment}</a>
 */
record Anchors(int leftLine, int left, int rightLine, int right, boolean isCall, int opening) {
    private static final String[] BINARY = {"|", "^", "&", "<< >>", "+ -", "* / // % @", "**"};
    private static final String WORDS =
            " lambda if else and or not in is await yield for return raise del assert import from"
                    + " async with while ";

    /** A token that is not inside of brackets. */
    private record Token(String text, int at, boolean isOperator) {}

    /** {@return the part; null if the expression is of another kind} */
    static Anchors of(String segment) {
        List<Token> tokens = tokens(segment);
        if (tokens == null || tokens.isEmpty()) {
            return null;
        }
        for (int level = 0; level < BINARY.length; level++) {
            boolean isPower = level == BINARY.length - 1;
            if (isPower && tokens.get(0).isOperator()) {
                return null;
            }
            Token split = split(tokens, " " + BINARY[level] + " ", isPower);
            if (split != null) {
                int end = split.at() + split.text().length();
                return between(segment, split.at(), end, false);
            }
        }
        Token last = tokens.get(tokens.size() - 1);
        boolean isTrailer =
                tokens.size() > 1
                        && !tokens.get(0).isOperator()
                        && (last.text().equals("(") || last.text().equals("["));
        return isTrailer
                ? between(segment, last.at(), segment.length(), last.text().equals("("))
                : null;
    }

    /**
     * The operator that is applied last: of those that bind alike the last one, of powers the
     * first.
     */
    private static Token split(List<Token> tokens, String operators, boolean takesFirst) {
        Token found = null;
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean isBinary =
                    token.isOperator()
                            && !tokens.get(i - 1).isOperator()
                            && operators.contains(" " + token.text() + " ");
            if (isBinary && !(takesFirst && found != null)) {
                found = token;
            }
        }
        return found;
    }

    private static Anchors between(String segment, int from, int to, boolean isCall) {
        int leftLine = lines(segment, from);
        int rightLine = lines(segment, to);
        return new Anchors(
                leftLine,
                from - segment.lastIndexOf('\n', from - 1) - 1,
                rightLine,
                to - segment.lastIndexOf('\n', to - 1) - 1,
                isCall,
                from);
    }

    private static int lines(String text, int end) {
        int count = 0;
        for (int i = 0; i < end; i++) {
            count += text.charAt(i) == '\n' ? 1 : 0;
        }
        return count;
    }

    /** {@return whether what is called is a name} */
    boolean callsName(String segment) {
        return segment.substring(0, opening).strip().matches("\\w+");
    }

    /** Tokens outside of brackets; null if the text is no expression of operators and trailers. */
    private static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        for (int at = 0; at < text.length(); ) {
            char c = text.charAt(at);
            int end;
            if (Character.isWhitespace(c) || c == '\\') {
                at++;
                continue;
            }
            if (c == '#') {
                end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
                continue;
            }
            if (c == '(' || c == '[' || c == '{') {
                end = closing(text, at);
                if (end < 0) {
                    return null;
                }
                tokens.add(new Token(String.valueOf(c), at, false));
            } else if (c == '"' || c == '\'') {
                end = quoted(text, at);
                tokens.add(new Token("\"", at, false));
            } else if (Character.isUnicodeIdentifierPart(c)
                    || c == '.'
                    || c == '_'
                    || Character.isSurrogate(c)) {
                end = at;
                while (end < text.length() && isNamePart(text.charAt(end))) {
                    end++;
                }
                String word = text.substring(at, end);
                if (WORDS.contains(" " + word + " ")) {
                    return null;
                }
                boolean isPrefix =
                        end < text.length()
                                && (text.charAt(end) == '"' || text.charAt(end) == '\'');
                if (!isPrefix) {
                    tokens.add(new Token(word, at, false));
                }
            } else if ("+-*/%@&|^~<>".indexOf(c) >= 0) {
                boolean isDouble =
                        at + 1 < text.length()
                                && text.charAt(at + 1) == c
                                && "*/<>".indexOf(c) >= 0;
                end = at + (isDouble ? 2 : 1);
                boolean isComparison =
                        (c == '<' || c == '>') && !isDouble
                                || end < text.length() && text.charAt(end) == '=';
                if (isComparison) {
                    return null;
                }
                tokens.add(new Token(text.substring(at, end), at, true));
            } else {
                return null;
            }
            at = end;
        }
        return tokens;
    }

    private static boolean isNamePart(char c) {
        return Character.isUnicodeIdentifierPart(c) || c == '.' || Character.isSurrogate(c);
    }

    private static int closing(String text, int at) {
        int depth = 0;
        for (int i = at; i < text.length(); ) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                i = quoted(text, i);
                continue;
            }
            if (c == '#') {
                int end = text.indexOf('\n', i);
                i = end < 0 ? text.length() : end;
                continue;
            }
            if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if ((c == ')' || c == ']' || c == '}') && --depth == 0) {
                return i + 1;
            }
            i++;
        }
        return -1;
    }

    /** Behind the end of a string. */
    private static int quoted(String text, int at) {
        String quote = text.substring(at, at + 1);
        if (text.startsWith(quote.repeat(3), at)) {
            quote = quote.repeat(3);
        }
        for (int i = at + quote.length(); i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.startsWith(quote, i)) {
                return i + quote.length();
            }
        }
        return text.length();
    }
}
