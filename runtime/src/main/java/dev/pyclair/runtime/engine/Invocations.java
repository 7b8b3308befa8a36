package dev.pyclair.runtime.engine;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.BuiltinFunction;
import dev.pyclair.runtime.object.BuiltinMethod;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Feature;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyMethod;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import java.util.Arrays;

/**
 * Calls as operations make them: a callable and what may be its object stand below the arguments;
 * null stands where there is no object, or where older compilers put none.
 */
final class Invocations {
    private static final int DEFAULTS = 1;
    private static final int KEYWORD_DEFAULTS = 2;
    private static final int ANNOTATIONS = 4;
    private static final int CLOSURE = 8;

    private Invocations() {}

    /** Calls, and clears the stack from a place on. */
    static Object call(Machine cx, Object[] s, int base, int count) {
        Object callable = s[base];
        int start = base + 2;
        int end = start + count;
        if (callable == null) {
            callable = s[base + 1];
        } else if (s[base + 1] != null) {
            start = base + 1;
        }
        Object result;
        if (callable instanceof PyFunction function) {
            result = cx.callFunction(function, s, start, end, Signature.NO_NAMES);
        } else if (callable instanceof BuiltinMethod method && end > start) {
            Object[] args = Arrays.copyOfRange(s, start + 1, end);
            method.checkSelf(s[start]);
            result = method.callOn(cx, s[start], args, Signature.NO_NAMES);
        } else {
            result =
                    Calls.call(cx, callable, Arrays.copyOfRange(s, start, end), Signature.NO_NAMES);
        }
        Arrays.fill(s, base, end, null);
        return result;
    }

    /** The same where the arguments stand on the callable (to 3.10). */
    static Object callPlain(Machine cx, Object[] s, int base, int count) {
        int end = base + 1 + count;
        Object result =
                s[base] instanceof PyFunction function
                        ? cx.callFunction(function, s, base + 1, end, Signature.NO_NAMES)
                        : Calls.call(cx, s[base], Arrays.copyOfRange(s, base + 1, end));
        Arrays.fill(s, base, end, null);
        return result;
    }

    /** The same with names of the last arguments on top. */
    static Object callPlainKeywords(Machine cx, Object[] s, int base, int count) {
        int end = base + 1 + count;
        String[] keywords = names((PyTuple) s[end]);
        Object result =
                s[base] instanceof PyFunction function
                        ? cx.callFunction(function, s, base + 1, end, keywords)
                        : Calls.call(cx, s[base], Arrays.copyOfRange(s, base + 1, end), keywords);
        Arrays.fill(s, base, end + 1, null);
        return result;
    }

    /** Calls with the names of the last arguments on top. */
    static Object callKeywords(Machine cx, Object[] s, int base, int count) {
        Object callable = s[base];
        int start = base + 2;
        int end = start + count;
        if (callable == null) {
            callable = s[base + 1];
        } else if (s[base + 1] != null) {
            start = base + 1;
        }
        String[] keywords = names((PyTuple) s[end]);
        Object result =
                callable instanceof PyFunction function
                        ? cx.callFunction(function, s, start, end, keywords)
                        : Calls.call(cx, callable, Arrays.copyOfRange(s, start, end), keywords);
        Arrays.fill(s, base, end + 1, null);
        return result;
    }

    private static String[] names(PyTuple tuple) {
        return Arrays.copyOf(tuple.items(), tuple.size(), String[].class);
    }

    /**
     * Calls with a tuple of arguments and perhaps a dict of keywords.
     *
     * @param count 4 with keywords, 3 without
     */
    static Object callEx(Machine cx, Object[] s, int base, int count) {
        Object callable = s[base];
        Object self = s[base + 1];
        if (callable == null) {
            callable = self;
            self = null;
        }
        Object result = callEx(cx, callable, self, s[base + 2], count == 4 ? s[base + 3] : null);
        Arrays.fill(s, base, base + count, null);
        return result;
    }

    /**
     * The same where the arguments stand on the callable (to 3.10).
     *
     * @param count 3 with keywords, 2 without
     */
    static Object callPlainEx(Machine cx, Object[] s, int base, int count) {
        Object result = callEx(cx, s[base], null, s[base + 1], count == 3 ? s[base + 2] : null);
        Arrays.fill(s, base, base + count, null);
        return result;
    }

