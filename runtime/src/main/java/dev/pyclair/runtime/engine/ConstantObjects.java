package dev.pyclair.runtime.engine;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Text;
import dev.pyclair.runtime.number.Complex;
import dev.pyclair.runtime.object.Buffers;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PySet;
import dev.pyclair.runtime.object.PySlice;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.AstralText;
import dev.pyclair.runtime.text.CodePoints;
import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.Map;

/** Objects as constants of code objects, or as marshal writes them: the way back. */
public final class ConstantObjects {
    /** CPython's {@code MAX_MARSHAL_STACK_DEPTH}. */
    private static final int MOST_NESTED = 2000;

    /** After so many levels it goes on with a stack of its own. */
    private static final int SEGMENT = 500;

    /** What an item takes as a constant, with its place and what marshal makes of it. */
    private static final long BYTES_OF_ITEM = 100;

    private final Map<Object, Constant> known = new IdentityHashMap<>();

    private final Context cx;
    private long count;

    private ConstantObjects(Context cx) {
        this.cx = cx;
    }

    /** {@return a constant; what marshal cannot write raises ValueError} */
    public static Constant of(Context cx, Object object) {
        return new ConstantObjects(cx).of(object, 0);
    }

    private Constant of(Object object, int depth) {
        if (depth > MOST_NESTED) {
            throw Errors.value("object too deeply nested to marshal");
        }
        if (object instanceof Singleton singleton) {
            return ofSingleton(singleton);
        }
        if (object instanceof Long number) {
            return new Constant.Int(number);
        }
        if (object instanceof String text) {
            return Text.of(text);
        }
        if (object instanceof Boolean truth) {
            return truth ? Constant.Singleton.TRUE : Constant.Singleton.FALSE;
        }
        if (object instanceof Double number) {
            return new Constant.Float(number);
        }
        if (object instanceof PyCode code) {
            return code.code();
        }
        if (object instanceof BigInteger number) {
            return new Constant.BigInt(number, false);
        }
        if (object instanceof AstralText text) {
            return Text.of(CodePoints.toJava(text));
        }
        if (object instanceof Complex number) {
            return new Constant.Complex(number.real(), number.imaginary());
        }
        if (object == Types.STOP_ITERATION) {
            return Constant.Singleton.STOP_ITERATION;
        }
        Constant before = known.get(object);
        if (before == null) {
            before =
                    depth % SEGMENT == SEGMENT - 1
                            ? (Constant) cx.onNewStack(() -> ofContainer(object, depth))
                            : ofContainer(object, depth);
            known.put(object, before);
        }
        return before;
    }

    private static Constant ofSingleton(Singleton singleton) {
        return switch (singleton) {
            case NONE -> Constant.Singleton.NONE;
            case ELLIPSIS -> Constant.Singleton.ELLIPSIS;
            case NOT_IMPLEMENTED -> throw Errors.value("unmarshallable object");
        };
    }

    private Constant ofContainer(Object object, int depth) {
        if (object instanceof PyBytes bytes && bytes.type() == Types.BYTES) {
            return Bytes.of(bytes.bytes());
        }
        if (Buffers.is(object) && ((PyObject) object).type().isBuiltin()) {
            return Bytes.of(Buffers.copy(object));
        }
        if (object instanceof PyTuple tuple && tuple.type() == Types.TUPLE) {
            return container(Constant.Kind.TUPLE, tuple.items(), depth);
        }
        if (object instanceof PyList list && list.type() == Types.LIST) {
            return container(Constant.Kind.LIST, list.toArray(), depth);
        }
        if (object instanceof PySlice slice) {
            Object[] parts = {slice.start(), slice.stop(), slice.step()};
            return container(Constant.Kind.SLICE, parts, depth);
        }
        if (object instanceof PySet set
                && (set.type() == Types.SET || set.type() == Types.FROZENSET)) {
            Constant.Kind kind =
                    set.type() == Types.SET ? Constant.Kind.SET : Constant.Kind.FROZENSET;
            var items = new Object[set.size()];
            int count = 0;
            for (int i = set.next(-1); i >= 0; i = set.next(i)) {
                items[count++] = set.itemAt(i);
            }
            return container(kind, items, depth);
        }
        if (object instanceof PyDict dict && dict.type() == Types.DICT) {
            var items = new Object[2 * dict.size()];
            int count = 0;
            for (int i = dict.next(-1); i >= 0; i = dict.next(i)) {
                items[count++] = dict.keyAt(i);
                items[count++] = dict.valueAt(i);
            }
            return container(Constant.Kind.DICT, items, depth);
        }
        throw Errors.value("unmarshallable object");
    }

    private Constant container(Constant.Kind kind, Object[] items, int depth) {
        count += items.length;
        cx.allocate(BYTES_OF_ITEM * count);
        var constants = new Constant[items.length];
        for (int i = 0; i < items.length; i++) {
            constants[i] = of(items[i], depth + 1);
        }
        return Constant.Container.of(kind, constants);
    }
}
