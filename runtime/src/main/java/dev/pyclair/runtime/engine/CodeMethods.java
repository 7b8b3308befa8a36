package dev.pyclair.runtime.engine;

import dev.pyclair.bytecode.LineRanges;
import dev.pyclair.bytecode.LocationTable;
import dev.pyclair.bytecode.Positions;
import dev.pyclair.code.CodeObject;
import dev.pyclair.runtime.number.Complex;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Hashing;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.ObjectMethods;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyListIterator;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * {@code types.CodeType}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/codeobject.c">CPython: {@code
 *     Objects/codeobject.c}</a>
 */
public final class CodeMethods extends MethodTable {
    private static final int CODE_UNIT = 2;

    /** What a run of instructions of one line takes while it is found. */
    private static final int BYTES_OF_RANGE = 8;

    /** What a tuple of lines and columns takes. */
    private static final int BYTES_OF_PLACE = 96;

    private static final String ROWS =
            """
            __new__ *
            __repr__ slot 0
            __eq__ slot 1
            __hash__ slot 0
            co_argcount member
            co_posonlyargcount member
            co_kwonlyargcount member
            co_nlocals member
            co_stacksize member
            co_flags member
            co_code get since 3.11
            co_code member until 3.10
            co_consts member
            co_names member
            co_varnames get since 3.11
            co_varnames member until 3.10
            co_cellvars get since 3.11
            co_cellvars member until 3.10
            co_freevars get since 3.11
            co_freevars member until 3.10
            co_filename member
            co_name member
            co_qualname member since 3.11
            co_firstlineno member
            co_linetable member since 3.10
            co_exceptiontable member since 3.11
            co_lines 0 since 3.10
            co_positions 0 since 3.11
            replace *
            __replace__ * since 3.13""";

