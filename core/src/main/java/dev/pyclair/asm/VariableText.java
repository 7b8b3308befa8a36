package dev.pyclair.asm;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeFlag;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Names;
import dev.pyclair.code.PythonVersion;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;

/** Writes the declarations of fast variables that do not follow from their use. */
final class VariableText {
    private VariableText() {}

    /**
     * Whether declarations of locals, cells and free variables give back the list: each name once
     * in each, locals before cells before free variables, and the bits of arguments where they are.
     *
     * @param argumentCount how many of the locals the spelling of arguments declares
     */
    static boolean isOrdinary(CodeObject code, int argumentCount) {
        if (!code.version().hasLocalsPlus()) {
            return areDifferent(code.localNames())
                    && areDifferent(code.cellNames())
                    && areDifferent(code.freeNames());
        }
        Bytes kinds = code.localsPlusKinds();
        int least = 0;
        for (int i = 0; i < kinds.length(); i++) {
            int expected = i < argumentCount ? argumentBits(code, i) : 0;
            int rank =
                    switch (kinds.at(i) ^ expected) {
                        case CodeObject.KIND_LOCAL, CodeObject.KIND_LOCAL | CodeObject.KIND_CELL ->
                                0;
                        case CodeObject.KIND_CELL -> 1;
                        case CodeObject.KIND_FREE -> 2;
                        default -> -1;
                    };
            if (rank < least) {
                return false;
            }
            least = rank;
        }
        return areDifferent(code.localNames());
    }

    private static int argumentBits(CodeObject code, int index) {
        PythonVersion version = code.version();
        if (!version.marksArguments()) {
            return 0;
        }
        boolean hasRest = (code.flags() & CodeFlag.VARARGS.bit(version)) != 0;
        return new ArgumentKinds(
                        code.posOnlyArgCount(), code.argCount(), code.kwOnlyArgCount(), hasRest)
                .bits(index);
    }

    private static boolean areDifferent(Names names) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (!seen.add(names.text(i))) {
                return false;
            }
        }
        return true;
    }

    static void write(
            CodeObject code,
            UseOrder uses,
            int argumentCount,
            BiConsumer<String, String> directive) {
        PythonVersion version = code.version();
        Names locals = code.localNames();
        if (!version.hasLocalsPlus()) {
            list(
                    directive,
                    ".locals",
                    locals,
                    argumentCount,
                    uses.declared(argumentCount),
                    version);
            list(directive, ".cells", code.cellNames(), 0, code.cellNames().size(), version);
            list(directive, ".free", code.freeNames(), 0, code.freeNames().size(), version);
            return;
        }
        if (!isOrdinary(code, argumentCount)) {
            directive.accept(".localsplus", withKinds(code));
            return;
        }
        int localCount = count(code, CodeObject.KIND_LOCAL);
        int cellEnd = locals.size() - count(code, CodeObject.KIND_FREE);
        int least = argumentCount;
        for (int i = least; i < localCount; i++) {
            // A local that is a cell has to be one before it is declared to be the other.
            least = (code.localsPlusKinds().at(i) & CodeObject.KIND_CELL) != 0 ? i + 1 : least;
        }
        int declared = uses.declared(least, localCount);
        list(directive, ".locals", locals, argumentCount, declared, version);
        var cells = new StringBuilder();
        for (int i = 0; i < cellEnd; i++) {
            if ((code.localsPlusKinds().at(i) & CodeObject.KIND_CELL) != 0) {
                cells.append(cells.isEmpty() ? "" : ", ")
                        .append(OperandNames.text(locals.text(i), version));
            }
        }
        if (!cells.isEmpty()) {
            directive.accept(".cells", cells.toString());
        }
        list(directive, ".free", locals, cellEnd, locals.size(), version);
    }

    private static int count(CodeObject code, int kind) {
        int count = 0;
        for (int i = 0; i < code.localsPlusKinds().length(); i++) {
            count += (code.localsPlusKinds().at(i) & kind) != 0 ? 1 : 0;
        }
        return count;
    }

    private static String withKinds(CodeObject code) {
        var text = new StringBuilder();
        for (int i = 0; i < code.localNames().size(); i++) {
            text.append(i == 0 ? "" : ", ")
                    .append(OperandNames.text(code.localNames().text(i), code.version()))
                    .append("=0x")
                    .append(Integer.toHexString(code.localsPlusKinds().at(i)));
        }
        return text.toString();
    }

    /** Writes a part of a list of names, if it is not empty. */
    static void list(
            BiConsumer<String, String> directive,
            String name,
            Names names,
            int from,
            int to,
            PythonVersion version) {
        if (from >= to) {
            return;
        }
        var text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : ", ").append(OperandNames.text(names.text(i), version));
        }
        directive.accept(name, text.toString());
    }
}
