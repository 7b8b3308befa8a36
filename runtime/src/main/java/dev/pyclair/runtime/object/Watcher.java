package dev.pyclair.runtime.object;

import java.util.List;

/** Knows which objects of a program are to be missed when they die, and finds out when they do. */
public interface Watcher {
    /** A bit of {@link PyObject#mark}: the object is watched. */
    int WATCHED = 1;

    /** A bit of {@link PyObject#mark}: its {@code __del__} was called, and is not called again. */
    int FINALIZED = 2;

    /**
     * Watches an object whose class has {@code __del__}.
     *
     * @param object the object
     */
    void watch(PyObject object);

    /**
     * Watches an object because of what refers to it weakly.
     *
     * @param object the object
     * @param link what is to hear of its death
     */
    void watch(PyObject object, WeakLink link);

    /** Takes what Java code has let go of, to be looked at before long. */
    void drop(Object object);

    /** {@return what hears of the death of an object, also what nobody refers to any more} */
    List<WeakLink> known(PyObject object);

    /** {@return all weak links to an object, the oldest first} */
    List<WeakLink> links(PyObject object);

    /**
     * Ends what only refers to itself any more.
     *
     * @return how many objects were found, of those that could be
     */
    long collect();
}