    /** Makes the table. */
    public CodeMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__new__")) {
            return CodeArguments.create(cx, args);
        }
        var object = (PyCode) self;
        CodeObject code = object.code();
        return switch (name) {
            case "__repr__" ->
                    "<code object "
                            + code.name()
                            + " at "
                            + ObjectMethods.address(self)
                            + ", file \""
                            + code.filename()
                            + "\", line "
                            + code.firstLine()
                            + ">";
            case "__eq__" ->
                    args[0] instanceof PyCode other
                            ? (Object) isSame(cx, object, other)
                            : Singleton.NOT_IMPLEMENTED;
            case "__hash__" -> hash(cx, code);
            case "co_lines" -> lines(cx, code);
            case "co_positions" -> positions(cx, code);
            case "replace", "__replace__" -> CodeArguments.replaced(cx, object, args);
            default -> field(name, object, code);
        };
    }

    private static Object field(String name, PyCode object, CodeObject code) {
        return switch (name) {
            case "co_argcount" -> (long) code.argCount();
            case "co_posonlyargcount" -> (long) code.posOnlyArgCount();
            case "co_kwonlyargcount" -> (long) code.kwOnlyArgCount();
            case "co_nlocals" -> (long) code.localCount();
            case "co_stacksize" -> (long) code.stackSize();
            case "co_flags" -> code.flags() & 0xffffffffL;
            case "co_code" -> new PyBytes(code.code().toArray());
            case "co_consts" -> new PyTuple(object.consts());
            case "co_names" -> texts(code.names().toArray(new String[0]));
            case "co_varnames" -> texts(code.varNames().toArray(new String[0]));
            case "co_cellvars" -> texts(code.cellVars().toArray(new String[0]));
            case "co_freevars" -> texts(code.freeVars().toArray(new String[0]));
            case "co_filename" -> code.filename().toString();
            case "co_name" -> code.name().toString();
            case "co_qualname" -> code.qualname().toString();
            case "co_firstlineno" -> (long) code.firstLine();
            case "co_linetable" -> new PyBytes(code.lineTable().toArray());
            case "co_exceptiontable" -> new PyBytes(code.exceptionTable().toArray());
            default -> throw new IllegalStateException(name);
        };
    }

    private static PyTuple texts(String[] names) {
        return new PyTuple((Object[]) names);
    }

    private static boolean isSame(Context cx, PyCode one, PyCode two) {
        CodeObject a = one.code();
        CodeObject b = two.code();
        return a == b
                || a.name().equals(b.name())
                        && a.argCount() == b.argCount()
                        && a.posOnlyArgCount() == b.posOnlyArgCount()
                        && a.kwOnlyArgCount() == b.kwOnlyArgCount()
                        && a.flags() == b.flags()
                        && a.firstLine() == b.firstLine()
                        && a.code().equals(b.code())
                        && a.names().equals(b.names())
                        && a.varNames().equals(b.varNames())
                        && a.cellVars().equals(b.cellVars())
                        && a.freeVars().equals(b.freeVars())
                        && a.lineTable().equals(b.lineTable())
                        && a.exceptionTable().equals(b.exceptionTable())
                        && areSame(cx, one.consts(), two.consts());
    }

    private static boolean areSame(Context cx, Object[] one, Object[] two) {
        if (one.length != two.length) {
            return false;
        }
        for (int i = 0; i < one.length; i++) {
            if (!isSameConstant(cx, one[i], two[i])) {
                return false;
            }
        }
        return true;
    }

    /** Constants are the same only if their classes are: 1 is not 1.0, 0.0 is not -0.0. */
    private static boolean isSameConstant(Context cx, Object a, Object b) {
        // What is shared within one is compared again and again.
        cx.tick(1);
        if (a == b) {
            return true;
        }
        if (a instanceof PyTuple one && b instanceof PyTuple two) {
            return deeper(cx, () -> areSame(cx, one.items(), two.items()));
        }
        if (a instanceof PyCode one && b instanceof PyCode two) {
            return deeper(cx, () -> isSame(cx, one, two));
        }
        if (a instanceof PyBytes one && b instanceof PyBytes two) {
            return java.util.Arrays.equals(one.bytes(), two.bytes());
        }
        if (a instanceof Complex one && b instanceof Complex two) {
            return Double.compare(one.real(), two.real()) == 0
                    && Double.compare(one.imaginary(), two.imaginary()) == 0;
        }
        return a.getClass() == b.getClass() && a.equals(b);
    }

    /** Constants are nested as deep as a program likes. */
    private static boolean deeper(Context cx, BooleanSupplier comparison) {
        cx.enterNative();
        try {
            return cx.isAtEdge()
                    ? (boolean) cx.onNewStack(comparison::getAsBoolean)
                    : comparison.getAsBoolean();
        } finally {
            cx.leaveNative();
        }
    }

    private static long hash(Context cx, CodeObject code) {
        long hash = Hashing.of(cx, code.name().toString());
        hash = hash * 31 + code.code().hashCode();
        hash = hash * 31 + code.firstLine();
        return hash * 31 + code.names().hashCode();
    }

    private static Object lines(Context cx, CodeObject code) {
        cx.allocate((long) BYTES_OF_RANGE * code.lineTable().length());
        LineRanges ranges = LineRanges.of(code);
        cx.allocate((long) BYTES_OF_PLACE * ranges.size());
        var all = new PyList();
        for (int i = 0; i < ranges.size(); i++) {
            all.add(
                    new PyTuple(
                            (long) ranges.start(i), (long) ranges.end(i), line(ranges.line(i))));
        }
        return new PyListIterator(all);
    }

    private static Object line(int line) {
        return line < 0 ? Singleton.NONE : (Object) (long) line;
    }

    private static Object positions(Context cx, CodeObject code) {
        List<Object> all = new ArrayList<>();
        var table = new LocationTable(code.lineTable(), code.firstLine());
        int size = code.code().length();
        cx.allocate((long) BYTES_OF_PLACE * size / CODE_UNIT);
        while (table.end() < size && table.next()) {
            Positions at = table.positions();
            var tuple =
                    new PyTuple(
                            number(at.line()),
                            number(at.endLine()),
                            number(at.column()),
                            number(at.endColumn()));
            for (int unit = table.start(); unit < Math.min(table.end(), size); unit += CODE_UNIT) {
                all.add(tuple);
            }
        }
        return new PyListIterator(new PyList(all.toArray()));
    }

    private static Object number(int value) {
        return value == Positions.NONE ? Singleton.NONE : (Object) (long) value;
    }
}
