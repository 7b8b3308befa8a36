package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.ir.IrOp;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyCell;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PySet;
import dev.pyclair.runtime.object.PySlice;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Subscripts;
import dev.pyclair.runtime.object.Texts;
import java.util.Arrays;

/**
 * Operations that no innermost loop is made of: {@link Loop} with them takes HotSpot's second
 * compiler many times as long to compile, since that time grows faster than the number of arms.
 */
final class CommonOperations {
    private CommonOperations() {}

    /** Runs an operation, like {@link RareOperations#run}. */
    static int run(Machine cx, Frame frame, int op, int arg, Object[] s, int height) {
        int top = height;
        switch (op) {
            case IrOp.LOAD_COMMON -> s[top++] = Loads.common(cx, arg);
            case IrOp.LOAD_FAST_AND_CLEAR -> {
                s[top++] = s[arg];
                s[arg] = null;
            }
            case IrOp.DELETE_FAST -> {
                if (s[arg] == null) {
                    Loads.unbound(cx, frame, arg);
                }
                s[arg] = null;
            }
            case IrOp.LOAD_CLOSURE -> s[top++] = s[arg];
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
            case IrOp.STORE_GLOBAL -> {
                frame.globals.putText(frame.code.names()[arg], s[--top]);
                s[top] = null;
            }
            case IrOp.LOAD_SUPER_METHOD -> {
                top--;
                Loads.superAttribute(cx, s, top - 2, frame.code.names()[arg], true);
            }
            case IrOp.NEGATIVE -> s[top - 1] = Operators.negative(cx, s[top - 1]);
            case IrOp.POSITIVE -> s[top - 1] = Operators.positive(cx, s[top - 1]);
            case IrOp.INVERT -> s[top - 1] = Operators.invert(cx, s[top - 1]);
            case IrOp.SLICE -> {
                top -= 2;
                var slice = new PySlice(s[top], s[top + 1], Singleton.NONE);
                s[top - 1] = Subscripts.get(cx, s[top - 1], slice);
                Arrays.fill(s, top, top + 2, null);
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
            case IrOp.LIST_TO_TUPLE -> s[top - 1] = new PyTuple(((PyList) s[top - 1]).toArray());
            case IrOp.CONVERT -> s[top - 1] = Builds.convert(cx, arg, s[top - 1]);
            case IrOp.FORMAT -> s[top - 1] = Texts.format(cx, s[top - 1], "");
            case IrOp.FORMAT_SPEC -> {
                top--;
                s[top - 1] = Texts.format(cx, s[top - 1], s[top]);
                s[top] = null;
            }
            case IrOp.JUMP_IF_TRUE_OR_POP -> {
                if (Operators.isTrue(cx, s[top - 1])) {
                    frame.next = arg;
                } else {
                    s[--top] = null;
                }
            }
            case IrOp.JUMP_IF_FALSE_OR_POP -> {
                if (!Operators.isTrue(cx, s[top - 1])) {
                    frame.next = arg;
                } else {
                    s[--top] = null;
                }
            }
            case IrOp.GET_YIELD_FROM_ITER -> s[top - 1] = Waiting.yieldFrom(cx, frame, s[top - 1]);
            case IrOp.FOR_ITER_KEEP -> {
                Object next = Iteration.next(cx, s[top - 1]);
                if (next == null) {
                    frame.next = arg;
                } else {
                    s[top++] = next;
                }
            }
            case IrOp.SEND -> {
                if (Waiting.send(cx, s, top - 2, top - 1)) {
                    frame.next = arg;
                }
            }
            case IrOp.END_SEND -> {
                top--;
                s[top - 1] = s[top];
                s[top] = null;
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
            case IrOp.CHECK_EXC_MATCH -> s[top - 1] = Blocks.matches(cx, s[top - 2], s[top - 1]);
            case IrOp.RAISE -> throw Blocks.raise(cx, frame, s, top, arg);
            case IrOp.RERAISE -> throw Blocks.reraise(frame, s, top, arg);
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
            case IrOp.ROTATE -> Builds.rotate(s, top, arg);
            case IrOp.SEND_POP -> {
                if (Waiting.send(cx, s, top - 2, top - 1)) {
                    top--;
                    s[top - 1] = s[top];
                    s[top] = null;
                    frame.next = arg;
                }
            }
            case IrOp.SEND_UNDER -> {
                if (Waiting.send(cx, s, top - 3, top - 1)) {
                    frame.next = arg;
                }
            }
            case IrOp.FOR_ITER_UNDER -> {
                Object next = Iteration.next(cx, s[top - 2]);
                if (next == null) {
                    frame.next = arg;
                } else {
                    s[top++] = next;
                }
            }
            default -> {
                return RareOperations.run(cx, frame, op, arg, s, top);
            }
        }
        return top;
    }
}
