package dev.pyclair.runtime.object;

/** The iterators of text and bytes. */
final class TextIteratorMethods extends MethodTable {
    TextIteratorMethods() {
        super("__iter__ slot 0\n__next__ slot 0\n__length_hint__ 0");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        var iterator = (PyIterator) self;
        return switch (name) {
            case "__iter__" -> iterator;
            case "__next__" -> {
                Object next = iterator.next(cx);
                if (next == null) {
                    throw Errors.stopIteration(Singleton.NONE);
                }
                yield next;
            }
            case "__length_hint__" -> iterator.left();
            default -> throw new IllegalStateException(name);
        };
    }
}
