package dev.pyclair.asm;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.LiteralWriter;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Utf8Builder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Constants by index, to which constants can be added. */
final class ConstantPool {
    private final PythonVersion version;
    private List<Constant> consts;
    private boolean isOwn;

    /** The first index of each value; made when a constant is not where it is looked for first. */
    private Map<Object, Integer> indices;

    ConstantPool(List<Constant> consts, PythonVersion version) {
        this.consts = consts;
        this.version = version;
    }

    /** The index of a constant, added if it is new; {@code hint} is tried first. */
    int index(Constant constant, int hint) {
        if (hint >= 0 && hint < consts.size() && consts.get(hint) == constant) {
            return hint;
        }
        if (indices == null) {
            indices = new HashMap<>();
            for (int i = consts.size() - 1; i >= 0; i--) {
                indices.put(key(consts.get(i)), i);
            }
        }
        Object key = key(constant);
        if (hint >= 0 && hint < consts.size() && key(consts.get(hint)).equals(key)) {
            return hint;
        }
        Integer known = indices.get(key);
        if (known != null) {
            return known;
        }
        indices.put(key, consts.size());
        add(constant);
        return consts.size() - 1;
    }

    void add(Constant constant) {
        if (!isOwn) {
            consts = new ArrayList<>(consts);
            isOwn = true;
        }
        consts.add(constant);
    }

    /**
     * What is equal exactly where constants are the same: of one type and the same bits. Code
     * objects are the same only as themselves.
     */
    private Object key(Constant constant) {
        if (constant instanceof Constant.Float number) {
            return Double.doubleToRawLongBits(number.value());
        }
        if (constant instanceof Constant.Container container) {
            return container.items().stream().anyMatch(item -> item instanceof CodeObject)
                    ? constant
                    : text(container);
        }
        return constant instanceof Constant.Complex ? text(constant) : constant;
    }

    private String text(Constant constant) {
        var out = new Utf8Builder(64);
        LiteralWriter.append(out, constant, version);
        return out.toString();
    }

    List<Constant> consts() {
        return consts;
    }
}
