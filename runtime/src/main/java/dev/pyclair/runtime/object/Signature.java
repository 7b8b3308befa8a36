package dev.pyclair.runtime.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a function written in Java takes, and what CPython says where it is given something else.
 *
 * <ul>
 *   <li>{@code 0}: nothing; {@code O}: exactly one argument; these are C functions of METH_NOARGS
 *       and METH_O
 *   <li>{@code 1-3}, {@code 2}: so many arguments, by place alone; {@code 1-}: at least one
 *   <li>{@code parsed 1-3}: the same of C functions that call {@code PyArg_ParseTuple}; {@code
 *       unnamed 0-1} of those that do not tell it their name; {@code grouped 1-2} of those with
 *       groups of arguments that may be left out; {@code varargs 0-} of those that unpack a tuple
 *   <li>{@code slot 1}: a special method, which takes so many; {@code unpacked 1-2}: one of those
 *       whose messages begin with the name of no function
 *   <li>{@code (a, b=, /, c=, *, d=)}: parameters by name; {@code =} marks those that may be left
 *       out, which are null then
 *   <li>{@code def (a, b=)}: the same with the messages of functions that CPython has in Python
 *   <li>{@code *}: anything, see {@link Arguments}
 * </ul>
 */
public final class Signature {
    /** Arguments of a function that takes anything. */
    public static final class Arguments {
        private Arguments() {}

        /** {@return how many arguments have no name} */
        public static int positional(Object[] args) {
            return args.length - names(args).length - 1;
        }

        /** {@return the names of the last arguments} */
        public static String[] names(Object[] args) {
            return (String[]) args[args.length - 1];
        }
    }

    private enum Kind {
        NONE,
        ONE,
        PLACES,
        PARSED,
        UNNAMED,
        GROUPED,
        VARARGS,
        SLOT,
        UNPACKED_SLOT,
        NAMES,
        UNNAMED_NAMES,
        FUNCTION,
        ANYTHING
    }

    /** No names of arguments. */
    public static final String[] NO_NAMES = {};

    private static final Object[] NOTHING = {};

    private final Kind kind;
    private final int least;
    private final int most;
    private final List<String> names;
    private final int byPlaceAlone;
    private final int byPlace;
    private final boolean[] isNeeded;

    private Signature(
            Kind kind, int least, int most, List<String> names, int byPlaceAlone, int byPlace) {
        this(kind, least, most, names, byPlaceAlone, byPlace, new boolean[0]);
    }

    private Signature(
            Kind kind,
            int least,
            int most,
            List<String> names,
            int byPlaceAlone,
            int byPlace,
            boolean[] isNeeded) {
        this.kind = kind;
        this.least = least;
        this.most = most;
        this.names = names;
        this.byPlaceAlone = byPlaceAlone;
        this.byPlace = byPlace;
        this.isNeeded = isNeeded;
    }

    /** The signature of a row. */
    static Signature parse(String text) {
        if (text.isEmpty() || text.equals("0")) {
            return new Signature(Kind.NONE, 0, 0, List.of(), 0, 0);
        }
        if (text.equals("O")) {
            return new Signature(Kind.ONE, 1, 1, List.of(), 1, 1);
        }
        if (text.equals("*")) {
            return new Signature(Kind.ANYTHING, 0, 0, List.of(), 0, 0);
        }
        if (text.startsWith("(")) {
            return ofNames(text.substring(1, text.length() - 1));
        }
        if (text.startsWith("def ")) {
            return ofNames(text.substring(5, text.length() - 1)).as(Kind.FUNCTION);
        }
        if (text.startsWith("unnamed (")) {
            return ofNames(text.substring(9, text.length() - 1)).as(Kind.UNNAMED_NAMES);
        }
        if (text.startsWith("slot ")) {
            return ofCounts(Kind.SLOT, text.substring(5));
        }
        if (text.startsWith("unpacked ")) {
            return ofCounts(Kind.UNPACKED_SLOT, text.substring(9));
        }
        if (text.startsWith("parsed ")) {
            return ofCounts(Kind.PARSED, text.substring(7));
        }
        if (text.startsWith("unnamed ")) {
            return ofCounts(Kind.UNNAMED, text.substring(8));
        }
        if (text.startsWith("grouped ")) {
            return ofCounts(Kind.GROUPED, text.substring(8));
        }
        if (text.startsWith("varargs ")) {
            return ofCounts(Kind.VARARGS, text.substring(8));
        }
        return ofCounts(Kind.PLACES, text);
    }

