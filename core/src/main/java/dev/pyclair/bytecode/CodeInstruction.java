package dev.pyclair.bytecode;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Text;
import dev.pyclair.opcode.InstructionSet.Entry;
import dev.pyclair.opcode.Opcode;
import java.util.Optional;

/**
 * An instruction with what its argument stands for: a constant, a name, two names or a label.
 *
 * <p>The argument itself ({@link #oparg}) is there, too. A builder keeps its index if the operand
 * stands under that index, and else finds or makes another; the bits beside the index stay.
 */
public final class CodeInstruction implements CodeElement {
    private final Entry entry;
    private final int oparg;

    /** A Constant, Text, NamePair or Label, as the kind of operand says; null if it is a number. */
    private final Object operand;

    private final int extendedArgs;

    /** Null where the caches are as the compiler writes them, all zero. */
    private final Bytes caches;

    /**
     * Two names under one argument.
     *
     * @param first the name in the high bits
     * @param second the name in the low bits
     */
    public record NamePair(Text first, Text second) {}

    private CodeInstruction(
            Entry entry, int oparg, Object operand, int extendedArgs, Bytes caches) {
        this.entry = entry;
        this.oparg = oparg;
        this.operand = operand;
        this.extendedArgs = extendedArgs;
        this.caches = caches;
    }

    /**
     * An instruction whose argument is taken as it is.
     *
     * @param entry which instruction
     * @param oparg its argument; for one that has none the byte in its place, which is usually 0
     * @return the instruction
     */
    public static CodeInstruction of(Entry entry, int oparg) {
        return new CodeInstruction(entry, oparg, null, 0, null);
    }

    /**
     * An instruction on a constant.
     *
     * @param entry which instruction
     * @param oparg the index to be preferred
     * @param constant the constant
     * @return the instruction
     */
    public static CodeInstruction of(Entry entry, int oparg, Constant constant) {
        return new CodeInstruction(entry, oparg, constant, 0, null);
    }

    /**
     * An instruction on a name: of an attribute, a global, a local, a cell.
     *
     * @param entry which instruction
     * @param oparg the argument whose index is to be preferred, and whose other bits are taken
     * @param name the name
     * @return the instruction
     */
    public static CodeInstruction ofName(Entry entry, int oparg, Text name) {
        return new CodeInstruction(entry, oparg, name, 0, null);
    }

    /**
     * An instruction on two locals.
     *
     * @param entry which instruction
     * @param oparg the argument whose indices are to be preferred
     * @param names the names
     * @return the instruction
     */
    public static CodeInstruction ofNames(Entry entry, int oparg, NamePair names) {
        return new CodeInstruction(entry, oparg, names, 0, null);
    }

    /**
     * A jump, or another instruction whose argument is a place in the code.
     *
     * @param entry which instruction
     * @param target the place
     * @return the instruction
     */
    public static CodeInstruction ofTarget(Entry entry, Label target) {
        return new CodeInstruction(entry, 0, target, 0, null);
    }

    /**
     * This instruction behind at least so many EXTENDED_ARGs, needed or not.
     *
     * @param count how many
     * @return the instruction
     */
    public CodeInstruction withExtendedArgs(int count) {
        return new CodeInstruction(entry, oparg, operand, count, caches);
    }

    /**
     * This instruction with caches that are not what a compiler writes, all zero.
     *
     * @param bytes the bytes behind the instruction
     * @return the instruction
     */
    public CodeInstruction withCaches(Bytes bytes) {
        return new CodeInstruction(entry, oparg, operand, extendedArgs, bytes);
    }

    /** {@return which instruction it is} */
    public Entry entry() {
        return entry;
    }

    /** {@return its name as Python knows it} */
    public String opname() {
        return entry.name();
    }

    /**
     * Whether it is the instruction of a name.
     *
     * @param opcode the name
     * @return whether it has it
     */
    public boolean is(Opcode opcode) {
        return entry.name().equals(opcode.pythonName());
    }

    /** {@return its argument; where an operand stands for it, the one to be preferred} */
    public int oparg() {
        return oparg;
    }

    /** {@return the bits of the argument beside the index of a name} */
    public int flagBits() {
        return oparg & (1 << entry.operand().flagBits()) - 1;
    }

    /** {@return the constant that it is on} */
    public Optional<Constant> constant() {
        return entry.operand().isConstant() && operand != null
                ? Optional.of((Constant) operand)
                : Optional.empty();
    }

    /** {@return the name that it is on} */
    public Optional<Text> name() {
        return !entry.operand().isConstant() && operand instanceof Text name
                ? Optional.of(name)
                : Optional.empty();
    }

    /** {@return the two names that it is on} */
    public Optional<NamePair> names() {
        return operand instanceof NamePair pair ? Optional.of(pair) : Optional.empty();
    }

    /** {@return the place that it names} */
    public Optional<Label> target() {
        return operand instanceof Label label ? Optional.of(label) : Optional.empty();
    }

    /** {@return what the argument stands for, null if it is a number} */
    Object operand() {
        return operand;
    }

    /** {@return how many EXTENDED_ARGs stand before it at least} */
    public int extendedArgs() {
        return extendedArgs;
    }

    /** {@return the bytes behind it, if they are not what a compiler writes} */
    public Optional<Bytes> caches() {
        return Optional.ofNullable(caches);
    }

    @Override
    public String toString() {
        return entry.name() + (entry.hasArgument() ? " " + oparg : "");
    }
}
