package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.TextBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code string.templatelib.Template}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/templateobject.c">CPython:
 *     {@code Objects/templateobject.c}</a>
 */
final class TemplateMethods extends MethodTable {
    private static final String ROWS =
            """
            __new__ *
            strings get
            interpolations get
            values get
            __iter__ slot 0
            __add__ slot 1
            __repr__ slot 0""";

    TemplateMethods() {
        super(ROWS);
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("__module__", "string.templatelib");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("__new__")) {
            if (Signature.Arguments.names(args).length > 0) {
                throw Errors.type("Template.__new__ only accepts *args arguments");
            }
            return make(args, Signature.Arguments.positional(args));
        }
        var own = (PyTemplate) self;
        return switch (name) {
            case "strings" -> own.strings();
            case "interpolations" -> own.interpolations();
            case "values" -> values(own);
            case "__iter__" -> new PyTupleIterator(parts(own));
            case "__add__" -> sum(own, args[0]);
            case "__repr__" -> repr(cx, own);
            default -> throw new IllegalStateException(name);
        };
    }

    private static PyTuple values(PyTemplate self) {
        var values = new Object[self.interpolations().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = ((PyInterpolation) self.interpolations().get(i)).value();
        }
        return new PyTuple(values);
    }

    /** Strings that are not empty, and interpolations, in their order. */
    private static PyTuple parts(PyTemplate self) {
        List<Object> parts = new ArrayList<>();
        for (int i = 0; i < self.strings().size(); i++) {
            if (!self.strings().get(i).equals("")) {
                parts.add(self.strings().get(i));
            }
            if (i < self.interpolations().size()) {
                parts.add(self.interpolations().get(i));
            }
        }
        return new PyTuple(parts.toArray());
    }

    private static PyTemplate make(Object[] args, int count) {
        List<Object> strings = new ArrayList<>();
        List<Object> interpolations = new ArrayList<>();
        Object open = "";
        for (int i = 0; i < count; i++) {
            if (args[i] instanceof PyInterpolation interpolation) {
                strings.add(open);
                interpolations.add(interpolation);
                open = "";
            } else if (Texts.plain(args[i]) != null) {
                open = joined(open, args[i]);
            } else {
                throw Errors.type(
                        "Template.__new__ *args need to be of type 'str' or 'Interpolation', got "
                                + Types.of(args[i]).name());
            }
        }
        strings.add(open);
        return new PyTemplate(
                new PyTuple(strings.toArray()), new PyTuple(interpolations.toArray()));
    }

    private static Object joined(Object a, Object b) {
        var text = new TextBuilder(16);
        text.append(Texts.plain(a));
        text.append(Texts.plain(b));
        return text.build();
    }

    private static PyTemplate sum(PyTemplate self, Object other) {
        if (!(other instanceof PyTemplate that)) {
            throw Errors.type(
                    "can only concatenate string.templatelib.Template (not \""
                            + Types.of(other).name()
                            + "\") to string.templatelib.Template");
        }
        Object[] left = parts(self).items();
        Object[] right = parts(that).items();
        Object[] all = java.util.Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, all, left.length, right.length);
        return make(all, all.length);
    }

    private static Object repr(Context cx, PyTemplate self) {
        var text = new TextBuilder(64);
        text.append("Template(strings=");
        text.append(Texts.plain(Texts.repr(cx, self.strings())));
        text.append(", interpolations=");
        text.append(Texts.plain(Texts.repr(cx, self.interpolations())));
        text.append(")");
        return text.build();
    }
}
