package dev.pyclair.verify;

import dev.pyclair.code.CodeObject;
import dev.pyclair.opcode.Operand;

/**
 * The instructions of a code object by index, EXTENDED_ARG folded into what it extends: rule {@link
 * Rule#V1_DECODE}.
 *
 * <p>CPython's {@code _PyCode_Quicken} walks in the same way and trusts that caches are there and
 * that numbers are those of instructions.
 */
final class Program {
    /** Three bytes of EXTENDED_ARG and one of the instruction make 32 bits. */
    private static final int MOST_EXTENSIONS = 3;

    private final CodeObject code;
    private final Opcodes opcodes;
    private final Findings findings;
    private final byte[] bytes;

    /** By unit: index of the instruction that starts there plus 1; 0 for what lies inside one. */
    private final int[] startingAt;

    private boolean isWhole;
    private int count;
    private final int[] starts;
    private final int[] units;
    private final int[] ends;
    private final int[] numbers;
    private final int[] opargs;
    private final int[] targets;

    Program(CodeObject code, Opcodes opcodes, Findings findings) {
        this.code = code;
        this.opcodes = opcodes;
        this.findings = findings;
        this.bytes = code.code().toArray();
        int size = bytes.length / 2;
        startingAt = new int[size + 1];
        starts = new int[size];
        units = new int[size];
        ends = new int[size];
        numbers = new int[size];
        opargs = new int[size];
        targets = new int[size];
        decode(size);
    }

    private void decode(int size) {
        if (bytes.length == 0 || bytes.length % 2 != 0) {
            findings.add(
                    Rule.V1_DECODE,
                    "the code has "
                            + bytes.length
                            + " bytes; it must have instructions, of two bytes a unit");
            return;
        }
        int unit = 0;
        isWhole = true;
        while (unit < size && isWhole) {
            unit = decodeOne(unit, size);
        }
    }

    private int decodeOne(int start, int size) {
        int unit = start;
        int oparg = 0;
        int opcode = opcode(unit);
        while (opcodes.isAllowed(opcode) && opcodes.special(opcode) == Special.EXTENDED_ARG) {
            oparg = oparg << 8 | bytes[2 * unit + 1] & 0xff;
            unit++;
            if (unit == size || unit - start > MOST_EXTENSIONS) {
                String wrong =
                        unit == size
                                ? "is the last instruction; one must follow whose argument it"
                                        + " extends"
                                : "stands four times in a row; an argument has at most 32 bits,"
                                        + " so three extend it";
                fault(start, opcode, wrong);
                return size;
            }
            opcode = opcode(unit);
        }
        if (!opcodes.isAllowed(opcode)) {
            refuse(unit, opcode);
            return size;
        }
        if (unit > start && opcodes.operand(opcode) == Operand.NONE) {
            fault(unit, opcode, "follows EXTENDED_ARG but takes no argument that it could extend");
        }
        oparg = oparg << 8 | bytes[2 * unit + 1] & 0xff;
        int end = unit + 1 + opcodes.caches(opcode);
        checkCaches(unit, Math.min(end, size), opcode);
        if (end > size) {
            fault(unit, opcode, "is cut off: " + opcodes.caches(opcode) + " caches must follow");
        }
        starts[count] = start;
        units[count] = unit;
        ends[count] = end;
        numbers[count] = opcode;
        opargs[count] = opcodes.operand(opcode) == Operand.NONE ? 0 : oparg;
        count++;
        startingAt[start] = count;
        return end;
    }

    private int opcode(int unit) {
        return bytes[2 * unit] & 0xff;
    }

    private void checkCaches(int unit, int end, int opcode) {
        for (int at = 2 * unit + 2; at < 2 * end; at++) {
            if (bytes[at] != 0) {
                fault(unit, opcode, "has a cache that is not zero; only the interpreter fills it");
                return;
            }
        }
    }

    private void refuse(int unit, int opcode) {
        var entry = opcodes.set().entry(opcode);
        String wrong;
        if (!entry.isDefined()) {
            wrong = "no instruction of " + code.version() + " has the number " + opcode;
        } else if (entry.specializes().isPresent()) {
            wrong =
                    "is a form of "
                            + entry.specializes().get()
                            + " that the interpreter makes while it runs; no file has it";
        } else if (entry.isInstrumented()) {
            wrong = "is a form that the interpreter makes while a program is watched";
        } else {
            wrong = "is for the interpreter's own use; no program has it";
        }
        fault(unit, opcode, wrong);
    }

    private void fault(int unit, int opcode, String message) {
        isWhole = false;
        findings.add(Rule.V1_DECODE, 2 * unit, opcodes.name(opcode), message);
    }

    /** Notes where jumps lead; -1 for what does not jump. */
    void target(int index, int target) {
        targets[index] = target;
    }

    /** Whether all bytes are instructions. */
    boolean isWhole() {
        return isWhole;
    }

    CodeObject code() {
        return code;
    }

    Opcodes opcodes() {
        return opcodes;
    }

    int count() {
        return count;
    }

    /** The length of the code, in units. */
    int size() {
        return bytes.length / 2;
    }

    int number(int index) {
        return numbers[index];
    }

    int oparg(int index) {
        return opargs[index];
    }

    Special special(int index) {
        return opcodes.special(numbers[index]);
    }

    /** The first unit of an instruction, that of its first EXTENDED_ARG. */
    int start(int index) {
        return starts[index];
    }

    /** The unit of an instruction itself. */
    int unit(int index) {
        return units[index];
    }

    /** The first unit behind an instruction and its caches. */
    int end(int index) {
        return ends[index];
    }

    int target(int index) {
        return targets[index];
    }

    /** The instruction that starts at a unit; -1 if none does. */
    int startingAt(int unit) {
        return unit < 0 || unit >= startingAt.length ? -1 : startingAt[unit] - 1;
    }

    /** The name of an instruction. */
    String name(int index) {
        return opcodes.name(numbers[index]);
    }

    /** Reports something wrong with an instruction. */
    void fault(Rule rule, int index, String message) {
        findings.add(rule, 2 * units[index], name(index), message);
    }

    Findings findings() {
        return findings;
    }
}
