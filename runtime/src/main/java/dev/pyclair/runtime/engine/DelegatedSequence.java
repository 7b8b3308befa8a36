package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyObject;

/**
 * What {@code yield from} goes through from 3.15 on where it is a list or a tuple: the sequence
 * itself, with a place in it.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Python/bytecodes.c">CPython: {@code
 *     Python/bytecodes.c}, {@code GET_ITER}</a>
 */
final class DelegatedSequence extends PyIterator {
    /** The list or tuple. */
    final PyObject sequence;

    private final PyIterator items;

    DelegatedSequence(Context cx, PyObject sequence) {
        this(sequence, Iteration.of(cx, sequence));
    }

    private DelegatedSequence(PyObject sequence, PyIterator items) {
        super(items.type());
        this.sequence = sequence;
        this.items = items;
    }

    @Override
    public Object next(Context cx) {
        return items.next(cx);
    }

    @Override
    public long left() {
        return items.left();
    }
}