    private Signature as(Kind other) {
        return new Signature(other, least, most, names, byPlaceAlone, byPlace, isNeeded);
    }

    private static Signature ofCounts(Kind kind, String text) {
        int dash = text.indexOf('-');
        int least = Integer.parseInt(dash < 0 ? text : text.substring(0, dash));
        String end = dash < 0 ? text : text.substring(dash + 1);
        int most = end.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(end);
        return new Signature(kind, least, most, List.of(), most, most);
    }

    private static Signature ofNames(String text) {
        var names = new ArrayList<String>();
        int byPlaceAlone = 0;
        int byPlace = -1;
        int least = 0;
        var isNeeded = new boolean[text.length()];
        for (String part : text.isEmpty() ? new String[0] : text.split(",")) {
            String name = part.trim();
            if (name.equals("/")) {
                byPlaceAlone = names.size();
            } else if (name.equals("*")) {
                byPlace = names.size();
            } else if (name.endsWith("=")) {
                names.add(name.substring(0, name.length() - 1));
            } else {
                isNeeded[names.size()] = true;
                names.add(name);
                least = names.size();
            }
        }
        int places = byPlace < 0 ? names.size() : byPlace;
        return new Signature(
                Kind.NAMES, least, names.size(), names, byPlaceAlone, places, isNeeded);
    }

    /** {@return whether it is that of a special method} */
    boolean isSlot() {
        return kind == Kind.SLOT || kind == Kind.UNPACKED_SLOT;
    }

    /** {@return whether it is that of a special method whose messages name no function} */
    boolean isUnpacked() {
        return kind == Kind.UNPACKED_SLOT;
    }

    /** {@return whether it is that of a function which CPython has in Python} */
    boolean isFunction() {
        return kind == Kind.FUNCTION;
    }

    /** {@return whether the arguments of a call are laid out as they are} */
    boolean isPlain(int count, String[] keywords) {
        return keywords.length == 0
                && kind != Kind.ANYTHING
                && (kind == Kind.NAMES || kind == Kind.UNNAMED_NAMES || kind == Kind.FUNCTION
                        ? count == most && byPlace == most
                        : count >= least && count <= most);
    }

    /** Lays out the arguments of a call, or raises TypeError. */
    Object[] bind(Context cx, String function, String qualname, Object[] args, String[] keywords) {
        if (kind == Kind.NAMES) {
            return bindNames(cx, function, args, keywords);
        }
        if (kind == Kind.UNNAMED_NAMES) {
            return bindNames(cx, "", args, keywords);
        }
        if (kind == Kind.FUNCTION) {
            // That of a method has its class in front.
            boolean isMethod = !function.equals(qualname);
            return FunctionArguments.bind(
                    Feature.NAMES_QUALIFIED.in(cx) ? qualname : function,
                    names,
                    byPlace,
                    byPlaceAlone,
                    isNeeded,
                    isMethod ? 1 : 0,
                    args,
                    keywords);
        }
        if (kind == Kind.ANYTHING) {
            Object[] all = Arrays.copyOf(args, args.length + 1);
            all[args.length] = keywords;
            return all;
        }
        if (keywords.length > 0) {
            throw Errors.type(
                    isSlot()
                            ? "wrapper " + function + "() takes no keyword arguments"
                            : isUnqualified()
                                    ? function + "() takes no keyword arguments"
                                    : cx.wording("no-keywords", function, qualname));
        }
        if (args.length < least || args.length > most) {
            throw Errors.type(countText(cx, function, qualname, args.length));
        }
        return args;
    }

    /** Whether it is that of a C function of METH_VARARGS. */
    private boolean isUnqualified() {
        return kind == Kind.PARSED || kind == Kind.UNNAMED || kind == Kind.VARARGS;
    }

