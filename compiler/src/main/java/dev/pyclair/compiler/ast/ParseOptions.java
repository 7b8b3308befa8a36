package dev.pyclair.compiler.ast;

import dev.pyclair.code.PythonVersion;
import java.util.Set;

/**
 * How a source is read.
 *
 * @param mode what it is as a whole
 * @param features the syntax that is known
 * @param isText whether it is text already, so that a coding cookie means nothing
 * @param hasBarryAsBdfl whether {@code <>} is spelt so, as {@code barry_as_FLUFL} wants it
 * @param ending what a source that ends too early is
 */
public record ParseOptions(
        Mode mode, Set<Feature> features, boolean isText, boolean hasBarryAsBdfl, Ending ending) {
    /** What a source is as a whole. */
    public enum Mode {
        /** A file: {@code exec}. */
        FILE,
        /** What is typed at a prompt: {@code single}. */
        SINGLE,
        /** An expression: {@code eval}. */
        EXPRESSION
    }

    /** What it is if a source ends before it is whole. */
    public enum Ending {
        /** A mistake as any other. */
        MISTAKE,
        /** One to which a line may be added, and blocks go on ({@code PyCF_DONT_IMPLY_DEDENT}). */
        OPEN,
        /** The same, with an error of its own ({@code PyCF_ALLOW_INCOMPLETE_INPUT}). */
        INCOMPLETE
    }

    /** A file of Python 3.13. */
    public static final ParseOptions FILE = of(PythonVersion.parse("3.13").orElseThrow());

    /**
     * {@return how a file of a version is read}
     *
     * @param version the version of Python
     */
    public static ParseOptions of(PythonVersion version) {
        return new ParseOptions(Mode.FILE, Feature.of(version), false, false, Ending.MISTAKE);
    }

    /**
     * {@return the same, but for another mode}
     *
     * @param other the mode
     */
    public ParseOptions with(Mode other) {
        return new ParseOptions(other, features, isText, hasBarryAsBdfl, ending);
    }

    /** {@return the same, for a source that is text already} */
    public ParseOptions ofText() {
        return new ParseOptions(mode, features, true, hasBarryAsBdfl, ending);
    }
}
