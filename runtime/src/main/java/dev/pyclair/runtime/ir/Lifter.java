package dev.pyclair.runtime.ir;

import dev.pyclair.PyclairException;
import dev.pyclair.bytecode.ExceptionTable;
import dev.pyclair.bytecode.InstructionReader;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.ExceptionScheme;
import dev.pyclair.code.Names;
import java.util.List;

/** Makes code without a version of a code object. */
public final class Lifter {
    private static final int GENERATOR = 0x20;
    private static final int COROUTINE = 0x80;
    private static final int ASYNC_GENERATOR = 0x200;

    private final CodeObject code;
    private final LiftTable table;
    private final Operations operations;
    private final boolean isAsyncGenerator;

    /** What a walk has found about blocks; null where a table has exceptions. */
    private final BlockWalk walk;

    /** Whether the next call has names, which are on the stack already. */
    private boolean hasNames;

    private Lifter(CodeObject code) {
        this.code = code;
        table = LiftTable.of(code.version());
        operations = new Operations(code.code().length());
        isAsyncGenerator = (code.flags() & ASYNC_GENERATOR) != 0;
        walk =
                code.version().exceptionScheme() == ExceptionScheme.TABLE
                        ? null
                        : new BlockWalk(code);
    }

    /**
     * Lifts a code object.
     *
     * @param code the code object, which the verifier has accepted
     * @return the same without a version
     * @throws PyclairException if an instruction has no neutral form
     */
    public static IrCode lift(CodeObject code) {
        return new Lifter(code).lift();
    }

    private IrCode lift() {
        if (walk != null) {
            prepare();
        }
        var reader = new InstructionReader(code);
        while (reader.next()) {
            operations.begin(reader);
            instruction(reader);
        }
        operations.end();
        IrCode.Region[] regions = walk == null ? regions() : walk.regions(operations);
        // Names of a call, and what a match tells, stand on the stack only here.
        int[] ops = operations.ops();
        int[] args = operations.args();
        return new IrCode(
                code,
                ops,
                Fusion.of(ops, args),
                args,
                operations.offsets(),
                regions,
                slotCount(),
                code.stackSize() + 2);
    }

    private int slotCount() {
        return walk == null
                ? Math.max(code.localsPlusKinds().length(), code.varNames().size())
                : code.varNames().size() + code.cellNames().size() + code.freeNames().size();
    }

    /** What the call itself does to 3.10: cells, and the object of a generator. */
    private void prepare() {
        Names cells = code.cellNames();
        int locals = code.varNames().size();
        for (int i = 0; i < cells.size(); i++) {
            int argument = argument(cells, i);
            if (argument >= 0) {
                operations.add(IrOp.LOAD_FAST_AND_CLEAR, argument, 0);
                operations.add(IrOp.STORE_FAST, locals + i, 0);
            }
            operations.add(IrOp.MAKE_CELL, locals + i, 0);
        }
        if (code.freeNames().size() > 0) {
            operations.add(IrOp.COPY_FREE_VARS, code.freeNames().size(), 0);
        }
        if ((code.flags() & (GENERATOR | COROUTINE | ASYNC_GENERATOR)) != 0) {
            operations.add(IrOp.RETURN_GENERATOR, 0, 0);
            operations.add(IrOp.POP, 0, 0);
        }
    }

    /** The argument that a cell takes its first value from; -1 if it is none. */
    private int argument(Names cells, int index) {
        int count = code.argCount() + code.kwOnlyArgCount();
        count += (code.flags() & 4) == 0 ? 0 : 1;
        count += (code.flags() & 8) == 0 ? 0 : 1;
        for (int i = 0; i < count; i++) {
            if (code.varNames().get(i).equals(cells.get(index))) {
                return i;
            }
        }
        return -1;
    }

    private void instruction(InstructionReader reader) {
        String name = reader.entry().baseName();
        LiftTable.Step[] steps = table.of(name);
        boolean isKnown = false;
        if (steps != null) {
            for (LiftTable.Step step : steps) {
                if (step.applies(reader.oparg(), isAsyncGenerator)) {
                    isKnown = true;
                    add(step, reader);
                }
            }
        }
        if (!isKnown) {
            throw new PyclairException(
                    "code of "
                            + code.version()
                            + " with "
                            + name
                            + " "
                            + reader.oparg()
                            + " cannot be run (at offset "
                            + reader.offset()
                            + " of "
                            + code.qualname()
                            + ")");
        }
        if (name.equals("KW_NAMES")) {
            hasNames = true;
        }
    }

    private void add(LiftTable.Step step, InstructionReader reader) {
        int oparg = reader.oparg();
        int offset = reader.offset();
        int op = step.op();
        if (op == IrOp.CALL && hasNames) {
            op = IrOp.CALL_KW;
            hasNames = false;
        } else if (op == IrOp.KEEP) {
            operations.add(op, walk.kept(offset), offset);
            return;
        } else if (op == IrOp.END_FINALLY && walk.endsHandler(offset)) {
            op = IrOp.RERAISE_BLOCK;
        }
        switch (step.source()) {
            case NONE -> operations.add(op, 0, offset);
            case OPARG -> operations.add(op, oparg >> step.number(), offset);
            case HIGH -> operations.add(op, oparg >> 4, offset);
            case LOW -> operations.add(op, oparg & 15, offset);
            case NUMBER -> operations.add(op, step.number(), offset);
            case CELL -> operations.add(op, code.varNames().size() + oparg, offset);
            case BEFORE -> operations.add(op, operations.awaited(), offset);
            case TARGET -> addJump(op, reader, step.number());
        }
    }

    /** Adds a jump; one that leads back counts as a turn of a loop. */
    private void addJump(int op, InstructionReader reader, int behind) {
        int offset = reader.offset();
        int target = reader.entry().operand().isJump() ? reader.target() : reader.startOffset();
        int jump = op;
        if (target <= offset && behind == 0) {
            if (op == IrOp.JUMP) {
                jump = IrOp.JUMP_BACK;
            } else if (op != IrOp.JUMP_BACK) {
                operations.add(IrOp.TICK, 0, offset);
            }
        }
        operations.addJump(jump, target, behind, offset);
    }

    private IrCode.Region[] regions() {
        List<ExceptionTable.Entry> entries = ExceptionTable.decode(code.exceptionTable());
        var regions = new IrCode.Region[entries.size()];
        for (int i = 0; i < regions.length; i++) {
            ExceptionTable.Entry entry = entries.get(i);
            regions[i] =
                    new IrCode.Region(
                            operations.place(entry.start()),
                            operations.place(entry.end()),
                            operations.place(entry.target()),
                            entry.depth(),
                            entry.lasti()
                                    ? IrCode.Finding.PLACE_AND_EXCEPTION
                                    : IrCode.Finding.EXCEPTION);
        }
        return regions;
    }
}
