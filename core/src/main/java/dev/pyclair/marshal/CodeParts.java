package dev.pyclair.marshal;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Names;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The objects that the fields of code objects are, in the order of the stream. */
final class CodeParts {
    private final PythonVersion version;
    private final CodeLayout layout;
    private final CodeField[] objectFields;
    private final boolean ignoresFilenames;

    /** Containers by the list they are made of: many code objects can share a long one. */
    private final Map<List<?>, Constant.Container> sequences = new IdentityHashMap<>();

    CodeParts(PythonVersion version, CodeLayout layout) {
        this(version, layout, false);
    }

    /**
     * Takes code objects apart.
     *
     * @param ignoresFilenames whether all have the same {@code co_filename}
     */
    CodeParts(PythonVersion version, CodeLayout layout, boolean ignoresFilenames) {
        this.version = version;
        this.ignoresFilenames = ignoresFilenames;
        this.layout = layout;
        this.objectFields = new CodeField[layout.objectCount()];
        int count = 0;
        for (CodeField field : layout.fields()) {
            if (!field.isNumber()) {
                objectFields[count++] = field;
            }
        }
    }

    CodeLayout layout() {
        return layout;
    }

    /** How many objects a code object is made of. */
    int count() {
        return objectFields.length;
    }

    /** The field of an object, by its index among objects. */
    CodeField field(int index) {
        return objectFields[index];
    }

    /** The object of a field, by its index among objects. */
    Constant part(CodeObject code, int index) {
        return switch (objectFields[index]) {
            case CODE -> code.code();
            case CONSTS -> sequence(code.consts());
            case NAMES -> names(code.names());
            case VAR_NAMES, LOCALS_PLUS_NAMES -> names(code.localNames());
            case FREE_VARS -> names(code.freeNames());
            case CELL_VARS -> names(code.cellNames());
            case LOCALS_PLUS_KINDS -> code.localsPlusKinds();
            case FILENAME -> ignoresFilenames ? Bytes.EMPTY : name(code.filename());
            case NAME -> name(code.name());
            case QUALNAME -> name(code.qualname());
            case LNOTAB, LINE_TABLE -> code.lineTable();
            case EXCEPTION_TABLE -> code.exceptionTable();
            default -> throw new AssertionError(objectFields[index]);
        };
    }

    private Constant sequence(List<Constant> items) {
        Constant.Container known = sequences.get(items);
        if (known == null) {
            known = Constant.Container.of(layout.sequence(), items.toArray(new Constant[0]));
            sequences.put(items, known);
        }
        return known;
    }

    private Constant names(Names names) {
        Constant.Container known = sequences.get(names);
        if (known == null) {
            var items = new Constant[names.size()];
            for (int i = 0; i < items.length; i++) {
                items[i] = name(names.text(i));
            }
            known = Constant.Container.of(layout.sequence(), items);
            sequences.put(names, known);
        }
        return known;
    }

    /** A name: bytes in Python 2, text in Python 3. */
    private Constant name(Text text) {
        return version.hasByteStrings() ? text.utf8() : text;
    }
}
