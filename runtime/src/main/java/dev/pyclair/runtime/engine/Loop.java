package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.ir.IrOp;
import dev.pyclair.runtime.object.ComparisonOperator;
import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyCell;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PySet;
import dev.pyclair.runtime.object.PySlice;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Subscripts;
import dev.pyclair.runtime.object.Texts;
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
                case IrOp.LOAD_COMMON -> s[top++] = Loads.common(cx, arg);
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
                case IrOp.LOAD_FAST_AND_CLEAR -> {
                    s[top++] = s[arg];
                    s[arg] = null;
                }
                case IrOp.STORE_FAST -> {
                    s[arg] = s[--top];
                    s[top] = null;
                }
                case IrOp.DELETE_FAST -> {
                    if (s[arg] == null) {
                        Loads.unbound(cx, frame, arg);
                    }
                    s[arg] = null;
                }
                case IrOp.LOAD_CLOSURE -> s[top++] = s[arg];
                case IrOp.LOAD_DEREF -> s[top++] = Loads.deref(cx, frame, arg);
                case IrOp.STORE_DEREF -> {
                    ((PyCell) s[arg]).set(s[--top]);
                    s[top] = null;
                }
                case IrOp.DELETE_DEREF -> {
                    Loads.deref(cx, frame, arg);
                    ((PyCell) s[arg]).set(null);
                }
                case IrOp.MAKE_CELL -> s[arg] = new PyCell(s[arg]);
                case IrOp.COPY_FREE_VARS -> Loads.copyFree(frame, arg);
                case IrOp.LOAD_NAME -> s[top++] = Loads.name(cx, frame, arg);
                case IrOp.STORE_NAME -> {
                    Loads.storeName(cx, frame, arg, s[--top]);
                    s[top] = null;
                }
                case IrOp.LOAD_GLOBAL -> s[top++] = Loads.global(cx, frame, arg);
                case IrOp.STORE_GLOBAL -> {
                    frame.globals.putText(names[arg], s[--top]);
                    s[top] = null;
                }
                case IrOp.LOAD_ATTR ->
                        s[top - 1] = Loads.attribute(cx, frame, place, s[top - 1], names[arg]);
                case IrOp.LOAD_METHOD -> {
                    Loads.method(cx, frame, place, s, top - 1, names[arg]);
                    top++;
                }
                case IrOp.LOAD_SUPER_METHOD -> {
                    top--;
                    Loads.superAttribute(cx, s, top - 2, names[arg], true);
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
                case IrOp.NEGATIVE -> s[top - 1] = Operators.negative(cx, s[top - 1]);
                case IrOp.POSITIVE -> s[top - 1] = Operators.positive(cx, s[top - 1]);
                case IrOp.INVERT -> s[top - 1] = Operators.invert(cx, s[top - 1]);
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
                case IrOp.SLICE -> {
                    top -= 2;
                    var slice = new PySlice(s[top], s[top + 1], Singleton.NONE);
                    s[top - 1] = Subscripts.get(cx, s[top - 1], slice);
                    Arrays.fill(s, top, top + 2, null);
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
                case IrOp.BUILD_SET -> {
                    top -= arg;
                    s[top] = Builds.set(cx, Builds.take(s, top, arg));
                    top++;
                }
                case IrOp.BUILD_MAP -> {
                    top -= 2 * arg;
                    s[top] = Builds.map(cx, Builds.take(s, top, 2 * arg));
                    top++;
                }
                case IrOp.BUILD_STRING -> {
                    top -= arg;
                    s[top] = Builds.string(Builds.take(s, top, arg));
                    top++;
                }
                case IrOp.LIST_APPEND -> {
                    top--;
                    ((PyList) s[top - arg]).add(s[top]);
                    s[top] = null;
                }
                case IrOp.SET_ADD -> {
                    top--;
                    ((PySet) s[top - arg]).add(cx, s[top]);
                    s[top] = null;
                }
                case IrOp.MAP_ADD -> {
                    top -= 2;
                    ((PyDict) s[top - arg]).put(cx, s[top], s[top + 1]);
                    Arrays.fill(s, top, top + 2, null);
                }
                case IrOp.LIST_EXTEND -> {
                    top--;
                    Builds.extend(cx, (PyList) s[top - arg], s[top]);
                    s[top] = null;
                }
                case IrOp.SET_UPDATE -> {
                    top--;
                    Builds.update(cx, (PySet) s[top - arg], s[top]);
                    s[top] = null;
                }
                case IrOp.DICT_UPDATE -> {
                    top--;
                    Builds.update(cx, (PyDict) s[top - arg], s[top]);
                    s[top] = null;
                }
                case IrOp.LIST_TO_TUPLE ->
                        s[top - 1] = new PyTuple(((PyList) s[top - 1]).toArray());
                case IrOp.UNPACK -> {
                    Object value = s[--top];
                    Builds.unpack(cx, value, arg, s, top);
                    top += arg;
                }
                case IrOp.CONVERT -> s[top - 1] = Builds.convert(cx, arg, s[top - 1]);
                case IrOp.FORMAT -> s[top - 1] = Texts.format(cx, s[top - 1], "");
                case IrOp.FORMAT_SPEC -> {
                    top--;
                    s[top - 1] = Texts.format(cx, s[top - 1], s[top]);
                    s[top] = null;
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
                case IrOp.JUMP_IF_TRUE_OR_POP -> {
                    if (Operators.isTrue(cx, s[top - 1])) {
                        place = arg;
                    } else {
                        s[--top] = null;
                    }
                }
                case IrOp.JUMP_IF_FALSE_OR_POP -> {
                    if (!Operators.isTrue(cx, s[top - 1])) {
                        place = arg;
                    } else {
                        s[--top] = null;
                    }
                }
                case IrOp.GET_ITER -> s[top - 1] = Iteration.iterator(cx, s[top - 1]);
                case IrOp.GET_YIELD_FROM_ITER ->
                        s[top - 1] = Waiting.yieldFrom(cx, frame, s[top - 1]);
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
                case IrOp.FOR_ITER_KEEP -> {
                    Object next = Iteration.next(cx, s[top - 1]);
                    if (next == null) {
                        place = arg;
                    } else {
                        s[top++] = next;
                    }
                }
                case IrOp.SEND -> {
                    if (Waiting.send(cx, s, top - 2, top - 1)) {
                        place = arg;
                    }
                }
                case IrOp.END_SEND -> {
                    top--;
                    s[top - 1] = s[top];
                    s[top] = null;
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
                case IrOp.PUSH_EXC_INFO -> {
                    s[top] = s[top - 1];
                    s[top - 1] = Blocks.push(frame, s[top]);
                    top++;
                }
                case IrOp.POP_EXCEPT -> {
                    Blocks.pop(frame, s[--top]);
                    s[top] = null;
                }
                case IrOp.CHECK_EXC_MATCH ->
                        s[top - 1] = Blocks.matches(cx, s[top - 2], s[top - 1]);
                case IrOp.RAISE -> throw Blocks.raise(cx, frame, s, top, arg);
                case IrOp.RERAISE -> throw Blocks.reraise(frame, s, top, arg);
                case IrOp.CALL -> {
                    top -= arg + 2;
                    s[top] = Invocations.call(cx, s, top, arg);
                    top++;
                }
                case IrOp.CALL_KW -> {
                    top -= arg + 3;
                    s[top] = Invocations.callKeywords(cx, s, top, arg);
                    top++;
                }
                case IrOp.CALL_EX -> {
                    int count = (arg & 1) == 1 ? 4 : 3;
                    top -= count;
                    s[top] = Invocations.callEx(cx, s, top, count);
                    top++;
                }
                case IrOp.MAKE_FUNCTION -> s[top - 1] = Invocations.function(frame, s[top - 1]);
                case IrOp.SET_FUNCTION_ATTRIBUTE -> {
                    top--;
                    Invocations.setAttribute((PyFunction) s[top], arg, s[top - 1]);
                    s[top - 1] = s[top];
                    s[top] = null;
                }
                case IrOp.INTRINSIC_1 -> s[top - 1] = Intrinsics.call(cx, frame, arg, s[top - 1]);
                case IrOp.INTRINSIC_2 -> {
                    top--;
                    s[top - 1] = Intrinsics.call(cx, frame, arg, s[top - 1], s[top]);
                    s[top] = null;
                }
                case IrOp.CALL_PLAIN -> {
                    top -= arg + 1;
                    s[top] = Invocations.callPlain(cx, s, top, arg);
                    top++;
                }
                case IrOp.ROTATE -> Builds.rotate(s, top, arg);
                case IrOp.SEND_POP -> {
                    if (Waiting.send(cx, s, top - 2, top - 1)) {
                        top--;
                        s[top - 1] = s[top];
                        s[top] = null;
                        place = arg;
                    }
                }
                case IrOp.SEND_UNDER -> {
                    if (Waiting.send(cx, s, top - 3, top - 1)) {
                        place = arg;
                    }
                }
                case IrOp.FOR_ITER_UNDER -> {
                    Object next = Iteration.next(cx, s[top - 2]);
                    if (next == null) {
                        place = arg;
                    } else {
                        s[top++] = next;
                    }
                }
                case IrOp.STOP -> {
                    frame.top = top;
                    return STOPPED;
                }
                default -> {
                    frame.next = place;
                    top = RareOperations.run(cx, frame, ops[place - 1], arg, s, top);
                    place = frame.next;
                }
            }
        }
    }
}
