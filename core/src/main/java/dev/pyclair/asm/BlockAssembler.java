package dev.pyclair.asm;

import dev.pyclair.bytecode.CodeBytes;
import dev.pyclair.bytecode.CodeElement;
import dev.pyclair.bytecode.CodeInstruction;
import dev.pyclair.bytecode.Label;
import dev.pyclair.bytecode.PositionMark;
import dev.pyclair.bytecode.Positions;
import dev.pyclair.bytecode.TryEnd;
import dev.pyclair.bytecode.TryStart;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeFlag;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeObjectBuilder;
import dev.pyclair.code.Constant;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.InstructionSet.Entry;
import dev.pyclair.opcode.Operand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes the code object of one block of assembler text. */
final class BlockAssembler {
    private final AssemblyBlock block;
    private final PythonVersion version;
    private final CodeObjectBuilder fields;
    private final OperandReader operands;
    private final Map<String, Label> labels = new HashMap<>();

    /** The elements, and the line of each. */
    private final List<CodeElement> elements = new ArrayList<>();

    private final List<AssemblyLine> elementLines = new ArrayList<>();

    /** What adds to the lists of the code object, in order. */
    private final List<AssemblyLine> declarations = new ArrayList<>();

    private CodeKind kind;
    private int flags;
    private Positions position = Positions.ofLine(1);
    private int extendedArgs;
    private OptionalInt stackSize = OptionalInt.empty();
    private OptionalInt localCount = OptionalInt.empty();
    private Optional<Bytes> code = Optional.empty();
    private Optional<Bytes> lineTable = Optional.empty();
    private Optional<Bytes> exceptionTable = Optional.empty();

    BlockAssembler(AssemblyBlock block, PythonVersion version) {
        this.block = block;
        this.version = version;
        this.kind = block.kind;
        this.fields =
                CodeObject.builder(version)
                        .name(block.name())
                        .filename(block.filename())
                        .firstLine(1);
        if (version.hasLocalsPlus()) {
            fields.qualname(block.qualname());
        }
        this.operands =
                new OperandReader(
                        InstructionSet.of(version),
                        name -> labels.computeIfAbsent(name, Label::named),
                        Optional.of(new CodeReferences(block)));
    }

    CodeObject assemble() {
        ArgumentList arguments = arguments();
        arguments.writeTo(fields);
        flags = arguments.flags(version) | block.inheritedFlags(version);
        for (AssemblyLine line : block.lines) {
            if (line.isDirective()) {
                directive(line);
            } else {
                statement(line);
            }
        }
        fields.flags(flags);
        CodeBuilder builder = CodeBuilder.of(fields.build(), kind);
        arguments.declareIn(builder.pools().variables);
        for (AssemblyLine line : declarations) {
            new Declaration(builder.pools(), version, block).read(line);
        }
        stackSize.ifPresent(builder::stackSize);
        elements.forEach(builder::with);
        try {
            return overridden(builder.build());
        } catch (CodeBuildException e) {
            AssemblyLine at =
                    e.elementIndex() < 0 ? block.opening : elementLines.get(e.elementIndex());
            throw at.errorAtStart(e.getMessage());
        }
    }

    private ArgumentList arguments() {
        try {
            return ArgumentList.parse(block.arguments, version);
        } catch (IllegalArgumentException e) {
            throw block.opening.errorAtStart(e.getMessage());
        }
    }

    private CodeObject overridden(CodeObject made) {
        if (code.isEmpty()
                && lineTable.isEmpty()
                && exceptionTable.isEmpty()
                && localCount.isEmpty()) {
            return made;
        }
        CodeObjectBuilder changed = made.toBuilder();
        code.ifPresent(changed::code);
        lineTable.ifPresent(changed::lineTable);
        exceptionTable.ifPresent(changed::exceptionTable);
        localCount.ifPresent(changed::localCount);
        return changed.build();
    }

