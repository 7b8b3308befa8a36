package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.ir.IrOp;
import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.ComparisonOperator;
import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyCell;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PySlice;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Subscripts;
import java.util.Arrays;

/**
 * Operations that may drop something, as they run while that is watched: each does what it does in
 * {@link Loop}, and tells {@link Mortality} of what it has let go.
 */
final class Drops {
    private Drops() {}

    /** Makes operations say what they drop, those of some places. */
    static void watch(int[] shown, int[] ops, int start, int end) {
        for (int place = start; place < end; place++) {
            boolean isFused = shown[place] != ops[place];
            if (mayDrop(ops, place) || ops[place] == IrOp.BINARY && !isFused) {
                shown[place] =
                        ops[place] == IrOp.STORE_FAST
                                ? IrOp.STORE_FAST_DROP
                                : ops[place] + IrOp.WATCHED;
            }
        }
    }

    private static boolean mayDrop(int[] ops, int place) {
        return switch (ops[place]) {
            case IrOp.POP,
                    IrOp.STORE_FAST,
                    IrOp.DELETE_FAST,
                    IrOp.STORE_DEREF,
                    IrOp.DELETE_DEREF,
                    IrOp.STORE_NAME,
                    IrOp.DELETE_NAME,
                    IrOp.STORE_GLOBAL,
                    IrOp.DELETE_GLOBAL,
                    IrOp.STORE_ATTR,
                    IrOp.DELETE_ATTR,
                    IrOp.STORE_SUBSCRIPT,
                    IrOp.DELETE_SUBSCRIPT,
                    IrOp.STORE_SLICE,
                    IrOp.CALL,
                    IrOp.CALL_KW,
                    IrOp.CALL_EX,
                    IrOp.CALL_PLAIN,
                    IrOp.CALL_PLAIN_KW,
                    IrOp.CALL_PLAIN_EX,
                    IrOp.SUBSCRIPT,
                    IrOp.SLICE,
                    IrOp.IS,
                    IrOp.CONTAINS,
                    IrOp.NOT,
                    IrOp.TO_BOOL,
                    IrOp.POP_JUMP_IF_TRUE,
                    IrOp.POP_JUMP_IF_FALSE,
                    IrOp.POP_JUMP_IF_NONE,
                    IrOp.POP_JUMP_IF_NOT_NONE,
                    IrOp.JUMP_IF_TRUE_OR_POP,
                    IrOp.JUMP_IF_FALSE_OR_POP,
                    IrOp.UNPACK,
                    IrOp.UNPACK_EX,
                    IrOp.FOR_ITER,
                    IrOp.END_SEND,
                    IrOp.POP_EXCEPT,
                    IrOp.POP_EXCEPT_BLOCK,
                    IrOp.END_FINALLY,
                    IrOp.WITH_CLEANUP_FINISH ->
                    true;
            case IrOp.COMPARE, IrOp.COMPARE_BOOL ->
                    ops[place + 1] != IrOp.POP_JUMP_IF_FALSE
                            && ops[place + 1] != IrOp.POP_JUMP_IF_TRUE;
            case IrOp.LOAD_ATTR -> place == 0 || !isVariable(ops[place - 1]);
            default -> false;
        };
    }

    /** Whether an operation leaves what a variable has, too. */
    private static boolean isVariable(int op) {
        return switch (op) {
            case IrOp.LOAD_FAST,
                    IrOp.LOAD_FAST_CHECK,
                    IrOp.LOAD_NAME,
                    IrOp.LOAD_GLOBAL,
                    IrOp.LOAD_DEREF ->
                    true;
            default -> false;
        };
    }

