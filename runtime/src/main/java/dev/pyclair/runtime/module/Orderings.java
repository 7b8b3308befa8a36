package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Calls;
import dev.pyclair.runtime.object.ComparisonOperator;
import dev.pyclair.runtime.object.Comparisons;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Operators;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;

/** {@code functools.total_ordering}: comparisons made of one that a class has. */
final class Orderings extends MethodTable {
    private static final String[] ROOTS = {"__lt__", "__le__", "__gt__", "__ge__"};

    private final String root;

    private Orderings(String root) {
        super("__lt__ slot 1\n__le__ slot 1\n__gt__ slot 1\n__ge__ slot 1");
        this.root = root;
    }

    static Object complete(Object given) {
        if (!(given instanceof PyType type)) {
            throw Errors.type("total_ordering() needs a class, not " + Types.of(given).name());
        }
        String root = null;
        // Where a class has more than one, these come first.
        for (String name : ROOTS) {
            if (root == null && type.lookup(name) != Types.OBJECT.lookup(name)) {
                root = name;
            }
        }
        if (root == null) {
            throw Errors.value("must define at least one ordering operation: < > <= >=");
        }
        var made = new PyDict();
        new Orderings(root).fill(type, made);
        for (String name : ROOTS) {
            if (type.lookup(name) == Types.OBJECT.lookup(name)) {
                type.set(name, made.getText(name));
            }
        }
        return type;
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        Object result = Calls.special(cx, self, root, args[0]);
        if (result == Singleton.NOT_IMPLEMENTED) {
            return result;
        }
        boolean holds = Operators.isTrue(cx, result);
        boolean isRootStrict = root.endsWith("t__");
        boolean isStrict = name.endsWith("t__");
        boolean isSameWay = root.charAt(2) == name.charAt(2);
        if (isSameWay) {
            return isStrict
                    ? holds && differs(cx, self, args[0])
                    : holds || !differs(cx, self, args[0]);
        }
        if (isRootStrict == isStrict) {
            // From a < b, a > b; from a <= b, a >= b.
            return isStrict
                    ? !holds && differs(cx, self, args[0])
                    : !holds || !differs(cx, self, args[0]);
        }
        return !holds;
    }

    private static boolean differs(Context cx, Object a, Object b) {
        return Operators.isTrue(cx, Comparisons.compare(cx, ComparisonOperator.NOT_EQUAL, a, b));
    }
}
