package dev.pyclair.runtime.object;

/**
 * Attributes of classes that are computed, or kept in slots.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/descrobject.c">CPython: {@code
 *     Objects/descrobject.c}</a>
 */
final class AttributeDescriptorMethods extends MethodTable {
    private static final String ROWS =
            """
            __get__ unpacked 1-2
            __set__ unpacked 2
            __delete__ slot 1
            __repr__ slot 0
            __name__ member
            __qualname__ get
            __objclass__ member
            __doc__ get""";

    AttributeDescriptorMethods() {
        super(ROWS);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "__get__" -> {
                if (args[0] == Singleton.NONE) {
                    yield self;
                }
                check(self, args[0]);
                yield Descriptors.get(cx, self, args[0], Types.of(args[0]));
            }
            case "__set__", "__delete__" -> {
                check(self, args[0]);
                Descriptors.set(cx, self, args[0], args.length > 1 ? args[1] : null);
                yield Singleton.NONE;
            }
            case "__repr__" ->
                    "<"
                            + (Types.of(self) == Types.MEMBER_DESCRIPTOR ? "member" : "attribute")
                            + " '"
                            + name(self)
                            + "' of '"
                            + owner(self).name()
                            + "' objects>";
            case "__name__" -> name(self);
            case "__qualname__" -> owner(self).qualname() + "." + name(self);
            case "__objclass__" -> owner(self);
            case "__doc__" -> Singleton.NONE;
            default -> throw new IllegalStateException(name);
        };
    }

    private static String name(Object self) {
        return self instanceof PySlot slot ? slot.name() : ((PyGetSet) self).name();
    }

    private static PyType owner(Object self) {
        return self instanceof PySlot slot ? slot.owner() : ((PyGetSet) self).owner();
    }

    private static void check(Object self, Object object) {
        if (!Types.is(object, owner(self))) {
            throw Errors.type(
                    "descriptor '"
                            + name(self)
                            + "' for '"
                            + owner(self).name()
                            + "' objects doesn't apply to a '"
                            + Types.of(object).name()
                            + "' object");
        }
    }
}