    /** Runs an operation, like {@link RareOperations}. */
    static int run(Machine cx, Frame frame, int op, int arg, Object[] s, int height) {
        Mortality mortality = cx.mortality();
        int top = height;
        switch (op) {
            case IrOp.POP -> {
                Object value = s[--top];
                s[top] = null;
                mortality.drop(value);
            }
            case IrOp.DELETE_FAST -> {
                Object old = s[arg];
                if (old == null) {
                    Loads.unbound(cx, frame, arg);
                }
                s[arg] = null;
                mortality.drop(old);
            }
            case IrOp.FOR_ITER -> {
                Object iterator = s[top - 1];
                Object next = Iteration.next(cx, iterator);
                if (next == null) {
                    s[--top] = null;
                    frame.next = arg;
                    mortality.drop(iterator);
                } else {
                    s[top++] = next;
                }
            }
            case IrOp.CALL,
                    IrOp.CALL_KW,
                    IrOp.CALL_EX,
                    IrOp.CALL_PLAIN,
                    IrOp.CALL_PLAIN_KW,
                    IrOp.CALL_PLAIN_EX ->
                    top = call(cx, frame, op, arg, s, top);
            default -> top = variables(cx, frame, op, arg, s, top);
        }
        mortality.settle();
        return top;
    }

    private static int variables(Machine cx, Frame frame, int op, int arg, Object[] s, int height) {
        Mortality mortality = cx.mortality();
        int top = height;
        switch (op) {
            case IrOp.STORE_DEREF -> {
                var cell = (PyCell) s[arg];
                Object old = cell.get();
                cell.set(s[--top]);
                s[top] = null;
                mortality.drop(old);
            }
            case IrOp.DELETE_DEREF -> {
                Object old = Loads.deref(cx, frame, arg);
                ((PyCell) s[arg]).set(null);
                mortality.drop(old);
            }
            case IrOp.STORE_NAME, IrOp.STORE_GLOBAL -> {
                Object space = op == IrOp.STORE_NAME ? frame.namespace : frame.globals;
                Object old = known(space, frame.code.names()[arg]);
                if (op == IrOp.STORE_NAME) {
                    Loads.storeName(cx, frame, arg, s[--top]);
                } else {
                    frame.globals.putText(frame.code.names()[arg], s[--top]);
                }
                s[top] = null;
                mortality.drop(old);
            }
            case IrOp.DELETE_NAME, IrOp.DELETE_GLOBAL -> {
                Object space = op == IrOp.DELETE_NAME ? frame.namespace : frame.globals;
                Object old = known(space, frame.code.names()[arg]);
                CommonOperations.run(cx, frame, op, arg, s, top);
                mortality.drop(old);
            }
            case IrOp.STORE_ATTR -> {
                Object object = s[top - 1];
                String name = frame.code.names()[arg];
                Object value = s[top - 2];
                Taken old = Taken.byName(object, name);
                Loads.setAttribute(cx, frame, frame.next, object, name, value);
                s[--top] = null;
                s[--top] = null;
                mortality.dropAll(old.gone());
                mortality.pass(value);
                mortality.pass(object);
            }
            case IrOp.DELETE_ATTR -> {
                Object object = s[--top];
                String name = frame.code.names()[arg];
                Taken old = Taken.byName(object, name);
                Attributes.delete(cx, object, name);
                s[top] = null;
                mortality.dropAll(old.gone());
                mortality.pass(object);
            }
            case IrOp.LOAD_ATTR -> {
                Object object = s[top - 1];
                s[top - 1] =
                        Loads.attribute(cx, frame, frame.next, object, frame.code.names()[arg]);
                mortality.pass(object);
            }
            case IrOp.STORE_SUBSCRIPT, IrOp.DELETE_SUBSCRIPT, IrOp.STORE_SLICE -> {
                return items(cx, frame, op, arg, s, top);
            }
            default -> {
                return values(cx, frame, op, arg, s, top);
            }
        }
        return top;
    }

    private static Object known(Object space, String name) {
        return space instanceof PyDict dict ? dict.getText(name) : null;
    }

