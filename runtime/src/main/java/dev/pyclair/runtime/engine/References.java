package dev.pyclair.runtime.engine;

import dev.pyclair.code.CodeObject;
import dev.pyclair.runtime.ir.IrCode;
import dev.pyclair.runtime.object.BuiltinFunction;
import dev.pyclair.runtime.object.BuiltinMethod;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyCell;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyException;
import dev.pyclair.runtime.object.PyInstance;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyRange;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;
import java.lang.ref.Reference;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * What an object refers to.
 *
 * <p>Weak references are none. All that it refers to keeps something alive; what it <em>owns</em>
 * is what could die with it: not its class, nor the variables of a function's module, nor who
 * called a frame. Owned objects come in the order in which an interpreter lets go of them.
 */
final class References {
    /** Classes whose objects refer to nothing that could die. */
    private static final Set<Class<?>> LEAVES =
            Set.of(
                    PyBytes.class,
                    PyCode.class,
                    Singleton.class,
                    BuiltinMethod.class,
                    PyRange.class,
                    CodeObject.class,
                    IrCode.class,
                    Signature.class,
                    Site.class,
                    Site[].class,
                    String.class,
                    BigInteger.class,
                    Long.class,
                    Double.class,
                    Boolean.class);

    private static final ClassValue<Field[]> FIELDS =
            new ClassValue<>() {
                @Override
                protected Field[] computeValue(Class<?> type) {
                    return fieldsOf(type);
                }
            };

    /** Takes what an object refers to, one after the other; may be given nulls and leaves. */
    interface Sink {
        /** Takes one. */
        void add(Object object);
    }

    private References() {}

    /** Whether nothing can die with a value. */
    static boolean isLeaf(Object object) {
        if (object == null || object instanceof String || object instanceof BuiltinMethod) {
            return true;
        }
        if (!(object instanceof PyObject)) {
            return !isContainer(object);
        }
        if (object instanceof PyInstance) {
            return false;
        }
        if (object instanceof PyType type) {
            return type.isBuiltin();
        }
        return LEAVES.contains(object.getClass());
    }

    /** Whether a value that the program drops takes nothing with it. */
    static boolean isCheap(PyObject object) {
        if (object instanceof PyFunction function) {
            return function.closure().size() == 0
                    && function.defaults().length == 0
                    && function.keywordDefaults() == null
                    && function.knownAttributes() == null;
        }
        if (object instanceof PyTuple tuple) {
            return tuple.size() == 0;
        }
        return object instanceof PyType
                || object instanceof PyModule
                || object instanceof BuiltinFunction function
                        && !(function.self() instanceof PyInstance)
                || isLeaf(object);
    }

    private static boolean isContainer(Object object) {
        if (object instanceof Object[] items) {
            return items.length > 0;
        }
        if (object == null
                || object instanceof String
                || object instanceof Number
                || object instanceof Boolean) {
            return false;
        }
        if (object instanceof Map<?, ?> || object instanceof Collection<?>) {
            return true;
        }
        return !LEAVES.contains(object.getClass()) && FIELDS.get(object.getClass()).length > 0;
    }

