package dev.pyclair.runtime.object;

import dev.pyclair.runtime.text.ValueFault;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Map;

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
        var lists = new PyType[bases.length + 1][];
        for (int i = 0; i < bases.length; i++) {
            lists[i] = bases[i].order();
        }
        lists[bases.length] = bases;
        return merged(type, lists);
    }

    private static PyType[] merged(PyType type, PyType[][] lists) {
        var places = new int[lists.length];
        Map<PyType, int[]> behind = behind(lists);
        var order = new ArrayList<PyType>();
        order.add(type);
        while (true) {
            int chosen = -1;
            boolean isEmpty = true;
            for (int i = 0; i < lists.length && chosen < 0; i++) {
                if (places[i] < lists[i].length) {
                    isEmpty = false;
                    chosen = behind.get(lists[i][places[i]])[0] == 0 ? i : -1;
                }
            }
            if (isEmpty) {
                return order.toArray(new PyType[0]);
            }
            if (chosen < 0) {
                throw conflict(lists, places);
            }
            PyType next = lists[chosen][places[chosen]];
            order.add(next);
            for (int i = 0; i < lists.length; i++) {
                if (places[i] < lists[i].length && lists[i][places[i]] == next) {
                    places[i]++;
                    if (places[i] < lists[i].length) {
                        behind.get(lists[i][places[i]])[0]--;
                    }
                }
            }
        }
    }

    /** In how many lists a class stands, and not at their beginning. */
    private static Map<PyType, int[]> behind(PyType[][] lists) {
        var behind = new IdentityHashMap<PyType, int[]>();
        for (PyType[] list : lists) {
            for (int i = 0; i < list.length; i++) {
                int[] count = behind.get(list[i]);
                if (count == null) {
                    count = new int[1];
                    behind.put(list[i], count);
                }
                count[0] += i > 0 ? 1 : 0;
            }
        }
        return behind;
    }

    private static ValueFault conflict(PyType[][] lists, int[] places) {
        var names = new StringBuilder();
        var seen = new ArrayList<PyType>();
        for (int i = 0; i < lists.length; i++) {
            PyType head = places[i] < lists[i].length ? lists[i][places[i]] : null;
            if (head != null && !seen.contains(head)) {
                seen.add(head);
                names.append(names.length() == 0 ? "" : ", ").append(head.name());
            }
        }
        return ValueFault.worded("TypeError", "mro", names);
    }
}
