package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.CodePoints;

/** The iterator of a {@code str}: text of one character each. */
public final class PyStrIterator extends PyIterator {
    private final Object text;
    private final int length;
    private int index;

    /**
     * An iterator.
     *
     * @param cx the context
     * @param text what it goes through
     */
    public PyStrIterator(Context cx, Object text) {
        super(
                Feature.ASCII_ITERATORS.in(cx) && CodePoints.isAscii(text)
                        ? TextTypes.STR_ASCII_ITERATOR
                        : Types.STR_ITERATOR);
        this.text = text;
        length = CodePoints.length(text);
    }

    @Override
    public Object next(Context cx) {
        return index < length ? CodePoints.ofPoint(CodePoints.at(text, index++)) : null;
    }

    @Override
    public long left() {
        return length - index;
    }
}