    private String countText(Context cx, String function, String qualname, int count) {
        return switch (kind) {
            case NONE -> cx.wording("no-arguments", function, qualname, count);
            case ONE -> cx.wording("one-argument", function, qualname, count);
            case SLOT ->
                    least == most
                            ? "expected " + arguments(least) + ", got " + count
                            : "expected at "
                                    + (count < least ? "least " : "most ")
                                    + arguments(count < least ? least : most)
                                    + ", got "
                                    + count;
            case PARSED -> parsedText(function + "()", count);
            case UNNAMED -> parsedText("function", count);
            case GROUPED -> qualname + " requires " + least + " to " + most + " arguments";
            default ->
                    (kind == Kind.UNPACKED_SLOT ? "" : function)
                            + " expected "
                            + (least == most ? "" : count < least ? "at least " : "at most ")
                            + arguments(count < least ? least : most)
                            + ", got "
                            + count;
        };
    }

    private String parsedText(String function, int count) {
        return function
                + " takes "
                + (least == most ? "exactly " : count < least ? "at least " : "at most ")
                + arguments(count < least ? least : most)
                + " ("
                + count
                + " given)";
    }

    private static String arguments(int count) {
        return count == 1 ? "1 argument" : count + " arguments";
    }

    private String tooFew(String function, int positional) {
        int needed = Math.min(least, byPlaceAlone);
        return function
                + "() takes "
                + (needed < byPlace ? "at least " : "exactly ")
                + needed
                + (needed == 1 ? " positional argument (" : " positional arguments (")
                + positional
                + " given)";
    }

    private static PyRaise tooMany(
            String function, boolean isExact, int allowed, String kind, int given) {
        return Errors.type(
                called(function)
                        + " takes "
                        + (isExact ? "exactly " : "at most ")
                        + allowed
                        + " "
                        + kind
                        + (allowed == 1 ? "argument (" : "arguments (")
                        + given
                        + " given)");
    }

    private Object[] bindNames(Context cx, String function, Object[] args, String[] keywords) {
        int positional = args.length - keywords.length;
        if (args.length > names.size()) {
            throw tooMany(
                    function,
                    least == names.size(),
                    names.size(),
                    positional == 0 ? "keyword " : "",
                    args.length);
        }
        if (positional > 0 && byPlace == 0) {
            throw Errors.type(called(function) + " takes no positional arguments");
        }
        if (positional > byPlace) {
            throw tooMany(function, least == byPlace, byPlace, "positional ", positional);
        }
        if (positional < Math.min(least, byPlaceAlone)) {
            throw Errors.type(tooFew(function, positional));
        }
        if (keywords.length == 0 && positional == names.size()) {
            return args;
        }
        var bound = names.isEmpty() ? NOTHING : new Object[names.size()];
        System.arraycopy(args, 0, bound, 0, positional);
        String repeated = null;
        String unknown = null;
        for (int i = 0; i < keywords.length; i++) {
            int index = names.indexOf(keywords[i]);
            if (index < byPlaceAlone) {
                unknown = unknown == null ? keywords[i] : unknown;
            } else if (index < positional) {
                repeated = repeated == null ? keywords[i] : repeated;
            } else {
                bound[index] = args[positional + i];
            }
        }
        checkMissing(function, bound);
        if (repeated != null) {
            throw Errors.type(
                    "argument for "
                            + called(function)
                            + " given by name ('"
                            + repeated
                            + "') and position ("
                            + (names.indexOf(repeated) + 1)
                            + ")");
        }
        if (unknown != null) {
            throw Errors.type(
                    function.isEmpty()
                            ? "'" + unknown + "' is an invalid keyword argument for this function"
                            : cx.wording("unexpected-keyword", function, unknown));
        }
        return bound;
    }

    /** As messages have it; empty is a function that has not told its name. */
    private static String called(String function) {
        return function.isEmpty() ? "function" : function + "()";
    }

    private void checkMissing(String function, Object[] bound) {
        for (int i = 0; i < least; i++) {
            if (bound[i] == null) {
                throw Errors.type(
                        called(function)
                                + " missing required argument '"
                                + names.get(i)
                                + "' (pos "
                                + (i + 1)
                                + ")");
            }
        }
    }
}
