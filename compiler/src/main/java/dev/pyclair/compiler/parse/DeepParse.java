package dev.pyclair.compiler.parse;

import dev.pyclair.compiler.ast.ParseOptions;
import dev.pyclair.compiler.ast.Program;
import dev.pyclair.compiler.parse.error.ErrorSearch;
import dev.pyclair.compiler.token.Tokens;
import dev.pyclair.source.SourceException;
import dev.pyclair.source.SourceWarning;
import java.util.List;

/**
 * What is done about a source that the parser does not take on the stack at hand: on a thread with
 * a large one, the search for the error, or the rest of the way down.
 */
final class DeepParse {
    private static final long STACK_BYTES = 1L << 29;

    private final Tokens tokens;
    private final String filename;
    private final ParseOptions options;

    /** The first token of the statement at fault. */
    private final int first;

    /** How many tokens the search for the error looked at. */
    private int looked;

    /** The warnings of strings in the statement at fault. */
    private List<SourceWarning> warnings = List.of();

    private Program program;
    private SourceException problem;

    /** A defect of the search itself. */
    private Throwable failure;

    DeepParse(Tokens tokens, String filename, ParseOptions options, int first) {
        this.tokens = tokens;
        this.filename = filename;
        this.options = options;
        this.first = first;
    }

    /**
     * Finds the error, and if there is none, the tree.
     *
     * @param parser has no limit
     * @param isDeep whether the source only is too deep as far as is known
     */
    Program run(Parser parser, boolean isDeep) {
        var thread =
                new Thread(
                        null,
                        () -> {
                            try {
                                search(parser, isDeep);
                            } catch (SourceException found) {
                                problem = found;
                            }
                        },
                        "pyclair-deep-parse",
                        STACK_BYTES);
        thread.setUncaughtExceptionHandler((ended, cause) -> failure = cause);
        thread.start();
        boolean isInterrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException interruption) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
        if (problem != null) {
            throw problem;
        }
        return program;
    }

    /** How many tokens the search for the error looked at. */
    int looked() {
        return looked;
    }

    /** The warnings of strings in the statement at fault. */
    List<SourceWarning> warnings() {
        return warnings;
    }

    private void search(Parser parser, boolean isDeep) {
        SourceException found = find(first);
        if (found != null) {
            throw found;
        }
        if (isDeep) {
            try {
                program = parser.program();
                return;
            } catch (Refused refused) {
                // The statement at hand is right, but a later one is not.
                found = find(parser.statementStart());
            }
        }
        throw found != null ? found : unknown();
    }

    private SourceException find(int statement) {
        var search = new ErrorSearch(tokens, filename, options);
        SourceException found = search.find(statement);
        looked = search.looked();
        warnings = search.warnings();
        return found;
    }

    private SourceException unknown() {
        return new SourceException(
                SourceException.Kind.SYNTAX,
                "invalid syntax",
                filename,
                tokens.line(first),
                tokens.column(first) + 1,
                tokens.endLine(first),
                tokens.endColumn(first) + 1,
                null);
    }
}
