package dev.pyclair.asm;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeObjectBuilder;
import dev.pyclair.code.Names;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The fast variables of a code object: locals, then cells, then free variables.
 *
 * <p>From 3.11 on this is one list that all instructions index, and a local that is a cell stands
 * there once. Up to 3.10 it is three, and what indexes cells counts from the first of them.
 */
final class Variables {
    private final CodeObject origin;
    private final boolean isOneList;

    /** All names and their kinds; null as long as they are those of the origin. */
    private List<Text> names;

    private List<Integer> kinds;
    private int localCount;
    private boolean hasMoved;

    Variables(CodeObject origin) {
        this.origin = origin;
        this.isOneList = origin.version().hasLocalsPlus();
    }

    /** The index of a local, which is added if there is none of that name. */
    int local(Text name, int hint) {
        if (names == null && isAt(origin.localNames(), name, hint)) {
            return hint;
        }
        edit();
        int end = isOneList ? names.size() : localCount;
        int found = find(name, hint, 0, end);
        return found >= 0 ? found : addLocal(name);
    }

    /** The index of a cell or free variable, or -1 if there is none of that name. */
    int deref(Text name, int hint) {
        if (names == null && isOneList && isAt(origin.localNames(), name, hint)) {
            return hint;
        }
        edit();
        int start = isOneList ? 0 : localCount;
        int found = find(name, start + hint, start, names.size());
        return found >= 0 ? found - start : -1;
    }

    private static boolean isAt(Names names, Text name, int index) {
        return index >= 0 && index < names.size() && names.text(index).equals(name);
    }

    private int find(Text name, int hint, int start, int end) {
        if (hint >= start && hint < end && names.get(hint).equals(name)) {
            return hint;
        }
        for (int i = start; i < end; i++) {
            if (names.get(i).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private void edit() {
        if (names != null) {
            return;
        }
        names = new ArrayList<>();
        kinds = new ArrayList<>();
        if (isOneList) {
            Names all = origin.localNames();
            for (int i = 0; i < all.size(); i++) {
                append(all.text(i), origin.localsPlusKinds().at(i));
            }
        } else {
            appendAll(origin.localNames(), CodeObject.KIND_LOCAL);
            appendAll(origin.cellNames(), CodeObject.KIND_CELL);
            appendAll(origin.freeNames(), CodeObject.KIND_FREE);
        }
        while (localCount < kinds.size() && isOf(localCount, CodeObject.KIND_LOCAL)) {
            localCount++;
        }
    }

    private void appendAll(Names list, int kind) {
        for (int i = 0; i < list.size(); i++) {
            append(list.text(i), kind);
        }
    }

    private void append(Text name, int kind) {
        names.add(name);
        kinds.add(kind);
    }

    private boolean isOf(int index, int kind) {
        return (kinds.get(index) & kind) != 0;
    }

    int addLocal(Text name) {
        return addArgument(name, 0);
    }

    /** Adds a local that is an argument, with the bits that say how it is given. */
    int addArgument(Text name, int bits) {
        edit();
        hasMoved |= localCount < names.size();
        names.add(localCount, name);
        kinds.add(localCount, CodeObject.KIND_LOCAL | bits);
        return localCount++;
    }

    PythonVersion version() {
        return origin.version();
    }

    void addCell(Text name) {
        edit();
        int local = find(name, -1, 0, localCount);
        if (isOneList && local >= 0) {
            kinds.set(local, kinds.get(local) | CodeObject.KIND_CELL);
            return;
        }
        int index = localCount;
        while (index < names.size() && isOf(index, CodeObject.KIND_CELL)) {
            index++;
        }
        hasMoved |= index < names.size();
        names.add(index, name);
        kinds.add(index, CodeObject.KIND_CELL);
    }

    void addFree(Text name) {
        edit();
        append(name, CodeObject.KIND_FREE);
    }

    /** Adds a variable of any kind behind the others. */
    void add(Text name, int kind) {
        edit();
        append(name, kind);
        if (localCount == names.size() - 1 && isOf(localCount, CodeObject.KIND_LOCAL)) {
            localCount++;
        }
    }

    /** Whether an addition moved variables behind it, so that indices found before are stale. */
    boolean hasMoved() {
        boolean result = hasMoved;
        hasMoved = false;
        return result;
    }

    void writeTo(CodeObjectBuilder code) {
        if (names == null) {
            return;
        }
        if (isOneList) {
            var bytes = new byte[kinds.size()];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = kinds.get(i).byteValue();
            }
            code.varNames(part(0, names.size())).localsPlusKinds(Bytes.of(bytes));
        } else {
            int cellEnd = localCount;
            while (cellEnd < names.size() && isOf(cellEnd, CodeObject.KIND_CELL)) {
                cellEnd++;
            }
            code.localCount(localCount)
                    .varNames(part(0, localCount))
                    .cellVars(part(localCount, cellEnd))
                    .freeVars(part(cellEnd, names.size()));
        }
    }

    private Names part(int start, int end) {
        return Names.of(names.subList(start, end).toArray(new Text[0]));
    }
}