    private void directive(AssemblyLine line) {
        int start = line.index();
        String name = line.word();
        switch (name) {
            case ".name", ".qualname", ".filename" -> {
                // The block knows these from the start, for the sake of the blocks inside.
                return;
            }
            case ".const", ".names", ".locals", ".cells", ".free", ".localsplus", ".doc" -> {
                line.back(start);
                declarations.add(line);
                if (name.equals(".doc") && version.marksDocstrings() && kind != CodeKind.GIVEN) {
                    flags |= CodeFlag.HAS_DOCSTRING.bit(version);
                }
                return;
            }
            case ".firstline" -> firstLine(line.number("a line"));
            case ".flags" -> {
                if (FlagText.isAddition(line)) {
                    flags |= FlagText.read(line, version);
                } else {
                    flags = FlagText.read(line, version);
                    kind = CodeKind.GIVEN;
                }
            }
            case ".argcount" -> fields.argCount(line.number("a count"));
            case ".posonlyargcount" -> fields.posOnlyArgCount(line.number("a count"));
            case ".kwonlyargcount" -> fields.kwOnlyArgCount(line.number("a count"));
            case ".nlocals" -> localCount = OptionalInt.of(line.number("a count"));
            case ".stacksize" -> stackSize = OptionalInt.of(line.number("a count"));
            case ".position" -> mark(line, PositionText.read(line, version));
            case ".try" -> add(line, tryStart(line));
            case ".endtry" -> add(line, TryEnd.INSTANCE);
            case ".caches" -> caches(line);
            case ".bytes" -> add(line, new CodeBytes(line.hex()));
            case ".code" -> code = Optional.of(line.hex());
            case ".linetable" -> lineTable = Optional.of(line.hex());
            case ".exceptiontable" -> exceptionTable = Optional.of(line.hex());
            default -> throw line.error("'" + name + "' is no directive inside of code", start);
        }
        line.expectEnd();
    }

    private void firstLine(int number) {
        fields.firstLine(number);
        position = Positions.ofLine(number);
    }

    private TryStart tryStart(AssemblyLine line) {
        Label handler = labels.computeIfAbsent(line.labelName(), Label::named);
        OptionalInt depth =
                line.take("depth ")
                        ? OptionalInt.of(line.number("a number of values"))
                        : OptionalInt.empty();
        return new TryStart(handler, depth, line.take("lasti"));
    }

    private void caches(AssemblyLine line) {
        int last = elements.size() - 1;
        if (last < 0 || !(elements.get(last) instanceof CodeInstruction instruction)) {
            throw line.errorAtStart("there is no instruction before this that could have caches");
        }
        elements.set(last, instruction.withCaches(line.hex()));
    }

    private void add(AssemblyLine line, CodeElement element) {
        elements.add(element);
        elementLines.add(line);
    }

    private void mark(AssemblyLine line, Positions positions) {
        position = positions;
        add(line, new PositionMark(positions));
    }

    private void statement(AssemblyLine line) {
        while (true) {
            String label = line.labelBeforeColon();
            if (!label.isEmpty()) {
                add(line, labels.computeIfAbsent(label, Label::named));
            } else if (PositionText.isNext(line)) {
                Positions positions = PositionText.read(line, version);
                if (!positions.equals(position)) {
                    mark(line, positions);
                }
            } else {
                break;
            }
        }
        if (!line.atEnd()) {
            instruction(line);
            line.expectEnd();
        }
    }

    private void instruction(AssemblyLine line) {
        Entry entry = operands.entry(line);
        if (entry.operand() == Operand.EXTENDED_ARG && line.atEnd()) {
            extendedArgs++;
            return;
        }
        CodeInstruction instruction = operands.read(entry, line);
        add(line, extendedArgs == 0 ? instruction : instruction.withExtendedArgs(extendedArgs));
        extendedArgs = 0;
    }

    /** What adds to the lists of a code object. */
    private record Declaration(OperandPools pools, PythonVersion version, AssemblyBlock block) {
        void read(AssemblyLine line) {
            String name = line.word();
            switch (name) {
                case ".const" -> constant(line);
                case ".doc" -> pools.consts.add(line.literal(version, Optional.empty()));
                case ".localsplus" -> variables(line);
                default -> names(name, line);
            }
            line.expectEnd();
        }

        private void constant(AssemblyLine line) {
            Constant constant = line.literal(version, Optional.of(new CodeReferences(block)));
            pools.consts.add(constant);
        }

        private void names(String directive, AssemblyLine line) {
            do {
                Text name = line.name(version);
                switch (directive) {
                    case ".names" -> pools.names.add(name);
                    case ".locals" -> pools.variables.addLocal(name);
                    case ".cells" -> pools.variables.addCell(name);
                    default -> pools.variables.addFree(name);
                }
            } while (line.take(","));
        }

        private void variables(AssemblyLine line) {
            do {
                Text name = line.name(version);
                line.expect("=", "and the bits of its kind");
                pools.variables.add(name, line.number("the bits of a kind"));
            } while (line.take(","));
        }
    }
}
