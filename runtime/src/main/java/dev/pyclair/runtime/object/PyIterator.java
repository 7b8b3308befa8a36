package dev.pyclair.runtime.object;

/** An iterator that is written in Java. */
public abstract class PyIterator extends PyObject {
    /**
     * An iterator.
     *
     * @param type its class
     */
    protected PyIterator(PyType type) {
        super(type);
    }

    /** {@return the next item; null if there is none} */
    public abstract Object next(Context cx);

    /**
     * {@return whether it can be iterated; a coroutine is an iterator for those alone who await}
     */
    public boolean isIterable() {
        return true;
    }

    /** {@return the value of the StopIteration at its end, once} */
    public Object endValue() {
        return Singleton.NONE;
    }

    /** {@return how many items are left; -1 if that is unknown} */
    public long left() {
        return -1;
    }
}