    private static Object callEx(
            Machine cx, Object callable, Object self, Object given, Object mapping) {
        Object[] places = arguments(cx, callable, given);
        Object[] args = places;
        if (self != null) {
            args = new Object[places.length + 1];
            args[0] = self;
            System.arraycopy(places, 0, args, 1, places.length);
        }
        String[] keywords = Signature.NO_NAMES;
        if (mapping != null) {
            PyDict dict = keywords(cx, callable, mapping);
            keywords = new String[dict.size()];
            int first = args.length;
            args = Arrays.copyOf(args, first + dict.size());
            int index = 0;
            for (int i = dict.next(-1); i >= 0; i = dict.next(i)) {
                keywords[index] = Texts.java(dict.keyAt(i), keywordsFault(cx, callable));
                args[first + index++] = dict.valueAt(i);
            }
        }
        cx.hold(args);
        try {
            return Calls.call(cx, callable, args, keywords);
        } finally {
            cx.release();
        }
    }

    /** The keywords of a call as a dict; compilers to 3.8 pass on any mapping. */
    private static PyDict keywords(Context cx, Object callable, Object mapping) {
        if (mapping instanceof PyDict dict) {
            return dict;
        }
        var dict = new PyDict();
        Builds.merge(cx, dict, mapping, callable);
        return dict;
    }

    private static Object[] arguments(Context cx, Object callable, Object args) {
        if (args instanceof PyTuple tuple) {
            return tuple.items();
        }
        if (!Iteration.isIterable(args)) {
            throw Errors.type(
                    cx.wording("star-argument", name(cx, callable), Types.of(args).name()));
        }
        return Iteration.all(cx, args);
    }

    /** How messages name what is called. */
    static String name(Context cx, Object callable) {
        if (!Feature.NAMES_CALLEES.in(cx)) {
            return plainName(callable);
        }
        if (callable instanceof PyFunction function) {
            Object module = function.module();
            String prefix =
                    module instanceof String text && !text.equals("builtins") ? text + "." : "";
            return prefix + function.qualname() + "()";
        }
        try {
            Object qualname =
                    callable == null ? null : Attributes.find(cx, callable, "__qualname__");
            if (qualname instanceof String text) {
                Object module = Attributes.find(cx, callable, "__module__");
                boolean isPlain = !(module instanceof String) || "builtins".equals(module);
                return (isPlain ? "" : module + ".") + text + "()";
            }
        } catch (PyRaise e) {
            // A name that cannot be had is told in another way.
            return Types.of(callable).name() + " object";
        }
        return callable == null ? "function" : Types.of(callable).name() + " object";
    }

    private static String keywordsFault(Context cx, Object callable) {
        return callable instanceof PyFunction
                ? cx.wording("keywords-texts", name(cx, callable))
                : "keywords must be strings";
    }

    /** Python/ceval.c: PyEval_GetFuncName and PyEval_GetFuncDesc. */
    private static String plainName(Object callable) {
        if (callable instanceof PyMethod method) {
            return plainName(method.function());
        }
        if (callable instanceof PyFunction function) {
            return function.name() + "()";
        }
        if (callable instanceof BuiltinFunction function) {
            return function.name() + "()";
        }
        return Types.of(callable).name() + " object";
    }

    static PyFunction function(Frame frame, Object code) {
        return new PyFunction((PyCode) code, frame.globals, frame.builtins);
    }

    /**
     * Makes a function of what is on the stack, the code on top (to 3.12).
     *
     * @param flags which attributes stand below
     * @param name its qualified name; null for that of the code
     * @return the new top
     */
    static int function(Frame frame, Object[] s, int top, int flags, Object name) {
        int place = top - 1;
        PyFunction function = function(frame, s[place]);
        s[place] = null;
        if (name != null) {
            function.setQualname(name);
        }
        for (int which = CLOSURE; which > 0; which >>= 1) {
            if ((flags & which) != 0) {
                setAttribute(function, which, s[--place]);
                s[place] = null;
            }
        }
        s[place] = function;
        return place + 1;
    }

    static void setAttribute(PyFunction function, int which, Object value) {
        switch (which) {
            case DEFAULTS -> function.setDefaults(((PyTuple) value).items());
            case KEYWORD_DEFAULTS -> function.setKeywordDefaults((PyDict) value);
            case ANNOTATIONS -> function.setAnnotations(value);
            case CLOSURE -> function.setClosure((PyTuple) value);
            default -> function.setAnnotate(value == Singleton.NONE ? Singleton.NONE : value);
        }
    }
}
