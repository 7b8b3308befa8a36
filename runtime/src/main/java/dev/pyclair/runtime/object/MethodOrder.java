package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.ValueFault;
import java.util.ArrayList;
import java.util.List;

/**
 * The order in which classes are asked for attributes: the C3 linearisation.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Objects/typeobject.c">CPython: {@code
 *     Objects/typeobject.c}, {@code mro_implementation}, {@code pmerge}</a>
 */
final class MethodOrder {
    private MethodOrder() {}

    static PyType[] of(PyType type, PyType... bases) {
        if (bases.length == 1) {
            PyType[] above = bases[0].order();
            var order = new PyType[above.length + 1];
            order[0] = type;
            System.arraycopy(above, 0, order, 1, above.length);
            return order;
        }
        var lists = new ArrayList<List<PyType>>();
        for (PyType base : bases) {
            lists.add(new ArrayList<>(List.of(base.order())));
        }
        lists.add(new ArrayList<>(List.of(bases)));
        var order = new ArrayList<PyType>();
        order.add(type);
        while (true) {
            if (lists.isEmpty()) {
                return order.toArray(new PyType[0]);
            }
            PyType next = next(lists);
            order.add(next);
            for (int i = lists.size() - 1; i >= 0; i--) {
                List<PyType> list = lists.get(i);
                if (list.get(0) == next) {
                    list.remove(0);
                }
                if (list.isEmpty()) {
                    lists.remove(i);
                }
            }
        }
    }

    private static PyType next(List<List<PyType>> lists) {
        for (List<PyType> list : lists) {
            PyType candidate = list.get(0);
            boolean isGood = true;
            for (List<PyType> other : lists) {
                isGood &= other.lastIndexOf(candidate) <= 0;
            }
            if (isGood) {
                return candidate;
            }
        }
        var names = new StringBuilder();
        var seen = new ArrayList<PyType>();
        for (List<PyType> list : lists) {
            if (!seen.contains(list.get(0))) {
                seen.add(list.get(0));
                names.append(names.length() == 0 ? "" : ", ").append(list.get(0).name());
            }
        }
        throw ValueFault.worded("TypeError", "mro", names);
    }
}
