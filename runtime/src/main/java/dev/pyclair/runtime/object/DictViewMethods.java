package dev.pyclair.runtime.object;

/** {@code dict_keys}, {@code dict_values} and {@code dict_items}. */
final class DictViewMethods extends MethodTable {
    private static final String COMMON =
            """
            __repr__ slot 0
            __len__ slot 0
            __iter__ slot 0
            __reversed__ 0
            mapping get since 3.10
            """;

    private static final String OF_SETS =
            """
            __lt__ slot 1
            __le__ slot 1
            __eq__ slot 1
            __ne__ slot 1
            __gt__ slot 1
            __ge__ slot 1
            __contains__ slot 1
            __and__ slot 1
            __rand__ slot 1
            __or__ slot 1
            __ror__ slot 1
            __sub__ slot 1
            __rsub__ slot 1
            __xor__ slot 1
            __rxor__ slot 1
            isdisjoint O""";

    private final boolean isSet;

    DictViewMethods(boolean isSet) {
        super(COMMON + (isSet ? OF_SETS : ""));
        this.isSet = isSet;
    }

    @Override
    protected void addTo(PyDict attributes) {
        if (isSet) {
            attributes.putText("__hash__", Singleton.NONE);
        }
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        var view = (PyDictView) self;
        return switch (name) {
            case "__repr__" -> repr(cx, view);
            case "__len__" -> (long) view.dict().size();
            case "__iter__" -> new PyDictIterator(view.dict(), view.part(), false);
            case "__reversed__" -> new PyDictIterator(view.dict(), view.part(), true);
            case "mapping" -> new PyMappingProxy(view.dict());
            case "__contains__" -> view.contains(cx, args[0]);
            case "isdisjoint" -> isDisjoint(cx, view, args[0]);
            case "__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__" ->
                    compare(cx, name, view, args[0]);
            default -> operate(cx, name, self, args[0]);
        };
    }

    private static Object repr(Context cx, PyDictView view) {
        if (!cx.beginRepr(view)) {
            return "...";
        }
        try {
            return Texts.join(cx, view.type().name() + "([", view.toArray(), "])");
        } finally {
            cx.endRepr(view);
        }
    }

    private static boolean isLikeSet(Object object) {
        return object instanceof PySet
                || object instanceof PyDictView view && view.part() != DictPart.VALUES;
    }

    private static Object compare(Context cx, String name, PyDictView view, Object other) {
        if (!isLikeSet(other)) {
            return Singleton.NOT_IMPLEMENTED;
        }
        long here = view.dict().size();
        long there = Sizes.of(cx, other);
        return switch (name) {
            case "__eq__" -> here == there && isAllIn(cx, view, other);
            case "__ne__" -> here != there || !isAllIn(cx, view, other);
            case "__le__" -> here <= there && isAllIn(cx, view, other);
            case "__lt__" -> here < there && isAllIn(cx, view, other);
            case "__ge__" -> here >= there && isAllIn(cx, other, view);
            default -> here > there && isAllIn(cx, other, view);
        };
    }

    private static boolean isAllIn(Context cx, Object items, Object container) {
        for (Object item : Iteration.all(cx, items)) {
            if (!Operators.contains(cx, container, item)) {
                return false;
            }
        }
        return true;
    }

    private static Object isDisjoint(Context cx, PyDictView view, Object other) {
        PyIterator items = Iteration.of(cx, other);
        for (Object item = items.next(cx); item != null; item = items.next(cx)) {
            if (view.contains(cx, item)) {
                return false;
            }
        }
        return true;
    }

    private static Object operate(Context cx, String name, Object self, Object other) {
        boolean isReflected = name.startsWith("__r");
        Object a = isReflected ? other : self;
        Object b = isReflected ? self : other;
        switch (isReflected ? "__" + name.substring(3) : name) {
            case "__and__":
                return and(cx, a, b);
            case "__or__":
                PySet all = SetOperations.of(cx, a);
                SetOperations.update(cx, all, b);
                return all;
            case "__sub__":
                PySet rest = SetOperations.of(cx, a);
                SetOperations.removeAll(cx, rest, b);
                return rest;
            case "__xor__":
                PySet either = SetOperations.of(cx, a);
                SetOperations.toggle(cx, either, SetOperations.of(cx, b));
                return either;
            default:
                throw new IllegalStateException(name);
        }
    }

    private static Object and(Context cx, Object a, Object b) {
        if (!Feature.VIEWS_LOOK_UP.in(cx)) {
            PySet all = SetOperations.of(cx, a);
            return SetOperations.intersection(cx, all, b);
        }
        Object view = a instanceof PyDictView ? a : b;
        Object other = view == a ? b : a;
        if (other instanceof PySet set && set.type() == Types.SET) {
            long here = ((PyDictView) view).dict().size();
            if (here <= set.size()) {
                return SetOperations.intersection(cx, set, view);
            }
        }
        var common = new PySet();
        PyIterator items = Iteration.of(cx, other);
        for (Object item = items.next(cx); item != null; item = items.next(cx)) {
            if (((PyDictView) view).contains(cx, item)) {
                common.add(cx, item);
            }
        }
        return common;
    }
}
