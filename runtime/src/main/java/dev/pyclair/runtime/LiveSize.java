package dev.pyclair.runtime;

import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures what a program holds: all that can be reached from where it begins, about.
 *
 * <p>Each object is looked at once. Those that were seen stand in a table by identity, at most
 * eight bytes an object while references are compressed; those that were not looked at yet in an
 * array besides.
 */
final class LiveSize {
    private static final int HEADER = 16;
    private static final int REFERENCE = 8;
    private static final int FIRST_CAPACITY = 1 << 12;

    /** Where a program begins: modules and frames. */
    interface Roots {
        /** {@return what it holds at first hand; null is none of it} */
        List<Object> measured();
    }

    /** Bytes that are looked at between two looks at the clock. */
    private static final int LOOKED_AT = 1 << 18;

    private final Roots roots;
    private final Map<Class<?>, Field[]> fields = new HashMap<>();

    /** Objects that were seen, at places by their identity; null while nothing is measured. */
    private Object[] seen;

    private int seenCount;

    /** Objects that were seen, but not looked at. */
    private Object[] pending;

    private int pendingCount;

    /**
     * A measure.
     *
     * @param roots where the program begins: modules and frames
     */
    LiveSize(Roots roots) {
        this.roots = roots;
    }

    /**
     * Measures what there is.
     *
     * @param limit beyond which it need not be known
     * @param clock is run now and then: what ends the measure is thrown there
     * @return how many bytes there are; if more than a limit, some number above it
     */
    long upTo(long limit, Runnable clock) {
        seen = new Object[FIRST_CAPACITY];
        pending = new Object[FIRST_CAPACITY];
        seenCount = 0;
        pendingCount = 0;
        try {
            return measure(limit, clock);
        } finally {
            seen = null;
            pending = null;
        }
    }

    private long measure(long limit, Runnable clock) {
        for (Object root : roots.measured()) {
            add(root);
        }
        long size = 0;
        long next = LOOKED_AT;
        while (pendingCount > 0 && size <= limit) {
            Object object = pending[--pendingCount];
            pending[pendingCount] = null;
            size += visit(object);
            if (size >= next) {
                next = size + LOOKED_AT;
                clock.run();
            }
        }
        return size;
    }

    private void add(Object object) {
        if (object == null || !isOfProgram(object) || !isNew(object)) {
            return;
        }
        if (pendingCount == pending.length) {
            pending = Arrays.copyOf(pending, 2 * pendingCount);
        }
        pending[pendingCount++] = object;
    }

    private boolean isNew(Object object) {
        int mask = seen.length - 1;
        int place = place(object, mask);
        while (seen[place] != null) {
            if (seen[place] == object) {
                return false;
            }
            place = place + 1 & mask;
        }
        seen[place] = object;
        if (2 * ++seenCount > seen.length) {
            grow();
        }
        return true;
    }

    private static int place(Object object, int mask) {
        int hash = System.identityHashCode(object);
        return (hash ^ hash >>> 15) & mask;
    }

    private void grow() {
        Object[] old = seen;
        seen = new Object[2 * old.length];
        int mask = seen.length - 1;
        for (Object object : old) {
            if (object != null) {
                int place = place(object, mask);
                while (seen[place] != null) {
                    place = place + 1 & mask;
                }
                seen[place] = object;
            }
        }
    }

    /** Built-in classes are the same for all, the host's objects are its own. */
    private static boolean isOfProgram(Object object) {
        if (object instanceof HostObject || object instanceof HostFunction) {
            return false;
        }
        if (object instanceof PyObject) {
            return !(object instanceof PyType type && type.isBuiltin());
        }
        return object instanceof String
                || object instanceof BigInteger
                || object.getClass().isArray()
                || object instanceof Map
                || object instanceof Collection
                || object.getClass().getName().startsWith("dev.pyclair.runtime.");
    }

    private long visit(Object object) {
        if (object instanceof String text) {
            return HEADER + REFERENCE + 2L * text.length();
        }
        if (object instanceof BigInteger number) {
            return HEADER + REFERENCE + number.bitLength() / Byte.SIZE;
        }
        if (object instanceof PyObject) {
            return visitFields(object);
        }
        if (object.getClass().isArray()) {
            return visitArray(object);
        }
        if (object instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                add(entry.getKey());
                add(entry.getValue());
            }
            return HEADER + 4L * REFERENCE * map.size();
        }
        if (object instanceof Collection<?> items) {
            for (Object item : items) {
                add(item);
            }
            return HEADER + (long) REFERENCE * items.size();
        }
        return visitFields(object);
    }

    private long visitFields(Object object) {
        Field[] own = fields.get(object.getClass());
        if (own == null) {
            own = fieldsOf(object.getClass());
            fields.put(object.getClass(), own);
        }
        for (Field field : own) {
            try {
                add(field.get(object));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return HEADER + (long) REFERENCE * own.length;
    }

    private long visitArray(Object array) {
        if (!(array instanceof Object[] items)) {
            int each = array instanceof byte[] ? 1 : REFERENCE;
            return HEADER + (long) Array.getLength(array) * each;
        }
        long boxes = 0;
        Object last = null;
        for (Object item : items) {
            if (item == last) {
                continue;
            }
            last = item;
            if (item instanceof Number && !(item instanceof BigInteger)) {
                boxes++;
            } else {
                add(item);
            }
        }
        return HEADER + (long) REFERENCE * items.length + HEADER * boxes;
    }

    private static Field[] fieldsOf(Class<?> type) {
        var all = new ArrayList<Field>();
        for (Class<?> each = type;
                each != null && each.getName().startsWith("dev.pyclair.");
                each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    all.add(field);
                }
            }
        }
        return all.toArray(new Field[0]);
    }
}
