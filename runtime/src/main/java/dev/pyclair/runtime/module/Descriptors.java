package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Types;
import java.util.HashMap;
import java.util.Map;

/** The numbers by which a program knows ends of sockets, which are in memory alone. */
final class Descriptors {
    /** Those below are standard input and output. */
    private static final long FIRST = 3;

    private static final long BAD = 9;

    /** About what an end takes. */
    private static final long SIZE = 300;

    private final Map<Long, Endpoint> ends = new HashMap<>();
    private long next = FIRST;

    static Descriptors of(Context cx) {
        return cx.own(Descriptors.class, Descriptors::new);
    }

    /** Gives an end the lowest number that is free. */
    long add(Context cx, Endpoint end) {
        cx.allocate(SIZE);
        while (ends.containsKey(next)) {
            next++;
        }
        ends.put(next, end);
        return next;
    }

    /** {@return an end; null if the number stands for none} */
    Endpoint find(long number) {
        return ends.get(number);
    }

    /** {@return an end; a number that stands for none raises OSError} */
    Endpoint get(long number) {
        Endpoint end = ends.get(number);
        if (end == null) {
            throw bad();
        }
        return end;
    }

    void close(long number) {
        Endpoint end = ends.remove(number);
        if (end == null) {
            throw bad();
        }
        next = Math.min(next, number);
        end.close();
    }

    private static PyRaise bad() {
        return Errors.os(BAD, "Bad file descriptor", Singleton.NONE);
    }

    /** {@return the number of a thing that is one, or whose {@code fileno()} tells it} */
    static long number(Context cx, Object thing) {
        Object plain = Sizes.integer(thing);
        if (plain == null) {
            PyType type = Types.of(thing);
            if (type.lookup(cx, "fileno") == null) {
                throw Errors.type("argument must be an int, or have a fileno() method.");
            }
            plain = Sizes.integer(Calls.method(cx, thing, "fileno"));
            if (plain == null) {
                throw Errors.type("fileno() returned a non-integer");
            }
        }
        if (!(plain instanceof Long number) || number != (int) (long) number) {
            throw Errors.of(Types.OVERFLOW_ERROR, "Python int too large to convert to C int");
        }
        if (number < 0) {
            throw Errors.value("file descriptor cannot be a negative integer (" + number + ")");
        }
        return number;
    }
}
