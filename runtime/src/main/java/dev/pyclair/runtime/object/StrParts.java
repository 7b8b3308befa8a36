package dev.pyclair.runtime.object;

import dev.pyclair.runtime.number.Ints;
import dev.pyclair.runtime.text.CodePoints;
import dev.pyclair.runtime.text.TextJoin;
import dev.pyclair.runtime.text.TextSplit;
import dev.pyclair.runtime.text.TextTrim;
import dev.pyclair.runtime.text.ValueFault;
import java.util.ArrayList;
import java.util.List;

/** The methods of {@code str} that take text apart, put it together or exchange parts. */
final class StrParts {
    private StrParts() {}

    static Object call(Context cx, String name, Object text, Object[] args) {
        return switch (name) {
            case "join" -> join(cx, text, args[0]);
            case "lstrip" -> strip(name, text, args, TextTrim.Side.LEFT);
            case "maketrans" -> makeTable(cx, args);
            case "partition" -> parted(TextSplit.partition(text, separator(args[0])), args[0]);
            case "removeprefix" ->
                    TextTrim.removePrefix(text, TextArguments.text(args[0], name + "() argument"));
            case "removesuffix" ->
                    TextTrim.removeSuffix(text, TextArguments.text(args[0], name + "() argument"));
            case "replace" ->
                    TextJoin.replace(
                            text,
                            TextArguments.text(args[0], "replace() argument 1"),
                            TextArguments.text(args[1], "replace() argument 2"),
                            TextArguments.size(cx, args.length > 2 ? args[2] : null, -1),
                            cx);
            case "rpartition" -> parted(TextSplit.partitionLast(text, separator(args[0])), args[0]);
            case "rsplit", "split" -> split(cx, name, text, args);
            case "rstrip" -> strip(name, text, args, TextTrim.Side.RIGHT);
            case "splitlines" ->
                    new PyList(
                            TextSplit.lines(
                                            text,
                                            args[0] != null && TextArguments.truth(cx, args[0]),
                                            cx)
                                    .toArray());
            case "strip" -> strip(name, text, args, TextTrim.Side.BOTH);
            case "translate" -> TextJoin.translate(text, point -> lookUp(cx, args[0], point), cx);
            default -> throw new IllegalStateException(name);
        };
    }

    /** {@code separator.join(items)}. */
    static Object join(Context cx, Object separator, Object items) {
        Object[] all = Iteration.allOr(cx, items, "can only join an iterable");
        var parts = new ArrayList<Object>(all.length);
        for (int i = 0; i < all.length; i++) {
            Object plain = Texts.plain(all[i]);
            if (plain == null) {
                throw Errors.type(
                        "sequence item "
                                + i
                                + ": expected str instance, "
                                + Types.of(all[i]).name()
                                + " found");
            }
            parts.add(plain);
        }
        return TextJoin.join(separator, parts, cx);
    }

    private static Object separator(Object argument) {
        Object text = Texts.plain(argument);
        if (text == null) {
            throw Errors.type("must be str, not " + Types.of(argument).name());
        }
        return text;
    }

    /** The separator is the very object that was given. */
    private static PyTuple parted(List<Object> parts, Object separator) {
        Object[] items = parts.toArray();
        if (CodePoints.length(items[1]) > 0) {
            items[1] = separator;
        }
        return new PyTuple(items);
    }

    private static Object strip(String name, Object text, Object[] args, TextTrim.Side side) {
        if (args.length == 0 || args[0] == Singleton.NONE) {
            return TextTrim.strip(text, side);
        }
        Object characters = Texts.plain(args[0]);
        if (characters == null) {
            throw Errors.type(name + " arg must be None or str");
        }
        return TextTrim.strip(text, characters, side);
    }

    private static Object split(Context cx, String name, Object text, Object[] args) {
        long most = TextArguments.size(cx, args[1], -1);
        boolean isFromEnd = name.equals("rsplit");
        if (args[0] == null || args[0] == Singleton.NONE) {
            return list(
                    isFromEnd
                            ? TextSplit.splitFromEnd(text, most, cx)
                            : TextSplit.split(text, most, cx));
        }
        Object separator = Texts.plain(args[0]);
        if (separator == null) {
            throw Errors.type("must be str or None, not " + Types.of(args[0]).name());
        }
        return list(
                isFromEnd
                        ? TextSplit.splitFromEnd(text, separator, most, cx)
                        : TextSplit.split(text, separator, most, cx));
    }

    private static PyList list(List<Object> parts) {
        return new PyList(parts.toArray());
    }

    private static Object lookUp(Context cx, Object table, int point) {
        Object made;
        try {
            made = Subscripts.get(cx, table, (long) point);
        } catch (PyRaise e) {
            if (e.is(Types.LOOKUP_ERROR)) {
                return TextJoin.Translation.ABSENT;
            }
            throw e;
        }
        if (made == Singleton.NONE) {
            return TextJoin.Translation.NOTHING;
        }
        Object text = Texts.plain(made);
        if (text != null) {
            return text;
        }
        Object number = Sizes.integer(made);
        return number == null ? made : (Object) Ints.clip(number);
    }

    private static Object makeTable(Context cx, Object[] args) {
        var table = new PyDict();
        if (args.length == 1) {
            if (!(args[0] instanceof PyDict given)) {
                throw Errors.type("if you give only one argument to maketrans it must be a dict");
            }
            for (int i = given.next(-1); i >= 0; i = given.next(i)) {
                table.put(cx, key(given.keyAt(i)), given.valueAt(i));
            }
            return table;
        }
        Object from = Texts.plain(args[0]);
        if (from == null) {
            // The second argument is looked at before the first.
            TextArguments.text(args[1], "maketrans() argument 2");
            if (args.length > 2) {
                TextArguments.text(args[2], "maketrans() argument 3");
            }
            throw Errors.type(
                    "first maketrans argument must be a string if there is a second argument");
        }
        Object to = TextArguments.text(args[1], "maketrans() argument 2");
        Object gone = args.length < 3 ? "" : TextArguments.text(args[2], "maketrans() argument 3");
        if (CodePoints.length(from) != CodePoints.length(to)) {
            throw Errors.value("the first two maketrans arguments must have equal length");
        }
        for (int i = 0; i < CodePoints.length(from); i++) {
            table.put(cx, (long) CodePoints.at(from, i), (long) CodePoints.at(to, i));
        }
        for (int i = 0; i < CodePoints.length(gone); i++) {
            table.put(cx, (long) CodePoints.at(gone, i), Singleton.NONE);
        }
        return table;
    }

    private static Object key(Object given) {
        Object text = Texts.plain(given);
        if (text != null) {
            if (CodePoints.length(text) != 1) {
                throw ValueFault.worded("ValueError", "translate-length");
            }
            return (long) CodePoints.at(text, 0);
        }
        if (Sizes.integer(given) == null) {
            throw ValueFault.worded("TypeError", "translate-key");
        }
        return given;
    }
}
