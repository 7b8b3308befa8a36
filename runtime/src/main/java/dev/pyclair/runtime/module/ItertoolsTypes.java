package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.IteratorMethods;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Types;
import java.util.List;

/** The classes of {@code itertools}. */
final class ItertoolsTypes {
    /** Makes an iterator of a class from the arguments of a call. */
    private interface Maker {
        Object make(Context cx, PyType type, Object[] args);
    }

    private static final class Table extends IteratorMethods {
        private final Maker maker;

        Table(String rows, Maker maker) {
            super(rows);
            this.maker = maker;
        }

        @Override
        protected Object callOwn(Context cx, String name, Object self, Object[] args) {
            return switch (name) {
                case "__new__" -> maker.make(cx, (PyType) self, args);
                case "from_iterable" -> Chains.ofIterable(cx, (PyType) self, args[0]);
                case "__repr__" -> Counting.repr(cx, self);
                default -> throw new IllegalStateException(name);
            };
        }
    }

    static final PyType TEE =
            PyType.of("itertools", "_tee", new IteratorMethods(""), Types.OBJECT).setFinal();

    static final PyType GROUPER =
            PyType.of("itertools", "_grouper", new IteratorMethods(""), Types.OBJECT).setFinal();

    private static final List<PyType> ALL =
            List.of(
                    type("accumulate", "(iterable, func=, *, initial=)", Slicing::accumulate),
                    type("batched", "(iterable, n, *, strict=)", Slicing::batched),
                    type("chain", "*\nfrom_iterable class O", Chains::chain).setGeneric(),
                    type("combinations", "(iterable, r)", Combinatorics::combinations),
                    type(
                            "combinations_with_replacement",
                            "(iterable, r)",
                            Combinatorics::withReplacement),
                    type("compress", "(data, selectors)", Chains::compress),
                    type("count", "(start=, step=)\n__repr__ slot 0", Counting::count),
                    type("cycle", "1", Counting::cycle),
                    type("dropwhile", "2", Chains::dropWhile),
                    type("filterfalse", "2", Chains::filterFalse),
                    type("groupby", "(iterable, key=)", Grouping::groupBy),
                    type("islice", "2-4", Slicing::slice),
                    type("pairwise", "1", Slicing::pairwise),
                    type("permutations", "(iterable, r=)", Combinatorics::permutations),
                    type("product", "*", Combinatorics::product),
                    type(
                            "repeat",
                            "(object, times=)\n__repr__ slot 0\n__length_hint__ 0",
                            Counting::repeat),
                    type("starmap", "2", Chains::starMap),
                    type("takewhile", "2", Chains::takeWhile),
                    type("zip_longest", "*", Chains::zipLongest));

    private ItertoolsTypes() {}

    private static PyType type(String name, String signature, Maker maker) {
        return PyType.of("itertools", name, new Table("__new__ " + signature, maker), Types.OBJECT);
    }

    static PyType named(String name) {
        for (PyType type : ALL) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        throw new IllegalArgumentException(name);
    }

    static List<PyType> all() {
        return ALL;
    }
}
