package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.ComparisonOperator;
import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/** A key that {@code functools.cmp_to_key} makes: an object that a function compares. */
final class ComparisonKey extends PyObject {
    private static final PyType TYPE =
            PyType.of("functools", "KeyWrapper", new Table(), Types.OBJECT);

    private final Object function;
    private final Object object;

    private ComparisonKey(Object function, Object object) {
        super(TYPE);
        this.function = function;
        this.object = object;
    }

    /** What {@code cmp_to_key} gives. */
    static final class Maker extends PyObject {
        private static final PyType TYPE =
                PyType.of("functools", "KeyWrapper", new CallableTable(), Types.OBJECT);

        private final Object function;

        Maker(Object function) {
            super(TYPE);
            this.function = function;
        }

        @Override
        public Object call(Context cx, Object[] args, String[] names) {
            if (args.length != 1) {
                throw Errors.type("K() takes exactly 1 argument (" + args.length + " given)");
            }
            return new ComparisonKey(function, args[0]);
        }
    }

    private static final class Table extends MethodTable {
        Table() {
            super(
                    """
                    __lt__ slot 1
                    __le__ slot 1
                    __eq__ slot 1
                    __ne__ slot 1
                    __gt__ slot 1
                    __ge__ slot 1
                    obj get""");
        }

        @Override
        protected void addTo(PyDict attributes) {
            attributes.putText("__hash__", Singleton.NONE);
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            var key = (ComparisonKey) self;
            if (name.equals("obj")) {
                return key.object;
            }
            if (!(args[0] instanceof ComparisonKey other)) {
                throw Errors.type("other argument must be K instance");
            }
            Object order = Calls.call(cx, key.function, key.object, other.object);
            for (ComparisonOperator operator : ComparisonOperator.values()) {
                if (operator.method().equals(name)) {
                    return Comparisons.compare(cx, operator, order, 0L);
                }
            }
            throw new IllegalStateException(name);
        }
    }
}
