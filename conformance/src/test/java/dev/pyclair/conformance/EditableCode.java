package dev.pyclair.conformance;

import dev.pyclair.bytecode.ExceptionTable;
import dev.pyclair.bytecode.InstructionReader;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeObjectBuilder;
import dev.pyclair.code.Constant;
import dev.pyclair.code.ExceptionScheme;
import dev.pyclair.code.InstructionFormat;
import dev.pyclair.code.LineTableFormat;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.InstructionSet.Entry;
import dev.pyclair.opcode.Operand;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The instructions of a code object in a list that can be edited: jumps and exception ranges hold
 * on to instructions, EXTENDED_ARG and caches come by themselves.
 *
 * <p>Made for tests that damage code: nothing here asks whether the code makes sense.
 */
final class EditableCode {
    private static final int WIDEST = 3;

    /** An instruction. */
    static final class Piece {
        Entry entry;
        int oparg;

        /** How many EXTENDED_ARGs stand before it at least. */
        int prefixes;

        /** Where it jumps to; empty if its argument is to stay as it is. */
        Optional<Piece> target = Optional.empty();

        private int end;

        Piece(Entry entry, int oparg) {
            this.entry = entry;
            this.oparg = oparg;
        }

        Piece copy() {
            var copy = new Piece(entry, oparg);
            copy.prefixes = prefixes;
            copy.target = target;
            return copy;
        }
    }

    /** An entry of the exception table. */
    static final class Range {
        Piece start;
        Piece end;
        Piece handler;
        int depth;
        boolean lasti;
    }

    final CodeObject code;
    final InstructionSet set;
    final List<Piece> pieces = new ArrayList<>();
    final List<Range> ranges = new ArrayList<>();

    /** Stands for the place behind the last instruction. */
    private final Piece last;

    int stackSize;
    int flags;
    int argCount;
    int kwOnlyArgCount;
    int posOnlyArgCount;

    private final InstructionFormat format;

    EditableCode(CodeObject code) {
        this.code = code;
        set = InstructionSet.of(code.version());
        format = code.version().instructionFormat();
        last = new Piece(set.entry(0), 0);
        stackSize = code.stackSize();
        flags = code.flags();
        argCount = code.argCount();
        kwOnlyArgCount = code.kwOnlyArgCount();
        posOnlyArgCount = code.posOnlyArgCount();
        read();
    }

    private void read() {
        Map<Integer, Piece> byOffset = new HashMap<>();
        Map<Piece, Integer> jumps = new HashMap<>();
        var in = new InstructionReader(code);
        int unit = format == InstructionFormat.VARIABLE ? 3 : 2;
        while (in.next()) {
            if (in.entry().operand() == Operand.EXTENDED_ARG) {
                continue;
            }
            var piece = new Piece(in.entry(), in.oparg());
            piece.prefixes = (in.offset() - in.startOffset()) / unit;
            byOffset.put(in.startOffset(), piece);
            pieces.add(piece);
            if (in.entry().operand().isJump() || in.entry().operand() == Operand.JUMP_FROM) {
                jumps.put(piece, in.target());
            }
        }
        byOffset.put(code.code().length(), last);
        jumps.forEach((piece, offset) -> piece.target = Optional.ofNullable(byOffset.get(offset)));
        for (ExceptionTable.Entry entry : ExceptionTable.decode(code.exceptionTable())) {
            var range = new Range();
            range.start = byOffset.getOrDefault(entry.start(), last);
            range.end = byOffset.getOrDefault(entry.end(), last);
            range.handler = byOffset.getOrDefault(entry.target(), last);
            range.depth = entry.depth();
            range.lasti = entry.lasti();
            ranges.add(range);
        }
    }

    /** Takes an instruction out; what leads to it leads to the next. */
    void remove(int index) {
        Piece gone = pieces.remove(index);
        Piece next = index < pieces.size() ? pieces.get(index) : last;
        for (Piece piece : pieces) {
            if (piece.target.isPresent() && piece.target.get() == gone) {
                piece.target = Optional.of(next);
            }
        }
        for (Range range : ranges) {
            range.start = range.start == gone ? next : range.start;
            range.end = range.end == gone ? next : range.end;
            range.handler = range.handler == gone ? next : range.handler;
        }
    }

    /**
     * The code object as it is now.
     *
     * @return it; empty if a jump would lead in a direction that its instruction cannot take
     */
    Optional<CodeObject> build() {
        if (!layOut()) {
            return Optional.empty();
        }
        Bytes bytes = Bytes.of(bytes());
        CodeObjectBuilder to = copyOf(code).code(bytes).stackSize(stackSize).flags(flags);
        to.argCount(argCount).kwOnlyArgCount(kwOnlyArgCount).posOnlyArgCount(posOnlyArgCount);
        if (code.version().exceptionScheme() == ExceptionScheme.TABLE) {
            to.exceptionTable(exceptionTable());
        }
        if (bytes.length() != code.code().length()) {
            to.lineTable(lineTable(bytes.length()));
        }
        return Optional.of(to.build());
    }

