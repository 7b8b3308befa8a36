package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.DictUpdates;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import java.util.Arrays;
import java.util.Collections;

/**
 * {@code f_locals} of a function's frame from 3.13 on: a mapping that reads and writes the
 * variables themselves, and keeps what is no variable (PEP 667).
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/frameobject.c">CPython: {@code
 *     Objects/frameobject.c}, {@code PyFrameLocalsProxy_Type}</a>
 */
final class PyFrameLocals extends PyObject {
    private static final PyType TYPE =
            PyType.of("builtins", "FrameLocalsProxy", new Methods(), Types.OBJECT);

    private final Frame frame;

    PyFrameLocals(Frame frame) {
        super(TYPE);
        this.frame = frame;
    }

    /** All there is, as a dict. */
    private PyDict dict(Context cx) {
        PyDict all = Locals.of(frame);
        if (frame.shownLocals != null) {
            all.putAll(cx, frame.shownLocals);
        }
        return all;
    }

    private Object get(Context cx, Object key) {
        int slot = Locals.slot(frame, key);
        Object value = slot < 0 ? null : Locals.value(frame, slot);
        return slot < 0 && frame.shownLocals != null ? frame.shownLocals.get(cx, key) : value;
    }

    private void set(Context cx, Object key, Object value) {
        int slot = Locals.slot(frame, key);
        if (slot >= 0) {
            Locals.set(frame, slot, value);
            return;
        }
        if (frame.shownLocals == null) {
            frame.shownLocals = new PyDict();
        }
        frame.shownLocals.put(cx, key, value);
    }

    /** Only what is no variable can be removed. */
    private Object remove(Context cx, Object key) {
        if (Locals.slot(frame, key) >= 0) {
            throw Errors.value("cannot remove local variables from FrameLocalsProxy");
        }
        return frame.shownLocals == null ? null : frame.shownLocals.remove(cx, key);
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super(
                    """
                    __new__ 1
                    __contains__ slot 1
                    __delitem__ slot 1
                    __eq__ slot 1
                    __getitem__ slot 1
                    __ior__ slot 1
                    __iter__ slot 0
                    __len__ slot 0
                    __ne__ slot 1
                    __or__ slot 1
                    __repr__ slot 0
                    __reversed__ 0
                    __ror__ slot 1
                    __setitem__ slot 2
                    copy 0
                    get 1-2
                    items 0
                    keys 0
                    pop 1-2
                    setdefault 1-2
                    update O
                    values 0""");
        }

        @Override
        protected void addTo(PyDict attributes) {
            attributes.putText("__hash__", Singleton.NONE);
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (name.equals("__new__")) {
                return create(args[0]);
            }
            var own = (PyFrameLocals) self;
            return switch (name) {
                case "__contains__" -> own.get(cx, args[0]) != null;
                case "__getitem__" -> item(cx, own, args[0]);
                case "__setitem__" -> {
                    own.set(cx, args[0], args[1]);
                    yield Singleton.NONE;
                }
                case "__delitem__" -> {
                    removed(cx, own, args[0]);
                    yield Singleton.NONE;
                }
                case "get" -> {
                    Object value = own.get(cx, args[0]);
                    yield value != null ? value : args.length > 1 ? args[1] : Singleton.NONE;
                }
                case "pop" -> {
                    Object value = own.remove(cx, args[0]);
                    if (value == null && args.length == 1) {
                        throw Errors.key(args[0]);
                    }
                    yield value != null ? value : args[1];
                }
                case "setdefault" -> setDefault(cx, own, args);
                case "update" -> update(cx, own, args[0]);
                case "__ior__" -> {
                    update(cx, own, args[0]);
                    yield own;
                }
                default -> read(cx, name, own, args);
            };
        }

        private static Object read(Context cx, String name, PyFrameLocals own, Object[] args) {
            PyDict all = own.dict(cx);
            return switch (name) {
                case "__eq__", "__ne__" -> {
                    boolean isSame =
                            args[0] instanceof PyFrameLocals that
                                    ? own.frame == that.frame
                                    : args[0] instanceof PyDict
                                            && Comparisons.isEqual(cx, all, args[0]);
                    boolean isKnown = args[0] instanceof PyFrameLocals || args[0] instanceof PyDict;
                    yield isKnown
                            ? (Object) (isSame == name.equals("__eq__"))
                            : Singleton.NOT_IMPLEMENTED;
                }
                case "__iter__" -> Iteration.iterator(cx, keys(all));
                case "__reversed__" -> {
                    Object[] keys = keys(all).toArray();
                    Collections.reverse(Arrays.asList(keys));
                    yield Iteration.iterator(cx, new PyList(keys));
                }
                case "__len__" -> (long) all.size();
                case "__or__", "__ror__" -> or(cx, name.equals("__or__"), all, args[0]);
                case "__repr__" -> Texts.repr(cx, all);
                case "copy" -> all;
                case "items" -> {
                    var items = new PyList();
                    for (int i = all.next(-1); i >= 0; i = all.next(i)) {
                        items.add(new PyTuple(all.keyAt(i), all.valueAt(i)));
                    }
                    yield items;
                }
                case "keys" -> keys(all);
                case "values" -> {
                    var values = new PyList();
                    for (int i = all.next(-1); i >= 0; i = all.next(i)) {
                        values.add(all.valueAt(i));
                    }
                    yield values;
                }
                default -> throw new IllegalStateException(name);
            };
        }

        private static Object create(Object frame) {
            if (!(frame instanceof Frame own)) {
                throw Errors.type("expect frame, not " + Types.of(frame).name());
            }
            return new PyFrameLocals(own);
        }

        private static Object item(Context cx, PyFrameLocals own, Object key) {
            Object value = own.get(cx, key);
            if (value == null) {
                throw Errors.key("local variable '" + Texts.repr(cx, key) + "' is not defined");
            }
            return value;
        }

        private static void removed(Context cx, PyFrameLocals own, Object key) {
            if (own.remove(cx, key) == null) {
                throw Errors.key(key);
            }
        }

        private static Object setDefault(Context cx, PyFrameLocals own, Object[] args) {
            Object value = own.get(cx, args[0]);
            if (value == null) {
                value = args.length > 1 ? args[1] : Singleton.NONE;
                own.set(cx, args[0], value);
            }
            return value;
        }

        private static Object update(Context cx, PyFrameLocals own, Object other) {
            PyDict given = new PyDict();
            try {
                DictUpdates.take(cx, given, other);
            } catch (PyRaise e) {
                throw e.is(Types.TYPE_ERROR)
                        ? Errors.type("update() argument must be dict or another FrameLocalsProxy")
                        : e;
            }
            for (int i = given.next(-1); i >= 0; i = given.next(i)) {
                own.set(cx, given.keyAt(i), given.valueAt(i));
            }
            return Singleton.NONE;
        }

        private static Object or(Context cx, boolean isLeft, PyDict all, Object other) {
            PyDict that =
                    other instanceof PyFrameLocals locals
                            ? locals.dict(cx)
                            : other instanceof PyDict dict ? dict : null;
            if (that == null) {
                return Singleton.NOT_IMPLEMENTED;
            }
            var made = new PyDict();
            made.putAll(cx, isLeft ? all : that);
            made.putAll(cx, isLeft ? that : all);
            return made;
        }

        private static PyList keys(PyDict all) {
            var keys = new PyList();
            for (int i = all.next(-1); i >= 0; i = all.next(i)) {
                keys.add(all.keyAt(i));
            }
            return keys;
        }
    }
}
