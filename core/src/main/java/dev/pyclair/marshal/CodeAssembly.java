package dev.pyclair.marshal;

import dev.pyclair.MalformedPycException;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeObjectBuilder;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Names;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import java.util.List;

/**
 * A code object in the making: takes its fields in the order of the stream and checks that each has
 * the type that CPython demands.
 */
final class CodeAssembly {
    private final PythonVersion version;
    private final CodeLayout layout;
    private final SharedParts shared;
    private final CodeObjectBuilder builder;
    private final MarshalNode[] children;
    private int field;
    private int filled;

    CodeAssembly(PythonVersion version, CodeLayout layout, SharedParts shared) {
        this.version = version;
        this.layout = layout;
        this.shared = shared;
        this.builder = CodeObject.builder(version);
        this.children = new MarshalNode[layout.objectCount()];
    }

    boolean isComplete() {
        return field == layout.fields().size();
    }

    MarshalNode[] children() {
        return children;
    }

    /** Takes the numbers that stand before the next object. */
    void readNumbers(Cursor in) {
        List<CodeField> fields = layout.fields();
        while (field < fields.size() && fields.get(field).isNumber()) {
            String what = fields.get(field).pythonName();
            int offset = in.offset();
            int number = layout.numberSize() == 2 ? in.i16(what) : in.i32(what);
            if (number < 0 && fields.get(field) != CodeField.FIRST_LINE) {
                throw new MalformedPycException(what + " is negative: " + number, offset);
            }
            set(fields.get(field++), number);
        }
    }

    private void set(CodeField numberField, int number) {
        switch (numberField) {
            case ARG_COUNT -> builder.argCount(number);
            case POS_ONLY_ARG_COUNT -> builder.posOnlyArgCount(number);
            case KW_ONLY_ARG_COUNT -> builder.kwOnlyArgCount(number);
            case LOCAL_COUNT -> builder.localCount(number);
            case STACK_SIZE -> builder.stackSize(number);
            case FLAGS -> builder.flags(number);
            case FIRST_LINE -> builder.firstLine(number);
            default -> throw new AssertionError(numberField);
        }
    }

    /** Takes the next object. */
    void add(MarshalNode node) {
        children[filled++] = node;
        CodeField next = layout.fields().get(field++);
        switch (next) {
            case CODE -> builder.code(bytes(next, node));
            case CONSTS -> builder.consts(sequence(next, node));
            case NAMES -> builder.names(names(next, node));
            case VAR_NAMES, LOCALS_PLUS_NAMES -> builder.varNames(names(next, node));
            case FREE_VARS -> builder.freeVars(names(next, node));
            case CELL_VARS -> builder.cellVars(names(next, node));
            case LOCALS_PLUS_KINDS -> {
                Bytes kinds = bytes(next, node);
                builder.localsPlusKinds(kinds).localCount(shared.localCount(kinds));
            }
            case FILENAME -> builder.filename(text(next, node));
            case NAME -> builder.name(text(next, node));
            case QUALNAME -> builder.qualname(text(next, node));
            case LNOTAB, LINE_TABLE -> builder.lineTable(bytes(next, node));
            case EXCEPTION_TABLE -> builder.exceptionTable(bytes(next, node));
            default -> throw new AssertionError(next);
        }
    }

    private static MalformedPycException wrong(CodeField field, MarshalNode node, String expected) {
        return new MalformedPycException(
                field.pythonName() + " is of type '" + node.type().code() + "', not " + expected,
                node.fileOffset());
    }

    private static Bytes bytes(CodeField field, MarshalNode node) {
        if (node.value() instanceof Bytes bytes) {
            return bytes;
        }
        throw wrong(field, node, "bytes");
    }

    private Constant.Container sequence(CodeField field, MarshalNode node) {
        if (node.value() instanceof Constant.Container container
                && container.kind() == layout.sequence()) {
            return container;
        }
        throw wrong(field, node, layout.sequence() == Constant.Kind.TUPLE ? "a tuple" : "a list");
    }

    private Names names(CodeField field, MarshalNode node) {
        Constant.Container sequence = sequence(field, node);
        Names known = shared.names(sequence);
        if (known != null) {
            return known;
        }
        List<Constant> items = sequence.items();
        var texts = new Text[items.size()];
        for (int i = 0; i < texts.length; i++) {
            if (!isText(items.get(i))) {
                throw new MalformedPycException(
                        field.pythonName() + " holds something that is not a string, at index " + i,
                        node.fileOffset());
            }
            texts[i] = asText(items.get(i));
        }
        return shared.keep(sequence, Names.of(texts));
    }

    private Text text(CodeField field, MarshalNode node) {
        if (!isText(node.value())) {
            throw wrong(field, node, "a string");
        }
        return asText(node.value());
    }

    /** Whether a value can be a name: bytes in Python 2, text in Python 3. */
    private boolean isText(Constant value) {
        return version.hasByteStrings() ? value instanceof Bytes : value instanceof Text;
    }

    private static Text asText(Constant value) {
        return value instanceof Bytes bytes ? Text.ofUtf8(bytes) : (Text) value;
    }

    /**
     * The code object, if its fields fit together as CPython demands.
     *
     * @see <a href="https://github.com/python/cpython/blob/main/Objects/codeobject.c">CPython:
     *     {@code Objects/codeobject.c}, {@code _PyCode_Validate}</a>
     */
    CodeObject build(int fileOffset) {
        if (version.hasLocalsPlus() && builder.kindCount() != builder.variableCount()) {
            throw new MalformedPycException(
                    "co_localspluskinds has "
                            + builder.kindCount()
                            + " entries for "
                            + builder.variableCount()
                            + " variables",
                    fileOffset);
        }
        CodeObject code = builder.fileOffset(fileOffset).build();
        if (code.posOnlyArgCount() > code.argCount()) {
            throw new MalformedPycException(
                    "co_posonlyargcount is "
                            + code.posOnlyArgCount()
                            + ", more than co_argcount, "
                            + code.argCount(),
                    fileOffset);
        }
        if (!version.hasByteStrings()) {
            checkArguments(code);
        }
        if (version.hasInlineCaches() && code.code().length() % 2 != 0) {
            throw new MalformedPycException(
                    "co_code has an odd number of bytes: " + code.code().length(), fileOffset);
        }
        return code;
    }

    /** Arguments are the first of the local variables. */
    private void checkArguments(CodeObject code) {
        int locals = version.hasLocalsPlus() ? code.localCount() : code.localNames().size();
        if ((long) code.argCount() + code.kwOnlyArgCount() > locals) {
            throw new MalformedPycException(
                    "there are more arguments than local variables, of which there are " + locals,
                    code.fileOffset());
        }
    }
}
