package dev.pyclair.asm;

import dev.pyclair.bytecode.CodeInstruction;
import dev.pyclair.bytecode.CodeInstruction.NamePair;
import dev.pyclair.bytecode.Label;
import dev.pyclair.code.CodeNotation;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.InstructionSet.Entry;
import dev.pyclair.opcode.Operand;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the operand of an instruction: the literal, name, label or word that {@code dis} shows in
 * parentheses, or the argument itself.
 *
 * <p>{@code @7} is the argument 7 of any instruction. A number alone is the argument too, but where
 * a constant is expected. {@code 7 (...)}, as {@code dis} prints it, is the argument 7; the
 * parentheses are for people, but a label in them counts.
 */
final class OperandReader {
    private static final int NULL_BIT = 1;
    private static final Pattern PRINTED_LABEL = Pattern.compile("(to|from) (?<name>L\\d+)");

    private final PythonVersion version;
    private final InstructionSet set;
    private final OperandWords words;
    private final Function<String, Label> labels;
    private final Optional<CodeNotation> notation;

    /**
     * @param labels gives the label of a name
     * @param notation how code objects among the constants are spelled
     */
    OperandReader(
            InstructionSet set, Function<String, Label> labels, Optional<CodeNotation> notation) {
        this.version = set.version();
        this.set = set;
        this.words = new OperandWords(set);
        this.labels = labels;
        this.notation = notation;
    }

    /** The instruction of a name. */
    Entry entry(AssemblyLine line) {
        int start = line.index();
        String name = line.word();
        Optional<Entry> entry = set.entry(name);
        if (entry.isEmpty()) {
            throw line.error(new Mnemonics(set).unknown(name), start);
        }
        return entry.get();
    }

    CodeInstruction read(Entry entry, AssemblyLine line) {
        if (line.atEnd()) {
            if (entry.hasArgument()) {
                throw line.error(entry.name() + " needs " + expected(entry.operand()));
            }
            return CodeInstruction.of(entry, 0);
        }
        if (line.takeBeforeDigit('@')) {
            return CodeInstruction.of(entry, line.number("an argument"));
        }
        Optional<CodeInstruction> printed = asPrinted(entry, line);
        if (printed.isPresent()) {
            return printed.get();
        }
        Operand kind = entry.operand();
        return switch (kind) {
            case NONE -> throw line.error(entry.name() + " has no argument in " + version);
            case CONST, CONST_SILENT ->
                    CodeInstruction.of(entry, -1, line.literal(version, notation));
            case NAME, NAME_NULL, NAME_SELF, NAME_SUPER, NAME_LAZY -> named(entry, line);
            case LOCAL, DEREF -> CodeInstruction.ofName(entry, -1, line.name(version));
            case LOCAL_PAIR -> pair(entry, line);
            case JUMP_FORWARD, JUMP_BACKWARD, JUMP_ABSOLUTE, JUMP_FROM -> target(entry, line);
            default -> CodeInstruction.of(entry, word(entry, line));
        };
    }

    /** A number, alone or with words in parentheses behind it. */
    private Optional<CodeInstruction> asPrinted(Entry entry, AssemblyLine line) {
        int start = line.index();
        if (!line.atDigit()) {
            return Optional.empty();
        }
        Operand kind = entry.operand();
        boolean isAlone = !line.isNumberInFrontOf('(');
        if (isAlone && (kind.isConstant() || kind == Operand.NONE)) {
            return Optional.empty();
        }
        int oparg = line.number("an argument");
        if (!isAlone) {
            Matcher label = PRINTED_LABEL.matcher(line.parenthesized());
            if (label.lookingAt()) {
                Label target = labels.apply(label.group("name"));
                return Optional.of(CodeInstruction.ofTarget(entry, target));
            }
        }
        if (kind == Operand.NONE) {
            throw line.error(entry.name() + " has no argument in " + version, start);
        }
        return Optional.of(CodeInstruction.of(entry, oparg));
    }

    private CodeInstruction named(Entry entry, AssemblyLine line) {
        Operand kind = entry.operand();
        int flags = 0;
        if (line.take("NULL|self +") || line.take("NULL +")) {
            flags = flag(kind, line);
        }
        Text name = line.name(version);
        if (line.take("+")) {
            boolean isPush = line.take("NULL|self") || line.take("NULL");
            flags = isPush ? flag(kind, line) : bits(entry, line);
        }
        return CodeInstruction.ofName(entry, -1 << kind.flagBits() | flags, name);
    }

    private static int flag(Operand kind, AssemblyLine line) {
        if (kind.flagBits() == 0) {
            throw line.error("this instruction pushes no NULL besides");
        }
        return NULL_BIT;
    }

    private static int bits(Entry entry, AssemblyLine line) {
        int start = line.index();
        int bits = line.number("the bits beside the name");
        if (bits >>> entry.operand().flagBits() != 0) {
            throw line.error(
                    "the argument of "
                            + entry.name()
                            + " has "
                            + entry.operand().flagBits()
                            + " bits beside the name",
                    start);
        }
        return bits;
    }

    private CodeInstruction pair(Entry entry, AssemblyLine line) {
        Text first = line.name(version);
        line.expect(",", "and the second local");
        return CodeInstruction.ofNames(entry, -1, new NamePair(first, line.name(version)));
    }

    private CodeInstruction target(Entry entry, AssemblyLine line) {
        if (!line.take("to ")) {
            line.take("from ");
        }
        return CodeInstruction.ofTarget(entry, labels.apply(line.labelName()));
    }

    private int word(Entry entry, AssemblyLine line) {
        int start = line.index();
        String text = line.rest();
        OptionalInt oparg = words.oparg(entry.operand(), text);
        if (oparg.isEmpty()) {
            throw line.error(
                    "'"
                            + text
                            + "' is no argument of "
                            + entry.name()
                            + "; it takes "
                            + expected(entry.operand()),
                    start);
        }
        return oparg.getAsInt();
    }

    private String expected(Operand kind) {
        if (kind.isConstant()) {
            return "a constant";
        }
        if (kind.isName() || kind == Operand.LOCAL || kind == Operand.DEREF) {
            return "a name";
        }
        if (kind == Operand.LOCAL_PAIR) {
            return "two names";
        }
        if (kind.isJump() || kind == Operand.JUMP_FROM) {
            return "a label";
        }
        var choices = words.choices(kind);
        return choices.isEmpty() ? "a number" : "a number or one of: " + String.join("  ", choices);
    }
}
