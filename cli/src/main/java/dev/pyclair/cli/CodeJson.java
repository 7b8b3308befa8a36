package dev.pyclair.cli;

import dev.pyclair.bytecode.ExceptionTable;
import dev.pyclair.bytecode.Positions;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeTree;
import dev.pyclair.code.Constant;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.code.Utf8Builder;
import dev.pyclair.dis.Instruction;
import dev.pyclair.dis.Instructions;
import dev.pyclair.pyc.PycFile;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** A file as a line of JSON; {@code docs/json.md} says what is in it. */
final class CodeJson {
    private final Utf8Builder out;
    private final JsonWriter json;
    private final boolean withInstructions;

    CodeJson(Utf8Builder out, boolean withInstructions) {
        this.out = out;
        this.json = new JsonWriter(out);
        this.withInstructions = withInstructions;
    }

    /** Writes the file and its end of line. */
    void write(Input input, PycFile file, CodeSelector selector) {
        json.open('{').key("file").value(input.label());
        header(file);
        json.key("codes").open('[');
        if (file.root().value() instanceof CodeObject root) {
            Set<CodeObject> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
            chosen.addAll(selector.select(root, true));
            for (CodeTree.Node node : CodeTree.of(root)) {
                if (selector.isEmpty() || chosen.contains(node.code())) {
                    code(node);
                }
            }
        }
        json.close(']').close('}');
        out.append('\n');
    }

    /**
     * Writes a file that was made, what the verifier says of it, and its end of line.
     *
     * @param label the file that it was made of; empty if there is none
     * @param root what to show of it
     */
    void write(String label, MadeFile made, CodeObject root) {
        json.open('{');
        if (!label.isEmpty()) {
            json.key("file").value(label);
        }
        header(made.pyc());
        json.key("codes").open('[');
        for (CodeTree.Node node : CodeTree.of(root)) {
            code(node);
        }
        json.close(']');
        made.verdict().write(json);
        json.close('}');
        out.append('\n');
    }

    private void header(PycFile file) {
        json.key("python").value(file.version().toString());
        json.key("size").value(file.size());
        json.key("trailing").value(file.trailing().length());
        file.header().ifPresent(header -> HeaderText.write(header, json));
    }

    private void code(CodeTree.Node node) {
        CodeObject code = node.code();
        json.open('{').key("qualname").value(node.qualname());
        json.key("name").value(code.name().toString());
        json.key("depth").value(node.depth());
        json.key("offset").value(code.fileOffset());
        json.key("filename").value(code.filename().toString());
        json.key("firstlineno").value(code.firstLine());
        json.key("argcount").value(code.argCount());
        json.key("posonlyargcount").value(code.posOnlyArgCount());
        json.key("kwonlyargcount").value(code.kwOnlyArgCount());
        json.key("nlocals").value(code.localCount());
        json.key("stacksize").value(code.stackSize());
        json.key("flags").value(code.flags());
        json.key("flag_names").values(FlagNames.of(code.flags(), code.version()));
        json.key("names").values(code.names());
        json.key("varnames").values(code.varNames());
        json.key("cellvars").values(code.cellVars());
        json.key("freevars").values(code.freeVars());
        json.key("consts").open('[');
        for (Constant constant : code.consts()) {
            constant(constant, code.version());
        }
        json.close(']').key("code").value(code.code().toString());
        if (withInstructions) {
            instructions(code);
            handlers(code);
        }
        json.close('}');
    }

    private void constant(Constant constant, PythonVersion version) {
        json.open('{').key("type").value(typeName(constant, version));
        if (constant instanceof CodeObject code) {
            json.key("offset").value(code.fileOffset());
        } else {
            json.key("repr").value(TextLimit.repr(constant, version));
        }
        json.close('}');
    }

    private static String typeName(Constant constant, PythonVersion version) {
        if (constant instanceof Constant.Singleton singleton) {
            return switch (singleton) {
                case NONE -> "NoneType";
                case TRUE, FALSE -> "bool";
                case ELLIPSIS -> "ellipsis";
                case STOP_ITERATION -> "type";
            };
        }
        if (constant instanceof Constant.BigInt number) {
            return number.isLong() ? "long" : "int";
        }
        if (constant instanceof Constant.Container container) {
            return container.kind().name().toLowerCase(Locale.ROOT);
        }
        if (constant instanceof Text) {
            return version.hasByteStrings() ? "unicode" : "str";
        }
        if (constant instanceof Bytes) {
            return version.hasByteStrings() ? "str" : "bytes";
        }
        if (constant instanceof Constant.Int) {
            return "int";
        }
        if (constant instanceof Constant.Float) {
            return "float";
        }
        return constant instanceof Constant.Complex ? "complex" : "code";
    }

    private void instructions(CodeObject code) {
        json.key("instructions").open('[');
        for (Instruction instruction : Instructions.of(code)) {
            instruction(instruction, code.version());
        }
        json.close(']');
    }

    private void instruction(Instruction instruction, PythonVersion version) {
        json.open('{').key("offset").value(instruction.offset());
        json.key("opname").value(instruction.opname());
        json.key("opcode").value(instruction.opcode());
        if (instruction.arg().isPresent()) {
            json.key("arg").value(instruction.arg().getAsInt());
            argval(instruction.argval(), version);
            json.key("argrepr").value(instruction.argrepr());
        }
        json.key("starts_line").value(instruction.startsLine());
        optional("line", instruction.lineNumber());
        optional("label", instruction.label());
        Positions positions = instruction.positions();
        if (!positions.isUnknown()) {
            json.key("positions").open('[');
            position(positions.line());
            position(positions.endLine());
            position(positions.column());
            position(positions.endColumn());
            json.close(']');
        }
        json.close('}');
    }

    private void argval(Constant argval, PythonVersion version) {
        json.key("argval");
        if (argval instanceof Constant.Int number) {
            json.value(number.value());
        } else {
            json.value(TextLimit.repr(argval, version));
        }
    }

    private void optional(String key, OptionalInt number) {
        if (number.isPresent()) {
            json.key(key).value(number.getAsInt());
        }
    }

    private void position(int part) {
        if (part == Positions.NONE) {
            json.nothing();
        } else {
            json.value(part);
        }
    }

    private void handlers(CodeObject code) {
        List<ExceptionTable.Entry> entries = ExceptionTable.decode(code.exceptionTable());
        json.key("exceptiontable").open('[');
        for (ExceptionTable.Entry entry : entries) {
            json.open('{').key("start").value(entry.start()).key("end").value(entry.end());
            json.key("target").value(entry.target()).key("depth").value(entry.depth());
            json.key("lasti").value(entry.lasti()).close('}');
        }
        json.close(']');
    }
}
