package dev.pyclair.marshal;

import dev.pyclair.MalformedPycException;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Names;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import java.util.List;

/** A code object in the making: takes its fields in the order of the stream and checks that each has the type that CPython demands. */
final class CodeAssembly {
    private final PythonVersion version;
    private final CodeLayout layout;
    private final CodeObject.Builder builder;
    private final MarshalNode[] children;
    private int field;
    private int filled;

    CodeAssembly(PythonVersion version, CodeLayout layout) {
        this.version = version;
        this.layout = layout;
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
            int number = layout.numberSize() == 2 ? in.i16(what) : in.i32(what);
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
            case CONSTS -> builder.consts(tuple(next, node));
            case NAMES -> builder.names(names(next, node));
            case VAR_NAMES, LOCALS_PLUS_NAMES -> builder.varNames(names(next, node));
            case FREE_VARS -> builder.freeVars(names(next, node));
            case CELL_VARS -> builder.cellVars(names(next, node));
            case LOCALS_PLUS_KINDS -> builder.localsPlusKinds(bytes(next, node));
            case FILENAME -> builder.filename(text(next, node, node.value()));
            case NAME -> builder.name(text(next, node, node.value()));
            case QUALNAME -> builder.qualname(text(next, node, node.value()));
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

    private List<Constant> tuple(CodeField field, MarshalNode node) {
        if (node.value() instanceof Constant.Container container
                && container.kind() == layout.sequence()) {
            return container.items();
        }
        throw wrong(field, node, layout.sequence() == Constant.Kind.TUPLE ? "a tuple" : "a list");
    }

    private Names names(CodeField field, MarshalNode node) {
        List<Constant> items = tuple(field, node);
        var texts = new Text[items.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text(field, node, items.get(i));
        }
        return Names.of(texts);
    }

    /** A name, which Python 2 has as bytes and Python 3 as text. */
    private Text text(CodeField field, MarshalNode node, Constant value) {
        if (value instanceof Text text && !version.hasByteStrings()) {
            return text;
        }
        if (value instanceof Bytes bytes && version.hasByteStrings()) {
            return Text.ofUtf8(bytes);
        }
        throw new MalformedPycException(
                field.pythonName() + " has something other than a string for a name", node.fileOffset());
    }

    CodeObject build(int fileOffset) {
        CodeObject code = builder.fileOffset(fileOffset).build();
        if (version.hasLocalsPlus() && code.localsPlusKinds().length() != code.localNames().size()) {
            throw new MalformedPycException(
                    "co_localspluskinds has "
                            + code.localsPlusKinds().length()
                            + " entries for "
                            + code.localNames().size()
                            + " variables",
                    fileOffset);
        }
        if (version.hasInlineCaches() && code.code().length() % 2 != 0) {
            throw new MalformedPycException(
                    "co_code has an odd number of bytes: " + code.code().length(), fileOffset);
        }
        return code;
    }
}
