package dev.pyclair.runtime.object;

/**
 * The module {@code typing} of a library, which the classes of {@code _typing} leave work to.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/typevarobject.c">CPython:
 *     {@code Objects/typevarobject.c}, {@code call_typing_func_object}</a>
 */
public final class TypingLibrary {
    private static final String NAME = "typing";

    private TypingLibrary() {}

    /**
     * Finds an attribute of {@code typing}.
     *
     * @param cx the context
     * @param attribute the attribute
     * @return what it is; null if the program has no such module
     */
    public static Object find(Context cx, String attribute) {
        Object module = cx.modules().getText(NAME);
        if (module == null) {
            try {
                module = cx.importModule(NAME, cx.currentGlobals(), Singleton.NONE, 0);
            } catch (PyRaise e) {
                boolean isMissing =
                        e.is(Types.MODULE_NOT_FOUND_ERROR) && NAME.equals(e.value().field("name"));
                if (!isMissing) {
                    throw e;
                }
                return null;
            }
        }
        return Attributes.find(cx, module, attribute);
    }

    /** {@return what a function of {@code typing} gives; null if the program has none} */
    static Object call(Context cx, String function, Object... args) {
        Object found = find(cx, function);
        return found == null ? null : Calls.call(cx, found, args);
    }
}
