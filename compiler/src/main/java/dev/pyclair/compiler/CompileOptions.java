package dev.pyclair.compiler;

import dev.pyclair.compiler.ast.ParseOptions;

/**
 * How a source is compiled: the arguments of Python's {@code compile()}.
 *
 * @param mode {@code FILE} for {@code exec}, {@code EXPRESSION} for {@code eval}, {@code SINGLE}
 * @param optimize the level: 0, 1 without assertions, 2 without docstrings, too
 * @param flags bits of {@code __future__} features, {@link #ALLOW_TOP_LEVEL_AWAIT}, {@link
 *     #IGNORE_COOKIE}
 */
public record CompileOptions(ParseOptions.Mode mode, int optimize, int flags) {
    /** {@code ast.PyCF_ALLOW_TOP_LEVEL_AWAIT}: {@code await} may stand outside of functions. */
    public static final int ALLOW_TOP_LEVEL_AWAIT = 0x2000;

    private static final int DONT_IMPLY_DEDENT = 0x200;
    private static final int ALLOW_INCOMPLETE_INPUT = 0x4000;

    /** {@code PyCF_IGNORE_COOKIE}: the source is UTF-8, whatever it says; it was text. */
    public static final int IGNORE_COOKIE = 0x800;

    /** {@code CO_FUTURE_BARRY_AS_BDFL}. */
    private static final int BARRY_AS_BDFL = 0x400000;

    /** {@code PyCF_MASK}: the features of {@code __future__}. */
    private static final int FEATURES = 0x1fe0000;

    /** A file, not optimized. */
    public static final CompileOptions FILE = new CompileOptions(ParseOptions.Mode.FILE, 0, 0);

    /** Refuses a level that there is not. */
    public CompileOptions {
        if (optimize < 0 || optimize > 2) {
            throw new IllegalArgumentException("optimize: " + optimize);
        }
    }

    /**
     * The same for another kind of source.
     *
     * @param other the kind
     * @return the options
     */
    public CompileOptions with(ParseOptions.Mode other) {
        return new CompileOptions(other, optimize, flags);
    }

    /**
     * The same with another level of optimization.
     *
     * @param level the level, from 0 to 2
     * @return the options
     */
    public CompileOptions optimized(int level) {
        return new CompileOptions(mode, level, flags);
    }

    /**
     * The same with more flags.
     *
     * @param more the flags
     * @return the options
     */
    public CompileOptions plus(int more) {
        return new CompileOptions(mode, optimize, flags | more);
    }

    /**
     * The same with the features of the code that compiles, as {@code compile()} has it unless
     * {@code dont_inherit} is true.
     *
     * @param codeFlags {@code co_flags} of that code
     * @return the options
     */
    public CompileOptions inheriting(int codeFlags) {
        return plus(codeFlags & FEATURES);
    }

    /** The features of {@code __future__} among the flags. */
    int features() {
        return flags & FEATURES;
    }

    boolean allowsTopLevelAwait() {
        return (flags & ALLOW_TOP_LEVEL_AWAIT) != 0;
    }

    /** How the parser reads it. */
    ParseOptions parseOptions() {
        ParseOptions file = ParseOptions.FILE;
        return new ParseOptions(
                mode,
                file.features(),
                (flags & IGNORE_COOKIE) != 0,
                (flags & BARRY_AS_BDFL) != 0,
                ending());
    }

    private ParseOptions.Ending ending() {
        if ((flags & ALLOW_INCOMPLETE_INPUT) != 0) {
            return ParseOptions.Ending.INCOMPLETE;
        }
        return (flags & DONT_IMPLY_DEDENT) == 0
                ? ParseOptions.Ending.MISTAKE
                : ParseOptions.Ending.OPEN;
    }
}