    /** Gives all that an object refers to, or what it owns. */
    static void of(Object object, boolean isOwned, Sink sink) {
        if (object instanceof PyObject own) {
            ofObject(own, isOwned, sink);
        } else if (object instanceof Object[] items) {
            for (Object item : items) {
                sink.add(item);
            }
        } else if (object instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                sink.add(entry.getKey());
                sink.add(entry.getValue());
            }
        } else if (object instanceof Collection<?> items) {
            for (Object item : items) {
                sink.add(item);
            }
        } else {
            fields(object, sink);
        }
    }

    private static void ofObject(PyObject object, boolean isOwned, Sink sink) {
        if (!isOwned) {
            if (object.type() != null && !object.type().isBuiltin()) {
                sink.add(object.type());
            }
        } else if (object instanceof PyType || object instanceof PyModule) {
            return;
        }
        if (object instanceof PyList list) {
            items(list, isOwned, sink);
        } else if (object instanceof PyTuple tuple) {
            for (int i = tuple.size() - 1; i >= 0; i--) {
                sink.add(tuple.get(i));
            }
        } else if (object instanceof PyDict dict) {
            for (int i = dict.next(-1); i >= 0; i = dict.next(i)) {
                sink.add(dict.keyAt(i));
                sink.add(dict.valueAt(i));
            }
        }
        for (Object value : object.slotValues()) {
            sink.add(value);
        }
        sink.add(object.knownAttributes());
        if (!(object instanceof PyInstance)) {
            parts(object, isOwned, sink);
        }
    }

    private static void items(PyList list, boolean isOwned, Sink sink) {
        int size = list.size();
        for (int i = 0; i < size; i++) {
            sink.add(list.get(isOwned ? size - 1 - i : i));
        }
    }

    private static void parts(PyObject object, boolean isOwned, Sink sink) {
        if (object instanceof PyCell cell) {
            sink.add(cell.get());
        } else if (object instanceof Frame frame) {
            frame(frame, isOwned, sink);
        } else if (object instanceof PyGenerator generator) {
            if (!generator.isDone) {
                sink.add(generator.frame);
            }
            sink.add(generator.result);
        } else if (object instanceof PyType type) {
            for (PyType base : type.bases()) {
                sink.add(base);
            }
            sink.add(type.isBuiltin() ? null : type.own());
        } else {
            if (object instanceof PyFunction function && !isOwned) {
                sink.add(function.globals());
                sink.add(function.builtins());
            }
            fields(object, sink);
        }
    }

    private static void frame(Frame frame, boolean isOwned, Sink sink) {
        for (Object value : frame.slots) {
            if (value != null) {
                sink.add(value);
            }
        }
        sink.add(frame.handled);
        sink.add(frame.shownLocals);
        if (!isOwned || frame.namespace != frame.globals) {
            sink.add(frame.namespace);
        }
        if (!isOwned) {
            sink.add(frame.back);
            sink.add(frame.globals);
            sink.add(frame.builtins);
            sink.add(frame.function);
        }
    }

    private static void fields(Object object, Sink sink) {
        for (Field field : FIELDS.get(object.getClass())) {
            try {
                Object value = field.get(object);
                if (value instanceof Object[] items && isTuple(object)) {
                    for (int i = items.length - 1; i >= 0; i--) {
                        sink.add(items[i]);
                    }
                } else {
                    sink.add(value);
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Whether an interpreter has a tuple where an object here has an array. */
    private static boolean isTuple(Object object) {
        return object instanceof PyFunction
                || object instanceof PyObject own
                        && (own.type() == Types.ZIP || own.type() == Types.MAP);
    }

    /** The fields of a class that may refer to what could die; those known above are not needed. */
    private static Field[] fieldsOf(Class<?> type) {
        var all = new ArrayList<Field>();
        for (Class<?> each = type; isOfProgram(each); each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())
                        && mayRefer(field.getType())
                        && !isKnown(each, field)) {
                    field.setAccessible(true);
                    all.add(field);
                }
            }
        }
        return all.toArray(new Field[0]);
    }

    private static boolean isOfProgram(Class<?> type) {
        return type != null
                && type.getName().startsWith("dev.pyclair.")
                && type != PyObject.class
                && type != PyDict.class
                && type != PyList.class
                && type != PyTuple.class
                && type != MethodTable.class
                && !Machine.class.isAssignableFrom(type);
    }

    private static boolean isKnown(Class<?> type, Field field) {
        String name = field.getName();
        return type == PyFunction.class && (name.equals("globals") || name.equals("builtins"))
                || type == PyException.class && name.equals("settled");
    }

    private static boolean mayRefer(Class<?> type) {
        return !type.isPrimitive()
                && !type.isEnum()
                && !(type.isArray() && type.getComponentType().isPrimitive())
                && type != String[].class
                && !LEAVES.contains(type)
                && !Reference.class.isAssignableFrom(type)
                && !Machine.class.isAssignableFrom(type);
    }
}
