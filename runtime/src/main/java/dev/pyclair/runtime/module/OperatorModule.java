package dev.pyclair.runtime.module;

import dev.pyclair.runtime.number.Ints;
import dev.pyclair.runtime.object.BinaryOperator;
import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.ComparisonOperator;
import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.Iteration;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Numbers;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyIterator;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyModule;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Subscripts;
import dev.pyclair.runtime.object.Types;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * {@code operator}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_operator.c">CPython: {@code
 *     Modules/_operator.c}</a>
 */
final class OperatorModule extends MethodTable {
    private static final String ROWS =
            """
            add 2
            and_ 2
            floordiv 2
            lshift 2
            matmul 2
            mod 2
            mul 2
            or_ 2
            pow 2
            rshift 2
            sub 2
            truediv 2
            xor 2
            iadd 2
            iand 2
            ifloordiv 2
            ilshift 2
            imatmul 2
            imod 2
            imul 2
            ior 2
            ipow 2
            irshift 2
            isub 2
            itruediv 2
            ixor 2
            eq 2
            ne 2
            lt 2
            le 2
            gt 2
            ge 2
            abs O
            index O
            inv O
            invert O
            neg O
            not_ O
            pos O
            truth O
            is_ 2
            is_not 2
            call * since 3.11
            concat 2
            iconcat 2
            contains 2
            countOf 2
            delitem 2
            getitem 2
            indexOf 2
            length_hint 1-2
            setitem 3""";

    private static final Map<String, BinaryOperator> OPERATORS = operators();
    private static final Map<String, ComparisonOperator> COMPARISONS = comparisons();

    private OperatorModule() {
        super(ROWS);
    }

    static PyModule make(Context cx, String name) {
        PyModule module = PyModule.of(cx, name, new OperatorModule());
        PyDict attributes = module.attributes();
        attributes.putText(
                "attrgetter", GetterMethods.type("attrgetter", PyGetter.Kind.ATTRIBUTES));
        attributes.putText("itemgetter", GetterMethods.type("itemgetter", PyGetter.Kind.ITEMS));
        attributes.putText(
                "methodcaller", GetterMethods.type("methodcaller", PyGetter.Kind.RESULT));
        for (String row : ROWS.split("\n")) {
            String function = row.substring(0, row.indexOf(' '));
            String plain = function.endsWith("_") ? function.replace("_", "") : function;
            boolean isSpecial = !plain.startsWith("is") || plain.equals("isub");
            if (isSpecial
                    && !plain.endsWith("Of")
                    && !plain.equals("length_hint")
                    && !plain.equals("truth")) {
                attributes.putText("__" + plain + "__", attributes.getText(function));
            }
        }
        if (name.equals("operator")) {
            addNames(attributes);
        } else {
            new DigestComparison().fill(cx.version(), module);
        }
        return module;
    }

    /** {@code __all__}: what has no underscores in front, in order. */
    private static void addNames(PyDict attributes) {
        var names = new TreeSet<String>();
        for (int i = attributes.next(-1); i >= 0; i = attributes.next(i)) {
            String each = (String) attributes.keyAt(i);
            if (!each.startsWith("_")) {
                names.add(each);
            }
        }
        attributes.putText("__all__", new PyList(names.toArray()));
    }

    /** By the functions' names: those of the special methods, a few with an underscore. */
    private static Map<String, BinaryOperator> operators() {
        var operators = new HashMap<String, BinaryOperator>();
        for (BinaryOperator operator : BinaryOperator.values()) {
            String name = operator.method().replace("_", "");
            operators.put(name.equals("and") || name.equals("or") ? name + "_" : name, operator);
            operators.put("i" + name, operator);
        }
        return operators;
    }

    private static Map<String, ComparisonOperator> comparisons() {
        var comparisons = new HashMap<String, ComparisonOperator>();
        for (ComparisonOperator comparison : ComparisonOperator.values()) {
            comparisons.put(comparison.method().replace("_", ""), comparison);
        }
        return comparisons;
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        BinaryOperator operator = OPERATORS.get(name);
        if (operator != null) {
            return name.startsWith("i")
                    ? Operators.inPlace(cx, operator, args[0], args[1])
                    : Operators.apply(cx, operator, args[0], args[1]);
        }
        ComparisonOperator comparison = COMPARISONS.get(name);
        if (comparison != null) {
            return Comparisons.compare(cx, comparison, args[0], args[1]);
        }
        return switch (name) {
            case "abs" -> Operators.absolute(cx, args[0]);
            case "index" -> Sizes.keptIndex(cx, args[0]);
            case "inv", "invert" -> Operators.invert(cx, args[0]);
            case "neg" -> Operators.negative(cx, args[0]);
            case "pos" -> Operators.positive(cx, args[0]);
            case "not_" -> !Operators.isTrue(cx, args[0]);
            case "truth" -> Operators.isTrue(cx, args[0]);
            case "is_" -> Comparisons.isSame(args[0], args[1]);
            case "is_not" -> !Comparisons.isSame(args[0], args[1]);
            case "contains" -> Operators.contains(cx, args[0], args[1]);
            case "getitem" -> Subscripts.get(cx, args[0], args[1]);
            default -> ofOther(cx, name, args);
        };
    }

