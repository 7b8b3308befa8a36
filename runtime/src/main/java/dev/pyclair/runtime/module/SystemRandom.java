package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyBytes;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Types;
import java.security.SecureRandom;

/** {@code random.SystemRandom}: numbers that no seed repeats. */
final class SystemRandom extends MethodTable {
    private static final String NAME = "SystemRandom";

    private SystemRandom() {
        super("seed *\ngetstate *\nsetstate *");
    }

    /** {@return the class, below {@code random.Random}} */
    static PyType type(PyType random) {
        return PyType.of("random", NAME, new SystemRandom(), random).setGivesAttributes(true);
    }

    /** {@return what an object of a class takes its numbers from} */
    static MersenneTwister source(PyType type) {
        for (PyType each : type.order()) {
            if (each.isBuiltin() && each.name().equals(NAME)) {
                return new Source();
            }
        }
        return new MersenneTwister();
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("seed")) {
            return Singleton.NONE;
        }
        throw Errors.of(
                Types.named("NotImplementedError"), "System entropy source does not have state.");
    }

    /** {@return bytes that nobody can guess} */
    static PyBytes bytes(Context cx, long size) {
        if (size < 0) {
            throw Errors.value("negative argument not allowed");
        }
        cx.allocate(size);
        var bytes = new byte[(int) size];
        new SecureRandom().nextBytes(bytes);
        return new PyBytes(bytes);
    }

    private static final class Source extends MersenneTwister {
        private final SecureRandom random = new SecureRandom();

        @Override
        int next() {
            return random.nextInt();
        }
    }
}
