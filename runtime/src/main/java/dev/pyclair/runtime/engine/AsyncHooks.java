package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.text.CodePoints;
import java.util.ArrayList;

/**
 * What an event loop asks of the interpreter: to hear of asynchronous generators before they begin,
 * and to know where coroutines were made.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/genobject.c">CPython: {@code
 *     Objects/genobject.c}, {@code async_gen_init_hooks}, {@code compute_cr_origin}</a>
 */
public final class AsyncHooks {
    private Object first = Singleton.NONE;
    private Object last = Singleton.NONE;
    private int depth;

    /** {@return those of a program} */
    public static AsyncHooks of(Context cx) {
        return ((Machine) cx).asyncHooks();
    }

    /** {@return what is called with a generator that begins; or None} */
    public Object first() {
        return first;
    }

    /**
     * {@return what the program would have called with a generator that nobody refers to; or None}
     */
    public Object last() {
        return last;
    }

    /** {@return how many frames are kept of those that make a coroutine} */
    public int depth() {
        return depth;
    }

    /** Sets {@link #first}. */
    public void setFirst(Object value) {
        first = value;
    }

    /** Sets {@link #last}. */
    public void setLast(Object value) {
        last = value;
    }

    /** Sets {@link #depth}. */
    public void setDepth(int value) {
        depth = value;
    }

    /** Says that an asynchronous generator is asked for its first value, unless that was said. */
    void begin(Context cx, PyGenerator generator) {
        if (generator.isKnownToHooks) {
            return;
        }
        generator.isKnownToHooks = true;
        if (first != Singleton.NONE) {
            Calls.call(cx, first, generator);
        }
    }

    /** {@return the frames, the innermost first, as {@code cr_origin} has them} */
    Object origin(Frame current) {
        var places = new ArrayList<Object>();
        for (Frame each = current; each != null && places.size() < depth; each = each.back) {
            places.add(
                    new PyTuple(
                            CodePoints.fromJava(each.code.code().filename().toString()),
                            FrameMethods.line(each),
                            CodePoints.fromJava(each.code.code().name().toString())));
        }
        return new PyTuple(places.toArray());
    }
}
