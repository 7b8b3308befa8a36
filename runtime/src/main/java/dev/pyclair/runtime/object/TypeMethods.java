package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.CodePoints;
import java.util.Arrays;

/** {@code type}. */
final class TypeMethods extends MethodTable {
    private static final long HEAP_TYPE = 1 << 9;
    private static final long BASE_TYPE = 1 << 10;
    private static final long READY = 1 << 12;
    private static final long IS_ABSTRACT = 1 << 20;

    private static final String ROWS =
            """
            __new__ *
            __init__ *
            __call__ *
            __name__ get set
            __qualname__ get set
            __module__ get set
            __doc__ get set
            __bases__ get set
            __base__ member
            __flags__ get
            __mro__ get since 3.12
            __mro__ member until 3.11
            __dict__ get
            __abstractmethods__ get set
            __annotations__ get set since 3.10
            __annotate__ get set since 3.14
            __type_params__ get set since 3.12
            __repr__ slot 0
            __or__ slot 1 since 3.10
            __ror__ slot 1 since 3.10
            mro 0
            __subclasses__ 0
            __instancecheck__ O
            __subclasscheck__ O
            __dir__ 0
            __prepare__ class *""";

    TypeMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        PyType type = (PyType) self;
        return switch (name) {
            case "__new__" -> create(cx, type, args);
            case "__init__" -> Singleton.NONE;
            case "__call__" ->
                    TypeCalls.create(
                            cx,
                            type,
                            Arrays.copyOf(args, args.length - 1),
                            Signature.Arguments.names(args));
            case "__name__" -> type.name();
            case "__qualname__" -> type.qualname();
            case "__module__" -> module(type);
            case "__type_params__" -> {
                Object parameters = type.own().getText("__type_params__");
                yield parameters == null ? PyTuple.EMPTY : parameters;
            }
            case "__doc__" -> orNone(type.own().getText("__doc__"));
            case "__bases__" -> ClassBuilder.tuple(type.bases());
            case "__base__" ->
                    type.bases().length == 0 ? Singleton.NONE : base(type.layout(), type.bases());
            case "__flags__" -> flags(cx, type);
            case "__mro__" -> ClassBuilder.tuple(type.order());
            case "__dict__" -> {
                PyDict own = type.own(cx);
                if (own.type() == null) {
                    // Those of the classes that were there before the class of dicts.
                    own.setType(Types.DICT);
                }
                yield new PyMappingProxy(own);
            }
            case "__abstractmethods__" -> abstractMethods(type);
            case "__annotations__" -> TypeAnnotations.get(cx, type);
            case "__annotate__" -> TypeAnnotations.function(cx, type);
            case "__repr__" -> repr(type);
            case "mro" -> new PyList(ClassBuilder.tuple(type.order()).items().clone());
            case "__subclasses__" -> new PyList(type.subclasses().toArray());
            case "__instancecheck__" -> Classes.isInstance(cx, args[0], type);
            case "__subclasscheck__" -> Classes.isSubclass(cx, args[0], type);
            case "__dir__" -> Directory.of(cx, type);
            case "__prepare__" -> new PyDict();
            case "__or__" -> PyUnion.of(cx, self, args[0]);
            case "__ror__" -> PyUnion.of(cx, args[0], self);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Object orNone(Object value) {
        return value == null ? Singleton.NONE : value;
    }

    /** The one of some classes that says what objects are. */
    static PyType base(PyType layout, PyType... bases) {
        for (PyType base : bases) {
            if (base.layout() == layout) {
                return base;
            }
        }
        return bases[0];
    }

    private static Object abstractMethods(PyType type) {
        Object methods = type.own().getText("__abstractmethods__");
        if (methods == null) {
            throw Errors.attribute("__abstractmethods__");
        }
        return methods;
    }

    private static Object create(Context cx, PyType metaclass, Object[] args) {
        int count = Signature.Arguments.positional(args);
        if (count != 3) {
            throw Errors.type("type.__new__() takes exactly 3 arguments (" + count + " given)");
        }
        String given = CodePoints.toJava(TextArguments.text(args[0], "type.__new__() argument 1"));
        String name = TypeAttributes.checkedName(given);
        if (!(args[1] instanceof PyTuple bases)) {
            throw Errors.type(
                    "type.__new__() argument 2 must be tuple, not " + TextArguments.kind(args[1]));
        }
        if (!(args[2] instanceof PyDict namespace)) {
            throw Errors.type(cx.wording("type-namespace", TextArguments.kind(args[2])));
        }
        Object[] values = Arrays.copyOfRange(args, count, args.length - 1);
        PyType winner = ClassBuilder.metaclass(metaclass, bases.items());
        if (winner != metaclass && !(winner.lookup("__new__") instanceof BuiltinFunction)) {
            Object maker = Descriptors.get(cx, winner.lookup("__new__"), null, winner);
            var all = new Object[args.length];
            all[0] = winner;
            System.arraycopy(args, 0, all, 1, args.length - 1);
            return Calls.call(cx, maker, all, Signature.Arguments.names(args));
        }
        return ClassBuilder.build(
                cx,
                winner,
                name,
                bases.items(),
                namespace,
                values,
                Signature.Arguments.names(args));
    }

    @Override
    protected void set(Context cx, String name, Object self, Object value) {
        TypeAttributes.set(cx, (PyType) self, name, value);
    }

    private static Object module(PyType type) {
        Object module = type.own().getText("__module__");
        return module == null || module instanceof PyGetSet ? type.module() : module;
    }

    /** The qualified name of a class, with its module if that is not {@code builtins}. */
    static Object fullName(PyType type) {
        Object module = module(type);
        return "builtins".equals(module) || !(module instanceof String)
                ? type.qualname()
                : module + "." + type.qualname();
    }

    private static Object repr(PyType type) {
        Object name = module(type) instanceof String ? fullName(type) : type.name();
        return "<class '" + name + "'>";
    }

    /** Of {@code tp_flags} those that programs ask for. */
    private static long flags(Context cx, PyType type) {
        Object names = type.lookup("__abstractmethods__");
        boolean isAbstract =
                !type.isBuiltin() && names instanceof PySet && Operators.isTrue(cx, names);
        return READY
                | (type.isBuiltin() ? 0 : HEAP_TYPE)
                | (type.isFinal() ? 0 : BASE_TYPE)
                | (isAbstract ? IS_ABSTRACT : 0);
    }
}
