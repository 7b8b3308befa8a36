package dev.pyclair.asm;

import dev.pyclair.bytecode.CodeInstruction;
import dev.pyclair.bytecode.CodeInstruction.NamePair;
import dev.pyclair.bytecode.Label;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Names;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.Operand;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes operands as {@link OperandReader} reads them: as what they stand for, where reading that
 * gives the same argument, else as {@code @} and the argument. Notes which items of the lists are
 * used by what they are.
 */
final class OperandWriter {
    private final PythonVersion version;
    private final OperandWords words;
    private final Function<Label, String> labels;
    private final List<String> constants;
    private final Names names;
    private final Names locals;
    private final Names derefs;
    private final Bytes kinds;
    private final Map<String, Integer> firstConstants = new HashMap<>();
    private final boolean[] isNameFirst;
    private final boolean[] isLocalFirst;
    private final boolean[] isDerefFirst;
    final UseOrder constantUses;
    final UseOrder nameUses;
    final UseOrder localUses;

    /**
     * @param labels gives the name of a label
     * @param constants the constants of the code object as literals
     */
    OperandWriter(CodeObject code, Function<Label, String> labels, List<String> constants) {
        this.version = code.version();
        this.words = new OperandWords(InstructionSet.of(version));
        this.labels = labels;
        this.constants = constants;
        this.names = code.names();
        this.locals = code.localNames();
        this.derefs = code.derefNames();
        this.kinds = code.localsPlusKinds();
        for (int i = constants.size() - 1; i >= 0; i--) {
            firstConstants.put(constants.get(i), i);
        }
        this.isNameFirst = firsts(names);
        this.isLocalFirst = firsts(locals);
        this.isDerefFirst = version.hasLocalsPlus() ? isLocalFirst : firsts(derefs);
        this.constantUses = new UseOrder(constants.size());
        this.nameUses = new UseOrder(names.size());
        this.localUses = new UseOrder(locals.size());
    }

    /** By index, whether no name before it is the same. */
    private static boolean[] firsts(Names names) {
        var isFirst = new boolean[names.size()];
        var seen = new HashSet<Text>();
        for (int i = 0; i < isFirst.length; i++) {
            isFirst[i] = seen.add(names.text(i));
        }
        return isFirst;
    }

    /** The operand; empty if the instruction has none. */
    String text(CodeInstruction instruction) {
        int oparg = instruction.oparg();
        Operand kind = instruction.entry().operand();
        if (kind == Operand.NONE) {
            return oparg == 0 ? "" : "@" + Integer.toUnsignedString(oparg);
        }
        String raw = "@" + Integer.toUnsignedString(oparg);
        if (instruction.target().isPresent()) {
            return labels.apply(instruction.target().get());
        }
        if (kind.isConstant()) {
            return instruction.constant().isPresent() ? constant(oparg, raw) : raw;
        }
        if (kind == Operand.LOCAL_PAIR) {
            return instruction.names().map(pair -> pair(pair, oparg, raw)).orElse(raw);
        }
        if (instruction.name().isPresent()) {
            return named(instruction, instruction.name().get(), raw);
        }
        boolean isOnName = kind.isName() || kind == Operand.LOCAL || kind == Operand.DEREF;
        if (isOnName || kind.isJump() || kind == Operand.JUMP_FROM) {
            return raw;
        }
        Optional<String> word = words.words(kind, oparg);
        return word.orElseGet(() -> Integer.toUnsignedString(oparg));
    }

    private String constant(int index, String raw) {
        String text = constants.get(index);
        if (firstConstants.get(text) != index) {
            return raw;
        }
        constantUses.use(index);
        return text;
    }

    private String named(CodeInstruction instruction, Text name, String raw) {
        Operand kind = instruction.entry().operand();
        int flags = instruction.flagBits();
        int index = instruction.oparg() >>> kind.flagBits();
        if (kind.isName()) {
            if (!isNameFirst[index]) {
                return raw;
            }
            nameUses.use(index);
        } else if (kind == Operand.LOCAL) {
            if (!isLocalFirst[index]) {
                return raw;
            }
            localUses.use(index);
        } else if (!isDerefFirst[index]) {
            return raw;
        } else if (version.hasLocalsPlus()) {
            // What is on cells does not add a variable; a local that no .cells names has to be
            // there.
            localUses.need(index);
        }
        return OperandNames.text(name, version) + besides(kind, flags);
    }

    private static String besides(Operand kind, int flags) {
        if (flags == 0) {
            return "";
        }
        if (flags == 1 && kind == Operand.NAME_NULL) {
            return " + NULL";
        }
        return flags == 1 && kind != Operand.NAME_LAZY ? " + NULL|self" : " + " + flags;
    }

    private String pair(NamePair pair, int oparg, String raw) {
        int first = oparg >>> 4;
        int second = oparg & 15;
        if (!isLocalFirst[first] || !isLocalFirst[second]) {
            return raw;
        }
        localUses.use(first);
        localUses.use(second);
        return OperandNames.text(pair.first(), version)
                + ", "
                + OperandNames.text(pair.second(), version);
    }
}
