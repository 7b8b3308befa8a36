package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.ObjectMethods;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;

/**
 * {@code types.GeneratorType}; coroutines and asynchronous generators are tables of the same kind.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/genobject.c">CPython: {@code
 *     Objects/genobject.c}</a>
 */
public class GeneratorMethods extends MethodTable {
    private static final String ROWS =
            """
            __class_getitem__ generic since 3.13
            __iter__ slot 0
            __next__ slot 0
            __repr__ slot 0
            __name__ get set
            __qualname__ get set
            send O
            throw 1-3 since 3.11
            throw varargs 1-3 until 3.10
            close 0
            gi_code get since 3.12
            gi_code member until 3.11
            gi_frame get since 3.11
            gi_frame member until 3.10
            gi_running get since 3.10
            gi_running member until 3.9
            gi_suspended get since 3.11
            gi_yieldfrom get""";

    /** Makes the table. */
    public GeneratorMethods() {
        super(ROWS);
    }

    /**
     * A table of another kind of generator.
     *
     * @param rows a row a line
     */
    GeneratorMethods(String rows) {
        super(rows);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (!(self instanceof PyGenerator generator)) {
            return ofLibrary(cx, name, (PyIterator) self, args);
        }
        var machine = (Machine) cx;
        return switch (name) {
            case "__iter__" -> self;
            case "__next__" -> generator.send(machine, Singleton.NONE);
            case "send" -> generator.send(machine, args[0]);
            case "throw" -> generator.raise(machine, Thrown.exception(cx, args));
            case "close" -> generator.close(machine);
            default -> attribute(name, generator);
        };
    }

    /** One that the library has in Java, and that has no frame. */
    private static Object ofLibrary(Context cx, String name, PyIterator self, Object[] args) {
        return switch (name) {
            case "__iter__" -> self;
            case "__next__", "send" -> {
                Object next = self.next(cx);
                if (next == null) {
                    throw Errors.stopIteration(Singleton.NONE);
                }
                yield next;
            }
            case "throw" -> throw new PyRaise(Thrown.exception(cx, args));
            case "__repr__" -> "<generator object at " + ObjectMethods.address(self) + ">";
            case "__name__", "__qualname__" -> "generator";
            case "gi_running", "gi_suspended" -> false;
            default -> Singleton.NONE;
        };
    }

    /** What all kinds of generators have, behind the letters of the kind. */
    static Object attribute(String name, PyGenerator self) {
        if (name.startsWith("__")) {
            return switch (name) {
                case "__repr__" ->
                        "<"
                                + self.type().name()
                                + " object "
                                + self.qualname
                                + " at "
                                + ObjectMethods.address(self)
                                + ">";
                case "__name__" -> self.name;
                case "__qualname__" -> self.qualname;
                default -> throw new IllegalStateException(name);
            };
        }
        return switch (name.substring(3)) {
            case "code" -> self.frame.code;
            case "frame" -> self.isDone ? Singleton.NONE : self.frame;
            case "running" -> self.isRunning;
            case "suspended" -> self.hasStarted && !self.isRunning && !self.isDone;
            case "yieldfrom", "await" -> {
                Object target =
                        self.isDone || self.isRunning ? null : Delegation.target(self.frame);
                yield target == null ? Singleton.NONE : target;
            }
            case "origin" -> self.origin;
            default -> throw new IllegalStateException(name);
        };
    }

    @Override
    protected void set(Context cx, String name, Object self, Object value) {
        if (value == null || Texts.plain(value) == null) {
            throw Errors.type(name + " must be set to a string object");
        }
        if (!(self instanceof PyGenerator generator)) {
            throw Errors.type(name + " of this generator cannot be set");
        }
        if (name.equals("__name__")) {
            generator.name = value;
        } else {
            generator.qualname = value;
        }
    }
}
