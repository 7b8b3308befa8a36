package dev.pyclair.dis;

import dev.pyclair.bytecode.ExceptionTable;
import dev.pyclair.bytecode.InstructionReader;
import dev.pyclair.bytecode.Quickening;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Utf8Builder;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.InstructionSet.CacheField;
import dev.pyclair.opcode.InstructionSet.Entry;
import java.math.BigInteger;
import java.util.List;

/**
 * The lines of one code object, what {@code dis.disassemble} prints: a line an instruction, a blank
 * line before each new source line, the exception table at the end. The columns are those of {@link
 * OffsetListing} or {@link LabelListing}.
 */
abstract class Listing {
    static final int LINE_WIDTH = 3;
    private static final int CACHE_UNIT = 2;

    final CodeObject code;
    final Utf8Builder out;
    final Style style;
    final LineStarts lineStarts;
    final List<ExceptionTable.Entry> handlers;
    final Labels labels;
    final InstructionReader reader;
    private final InstructionSet set;
    private final OpcodeColumn names;
    private final ArgumentText arguments;
    private final boolean showCaches;
    private final boolean isSpecialized;

    /** The bytecode as it is in the file, or as it is after loading. */
    private final Bytes shown;

    /** The first of the line starts that the listing has not reached yet. */
    private int nextStart;

    /** The first of the labels that the listing has not reached yet. */
    private int nextLabel;

    Listing(CodeObject code, DisOptions options, Style style, Utf8Builder out) {
        this.code = code;
        this.out = out;
        this.style = style;
        set = InstructionSet.of(code.version());
        isSpecialized = options.showSpecialized();
        shown = isSpecialized ? Quickening.of(code) : code.code();
        names = OpcodeColumn.of(set, isSpecialized);
        lineStarts = LineStarts.of(code, style);
        handlers = ExceptionTable.decode(code.exceptionTable());
        labels = Labels.of(code, style, handlers);
        arguments = new ArgumentText(code, set, style, labels);
        reader = new InstructionReader(shown, set);
        showCaches = options.showCaches();
    }

    static Listing of(CodeObject code, DisOptions options, Utf8Builder out) {
        Style style = Style.of(code.version().disStyle());
        return style.hasLabels()
                ? new LabelListing(code, options, style, out)
                : new OffsetListing(code, options, style, out);
    }

    /**
     * Appends what stands before the name of an instruction.
     *
     * @param start the index of the line start here, or -1
     * @param label the index of the label here, or -1
     */
    abstract void columnsBefore(int offset, int start, int label);

    /** Whether the lines of the source are shown at all. */
    abstract boolean showsLines();

    abstract void handler(ExceptionTable.Entry entry);

    void print() {
        while (reader.next()) {
            int offset = reader.offset();
            int start = startAt(offset);
            if (start >= 0 && offset > 0 && showsLines()) {
                out.append('\n');
            }
            columnsBefore(offset, start, labelAt(offset));
            nameAndArgument();
            out.append('\n');
            if (showCaches && reader.entry().caches() > 0) {
                caches(reader.entry(), offset);
            }
        }
        if (!handlers.isEmpty()) {
            out.append("ExceptionTable:\n");
            for (ExceptionTable.Entry entry : handlers) {
                out.append("  ");
                handler(entry);
                out.append(" [");
                out.append(entry.depth());
                out.append(entry.lasti() ? "] lasti\n" : "]\n");
            }
        }
    }

    private int startAt(int offset) {
        while (nextStart < lineStarts.size() && lineStarts.offset(nextStart) < offset) {
            nextStart++;
        }
        return nextStart < lineStarts.size() && lineStarts.offset(nextStart) == offset
                ? nextStart
                : -1;
    }

    private int labelAt(int offset) {
        while (nextLabel < labels.size() && labels.offset(nextLabel) < offset) {
            nextLabel++;
        }
        return nextLabel < labels.size() && labels.offset(nextLabel) == offset ? nextLabel : -1;
    }

    private void nameAndArgument() {
        Entry entry = reader.entry();
        if (!entry.hasArgument()) {
            out.append(style.keepsPadding() ? names.padded(entry) : names.bare(entry));
            return;
        }
        out.append(names.padded(entry));
        out.append(' ');
        argument(reader.oparg(), names.excess(entry, style));
        if (arguments.append(out, " (", reader)) {
            out.append(')');
        }
    }

    private void argument(int oparg, int excess) {
        int width = OpcodeColumn.ARGUMENT_WIDTH - excess;
        if (style.longArguments() && reader.isExtended()) {
            out.appendRight(oparg, width - 1);
            out.append('L');
        } else {
            out.appendRight(oparg, width);
        }
    }

    private void caches(Entry entry, int offset) {
        int at = offset;
        for (CacheField field : set.cacheFields(entry)) {
            String contents = contents(style.repeatsFirstCache() ? offset : at, field);
            for (int i = 0; i < field.units(); i++) {
                at += CACHE_UNIT;
                columnsBefore(at, -1, -1);
                out.append(names.padded(set.entry(0)));
                out.append(' ');
                out.appendRight(0, OpcodeColumn.ARGUMENT_WIDTH);
                out.append(i == 0 ? contents : "");
                out.append('\n');
            }
        }
    }

    /**
     * What the caches from the unit behind an offset on hold; nothing but 0 where only the file's
     * own code is shown.
     */
    private String contents(int offset, CacheField field) {
        if (!style.showsCacheContents()) {
            return "";
        }
        var number = new byte[CACHE_UNIT * field.units()];
        for (int i = 0; i < number.length; i++) {
            int at = offset + CACHE_UNIT + i;
            boolean isHeld = isSpecialized && at < shown.length();
            number[number.length - 1 - i] = (byte) (isHeld ? shown.at(at) : 0);
        }
        return " (" + field.name() + ": " + new BigInteger(1, number) + ")";
    }
}
