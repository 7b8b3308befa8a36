package dev.pyclair.bytecode;

/** Where the range of the exception table ends that was started last and is still open. */
public record TryEnd() implements CodeElement {
    /** The one there is need of. */
    public static final TryEnd INSTANCE = new TryEnd();
}
