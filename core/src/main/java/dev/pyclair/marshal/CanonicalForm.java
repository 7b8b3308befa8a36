package dev.pyclair.marshal;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeShape;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Names;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the canonical form of values, from the inside out: the type code that follows from the
 * value alone, and one object for all equal values.
 */
final class CanonicalForm {
    private final PythonVersion version;
    private final CodeLayout layout;
    private final IdentityHashMap<Constant, CanonicalValue> known = new IdentityHashMap<>();
    private final Map<Bytes, CanonicalValue> byDigest = new HashMap<>();

    CanonicalForm(PythonVersion version, CodeShape shape) {
        this.version = version;
        this.layout = CodeLayout.of(shape);
    }

    /**
     * The form of a value; a stack stands in for recursion, as references may make the nesting
     * deep.
     */
    CanonicalValue of(Constant root) {
        var pending = new ArrayDeque<Constant>();
        pending.push(root);
        while (!pending.isEmpty()) {
            Constant value = pending.peek();
            boolean ready = known.containsKey(value);
            if (!ready) {
                ready = true;
                for (Constant part : parts(value)) {
                    if (isCompound(part) && !known.containsKey(part)) {
                        pending.push(part);
                        ready = false;
                    }
                }
            }
            if (ready) {
                pending.pop();
                form(value);
            }
        }
        return form(root);
    }

    private static boolean isCompound(Constant value) {
        return value instanceof Constant.Container || value instanceof CodeObject;
    }

    private static List<Constant> parts(Constant value) {
        if (value instanceof Constant.Container container) {
            return container.items();
        }
        return value instanceof CodeObject code ? code.consts() : List.of();
    }

    private CanonicalValue form(Constant value) {
        CanonicalValue form = known.get(value);
        if (form == null) {
            form = unique(make(value));
            if (isCompound(value)) {
                known.put(value, form);
            }
        }
        return form;
    }

    private CanonicalValue unique(CanonicalValue form) {
        CanonicalValue same = byDigest.putIfAbsent(form.digest, form);
        return same == null ? form : same;
    }

    private CanonicalValue make(Constant value) {
        if (value instanceof Constant.Container container) {
            return container(container);
        }
        if (value instanceof CodeObject code) {
            return code(code);
        }
        MarshalType type = CanonicalType.of(value, version);
        var head = new ByteSink(16);
        ValueWriter.write(head, type, value);
        return new CanonicalValue(type, Bytes.of(head.toArray()), List.of(), List.of());
    }

    private CanonicalValue container(Constant.Container container) {
        MarshalType type = CanonicalType.of(container, version);
        var items = new ArrayList<CanonicalValue>();
        for (Constant item : container.items()) {
            items.add(form(item));
        }
        if (type == MarshalType.SET || type == MarshalType.FROZENSET) {
            items.sort(Comparator.comparing(item -> item.digest.toString()));
        }
        var head = new ByteSink(4);
        if (type.body() == MarshalType.Body.ITEMS) {
            head.i32(items.size());
        } else if (type.body() == MarshalType.Body.FEW_ITEMS) {
            head.u8(items.size());
        }
        return new CanonicalValue(type, Bytes.of(head.toArray()), items, List.of());
    }

    private CanonicalValue code(CodeObject code) {
        var parts = new ArrayList<CanonicalValue>();
        var numbers = new ArrayList<Bytes>();
        var run = new ByteSink(32);
        for (CodeField field : layout.fields()) {
            if (field.isNumber()) {
                writeNumber(run, field.numberOf(code));
            } else {
                numbers.add(Bytes.of(run.toArray()));
                run = new ByteSink(32);
                parts.add(form(object(field, code)));
            }
        }
        numbers.add(Bytes.of(run.toArray()));
        MarshalType type = CanonicalType.of(code, version);
        return new CanonicalValue(type, numbers.remove(0), parts, numbers);
    }

    private void writeNumber(ByteSink out, int number) {
        if (layout.numberSize() == 2) {
            out.i16(number);
        } else {
            out.i32(number);
        }
    }

    private Constant object(CodeField field, CodeObject code) {
        return switch (field) {
            case CODE -> code.code();
            case CONSTS -> sequence(code.consts());
            case NAMES -> names(code.names());
            case VAR_NAMES, LOCALS_PLUS_NAMES -> names(code.localNames());
            case FREE_VARS -> names(code.freeNames());
            case CELL_VARS -> names(code.cellNames());
            case LOCALS_PLUS_KINDS -> code.localsPlusKinds();
            case FILENAME -> name(code.filename());
            case NAME -> name(code.name());
            case QUALNAME -> name(code.qualname());
            case LNOTAB, LINE_TABLE -> code.lineTable();
            case EXCEPTION_TABLE -> code.exceptionTable();
            default -> throw new AssertionError(field);
        };
    }

    private Constant sequence(List<Constant> items) {
        return Constant.Container.of(layout.sequence(), items.toArray(Constant[]::new));
    }

    private Constant names(Names names) {
        var items = new Constant[names.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = name(names.text(i));
        }
        return Constant.Container.of(layout.sequence(), items);
    }

    /** A name: bytes in Python 2, text in Python 3. */
    private Constant name(Text text) {
        return version.hasByteStrings() ? text.utf8() : text;
    }
}
