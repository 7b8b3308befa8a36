package dev.pyclair.runtime.object;

/** {@code frozendict}: a dict that does not change (PEP 814). */
public final class PyFrozenDict extends PyDict {
    /** {@code frozendict}. */
    public static final PyType TYPE =
            PyType.of("builtins", "frozendict", new FrozenDictMethods(), Types.OBJECT).setMapping();

    private static final long NONE_YET = -1;

    private long hash = NONE_YET;

    /**
     * A frozendict; only who makes it may put keys into it.
     *
     * @param type the class
     */
    public PyFrozenDict(PyType type) {
        super(type);
    }

    /** {@return the hash, the same whatever order the keys came in} */
    long hash(Context cx) {
        if (hash == NONE_YET) {
            long sum = 0;
            for (int i = next(-1); i >= 0; i = next(i)) {
                sum += Hashing.ofItems(cx, new Object[] {keyAt(i), valueAt(i)});
            }
            hash = sum == NONE_YET ? sum - 1 : sum;
        }
        return hash;
    }
}
