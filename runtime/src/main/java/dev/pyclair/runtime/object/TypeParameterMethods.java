package dev.pyclair.runtime.object;

import java.util.Arrays;
import java.util.Locale;

/**
 * {@code typing.TypeVar}, {@code ParamSpec} and {@code TypeVarTuple}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/typevarobject.c">CPython:
 *     {@code Objects/typevarobject.c}</a>
 */
final class TypeParameterMethods extends MethodTable {
    private static final String COMMON =
            """
            __name__ get
            __default__ get since 3.13
            has_default 0 since 3.13
            __reduce__ 0
            __mro_entries__ O
            __typing_subst__ O
            __typing_prepare_subst__ 2
            __repr__ slot 0""";

    private static final String VARIANCE =
            """

            __bound__ get
            __covariant__ get
            __contravariant__ get
            __infer_variance__ get
            __or__ slot 1
            __ror__ slot 1""";

    private static final String VARIABLE = "\n__new__ *\n__constraints__ get" + VARIANCE;

    private static final String SPECIFICATION =
            "\n__new__ (name, *, bound=, covariant=, contravariant=, infer_variance=) until 3.12"
                    + "\n__new__ (name, *, bound=, default=, covariant=, contravariant=,"
                    + " infer_variance=) since 3.13\nargs get\nkwargs get"
                    + VARIANCE;

    private static final String PACK =
            "\n__iter__ slot 0\n__new__ (name) until 3.12\n__new__ (name, *, default=) since 3.13";

    private TypeParameterMethods(String rows) {
        super(rows);
    }

    static MethodTable of(PyType type) {
        if (type == TypingTypes.NO_DEFAULT_TYPE) {
            return new TypeParameterMethods("__repr__ slot 0\n__reduce__ 0");
        }
        if (type == TypingTypes.TYPE_VAR) {
            return new TypeParameterMethods(COMMON + VARIABLE);
        }
        return new TypeParameterMethods(
                COMMON + (type == TypingTypes.TYPE_VAR_TUPLE ? PACK : SPECIFICATION));
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("__module__", "typing");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__new__")) {
            return TypeParameterMaker.make(cx, (PyType) self, args);
        }
        var own = (PyTypeParameter) self;
        return switch (name) {
            case "__name__" -> own.name();
            case "__reduce__" ->
                    own.type() == TypingTypes.NO_DEFAULT_TYPE ? "NoDefault" : own.name();
            case "__default__" -> own.byDefault(cx);
            case "has_default" -> own.hasDefault();
            case "__bound__" -> own.bound(cx);
            case "__constraints__" -> own.constraints(cx);
            case "__covariant__" -> own.variance() == PyTypeParameter.Variance.COVARIANT;
            case "__contravariant__" -> own.variance() == PyTypeParameter.Variance.CONTRAVARIANT;
            case "__infer_variance__" -> own.variance() == PyTypeParameter.Variance.INFERRED;
            case "args" -> new PyParameterPart(PyParameterPart.ARGS, own);
            case "kwargs" -> new PyParameterPart(PyParameterPart.KWARGS, own);
            case "__or__" -> union(cx, self, args[0]);
            case "__ror__" -> union(cx, args[0], self);
            case "__typing_subst__" -> substituted(cx, own, args[0]);
            case "__typing_prepare_subst__" -> prepared(cx, own, args[0], args[1]);
            case "__mro_entries__" ->
                    throw Errors.type("Cannot subclass an instance of " + own.type().name());
            case "__iter__" -> new PyTupleIterator(new PyTuple(unpacked(cx, own)));
            case "__repr__" ->
                    own.type() == TypingTypes.NO_DEFAULT_TYPE ? "typing.NoDefault" : own.text();
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object union(Context cx, Object left, Object right) {
        Object made = TypingLibrary.call(cx, "_make_union", left, right);
        return made == null ? Singleton.NOT_IMPLEMENTED : made;
    }

    /** {@return {@code Unpack[Ts]}} */
    static Object unpacked(Context cx, PyTypeParameter pack) {
        Object unpack = TypingLibrary.find(cx, "Unpack");
        return unpack == null
                ? PyGenericSubscript.of(TypingTypes.UNPACK, pack)
                : Subscripts.get(cx, unpack, pack);
    }

    private static String function(PyTypeParameter own) {
        return "_" + own.type().name().toLowerCase(Locale.ROOT);
    }

    private static Object substituted(Context cx, PyTypeParameter own, Object argument) {
        if (own.type() == TypingTypes.TYPE_VAR_TUPLE) {
            throw Errors.type("Substitution of bare TypeVarTuple is not supported");
        }
        Object made = TypingLibrary.call(cx, function(own) + "_subst", own, argument);
        return made == null ? argument : made;
    }

    private static Object prepared(Context cx, PyTypeParameter own, Object alias, Object given) {
        if (own.type() != TypingTypes.TYPE_VAR) {
            Object made =
                    TypingLibrary.call(cx, function(own) + "_prepare_subst", own, alias, given);
            return made == null ? given : made;
        }
        var parameters = (PyTuple) Attributes.get(cx, alias, "__parameters__");
        Object[] args = Iteration.all(cx, given);
        int place = 0;
        while (place < parameters.size() && parameters.get(place) != own) {
            place++;
        }
        if (place < args.length) {
            return given;
        }
        if (place == args.length && own.hasDefault()) {
            Object[] more = Arrays.copyOf(args, place + 1);
            more[place] = own.byDefault(cx);
            return new PyTuple(more);
        }
        throw Errors.type(
                "Too few arguments for "
                        + Texts.plainRepr(cx, alias)
                        + "; actual "
                        + args.length
                        + ", expected "
                        + parameters.size());
    }
}
