package dev.pyclair.runtime.object;

import java.util.Arrays;
import java.util.Locale;

/**
 * Calls of {@code TypeVar}, {@code ParamSpec} and {@code TypeVarTuple}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/typevarobject.c">CPython:
 *     {@code Objects/typevarobject.c}, {@code typevar_new_impl}</a>
 */
final class TypeParameterMaker {
    private final Context cx;
    private Object bound;
    private Object byDefault;
    private boolean isCovariant;
    private boolean isContravariant;
    private boolean isInferred;

    private TypeParameterMaker(Context cx) {
        this.cx = cx;
    }

    static PyTypeParameter make(Context cx, PyType type, Object[] args) {
        var maker = new TypeParameterMaker(cx);
        if (type == TypingTypes.TYPE_VAR) {
            return maker.variable(args);
        }
        if (type == TypingTypes.TYPE_VAR_TUPLE) {
            maker.byDefault = args.length > 1 ? args[1] : null;
            return maker.named(type, args[0]);
        }
        String[] names =
                args.length == 6
                        ? new String[] {
                            "bound", "default", "covariant", "contravariant", "infer_variance"
                        }
                        : new String[] {"bound", "covariant", "contravariant", "infer_variance"};
        for (int i = 0; i < names.length; i++) {
            if (args[i + 1] != null) {
                maker.take(names[i], args[i + 1]);
            }
        }
        return maker.named(type, args[0]);
    }

    private PyTypeParameter variable(Object[] args) {
        int places = Signature.Arguments.positional(args);
        String[] names = Signature.Arguments.names(args);
        Object name = places > 0 ? args[0] : null;
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals("name") && name == null) {
                name = args[places + i];
            } else {
                take(names[i], args[places + i]);
            }
        }
        if (name == null) {
            throw Errors.type("typevar() missing required argument 'name' (pos 1)");
        }
        PyTuple constraints =
                places > 1 ? new PyTuple(Arrays.copyOfRange(args, 1, places)) : PyTuple.EMPTY;
        if (constraints.size() == 1) {
            throw Errors.type("A single constraint is not allowed");
        }
        if (constraints.size() > 0 && bound != null) {
            throw Errors.type("Constraints cannot be combined with bound=...");
        }
        PyTypeParameter made = named(TypingTypes.TYPE_VAR, name);
        made.keepConstraints(constraints);
        return made;
    }

    private void take(String name, Object value) {
        switch (name) {
            case "bound" -> {
                if (value != Singleton.NONE) {
                    Object checked =
                            TypingLibrary.call(cx, "_type_check", value, "Bound must be a type.");
                    bound = checked == null ? value : checked;
                }
            }
            case "default" -> byDefault = value;
            case "covariant" -> isCovariant = Operators.isTrue(cx, value);
            case "contravariant" -> isContravariant = Operators.isTrue(cx, value);
            case "infer_variance" -> isInferred = Operators.isTrue(cx, value);
            default -> throw Errors.type(cx.wording("unexpected-keyword", "typevar", name));
        }
    }

    private PyTypeParameter named(PyType type, Object name) {
        if (Texts.plain(name) == null) {
            throw Errors.type(
                    type.name().toLowerCase(Locale.ROOT)
                            + "() argument 'name' must be str, not "
                            + TextArguments.kind(name));
        }
        if (isCovariant && isContravariant) {
            throw Errors.value("Bivariant types are not supported.");
        }
        if (isInferred && (isCovariant || isContravariant)) {
            throw Errors.value("Variance cannot be specified with infer_variance.");
        }
        var made = new PyTypeParameter(type, Texts.plain(name));
        made.setVariance(
                isCovariant
                        ? PyTypeParameter.Variance.COVARIANT
                        : isContravariant
                                ? PyTypeParameter.Variance.CONTRAVARIANT
                                : isInferred
                                        ? PyTypeParameter.Variance.INFERRED
                                        : PyTypeParameter.Variance.INVARIANT);
        if (bound != null) {
            made.keepBound(bound);
        }
        if (byDefault != null && byDefault != TypingTypes.NO_DEFAULT) {
            made.keepDefault(byDefault);
        }
        Object module = cx.currentGlobals().getText("__name__");
        if (module != null) {
            made.attributes().putText("__module__", module);
        }
        return made;
    }
}