    private static Object ofOther(Context cx, String name, Object[] args) {
        switch (name) {
            case "call":
                return invoke(cx, args);
            case "concat":
                checkSequence(args[0]);
                return Operators.add(cx, args[0], args[1]);
            case "iconcat":
                checkSequence(args[0]);
                return Operators.inPlace(cx, BinaryOperator.ADD, args[0], args[1]);
            case "countOf":
                return count(cx, args[0], args[1]);
            case "indexOf":
                return find(cx, args[0], args[1]);
            case "length_hint":
                return lengthHint(cx, args[0], args.length == 1 ? 0L : args[1]);
            case "delitem":
                Subscripts.delete(cx, args[0], args[1]);
                return Singleton.NONE;
            case "setitem":
                Subscripts.set(cx, args[0], args[1], args[2]);
                return Singleton.NONE;
            default:
                throw new IllegalStateException(name);
        }
    }

    private static Object invoke(Context cx, Object[] args) {
        if (Signature.Arguments.positional(args) == 0) {
            throw Errors.type("call expected at least 1 argument, got 0");
        }
        Object[] rest = Arrays.copyOfRange(args, 1, args.length - 1);
        return Calls.call(cx, args[0], rest, Signature.Arguments.names(args));
    }

    private static void checkSequence(Object object) {
        if (Types.of(object).lookup("__getitem__") == null
                || Types.of(object).layout() == Types.DICT) {
            throw Errors.type("'" + Types.of(object).name() + "' object can't be concatenated");
        }
    }

    private static Object count(Context cx, Object items, Object wanted) {
        PyIterator iterator = iterator(cx, items);
        long count = 0;
        for (Object item = iterator.next(cx); item != null; item = iterator.next(cx)) {
            count += Comparisons.isEqual(cx, item, wanted) ? 1 : 0;
        }
        return count;
    }

    private static PyIterator iterator(Context cx, Object items) {
        if (!Iteration.isIterable(items)) {
            throw Errors.type("argument of type '" + Types.of(items).name() + "' is not iterable");
        }
        return Iteration.of(cx, items);
    }

    private static Object find(Context cx, Object items, Object wanted) {
        PyIterator iterator = iterator(cx, items);
        long index = 0;
        for (Object item = iterator.next(cx); item != null; item = iterator.next(cx)) {
            if (Comparisons.isEqual(cx, item, wanted)) {
                return index;
            }
            index++;
        }
        throw Errors.value("sequence.index(x): x not in sequence");
    }

    private static Object lengthHint(Context cx, Object object, Object missing) {
        if (!Numbers.isInt(missing)) {
            throw Errors.type(
                    "'"
                            + Types.of(missing).name()
                            + "' object cannot be interpreted as an integer");
        }
        Object fallback = Sizes.integer(missing);
        if (Types.of(object).lookup("__len__") != null) {
            return Sizes.of(cx, object);
        }
        if (object instanceof PyIterator iterator
                && iterator.type().isBuiltin()
                && iterator.left() >= 0) {
            return iterator.left();
        }
        Object hint;
        try {
            hint = Calls.special(cx, object, "__length_hint__");
        } catch (PyRaise e) {
            if (e.is(Types.TYPE_ERROR)) {
                return fallback;
            }
            throw e;
        }
        if (hint == null || hint == Singleton.NOT_IMPLEMENTED) {
            return fallback;
        }
        if (!Numbers.isInt(hint)) {
            throw Errors.type("__length_hint__ must be an integer, not " + Types.of(hint).name());
        }
        if (Ints.sign(Sizes.integer(hint)) < 0) {
            throw Errors.value("__length_hint__() should return >= 0");
        }
        return Sizes.integer(hint);
    }
}