    /** A builder with the fields of a code object. */
    static CodeObjectBuilder copyOf(CodeObject code) {
        CodeObjectBuilder to =
                CodeObject.builder(code.version())
                        .argCount(code.argCount())
                        .posOnlyArgCount(code.posOnlyArgCount())
                        .kwOnlyArgCount(code.kwOnlyArgCount())
                        .stackSize(code.stackSize())
                        .flags(code.flags())
                        .code(code.code());
        to.consts(
                Constant.Container.of(Constant.Kind.TUPLE, code.consts().toArray(new Constant[0])));
        to.names(code.names()).varNames(code.localNames());
        to.freeVars(code.freeNames()).cellVars(code.cellNames());
        to.localsPlusKinds(code.localsPlusKinds()).filename(code.filename());
        to.name(code.name()).qualname(code.qualname()).firstLine(code.firstLine());
        to.lineTable(code.lineTable()).exceptionTable(code.exceptionTable());
        return code.version().hasLocalsPlus() ? to : to.localCount(code.localCount());
    }

    /** Sets offsets and arguments of jumps until nothing moves; false if a jump cannot be. */
    private boolean layOut() {
        boolean moved = true;
        while (moved) {
            moved = false;
            int offset = 0;
            for (Piece piece : pieces) {
                offset += size(piece);
                moved |= piece.end != offset;
                piece.end = offset;
            }
            last.end = offset;
            for (Piece piece : pieces) {
                if (piece.target.isPresent()) {
                    int oparg = argument(piece, piece.target.get());
                    if (oparg < 0) {
                        return false;
                    }
                    moved |= oparg != piece.oparg;
                    piece.oparg = oparg;
                    // Never fewer again, or the loop may not end.
                    piece.prefixes = Math.max(piece.prefixes, prefixes(oparg));
                }
            }
        }
        return true;
    }

    private int start(Piece piece) {
        return piece == last ? last.end : piece.end - size(piece);
    }

    private int argument(Piece piece, Piece target) {
        int to = start(target);
        int distance =
                switch (piece.entry.operand()) {
                    case JUMP_ABSOLUTE -> to;
                    case JUMP_BACKWARD, JUMP_FROM -> piece.end - to;
                    default -> to - piece.end;
                };
        return distance < 0 ? -1 : distance / format.jumpScale();
    }

    private int prefixes(int oparg) {
        if (format == InstructionFormat.VARIABLE) {
            return oparg >>> 16 == 0 ? 0 : 1;
        }
        int count = 0;
        for (int rest = oparg >>> 8; rest != 0; rest >>>= 8) {
            count++;
        }
        return count;
    }

    private int prefixesOf(Piece piece) {
        if (!piece.entry.hasArgument()) {
            return 0;
        }
        int most = format == InstructionFormat.VARIABLE ? 1 : WIDEST;
        return Math.min(most, Math.max(piece.prefixes, prefixes(piece.oparg)));
    }

    private int size(Piece piece) {
        if (format == InstructionFormat.VARIABLE) {
            return piece.entry.hasArgument() ? 3 + 3 * prefixesOf(piece) : 1;
        }
        return 2 + 2 * prefixesOf(piece) + 2 * piece.entry.caches();
    }

    private byte[] bytes() {
        int extended =
                set.entries().stream()
                        .filter(entry -> entry.operand() == Operand.EXTENDED_ARG)
                        .mapToInt(Entry::number)
                        .findFirst()
                        .orElseThrow();
        var out = new ByteArrayOutputStream();
        for (Piece piece : pieces) {
            if (format == InstructionFormat.VARIABLE) {
                variable(piece, extended, out);
                continue;
            }
            for (int i = prefixesOf(piece); i > 0; i--) {
                out.write(extended);
                out.write(piece.oparg >> 8 * i);
            }
            out.write(piece.entry.number());
            out.write(piece.oparg);
            out.writeBytes(new byte[2 * piece.entry.caches()]);
        }
        return out.toByteArray();
    }

    private void variable(Piece piece, int extended, ByteArrayOutputStream out) {
        if (prefixesOf(piece) > 0) {
            out.write(extended);
            out.write(piece.oparg >> 16);
            out.write(piece.oparg >> 24);
        }
        out.write(piece.entry.number());
        if (piece.entry.hasArgument()) {
            out.write(piece.oparg);
            out.write(piece.oparg >> 8);
        }
    }

    private Bytes exceptionTable() {
        var out = new ByteArrayOutputStream();
        for (Range range : ranges) {
            int start = start(range.start) / 2;
            number(start, 0x80, out);
            number(Math.max(0, start(range.end) / 2 - start), 0, out);
            number(start(range.handler) / 2, 0, out);
            number(range.depth << 1 | (range.lasti ? 1 : 0), 0, out);
        }
        return Bytes.of(out.toByteArray());
    }

    private static void number(int value, int mark, ByteArrayOutputStream out) {
        int shift = 0;
        while (value >>> shift + 6 != 0) {
            shift += 6;
        }
        int first = mark;
        for (; shift >= 0; shift -= 6) {
            out.write(first | value >> shift & 0x3f | (shift > 0 ? 0x40 : 0));
            first = 0;
        }
    }

    /** A table that puts all of the code on one line or on none. */
    private Bytes lineTable(int length) {
        LineTableFormat lines = code.version().lineTableFormat();
        var out = new ByteArrayOutputStream();
        if (lines == LineTableFormat.LOCATIONS) {
            for (int units = length / 2; units > 0; units -= 8) {
                out.write(0x80 | 15 << 3 | Math.min(units, 8) - 1);
            }
        } else if (lines == LineTableFormat.RANGES) {
            for (int rest = length; rest > 0; rest -= 254) {
                out.write(Math.min(rest, 254));
                out.write(0);
            }
        }
        return Bytes.of(out.toByteArray());
    }
}
