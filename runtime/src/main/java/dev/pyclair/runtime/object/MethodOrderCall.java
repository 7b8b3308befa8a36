package dev.pyclair.runtime.object;

/**
 * The order of a class whose metaclass has a {@code mro()} of its own.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/typeobject.c">CPython: {@code
 *     Objects/typeobject.c}, {@code mro_invoke}, {@code mro_check}</a>
 */
final class MethodOrderCall {
    private MethodOrderCall() {}

    static void apply(Context cx, PyType type, PyType metaclass) {
        Object method = metaclass == Types.TYPE ? null : metaclass.lookup(cx, "mro");
        if (method == null || method == Types.TYPE.lookup(cx, "mro")) {
            return;
        }
        Object[] given = Iteration.all(cx, Calls.callBound(cx, method, type));
        if (given.length == 0) {
            throw Errors.type("type MRO must not be empty");
        }
        var order = new PyType[given.length];
        for (int i = 0; i < given.length; i++) {
            if (!(given[i] instanceof PyType base)) {
                throw Errors.type(
                        "mro() returned a non-class ('" + Types.of(given[i]).name() + "')");
            }
            if (base != type && !ClassBuilder.fits(type, base)) {
                throw Errors.type(
                        "mro() returned base with unsuitable layout ('" + base.name() + "')");
            }
            order[i] = base;
        }
        cx.allocate(8L * order.length);
        type.setOrder(order);
    }
}
