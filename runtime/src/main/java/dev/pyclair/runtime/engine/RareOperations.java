package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.ir.IrOp;
import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PySlice;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Subscripts;
import java.util.Arrays;

/**
 * Operations that stand in few places, so that {@link Loop} is small enough to be compiled: each
 * takes the top of the stack, and gives the new one.
 */
final class RareOperations {
    private RareOperations() {}

    /**
     * Runs an operation.
     *
     * @param top behind the top of the stack
     * @return the new top; {@link Frame#next} is where to go on
     */
    static int run(Machine cx, Frame frame, int op, int arg, Object[] s, int top) {
        return op >= IrOp.WATCHED
                ? Drops.run(cx, frame, op - IrOp.WATCHED, arg, s, top)
                : variables(cx, frame, op, arg, s, top);
    }

    /** Variables, attributes, items and imports. */
    static int variables(Machine cx, Frame frame, int op, int arg, Object[] s, int height) {
        int top = height;
        switch (op) {
            case IrOp.LOAD_CLASS_DEREF ->
                    s[top++] = Loads.classDeref(cx, frame, frame.namespace, arg);
            case IrOp.LOAD_DICT_OR_DEREF ->
                    s[top - 1] = Loads.classDeref(cx, frame, s[top - 1], arg);
            case IrOp.LOAD_DICT_OR_GLOBAL ->
                    s[top - 1] = Loads.dictOrGlobal(cx, frame, s[top - 1], arg);
            case IrOp.DELETE_NAME -> Loads.deleteName(cx, frame, arg);
            case IrOp.DELETE_GLOBAL -> Loads.deleteGlobal(frame, arg);
            case IrOp.DELETE_ATTR -> {
                Attributes.delete(cx, s[--top], frame.code.names()[arg]);
                s[top] = null;
            }
            case IrOp.BUILD_MAP_KEYS -> {
                top -= arg + 1;
                s[top] = Builds.mapWithKeys(cx, Builds.take(s, top, arg + 1));
                top++;
            }
            case IrOp.LOAD_LOCALS -> s[top++] = Loads.locals(cx, frame);
            case IrOp.LOAD_BUILD_CLASS -> s[top++] = Loads.builtin(frame, "__build_class__");
            case IrOp.LOAD_SUPER_ATTR -> {
                top -= 2;
                Loads.superAttribute(cx, s, top - 1, frame.code.names()[arg], false);
            }
            case IrOp.LOAD_SPECIAL -> {
                Blocks.loadSpecial(cx, s, top - 1, arg);
                top++;
            }
            case IrOp.SETUP_ANNOTATIONS -> Loads.setUpAnnotations(cx, frame);
            case IrOp.DELETE_SUBSCRIPT -> {
                top -= 2;
                Subscripts.delete(cx, s[top], s[top + 1]);
                Arrays.fill(s, top, top + 2, null);
            }
            case IrOp.STORE_SLICE -> {
                top -= 4;
                var slice = new PySlice(s[top + 2], s[top + 3], Singleton.NONE);
                Subscripts.set(cx, s[top + 1], slice, s[top]);
                Arrays.fill(s, top, top + 4, null);
            }
            case IrOp.BUILD_SLICE -> {
                top -= arg - 1;
                s[top - 1] =
                        new PySlice(s[top - 1], s[top], arg == 3 ? s[top + 1] : Singleton.NONE);
                Arrays.fill(s, top, top + arg - 1, null);
            }
            case IrOp.IMPORT_NAME -> {
                top--;
                s[top - 1] = Imports.name(cx, frame, arg, s[top - 1], s[top]);
                s[top] = null;
            }
            case IrOp.IMPORT_NAME_LAZILY -> {
                top--;
                s[top - 1] =
                        cx.lazyImports()
                                .name(cx, frame, arg >> 2, s[top - 1], s[top], (arg & 1) != 0);
                s[top] = null;
            }
            case IrOp.IMPORT_FROM -> {
                s[top] = Imports.from(cx, frame, s[top - 1], frame.code.names()[arg]);
                top++;
            }
            default -> {
                return waiting(cx, frame, op, arg, s, top);
            }
        }
        return top;
    }

    /** Exceptions and what is waited for. */
    private static int waiting(Machine cx, Frame frame, int op, int arg, Object[] s, int height) {
        int top = height;
        switch (op) {
            case IrOp.GET_AWAITABLE -> s[top - 1] = Waiting.awaitable(cx, s[top - 1], arg);
            case IrOp.GET_AITER -> s[top - 1] = Waiting.asyncIterator(cx, s[top - 1]);
            case IrOp.GET_ANEXT -> {
                s[top] = Waiting.asyncNext(cx, s[top - 1]);
                top++;
            }
            case IrOp.END_ASYNC_FOR -> {
                Blocks.endAsyncFor(frame, s[top - 1]);
                s[--top] = null;
                s[--top] = null;
            }
            case IrOp.CLEANUP_THROW -> {
                Blocks.cleanupThrow(frame, s, top);
                top--;
            }
            case IrOp.BEFORE_WITH -> {
                Blocks.beforeWith(cx, s, top - 1, false, arg);
                top++;
            }
            case IrOp.BEFORE_ASYNC_WITH -> {
                Blocks.beforeWith(cx, s, top - 1, true, arg);
                top++;
            }
            case IrOp.WITH_EXCEPT_START -> {
                s[top] = Blocks.exitWith(cx, s, top, arg);
                top++;
            }
            case IrOp.CHECK_GROUP_MATCH -> Groups.match(cx, frame, s, top);
            case IrOp.PREP_RERAISE_STAR -> {
                top--;
                s[top - 1] = Groups.prepareReraise(cx, s[top - 1], s[top]);
                s[top] = null;
            }
            default -> {
                return patterns(cx, frame, op, arg, s, top);
            }
        }
        return top;
    }

