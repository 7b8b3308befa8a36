package dev.pyclair.asm;

import dev.pyclair.bytecode.CodeElement;
import dev.pyclair.bytecode.CodeModel;
import dev.pyclair.bytecode.Label;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeFlag;
import dev.pyclair.code.CodeNotation;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.LiteralWriter;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.code.Utf8Builder;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes one code object as a block of assembler text, but for its end and the blocks inside: what
 * the assembler would not derive by itself, then the instructions.
 */
final class BlockWriter {
    private final Utf8Builder out;
    private final CodeObject code;
    private final PythonVersion version;
    private final AssemblyBlock block;
    private final CodeNotation references;
    private final int indent;
    private final CodeModel model;
    private final CodeObject rebuilt;
    private final Map<Label, String> labels = new IdentityHashMap<>();
    private final List<String> constants = new ArrayList<>();

    /** The instruction lines, written before the declarations, which depend on them. */
    private final Utf8Builder body;

    BlockWriter(
            Utf8Builder out,
            CodeObject code,
            AssemblyBlock block,
            CodeNotation references,
            int depth) {
        this.out = out;
        this.code = code;
        this.version = code.version();
        this.block = block;
        this.references = references;
        this.indent = 2 * depth;
        this.body = new Utf8Builder(1024);
        this.model = CodeModel.of(code);
        this.rebuilt = CodeBuilder.from(code).withAll(model).build();
    }

    void write() {
        literals();
        for (CodeElement element : model.elements()) {
            if (element instanceof Label label) {
                labels.put(label, "L" + (labels.size() + 1));
            }
        }
        boolean isRaw = !rebuilt.code().equals(code.code());
        var operands = new OperandWriter(code, labels::get, constants);
        if (!isRaw) {
            new InstructionLines(body, code, indent, labels).write(model, operands);
        }
        var arguments = new Signature(code, block.kind);
        opening(arguments);
        fields(arguments, isRaw);
        lists(operands, arguments);
        tables(isRaw);
        out.append(body.toBytes());
    }

    /** Writes the constants; all together may grow to what is left of the whole text. */
    private void literals() {
        long budget = out.remaining();
        for (Constant constant : code.consts()) {
            var text = Utf8Builder.limited(budget);
            LiteralWriter.append(text, constant, version, references);
            constants.add(text.toString());
            budget -= text.size();
        }
    }

    private void opening(Signature arguments) {
        out.spaces(indent);
        out.append(
                switch (block.kind) {
                    case MODULE -> ".module";
                    case CLASS -> ".class";
                    default -> ".function";
                });
        boolean isPlain = block.kind == CodeKind.MODULE && block.id.equals(Text.of("<module>"));
        if (!isPlain) {
            out.append(' ');
            out.append(OperandNames.text(block.id, version));
        }
        out.append(block.kind == CodeKind.FUNCTION ? "(" + arguments.text() + ")\n" : "\n");
    }

    private void directive(String name, String value) {
        out.spaces(indent + 2);
        out.append(name);
        out.append(' ');
        out.append(value);
        out.append('\n');
    }

    private void fields(Signature arguments, boolean isRaw) {
        if (!code.name().equals(block.id)) {
            directive(".name", OperandNames.text(code.name(), version));
        }
        block.name = Optional.of(code.name());
        if (version.hasLocalsPlus() && !code.qualname().equals(block.qualname())) {
            directive(".qualname", OperandNames.text(code.qualname(), version));
        }
        block.qualname = Optional.of(code.qualname());
        if (!code.filename().equals(block.filename())) {
            directive(".filename", quoted(code.filename()));
        }
        block.filename = Optional.of(code.filename());
        if (code.firstLine() != 1) {
            directive(".firstline", Integer.toUnsignedString(code.firstLine()));
        }
        arguments.writeCounts(this::directive);
        flags(arguments, isRaw);
        if (isRaw || rebuilt.stackSize() != code.stackSize()) {
            directive(".stacksize", Integer.toUnsignedString(code.stackSize()));
        }
    }

    private String quoted(Text text) {
        var quoted = new Utf8Builder(64);
        LiteralWriter.append(
                quoted, version.hasByteStrings() ? text.utf8() : text, version, references);
        return quoted.toString();
    }

    private void flags(Signature arguments, boolean isRaw) {
        int given = arguments.flags() | block.inheritedFlags(version) | docstringFlag();
        int derived = block.kind.flags(code.toBuilder().flags(given).build());
        if (isRaw || derived != code.flags()) {
            directive(".flags", FlagText.text(code.flags(), version));
            block.futureFlags = code.flags() & CodeFlag.future(version);
        }
    }

    private boolean hasDocstring() {
        int bit = CodeFlag.HAS_DOCSTRING.bit(version);
        return block.kind == CodeKind.FUNCTION
                && (!version.marksDocstrings() || (code.flags() & bit) != 0)
                && !code.consts().isEmpty()
                && StripDocstrings.isString(code.consts().get(0), version);
    }

    private int docstringFlag() {
        return version.marksDocstrings() && hasDocstring()
                ? CodeFlag.HAS_DOCSTRING.bit(version)
                : 0;
    }

    private void lists(OperandWriter operands, Signature arguments) {
        int declared = operands.constantUses.declared(hasDocstring() ? 1 : 0);
        for (int i = 0; i < declared; i++) {
            directive(i == 0 && hasDocstring() ? ".doc" : ".const", constants.get(i));
        }
        VariableText.list(
                this::directive, ".names", code.names(), 0, operands.nameUses.declared(0), version);
        VariableText.write(code, operands.localUses, arguments.localCount(), this::directive);
        if (code.localCount() != rebuiltLocalCount()) {
            directive(".nlocals", Integer.toUnsignedString(code.localCount()));
        }
    }

    private int rebuiltLocalCount() {
        return version.hasLocalsPlus() ? code.localCount() : code.localNames().size();
    }

    private void tables(boolean isRaw) {
        if (isRaw) {
            directive(".code", code.code().toString());
        }
        table(".linetable", code.lineTable(), rebuilt.lineTable(), isRaw);
        table(".exceptiontable", code.exceptionTable(), rebuilt.exceptionTable(), isRaw);
    }

    private void table(String name, Bytes actual, Bytes made, boolean isRaw) {
        if (isRaw || !actual.equals(made)) {
            directive(name, actual.toString());
        }
    }
}
