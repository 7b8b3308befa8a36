package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyObject;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.TextArguments;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.CodePoints;
import java.util.ArrayList;

/**
 * {@code io.IncrementalNewlineDecoder}: ends of lines, as they come.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_io/textio.c">CPython: {@code
 *     Modules/_io/textio.c}, {@code _PyIncrementalNewlineDecoder_decode}</a>
 */
final class NewlineDecoder extends PyObject {
    static final PyType TYPE =
            PyType.of("_io", "IncrementalNewlineDecoder", new Methods(), Types.OBJECT)
                    .setGivesAttributes(true);

    private static final int RETURN = 1;
    private static final int FEED = 2;
    private static final int BOTH = 4;

    private Object decoder = Singleton.NONE;
    private boolean translates;
    private boolean hasReturn;
    private int seen;

    private NewlineDecoder(PyType type) {
        super(type);
    }

    private Object decode(Context cx, Object input, boolean isLast) {
        Object decoded =
                decoder == Singleton.NONE
                        ? input
                        : Calls.method(cx, decoder, "decode", input, isLast);
        String text = CodePoints.toJava(TextArguments.text(decoded, "decode() argument 1"));
        cx.allocate(2L * text.length());
        if (hasReturn && (!text.isEmpty() || isLast)) {
            text = "\r" + text;
            hasReturn = false;
        }
        if (text.endsWith("\r") && !isLast) {
            text = text.substring(0, text.length() - 1);
            hasReturn = true;
        }
        look(text);
        return CodePoints.fromJava(
                translates ? text.replace("\r\n", "\n").replace('\r', '\n') : text);
    }

    private void look(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                seen |= FEED;
            } else if (text.charAt(i) == '\r') {
                boolean isBoth = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                seen |= isBoth ? BOTH : RETURN;
                i += isBoth ? 1 : 0;
            }
        }
    }

    private Object newlines() {
        var all = new ArrayList<Object>();
        if ((seen & RETURN) != 0) {
            all.add("\r");
        }
        if ((seen & FEED) != 0) {
            all.add("\n");
        }
        if ((seen & BOTH) != 0) {
            all.add("\r\n");
        }
        return all.isEmpty()
                ? Singleton.NONE
                : all.size() == 1 ? all.get(0) : new PyTuple(all.toArray());
    }

    private static final class Methods extends MethodTable {
        Methods() {
            super(
                    """
                    __new__ *
                    __init__ (decoder, translate, errors=)
                    decode (input, final=)
                    getstate 0
                    newlines get
                    reset 0
                    setstate O""");
        }

        @Override
        protected Object call(Context cx, String name, Object self, Object[] args) {
            if (name.equals("__new__")) {
                return new NewlineDecoder((PyType) self);
            }
            var own = (NewlineDecoder) self;
            switch (name) {
                case "__init__" -> {
                    own.decoder = args[0];
                    own.translates = Operators.isTrue(cx, args[1]);
                }
                case "decode" -> {
                    boolean isLast = args[1] != null && Operators.isTrue(cx, args[1]);
                    return own.decode(cx, args[0], isLast);
                }
                case "newlines" -> {
                    return own.newlines();
                }
                case "getstate" -> {
                    return state(cx, own);
                }
                case "setstate" -> {
                    if (!(args[0] instanceof PyTuple state) || state.size() != 2) {
                        throw Errors.type("state argument must be a tuple");
                    }
                    setState(cx, own, state);
                }
                default -> {
                    own.seen = 0;
                    own.hasReturn = false;
                    if (own.decoder != Singleton.NONE) {
                        Calls.method(cx, own.decoder, "reset");
                    }
                }
            }
            return Singleton.NONE;
        }

        private static Object state(Context cx, NewlineDecoder own) {
            Object buffer = new PyBytes(new byte[0]);
            long flag = 0;
            if (own.decoder != Singleton.NONE) {
                if (!(Calls.method(cx, own.decoder, "getstate") instanceof PyTuple state)
                        || state.size() != 2) {
                    throw Errors.type("illegal decoder state");
                }
                buffer = state.get(0);
                flag = Sizes.countOf(cx, state.get(1)) << 1;
            }
            return new PyTuple(buffer, flag | (own.hasReturn ? 1 : 0));
        }

        private static void setState(Context cx, NewlineDecoder own, PyTuple state) {
            long flag = Sizes.countOf(cx, state.get(1));
            own.hasReturn = (flag & 1) != 0;
            if (own.decoder != Singleton.NONE) {
                Calls.method(cx, own.decoder, "setstate", new PyTuple(state.get(0), flag >> 1));
            }
        }
    }
}
