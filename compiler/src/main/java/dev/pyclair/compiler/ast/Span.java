package dev.pyclair.compiler.ast;

/**
 * Where a piece of source stands.
 *
 * @param line the first line, from 1
 * @param column where it begins there, in UTF-8 bytes from 0
 * @param endLine the last line, from 1
 * @param endColumn where it ends there, exclusive, in UTF-8 bytes from 0
 */
public record Span(int line, int column, int endLine, int endColumn) {
    /**
     * {@return from the beginning of this to the end of another}
     *
     * @param last the other
     */
    public Span to(Span last) {
        return new Span(line, column, last.endLine, last.endColumn);
    }
}
