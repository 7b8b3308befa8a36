package dev.pyclair.runtime.object;

/** The table of a class that adds no method to those of the classes it comes from. */
final class NoMethods extends MethodTable {
    NoMethods() {
        super("");
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        throw new IllegalStateException(name);
    }
}