    private static int items(Machine cx, Frame frame, int op, int arg, Object[] s, int height) {
        int top = height;
        Mortality mortality = cx.mortality();
        if (op == IrOp.STORE_SLICE) {
            Object object = s[top - 3];
            var slice = new PySlice(s[top - 2], s[top - 1], Singleton.NONE);
            Taken old = Taken.byKey(cx, object, slice);
            top = CommonOperations.run(cx, frame, op, arg, s, top);
            mortality.dropAll(old.gone());
            mortality.pass(object);
            return top;
        }
        Object object = s[top - 2];
        Object key = s[top - 1];
        Taken old = Taken.byKey(cx, object, key);
        if (op == IrOp.DELETE_SUBSCRIPT) {
            Subscripts.delete(cx, object, key);
            top -= 2;
            Arrays.fill(s, top, top + 2, null);
        } else {
            Object value = s[top - 3];
            Subscripts.set(cx, object, key, value);
            top -= 3;
            Arrays.fill(s, top, top + 3, null);
            mortality.pass(value);
        }
        mortality.dropAll(old.gone());
        mortality.pass(object);
        mortality.pass(key);
        return top;
    }

    /** What only looks at values on the stack. */
    private static int values(Machine cx, Frame frame, int op, int arg, Object[] s, int height) {
        Mortality mortality = cx.mortality();
        int top = height;
        Object a = top > 1 ? s[top - 2] : null;
        Object b = s[top - 1];
        switch (op) {
            case IrOp.SUBSCRIPT -> {
                s[--top - 1] = Subscripts.get(cx, a, b);
                s[top] = null;
                mortality.pass(a);
            }
            case IrOp.BINARY -> {
                s[--top - 1] = Builds.binary(cx, arg, a, b);
                s[top] = null;
                mortality.pass(a);
                mortality.pass(b);
            }
            case IrOp.SLICE -> {
                top -= 2;
                Object object = s[top - 1];
                var slice = new PySlice(a, b, Singleton.NONE);
                s[top - 1] = Subscripts.get(cx, object, slice);
                Arrays.fill(s, top, top + 2, null);
                mortality.pass(object);
            }
            case IrOp.COMPARE, IrOp.COMPARE_BOOL -> {
                Object result = Comparisons.compare(cx, ComparisonOperator.of(arg), a, b);
                boolean isPlain = op == IrOp.COMPARE || result instanceof Boolean;
                s[--top - 1] = isPlain ? result : (Object) Operators.isTrue(cx, result);
                s[top] = null;
                mortality.pass(a);
                mortality.pass(b);
            }
            case IrOp.IS -> {
                s[--top - 1] = Comparisons.isSame(a, b) != (arg != 0);
                s[top] = null;
                mortality.pass(a);
                mortality.pass(b);
            }
            case IrOp.CONTAINS -> {
                s[--top - 1] = Operators.contains(cx, b, a) != (arg != 0);
                s[top] = null;
                mortality.pass(a);
                mortality.pass(b);
            }
            case IrOp.NOT -> {
                s[top - 1] = !Operators.isTrue(cx, b);
                mortality.pass(b);
            }
            case IrOp.TO_BOOL -> {
                s[top - 1] = Operators.isTrue(cx, b);
                mortality.pass(b);
            }
            case IrOp.POP_JUMP_IF_TRUE, IrOp.POP_JUMP_IF_FALSE -> {
                if (Operators.isTrue(cx, b) == (op == IrOp.POP_JUMP_IF_TRUE)) {
                    frame.next = arg;
                }
                s[--top] = null;
                mortality.pass(b);
            }
            case IrOp.POP_JUMP_IF_NONE, IrOp.POP_JUMP_IF_NOT_NONE -> {
                s[--top] = null;
                if ((b == Singleton.NONE) == (op == IrOp.POP_JUMP_IF_NONE)) {
                    frame.next = arg;
                }
                mortality.pass(b);
            }
            case IrOp.JUMP_IF_TRUE_OR_POP, IrOp.JUMP_IF_FALSE_OR_POP -> {
                if (Operators.isTrue(cx, b) == (op == IrOp.JUMP_IF_TRUE_OR_POP)) {
                    frame.next = arg;
                } else {
                    s[--top] = null;
                    mortality.pass(b);
                }
            }
            case IrOp.UNPACK -> {
                s[--top] = null;
                Builds.unpack(cx, b, arg, s, top);
                top += arg;
                mortality.pass(b);
            }
            case IrOp.UNPACK_EX -> {
                top = CommonOperations.run(cx, frame, op, arg, s, top);
                mortality.pass(b);
            }
            case IrOp.END_SEND -> {
                s[--top - 1] = b;
                s[top] = null;
                mortality.drop(a);
            }
            case IrOp.POP_EXCEPT -> {
                Object handled = frame.handled;
                Blocks.pop(frame, b);
                s[--top] = null;
                mortality.drop(handled);
            }
            default -> {
                Object handled = frame.handled;
                top = CommonOperations.run(cx, frame, op, arg, s, top);
                mortality.drop(handled);
            }
        }
        return top;
    }

