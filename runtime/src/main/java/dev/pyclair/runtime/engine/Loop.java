package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.ir.IrOp;
import dev.pyclair.runtime.object.ComparisonOperator;
import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Subscripts;
import java.util.Arrays;

/**
 * Runs operations, one after the other.
 *
 * <p>Each arm moves a few values, or is one call: HotSpot compiles no method of more than 8,000
 * bytes.
 */
final class Loop {
    /** What comes out at a {@link IrOp#STOP}. */
    static final Object STOPPED = new Object();

    private Loop() {}

    /**
     * Runs a frame until it returns, yields, or is to stop.
     *
     * @param ops its operations; for who traces it, only some of them
     */
    static Object run(Machine cx, Frame frame, int[] ops) {
        int[] args = frame.ir.args();
        Object[] consts = frame.code.consts();
        String[] names = frame.code.names();
        Object[] s = frame.slots;
        int top = frame.top;
        int place = frame.place;
        while (true) {
            int arg = args[place];
            frame.place = place;
            switch (ops[place++]) {
                case IrOp.NOP, IrOp.RESUME -> {}
                case IrOp.POP -> s[--top] = null;
                case IrOp.PUSH_NULL -> s[top++] = null;
                case IrOp.COPY -> {
                    s[top] = s[top - arg];
                    top++;
                }
                case IrOp.SWAP -> {
                    Object value = s[top - 1];
                    s[top - 1] = s[top - arg];
                    s[top - arg] = value;
                }
                case IrOp.LOAD_CONST -> s[top++] = consts[arg];
                case IrOp.LOAD_INT -> s[top++] = (long) arg;
                case IrOp.LOAD_FAST -> s[top++] = s[arg];
                case IrOp.LOAD_FAST_LOAD_FAST -> {
                    s[top] = s[arg];
                    s[top + 1] = s[args[place++]];
                    top += 2;
                }
                case IrOp.LOAD_FAST_LOAD_CONST -> {
                    s[top] = s[arg];
                    s[top + 1] = consts[args[place++]];
                    top += 2;
                }
                case IrOp.LOAD_FAST_LOAD_ATTR -> {
                    frame.place = place;
                    Object object = s[arg];
                    String name = names[args[place++]];
                    s[top++] = Loads.attribute(cx, frame, place, object, name);
                }
                case IrOp.STORE_FAST_LOAD_FAST -> {
                    s[arg] = s[top - 1];
                    s[top - 1] = s[args[place++]];
                }
                case IrOp.LOAD_FAST_CHECK -> {
                    Object value = s[arg];
                    s[top++] = value == null ? Loads.unbound(cx, frame, arg) : value;
                }
                case IrOp.STORE_FAST -> {
                    s[arg] = s[--top];
                    s[top] = null;
                }
                case IrOp.STORE_FAST_DROP -> {
                    Object old = s[arg];
                    s[arg] = s[--top];
                    s[top] = null;
                    if (old instanceof PyObject) {
                        cx.mortality().replace(old);
                    }
                }
                case IrOp.LOAD_DEREF -> s[top++] = Loads.deref(cx, frame, arg);
                case IrOp.LOAD_NAME -> s[top++] = Loads.name(cx, frame, arg);
                case IrOp.STORE_NAME -> {
                    Loads.storeName(cx, frame, arg, s[--top]);
                    s[top] = null;
                }
                case IrOp.LOAD_GLOBAL -> s[top++] = Loads.global(cx, frame, arg);
                case IrOp.LOAD_ATTR ->
                        s[top - 1] = Loads.attribute(cx, frame, place, s[top - 1], names[arg]);
                case IrOp.LOAD_METHOD -> {
                    Loads.method(cx, frame, place, s, top - 1, names[arg]);
                    top++;
                }
                case IrOp.STORE_ATTR -> {
                    Loads.setAttribute(cx, frame, place, s[top - 1], names[arg], s[top - 2]);
                    s[--top] = null;
                    s[--top] = null;
                }
                case IrOp.BINARY -> {
                    top--;
                    s[top - 1] = Builds.binary(cx, arg, s[top - 1], s[top]);
                    s[top] = null;
                }
                case IrOp.ADD -> {
                    top--;
                    s[top - 1] = Shortcuts.add(cx, arg, s[top - 1], s[top]);
                    s[top] = null;
                }
                case IrOp.SUBTRACT -> {
                    top--;
                    s[top - 1] = Shortcuts.subtract(cx, arg, s[top - 1], s[top]);
                    s[top] = null;
                }
                case IrOp.MULTIPLY -> {
                    top--;
                    s[top - 1] = Shortcuts.multiply(cx, arg, s[top - 1], s[top]);
                    s[top] = null;
                }
                case IrOp.COMPARE_JUMP_IF_FALSE -> {
                    top -= 2;
                    boolean holds = Shortcuts.holds(cx, frame, arg, place, s[top], s[top + 1]);
                    s[top] = null;
                    s[top + 1] = null;
                    place = holds ? place + 1 : args[place];
                }
                case IrOp.COMPARE_JUMP_IF_TRUE -> {
                    top -= 2;
                    boolean holds = Shortcuts.holds(cx, frame, arg, place, s[top], s[top + 1]);
                    s[top] = null;
                    s[top + 1] = null;
                    place = holds ? args[place] : place + 1;
                }
                case IrOp.COMPARE -> {
                    top--;
                    s[top - 1] =
                            Comparisons.compare(cx, ComparisonOperator.of(arg), s[top - 1], s[top]);
                    s[top] = null;
                }
                case IrOp.COMPARE_BOOL -> {
                    top--;
                    Object result =
                            Comparisons.compare(cx, ComparisonOperator.of(arg), s[top - 1], s[top]);
                    s[top - 1] =
                            result instanceof Boolean
                                    ? result
                                    : (Object) Operators.isTrue(cx, result);
                    s[top] = null;
                }
                case IrOp.IS -> {
                    top--;
                    s[top - 1] = Comparisons.isSame(s[top - 1], s[top]) != (arg != 0);
                    s[top] = null;
                }
                case IrOp.CONTAINS -> {
                    top--;
                    s[top - 1] = Operators.contains(cx, s[top], s[top - 1]) != (arg != 0);
                    s[top] = null;
                }
                case IrOp.NOT -> s[top - 1] = !Operators.isTrue(cx, s[top - 1]);
                case IrOp.TO_BOOL -> s[top - 1] = Operators.isTrue(cx, s[top - 1]);
                case IrOp.SUBSCRIPT -> {
                    top--;
                    s[top - 1] = Subscripts.get(cx, s[top - 1], s[top]);
                    s[top] = null;
                }
                case IrOp.STORE_SUBSCRIPT -> {
                    top -= 3;
                    Subscripts.set(cx, s[top + 1], s[top + 2], s[top]);
                    Arrays.fill(s, top, top + 3, null);
                }
                case IrOp.BUILD_TUPLE -> {
                    top -= arg;
                    s[top] = new PyTuple(Builds.take(s, top, arg));
                    top++;
                }
                case IrOp.BUILD_LIST -> {
                    top -= arg;
                    s[top] = new PyList(Builds.take(s, top, arg));
                    top++;
                }
                case IrOp.LIST_APPEND -> {
                    top--;
                    ((PyList) s[top - arg]).add(s[top]);
                    s[top] = null;
                }
                case IrOp.UNPACK -> {
                    Object value = s[--top];
                    Builds.unpack(cx, value, arg, s, top);
                    top += arg;
                }
                case IrOp.JUMP -> place = arg;
                case IrOp.TICK -> cx.tick(Math.max(1, place - args[place]));
                case IrOp.JUMP_BACK -> {
                    cx.tick(place - arg);
                    place = arg;
                }
                case IrOp.POP_JUMP_IF_TRUE -> {
                    Object value = s[--top];
                    s[top] = null;
                    if (value == Boolean.TRUE
                            || value != Boolean.FALSE && Operators.isTrue(cx, value)) {
                        place = arg;
                    }
                }
                case IrOp.POP_JUMP_IF_FALSE -> {
                    Object value = s[--top];
                    s[top] = null;
                    if (value == Boolean.FALSE
                            || value != Boolean.TRUE && !Operators.isTrue(cx, value)) {
                        place = arg;
                    }
                }
                case IrOp.POP_JUMP_IF_NONE -> {
                    if (s[--top] == Singleton.NONE) {
                        place = arg;
                    }
                    s[top] = null;
                }
                case IrOp.POP_JUMP_IF_NOT_NONE -> {
                    if (s[--top] != Singleton.NONE) {
                        place = arg;
                    }
                    s[top] = null;
                }
                case IrOp.GET_ITER -> s[top - 1] = Iteration.iterator(cx, s[top - 1]);
                case IrOp.FOR_ITER -> {
                    Object iterator = s[top - 1];
                    Object next =
                            iterator instanceof PyIterator own
                                    ? own.next(cx)
                                    : Iteration.next(cx, iterator);
                    if (next == null) {
                        s[--top] = null;
                        place = arg;
                    } else {
                        s[top++] = next;
                    }
                }
                case IrOp.FOR_ITER_STORE_FAST -> {
                    Object iterator = s[top - 1];
                    Object next =
                            iterator instanceof PyIterator own
                                    ? own.next(cx)
                                    : Iteration.next(cx, iterator);
                    if (next == null) {
                        s[--top] = null;
                        place = arg;
                    } else {
                        s[args[place++]] = next;
                    }
                }
                case IrOp.YIELD -> {
                    Object value = s[--top];
                    s[top] = null;
                    frame.place = place;
                    frame.top = top;
                    frame.isSuspended = true;
                    return value;
                }
                case IrOp.RETURN_GENERATOR -> {
                    frame.place = place;
                    frame.top = top;
                    frame.isSuspended = true;
                    return Waiting.generator(cx, frame);
                }
                case IrOp.RETURN -> {
                    return s[top - 1];
                }
                case IrOp.RETURN_CONST -> {
                    return consts[arg];
                }
                case IrOp.CALL -> {
                    top -= arg + 2;
                    s[top] = Invocations.call(cx, s, top, arg);
                    top++;
                }
                case IrOp.CALL_PLAIN -> {
                    top -= arg + 1;
                    s[top] = Invocations.callPlain(cx, s, top, arg);
                    top++;
                }
                case IrOp.STOP -> {
                    frame.top = top;
                    return STOPPED;
                }
                default -> {
                    frame.next = place;
                    top = CommonOperations.run(cx, frame, ops[place - 1], arg, s, top);
                    place = frame.next;
                }
            }
        }
    }
}
