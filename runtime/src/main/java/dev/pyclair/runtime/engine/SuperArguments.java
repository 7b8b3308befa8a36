package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.PyCell;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Types;

/**
 * What {@code super()} finds in the frame that calls it.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/typeobject.c">CPython: {@code
 *     Objects/typeobject.c}, {@code super_init_without_args}</a>
 */
final class SuperArguments {
    private SuperArguments() {}

    static Object object(Frame frame) {
        if (frame == null || frame.function == null || frame.code.code().argCount() == 0) {
            throw Errors.runtime("super(): no arguments");
        }
        Object object = Locals.value(frame, 0);
        if (object == null) {
            object = inCell(frame);
        }
        if (object == null) {
            throw Errors.runtime("super(): arg[0] deleted");
        }
        return object;
    }

    /** Up to 3.10 an argument that inner functions use has moved to a slot behind the variables. */
    private static Object inCell(Frame frame) {
        String[] names = frame.code.variables();
        for (int i = frame.code.code().varNames().size(); i < names.length; i++) {
            if (names[i].equals(names[0])) {
                return Locals.value(frame, i);
            }
        }
        return null;
    }

    static Object type(Frame frame) {
        object(frame);
        int index = frame.code.code().freeVars().indexOf("__class__");
        if (index < 0) {
            throw Errors.runtime("super(): __class__ cell not found");
        }
        Object type = ((PyCell) frame.function.closure().get(index)).get();
        if (type == null) {
            throw Errors.runtime("super(): empty __class__ cell");
        }
        if (!(type instanceof PyType)) {
            throw Errors.runtime(
                    "super(): __class__ is not a type (" + Types.of(type).name() + ")");
        }
        return type;
    }
}