    /** Patterns and containers. */
    private static int patterns(Machine cx, Frame frame, int op, int arg, Object[] s, int height) {
        int top = height;
        switch (op) {
            case IrOp.MATCH_CLASS -> {
                top -= 2;
                s[top - 1] = Patterns.matchClass(cx, s[top - 1], s[top], arg, s[top + 1]);
                Arrays.fill(s, top, top + 2, null);
            }
            case IrOp.MATCH_MAPPING -> {
                s[top] = Patterns.isMapping(cx, s[top - 1]);
                top++;
            }
            case IrOp.MATCH_SEQUENCE -> {
                s[top] = Patterns.isSequence(cx, s[top - 1]);
                top++;
            }
            case IrOp.MATCH_KEYS -> {
                s[top] = Patterns.values(cx, s[top - 2], s[top - 1]);
                top++;
            }
            case IrOp.GET_LEN -> {
                s[top] = Patterns.length(cx, s[top - 1]);
                top++;
            }
            case IrOp.UNPACK_EX -> {
                Object value = s[--top];
                top = Builds.unpackEx(cx, value, arg, s, top);
            }
            case IrOp.DICT_MERGE, IrOp.DICT_MERGE_BELOW -> {
                top--;
                int below = op == IrOp.DICT_MERGE ? 3 : 2;
                Builds.merge(cx, (PyDict) s[top - arg], s[top], s[top - arg - below]);
                s[top] = null;
            }
            case IrOp.IS_MATCH -> s[top++] = s[top - 2] != Singleton.NONE;
            case IrOp.COPY_DICT_WITHOUT_KEYS -> {
                top--;
                s[top] = Patterns.rest(cx, s[top - 1], s[top]);
                top++;
            }
            case IrOp.FORMAT_VALUE -> top = Builds.formatValue(cx, s, top, arg);
            case IrOp.LIST_UNPACK, IrOp.LIST_UNPACK_CALL -> {
                top -= arg;
                Object callable = op == IrOp.LIST_UNPACK ? null : s[top - 1];
                s[top] = Unpackings.list(cx, Builds.take(s, top, arg), callable);
                top++;
            }
            case IrOp.SET_UNPACK -> {
                top -= arg;
                s[top] = Unpackings.set(cx, Builds.take(s, top, arg));
                top++;
            }
            case IrOp.MAP_UNPACK -> {
                top -= arg;
                s[top] = Unpackings.map(cx, Builds.take(s, top, arg));
                top++;
            }
            case IrOp.MAP_UNPACK_CALL -> {
                top -= arg;
                s[top] = Unpackings.keywords(cx, Builds.take(s, top, arg), s[top - 2]);
                top++;
            }
            default -> {
                return functions(cx, frame, op, arg, s, top);
            }
        }
        return top;
    }

    /** Functions and calls. */
    private static int functions(Machine cx, Frame frame, int op, int arg, Object[] s, int height) {
        int top = height;
        switch (op) {
            case IrOp.CALL_PLAIN_KW -> {
                top -= arg + 2;
                s[top] = Invocations.callPlainKeywords(cx, s, top, arg);
                top++;
            }
            case IrOp.CALL_PLAIN_EX -> {
                int count = (arg & 1) == 1 ? 3 : 2;
                top -= count;
                s[top] = Invocations.callPlainEx(cx, s, top, count);
                top++;
            }
            case IrOp.MAKE_FUNCTION_FLAGS -> top = Invocations.function(frame, s, top, arg, null);
            case IrOp.MAKE_FUNCTION_NAMED -> {
                Object name = s[--top];
                s[top] = null;
                top = Invocations.function(frame, s, top, arg, name);
            }
            case IrOp.BUILD_INTERPOLATION -> top = Templates.interpolation(s, top, arg);
            case IrOp.BUILD_TEMPLATE -> {
                top--;
                s[top - 1] = Templates.template(s[top - 1], s[top]);
                s[top] = null;
            }
            default -> {
                return blocks(cx, frame, op, arg, s, top);
            }
        }
        return top;
    }

    /** Blocks, to 3.10. */
    private static int blocks(Machine cx, Frame frame, int op, int arg, Object[] s, int height) {
        int top = height;
        switch (op) {
            case IrOp.CHECK_TYPE_MATCH -> {
                top--;
                s[top - 1] = Blocks.matches(cx, s[top - 1], s[top]);
                s[top] = null;
            }
            case IrOp.POP_EXCEPT_BLOCK -> top = BlockHandlers.pop(frame, s, top);
            case IrOp.RERAISE_BLOCK -> throw BlockHandlers.reraise(frame, s[top - 2]);
            case IrOp.END_ASYNC_FOR_BLOCK -> top = BlockHandlers.endAsyncFor(frame, s, top);
            case IrOp.KEEP -> top = BlockHandlers.keep(s, top, arg);
            case IrOp.CALL_FINALLY -> BlockHandlers.call(frame, s, top, arg);
            case IrOp.END_FINALLY -> top = BlockHandlers.end(frame, s, top);
            case IrOp.POP_FINALLY -> top = BlockHandlers.forget(frame, s, top, arg);
            case IrOp.WITH_CLEANUP_START -> top = BlockHandlers.startCleanup(cx, s, top);
            case IrOp.WITH_CLEANUP_FINISH -> top = BlockHandlers.finishCleanup(cx, frame, s, top);
            default -> throw new IllegalStateException(IrOp.name(op));
        }
        return top;
    }
}
