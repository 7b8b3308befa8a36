package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.number.Ints;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PathLike;
import dev.pyclair.runtime.object.PyCell;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.source.SourceMode;

/**
 * {@code compile}, {@code eval} and {@code exec}.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/bltinmodule.c">CPython: {@code
 *     Python/bltinmodule.c}, {@code builtin_compile_impl}, {@code builtin_eval_impl}, {@code
 *     builtin_exec_impl}</a>
 */
final class SourceFunctions {
    private static final String STRING = "<string>";

    /** {@code PyCF_MASK}: features of {@code __future__}. */
    private static final int FEATURES = 0x1fe0000;

    private static final int ONLY_TREE = 0x400;

    /** {@code PyCF_MASK_OBSOLETE}, {@code PyCF_COMPILE_MASK}. */
    private static final int OTHER_FLAGS = 0x10 | 0xf600;

    private static final int MOST_OPTIMIZED = 2;

    private SourceFunctions() {}

    /** {@code compile(source, filename, mode, flags, dont_inherit, optimize)}. */
    static Object compile(Machine cx, Object[] args) {
        String filename = PathLike.text(cx, PathLike.of(cx, args[1]));
        String mode = Texts.java(args[2], "compile() argument 'mode' must be str, not %");
        int flags = number(cx, args[3], 0);
        int optimization = number(cx, args[5], -1);
        if ((flags & ~(FEATURES | OTHER_FLAGS)) != 0) {
            throw Errors.value("compile(): unrecognised flags");
        }
        if (optimization < -1 || optimization > MOST_OPTIMIZED) {
            throw Errors.value("compile(): invalid optimize value");
        }
        if (args[4] == null || !Operators.isTrue(cx, args[4])) {
            flags |= inherited(cx);
        }
        if (mode.equals("func_type") && (flags & ONLY_TREE) == 0) {
            throw Errors.value("compile() mode 'func_type' requires flag PyCF_ONLY_AST");
        }
        SourceMode known = mode(mode);
        if (!SourceCode.isSource(args[0])) {
            throw Errors.type("compile() arg 1 must be a string, bytes or AST object");
        }
        int level = Math.max(optimization, 0);
        return (flags & ONLY_TREE) == 0
                ? SourceCode.compile(cx, args[0], filename, known, flags, level)
                : SyntaxTrees.of(cx, SourceCode.tree(cx, args[0], filename, known, flags, level));
    }

    private static SourceMode mode(String name) {
        for (SourceMode each : SourceMode.values()) {
            if (each.pythonName().equals(name)) {
                return each;
            }
        }
        throw Errors.value("compile() mode must be 'exec', 'eval' or 'single'");
    }

    private static int number(Machine cx, Object given, int otherwise) {
        return given == null ? otherwise : (int) Ints.clip(Sizes.index(cx, given));
    }

    private static int inherited(Machine cx) {
        Frame current = cx.current();
        return current == null ? 0 : current.code.code().flags() & FEATURES;
    }

    /** {@code eval(source, globals, locals)}. */
    static Object eval(Machine cx, Object[] args) {
        Object globals = at(args, 1);
        Object locals = at(args, 2);
        if (locals != Singleton.NONE && !isMapping(cx, locals)) {
            throw Errors.type("locals must be a mapping");
        }
        if (globals != Singleton.NONE && !(globals instanceof PyDict)) {
            throw Errors.type(
                    isMapping(cx, globals)
                            ? "globals must be a real dict; try eval(code, {}, mapping)"
                            : "globals must be a dict");
        }
        if (args[0] instanceof PyCode code) {
            if (!code.code().freeVars().isEmpty()) {
                throw Errors.type("code object passed to eval() may not contain free variables");
            }
            return run(cx, code, globals, locals, null);
        }
        Object source = args[0];
        if (!SourceCode.isSource(source)) {
            throw Errors.type("eval() arg 1 must be a string, bytes or code object");
        }
        if (Texts.plain(source) instanceof String text) {
            source = text.substring(blanks(text));
        }
        PyCode code = SourceCode.compile(cx, source, STRING, SourceMode.EVAL, inherited(cx), 0);
        return run(cx, code, globals, locals, null);
    }

    private static int blanks(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            start++;
        }
        return start;
    }

    /** {@code exec(source, globals, locals, closure)}. */
    static Object exec(Machine cx, Object[] args) {
        Object globals = at(args, 1);
        Object locals = at(args, 2);
        Object closure = at(args, 3);
        if (globals != Singleton.NONE && !(globals instanceof PyDict)) {
            throw Errors.type("exec() globals must be a dict, not " + Types.of(globals).name());
        }
        if (locals != Singleton.NONE && !isMapping(cx, locals)) {
            throw Errors.type("locals must be a mapping or None, not " + Types.of(locals).name());
        }
        if (args[0] instanceof PyCode code) {
            run(cx, code, globals, locals, closure(cx, code, closure));
            return Singleton.NONE;
        }
        if (closure != Singleton.NONE) {
            throw Errors.type("closure can only be used when source is a code object");
        }
        if (!SourceCode.isSource(args[0])) {
            throw Errors.type("exec() arg 1 must be a string, bytes or code object");
        }
        PyCode code = SourceCode.compile(cx, args[0], STRING, SourceMode.EXEC, inherited(cx), 0);
        run(cx, code, globals, locals, null);
        return Singleton.NONE;
    }

    private static Object at(Object[] args, int index) {
        return index < args.length && args[index] != null ? args[index] : Singleton.NONE;
    }

    private static boolean isMapping(Machine cx, Object object) {
        return Types.of(object).lookup(cx, "__getitem__") != null;
    }

    /** The cells for the free variables of code; null if it has none. */
    private static PyTuple closure(Machine cx, PyCode code, Object given) {
        int count = code.code().freeVars().size();
        if (count == 0) {
            if (given != Singleton.NONE) {
                throw Errors.type("cannot use a closure with this code object");
            }
            return null;
        }
        if (!Feature.EXEC_TAKES_CLOSURES.in(cx)) {
            throw Errors.type("code object passed to exec() may not contain free variables");
        }
        if (given instanceof PyTuple cells && cells.size() == count) {
            boolean isWhole = true;
            for (Object cell : cells.items()) {
                isWhole &= cell instanceof PyCell;
            }
            if (isWhole) {
                return cells;
            }
        }
        throw Errors.type("code object requires a closure of exactly length " + count);
    }

    private static Object run(
            Machine cx, PyCode code, Object globals, Object locals, PyTuple closure) {
        PyDict variables = globals instanceof PyDict dict ? dict : cx.currentGlobals();
        Object namespace = locals;
        if (locals == Singleton.NONE) {
            namespace = globals == Singleton.NONE ? Loads.locals(cx, cx.current()) : variables;
        }
        if (variables.getText("__builtins__") == null) {
            variables.putText("__builtins__", cx.builtins());
        }
        return cx.runIn(code, variables, namespace, closure);
    }
}
