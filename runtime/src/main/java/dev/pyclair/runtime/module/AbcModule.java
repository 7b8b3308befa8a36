package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Attributes;
import dev.pyclair.runtime.object.ClassBuilder;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Signature;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import dev.pyclair.runtime.text.VersionRange;

/**
 * {@code abc}.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Lib/abc.py">CPython: {@code
 *     Lib/abc.py}</a>
 */
final class AbcModule extends MethodTable {
    /** Where the attributes of a class are among what makes it. */
    private static final int NAMESPACE = 2;

    AbcModule() {
        super(
                "abstractmethod (funcobj)\nget_cache_token 0\nupdate_abstractmethods (cls) since 3.10");
    }

    @Override
    protected void addTo(PyDict all) {
        all.putText("ABCMeta", AbstractClasses.META);
        var namespace = new PyDict();
        namespace.putText("__module__", "abc");
        namespace.putText("__slots__", PyTuple.EMPTY);
        namespace.putText("__abstractmethods__", AbstractClasses.none());
        var base =
                new PyType(
                        VersionRange.ALWAYS.until(),
                        AbstractClasses.META,
                        "ABC",
                        new PyType[] {Types.OBJECT},
                        Types.OBJECT);
        for (int i = namespace.next(-1); i >= 0; i = namespace.next(i)) {
            base.set((String) namespace.keyAt(i), namespace.valueAt(i));
        }
        all.putText("ABC", base);
        all.putText("abstractproperty", property());
    }

    /** A property whose getter need not say that it is abstract. */
    private static PyType property() {
        var type =
                new PyType(
                        VersionRange.ALWAYS.until(),
                        Types.TYPE,
                        "abstractproperty",
                        new PyType[] {Types.PROPERTY},
                        Types.PROPERTY);
        type.set("__module__", "abc");
        type.set("__isabstractmethod__", true);
        return type.setGivesAttributes(true);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "abstractmethod" -> {
                Attributes.set(cx, args[0], "__isabstractmethod__", true);
                yield args[0];
            }
            case "get_cache_token" -> 0L;
            case "update_abstractmethods" -> {
                if (args[0] instanceof PyType type
                        && type.own().getText("__abstractmethods__") != null) {
                    AbstractClasses.collect(cx, type);
                }
                yield args[0];
            }
            default -> throw new IllegalStateException(name);
        };
    }

    /** {@return a class as {@code type.__new__} makes it} */
    static PyType made(Context cx, PyType metaclass, Object[] args) {
        int count = Signature.Arguments.positional(args);
        Object[] values = java.util.Arrays.copyOfRange(args, count, args.length - 1);
        if (count < NAMESPACE + 1
                || !(args[1] instanceof PyTuple given)
                || !(args[NAMESPACE] instanceof PyDict namespace)) {
            throw Errors.type("type.__new__() takes a name, a tuple of bases and a dict");
        }
        String name = Texts.java(args[0], "type.__new__() argument 1 must be str, not %");
        Object[] bases = given.items();
        return ClassBuilder.build(
                cx,
                ClassBuilder.metaclass(metaclass, bases),
                name,
                bases,
                namespace,
                values,
                Signature.Arguments.names(args));
    }
}
