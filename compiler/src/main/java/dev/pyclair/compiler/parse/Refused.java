package dev.pyclair.compiler.parse;

/** Says that the tokens are no program; what is wrong is found out afterwards. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The tokens do not fit. */
    static final Refused MISMATCH = new Refused();

    /** The source goes deeper than the stack at hand is meant for. */
    static final Refused TOO_DEEP = new Refused();

    private Refused() {
        super(null, null, false, false);
    }
}