    private static int call(Machine cx, Frame frame, int op, int arg, Object[] s, int height) {
        int count =
                switch (op) {
                    case IrOp.CALL -> arg + 2;
                    case IrOp.CALL_KW -> arg + 3;
                    case IrOp.CALL_EX -> (arg & 1) == 1 ? 4 : 3;
                    case IrOp.CALL_PLAIN -> arg + 1;
                    case IrOp.CALL_PLAIN_KW -> arg + 2;
                    default -> (arg & 1) == 1 ? 3 : 2;
                };
        int base = height - count;
        Mortality mortality = cx.mortality();
        mortality.settle();
        boolean move = Feature.ARGUMENTS_MOVE.in(cx);
        if (op == IrOp.CALL && move) {
            if (s[base] instanceof PyFunction function) {
                int start = s[base + 1] == null ? base + 2 : base + 1;
                s[base] = moved(cx, function, s, start, height);
                return base + 1;
            }
            if (s[base] == null && s[base + 1] instanceof PyFunction function) {
                s[base] = moved(cx, function, s, base + 2, height);
                s[base + 1] = null;
                return base + 1;
            }
        }
        Object[] given = Arrays.copyOfRange(s, base, height);
        Taken taken = Taken.byCall(s, base, height);
        Object result =
                switch (op) {
                    case IrOp.CALL -> Invocations.call(cx, s, base, arg);
                    case IrOp.CALL_KW -> Invocations.callKeywords(cx, s, base, arg);
                    case IrOp.CALL_EX -> Invocations.callEx(cx, s, base, count);
                    case IrOp.CALL_PLAIN -> Invocations.callPlain(cx, s, base, arg);
                    case IrOp.CALL_PLAIN_KW -> Invocations.callPlainKeywords(cx, s, base, arg);
                    default -> Invocations.callPlainEx(cx, s, base, count);
                };
        s[base] = result;
        // What the call has let go of is gone before its arguments are.
        mortality.dropAll(taken.gone());
        boolean isMoved = move && (given[0] instanceof PyFunction || given[0] == null);
        if (mortality.isPending() && !isMoved) {
            cx.hold(given);
            try {
                mortality.settle();
            } finally {
                cx.release();
            }
        }
        for (int i = 0; i < given.length; i++) {
            mortality.pass(given[move ? i : given.length - 1 - i]);
        }
        return base + 1;
    }

    /** Calls a function, whose frame takes the arguments from the caller's stack. */
    private static Object moved(Machine cx, PyFunction function, Object[] s, int start, int end) {
        Object[] args = Arrays.copyOfRange(s, start, end);
        Arrays.fill(s, start, end, null);
        Object result = cx.callFunction(function, args, 0, args.length, Signature.NO_NAMES);
        cx.mortality().pass(function);
        return result;
    }
}
