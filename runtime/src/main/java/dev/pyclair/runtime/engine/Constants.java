package dev.pyclair.runtime.engine;

import dev.pyclair.PyclairException;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Text;
import dev.pyclair.runtime.number.Complex;
import dev.pyclair.runtime.number.Ints;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PySet;
import dev.pyclair.runtime.object.PySlice;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;
import java.util.List;

/** Constants of code objects as objects. */
public final class Constants {
    private Constants() {}

    static Object[] of(List<Constant> constants) {
        var objects = new Object[constants.size()];
        for (int i = 0; i < objects.length; i++) {
            objects[i] = of(constants.get(i));
        }
        return objects;
    }

    /** {@return an object; the verifier has seen that constants do not nest without end} */
    public static Object of(Constant constant) {
        if (constant instanceof Constant.Int number) {
            return number.value();
        }
        if (constant instanceof Text text) {
            return CodePoints.of(text.codePoints());
        }
        if (constant instanceof CodeObject code) {
            return new PyCode(code);
        }
        if (constant instanceof Constant.Float number) {
            return number.value();
        }
        if (constant instanceof Constant.BigInt number) {
            return Ints.of(number.value());
        }
        if (constant instanceof Constant.Complex number) {
            return new Complex(number.real(), number.imaginary());
        }
        if (constant instanceof Bytes bytes) {
            return new PyBytes(bytes.toArray());
        }
        return ofOther(constant);
    }

    private static Object ofOther(Constant constant) {
        if (constant instanceof Constant.Singleton singleton) {
            return switch (singleton) {
                case NONE -> Singleton.NONE;
                case TRUE -> true;
                case FALSE -> false;
                case ELLIPSIS -> Singleton.ELLIPSIS;
                case STOP_ITERATION -> throw unknown("StopIteration");
            };
        }
        return new SharedConstants().of((Constant.Container) constant);
    }

    /** {@return the object of a container whose items there are already} */
    static Object of(Constant.Container container, Object[] items) {
        return switch (container.kind()) {
            case TUPLE -> new PyTuple(items);
            case FROZENSET -> frozenSet(items);
            case SLICE -> new PySlice(items[0], items[1], items[2]);
            default -> throw unknown(container.kind().toString());
        };
    }

    private static PySet frozenSet(Object[] items) {
        var set = new PySet(Types.FROZENSET);
        for (Object item : items) {
            // Constants are compared without code of a program, and so without a context.
            set.add(null, item);
        }
        return set;
    }

    private static PyclairException unknown(String kind) {
        return new PyclairException("a constant that no code has: " + kind);
    }
}
