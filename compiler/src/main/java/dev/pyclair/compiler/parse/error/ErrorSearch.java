package dev.pyclair.compiler.parse.error;

import dev.pyclair.compiler.ast.ParseOptions;
import dev.pyclair.compiler.token.Token;
import dev.pyclair.compiler.token.TokenFault;
import dev.pyclair.compiler.token.Tokens;
import dev.pyclair.source.SourceException;
import dev.pyclair.source.SourceException.Kind;
import dev.pyclair.source.SourceWarning;
import java.util.List;

/**
 * Finds the error of tokens that are no program.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Parser/pegen.c">CPython: {@code
 *     Parser/pegen.c}, {@code _PyPegen_run_parser}</a>
 */
public final class ErrorSearch {
    private static final int FEW_TOKENS = 20_000;

    private final TokenWindow window;
    private final Tokens tokens;
    private final Problems problems;
    private final Actions actions;
    private final ParseOptions.Ending ending;
    private final Rule start;
    private boolean hasLookedAtAll;

    /**
     * Prepares a search.
     *
     * @param tokens the tokens
     * @param filename the name of the source
     * @param options how it is read
     */
    public ErrorSearch(Tokens tokens, String filename, ParseOptions options) {
        this.tokens = tokens;
        this.window = new TokenWindow(tokens);
        this.problems = new Problems(window, filename);
        this.actions = new Actions(window, problems, options.hasBarryAsBdfl());
        this.ending = options.ending();
        this.start =
                Grammar.instance()
                        .rule(
                                switch (options.mode()) {
                                    case FILE -> "file";
                                    case SINGLE -> "interactive";
                                    default -> "eval";
                                });
    }

    /** {@return the warnings that are given on the way to the error, without those of tokens} */
    public List<SourceWarning> warnings() {
        return actions.warnings();
    }

    /** {@return how many tokens were looked at} */
    public int looked() {
        return hasLookedAtAll ? tokens.count() : window.fill();
    }

    /**
     * Refuses what follows a single statement.
     *
     * @param tokens the tokens
     * @param filename the name of the source
     * @param options how it is read
     * @param taken how many tokens the statement has
     * @throws SourceException if something follows but blanks and comments
     * @see <a href="https://github.com/python/cpython/blob/3.13/Parser/pegen.c">CPython: {@code
     *     Parser/pegen.c}, {@code bad_single_statement}</a>
     */
    public static void checkSingle(
            Tokens tokens, String filename, ParseOptions options, int taken) {
        byte[] source = tokens.source();
        int at = tokens.end(taken - 1);
        boolean isComment = false;
        while (source[at] != 0) {
            byte c = source[at++];
            boolean isBlank = c == ' ' || c == '\t' || c == '\n' || c == '\f';
            isComment = c == '#' || isComment && c != '\n';
            if (!isBlank && !isComment) {
                var search = new ErrorSearch(tokens, filename, options);
                search.window.setFill(taken);
                throw search.problems.last(
                        Kind.SYNTAX,
                        "multiple statements found while compiling a single statement");
            }
        }
    }

    /**
     * Goes through the grammar as CPython does.
     *
     * @param first the first token of the statement that is wrong
     * @return the error, or null where CPython finds none
     */
    public SourceException find(int first) {
        try {
            PegNode tree = new PegMachine(window, problems, actions, false).run(start, first);
            if (tree != null) {
                return null;
            }
        } catch (SourceException problem) {
            return isIncomplete() ? incomplete() : checked(problem);
        }
        if (isIncomplete()) {
            return incomplete();
        }
        int last = window.last();
        try {
            int from = isSuspect(first) ? 0 : first;
            new PegMachine(window, problems, actions, true).run(start, from);
        } catch (SourceException problem) {
            return checked(problem);
        }
        int kind = tokens.kind(last);
        if (kind == Token.INDENT || kind == Token.DEDENT) {
            return problems.last(
                    Kind.INDENTATION,
                    kind == Token.INDENT ? "unexpected indent" : "unexpected unindent");
        }
        return rest(problems.range("invalid syntax", last, last));
    }

    /**
     * Whether the source may be wrong only because it ends.
     *
     * @see <a href="https://github.com/python/cpython/blob/3.13/Parser/pegen.c">CPython: {@code
     *     Parser/pegen.c}, {@code _is_end_of_source}</a>
     */
    private boolean isIncomplete() {
        if (ending == ParseOptions.Ending.MISTAKE) {
            return false;
        }
        if (!problems.isError()) {
            return window.isAtEnd();
        }
        TokenFault.Reason reason = tokens.fault().reason();
        return reason == TokenFault.Reason.END_OF_FILE
                || reason == TokenFault.Reason.END_OF_FILE_IN_STRING;
    }

    private SourceException incomplete() {
        return ending == ParseOptions.Ending.INCOMPLETE
                ? problems.last(Kind.INCOMPLETE, "incomplete input")
                : problems.ended("unexpected EOF while parsing");
    }

    /**
     * Whether the second attempt may refuse a statement before the one that is wrong: it takes
     * {@code print -1}, {@code match(x).y = 1} and {@code type X[T = int] = T} for mistakes. Where
     * there is little before, that is found out.
     */
    private boolean isSuspect(int first) {
        if (first <= FEW_TOKENS) {
            return true;
        }
        for (int i = 0; i < first; i++) {
            if (tokens.kind(i) != Token.NAME) {
                continue;
            }
            String name = tokens.name(i);
            if (name.equals("match") || name.equals("type")) {
                return true;
            }
            if (name.equals("print") || name.equals("exec")) {
                switch (tokens.kind(i + 1)) {
                    case Token.LSQB, Token.MINUS, Token.PLUS, Token.STAR:
                        return true;
                    default:
                        break;
                }
            }
        }
        return false;
    }

    /** The error that was found, unless the tokenizer finds a better one further on. */
    private SourceException checked(SourceException problem) {
        boolean isSyntax =
                problem.kind() == Kind.SYNTAX
                        || problem.kind() == Kind.INDENTATION
                        || problem.kind() == Kind.TAB;
        if (!isSyntax || problems.isError() || window.isAtEnd()) {
            return problem;
        }
        return rest(problem);
    }

    /**
     * Looks for an error in the tokens that were not looked at.
     *
     * @see <a href="https://github.com/python/cpython/blob/3.13/Parser/pegen_errors.c">CPython:
     *     {@code Parser/pegen_errors.c}, {@code
     *     _PyPegen_tokenize_full_source_to_check_for_errors}</a>
     */
    private SourceException rest(SourceException problem) {
        hasLookedAtAll = true;
        int line = tokens.line(window.last());
        int end = tokens.count();
        if (tokens.kind(end - 1) != Token.ERROR || window.fill() >= end) {
            return problem;
        }
        window.setFill(end);
        TokenFault fault = tokens.fault();
        boolean hasWords =
                fault.reason() == TokenFault.Reason.ERROR
                        || fault.reason() == TokenFault.Reason.END_OF_FILE_IN_STRING;
        if (hasWords) {
            return window.isInString() ? problem : fault.error();
        }
        if (fault.reason() == TokenFault.Reason.DECODE && !window.isInString()) {
            return Problems.undecodable(fault.error().words());
        }
        int opening = window.openParenthesis();
        if (opening >= 0 && line > tokens.line(opening) && !window.isInString()) {
            return problems.neverClosed(opening);
        }
        return problem;
    }
}
