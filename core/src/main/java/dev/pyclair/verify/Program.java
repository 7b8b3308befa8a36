package dev.pyclair.verify;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.InstructionFormat;
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
    private final boolean isVariable;

    /** How many bytes a unit has: one where instructions have one or three (to 3.5). */
    private final int unitSize;

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
        this.isVariable = code.version().instructionFormat() == InstructionFormat.VARIABLE;
        this.unitSize = isVariable ? 1 : 2;
        int size = bytes.length / unitSize;
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
        if (bytes.length == 0 || bytes.length % unitSize != 0) {
            findings.add(
                    Rule.V1_DECODE,
                    "the code has "
                            + bytes.length
                            + " bytes; it must have instructions"
                            + (isVariable ? "" : ", of two bytes a unit"));
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
            oparg = oparg << argumentBits() | argument(unit);
            unit += prefixSize();
            if (unit >= size || unit - start > mostExtensions() * prefixSize()) {
                String wrong =
                        unit >= size
                                ? "is the last instruction; one must follow whose argument it"
                                        + " extends"
                                : "stands "
                                        + (isVariable ? "twice" : "four times")
                                        + " in a row; an argument has at most 32 bits, so "
                                        + (isVariable ? "one extends it" : "three extend it");
                fault(start, opcode, wrong);
                return size;
            }
            opcode = opcode(unit);
        }
        if (!opcodes.isAllowed(opcode)) {
            refuse(unit, opcode);
            return size;
        }
        // Of what it optimises away the compiler of 3.10 leaves a NOP behind EXTENDED_ARGs.
        boolean takesNone = opcodes.operand(opcode) == Operand.NONE;
        if (unit > start && takesNone && !opcodes.name(opcode).equals("NOP")) {
            fault(unit, opcode, "follows EXTENDED_ARG but takes no argument that it could extend");
        }
        boolean hasArgument = opcodes.operand(opcode) != Operand.NONE;
        oparg = hasArgument ? oparg << argumentBits() | argument(unit) : 0;
        int end = unit + (isVariable && hasArgument ? 3 : 1) + opcodes.caches(opcode);
        if (!isVariable) {
            checkCaches(unit, Math.min(end, size), opcode);
        }
        if (end > size) {
            fault(
                    unit,
                    opcode,
                    isVariable
                            ? "is cut off: two bytes of argument must follow"
                            : "is cut off: " + opcodes.caches(opcode) + " caches must follow");
        }
        starts[count] = start;
        units[count] = unit;
        ends[count] = end;
        numbers[count] = opcode;
        opargs[count] = oparg;
        count++;
        startingAt[start] = count;
        return end;
    }

    private int opcode(int unit) {
        return bytes[unitSize * unit] & 0xff;
    }

    /** What follows the opcode; bytes beyond the end are 0. */
    private int argument(int unit) {
        int at = unitSize * unit + 1;
        int low = at < bytes.length ? bytes[at] & 0xff : 0;
        return isVariable && at + 1 < bytes.length ? low | (bytes[at + 1] & 0xff) << 8 : low;
    }

    private int argumentBits() {
        return isVariable ? 16 : 8;
    }

    private int mostExtensions() {
        return isVariable ? 1 : MOST_EXTENSIONS;
    }

    /** How many units an EXTENDED_ARG has. */
    int prefixSize() {
        return isVariable ? 3 : 1;
    }

    /** The byte behind the opcode, which is there even if the instruction has no argument. */
    int rawArgument(int index) {
        return isVariable ? 0 : argument(units[index]);
    }

    /** Where a unit is, in bytes. */
    int offset(int unit) {
        return unitSize * unit;
    }

    /** The unit at a place in bytes; -1 if none starts there. */
    int unitAt(long offset) {
        return offset < 0 || offset >= bytes.length || offset % unitSize != 0
                ? -1
                : (int) (offset / unitSize);
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
        findings.add(Rule.V1_DECODE, unitSize * unit, opcodes.name(opcode), message);
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
        return bytes.length / unitSize;
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
        findings.add(rule, unitSize * units[index], name(index), message);
    }

    Findings findings() {
        return findings;
    }
}
