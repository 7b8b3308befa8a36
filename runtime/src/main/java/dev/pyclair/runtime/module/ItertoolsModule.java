package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Sizes;

/**
 * {@code itertools}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/itertoolsmodule.c">CPython:
 *     {@code Modules/itertoolsmodule.c}</a>
 */
public final class ItertoolsModule extends MethodTable {
    /** Makes the table. */
    public ItertoolsModule() {
        super("tee 1-2\nbatched value since 3.12\npairwise value since 3.10");
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("__doc__", "Functional tools for creating and using iterators.");
        for (PyType type : ItertoolsTypes.all()) {
            attributes.putText(type.name(), type);
        }
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        long count = args.length == 1 ? 2 : Sizes.countOf(cx, args[1]);
        if (count < 0) {
            throw Errors.value(cx.wording("tee-negative"));
        }
        cx.allocate(count * 64);
        PyIterator source = Iteration.of(cx, args[0]);
        var readers = new Object[(int) count];
        Tee first = source instanceof Tee tee ? tee.again() : new Tee(source);
        for (int i = 0; i < count; i++) {
            readers[i] = i == 0 ? first : first.again();
        }
        return new PyTuple(readers);
    }

    /** One of several iterators of the same items; what all have passed is forgotten. */
    private static final class Tee extends PyIterator {
        private static final class Link {
            private Object item;
            private Link next;
        }

        private final PyIterator source;
        private Link link;

        Tee(PyIterator source) {
            this(source, new Link());
        }

        private Tee(PyIterator source, Link link) {
            super(ItertoolsTypes.TEE);
            this.source = source;
            this.link = link;
        }

        Tee again() {
            return new Tee(source, link);
        }

        @Override
        public Object next(Context cx) {
            if (link.item == null) {
                link.item = source.next(cx);
                if (link.item == null) {
                    return null;
                }
                link.next = new Link();
            }
            Object item = link.item;
            link = link.next;
            return item;
        }
    }
}
