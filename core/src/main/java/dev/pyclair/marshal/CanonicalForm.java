package dev.pyclair.marshal;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeShape;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Literal;
import dev.pyclair.code.Names;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the canonical form of values, from the inside out: the type code that follows from the
 * value alone, and one object for all equal values.
 */
final class CanonicalForm {
    /** From that length on a value is worth remembering: a file can refer to it many times. */
    private static final int LARGE = 64;

    private final PythonVersion version;
    private final CodeLayout layout;
    private final IdentityHashMap<Object, CanonicalValue> known = new IdentityHashMap<>();

    /** Lists of which all that is inside has its form. */
    private final Set<List<Constant>> walked = Collections.newSetFromMap(new IdentityHashMap<>());

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
                ready = walked.contains(parts(value)) || !pushParts(parts(value), pending);
            }
            if (ready) {
                pending.pop();
                form(value);
            }
        }
        return form(root);
    }

    /** Puts the values that have no form yet on the stack; whether there are any. */
    private boolean pushParts(List<Constant> parts, ArrayDeque<Constant> pending) {
        int before = pending.size();
        for (Constant part : parts) {
            if (isCompound(part) && !known.containsKey(part)) {
                pending.push(part);
            }
        }
        if (pending.size() > before) {
            return true;
        }
        walked.add(parts);
        return false;
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
            if (isCompound(value) || form.head.length() >= LARGE) {
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
        if (type.body() == MarshalType.Body.TEXT_FLOAT) {
            text(head, (Constant.Float) value);
        } else if (type.body() == MarshalType.Body.TEXT_COMPLEX) {
            text(head, new Constant.Float(((Constant.Complex) value).real()));
            text(head, new Constant.Float(((Constant.Complex) value).imaginary()));
        } else {
            ValueWriter.write(head, type, value);
        }
        return new CanonicalValue(type, Bytes.of(head.toArray()), List.of(), List.of());
    }

    /** A number as formats 0 and 1 have it: the length of a text, and the text. */
    private void text(ByteSink out, Constant.Float number) {
        Bytes text = Text.of(Literal.repr(number, version)).utf8();
        out.u8(text.length());
        out.bytes(text);
    }

    private CanonicalValue container(Constant.Container container) {
        MarshalType type = CanonicalType.of(container, version);
        var items = new ArrayList<CanonicalValue>();
        for (Constant item : container.items()) {
            items.add(form(item));
        }
        if (type == MarshalType.SET || type == MarshalType.FROZENSET) {
            items.sort(Comparator.comparing(item -> item.digest));
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
                parts.add(object(field, code));
            }
        }
        numbers.add(Bytes.of(run.toArray()));
        MarshalType type = layout.codeType();
        return new CanonicalValue(type, numbers.remove(0), parts, numbers);
    }

    private void writeNumber(ByteSink out, int number) {
        if (layout.numberSize() == 2) {
            out.i16(number);
        } else {
            out.i32(number);
        }
    }

    private CanonicalValue object(CodeField field, CodeObject code) {
        return switch (field) {
            case CODE -> form(code.code());
            case CONSTS -> sequence(code.consts());
            case NAMES -> names(code.names());
            case VAR_NAMES, LOCALS_PLUS_NAMES -> names(code.localNames());
            case FREE_VARS -> names(code.freeNames());
            case CELL_VARS -> names(code.cellNames());
            case LOCALS_PLUS_KINDS -> form(code.localsPlusKinds());
            case FILENAME -> form(name(code.filename()));
            case NAME -> form(name(code.name()));
            case QUALNAME -> form(name(code.qualname()));
            case LNOTAB, LINE_TABLE -> form(code.lineTable());
            case EXCEPTION_TABLE -> form(code.exceptionTable());
            default -> throw new AssertionError(field);
        };
    }

    /** The form of a list that several code objects may share. */
    private CanonicalValue sequence(List<Constant> items) {
        CanonicalValue form = known.get(items);
        if (form == null) {
            form = sequence(items.toArray(Constant[]::new));
            known.put(items, form);
        }
        return form;
    }

    private CanonicalValue names(Names names) {
        CanonicalValue form = known.get(names);
        if (form == null) {
            var items = new Constant[names.size()];
            for (int i = 0; i < items.length; i++) {
                items[i] = name(names.text(i));
            }
            form = sequence(items);
            known.put(names, form);
        }
        return form;
    }

    private CanonicalValue sequence(Constant[] items) {
        return unique(container(Constant.Container.of(layout.sequence(), items)));
    }

    /** A name: bytes in Python 2, text in Python 3. */
    private Constant name(Text text) {
        return version.hasByteStrings() ? text.utf8() : text;
    }
}
