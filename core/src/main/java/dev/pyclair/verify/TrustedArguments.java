package dev.pyclair.verify;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.InstructionFormat;
import dev.pyclair.code.Text;
import dev.pyclair.opcode.Flow;
import dev.pyclair.opcode.Operand;

/**
 * Arguments that no program can name, as their names start with a dot: the code of a comprehension
 * takes {@code .0} for an iterator without a look, that of type parameters {@code .defaults} for a
 * tuple and {@code .kwdefaults} for a dict.
 *
 * <p>So a function of such code may only be called, at once, with arguments of these kinds.
 */
final class TrustedArguments {
    private static final Text ITERATOR = Text.of(".0");
    private static final Text DEFAULTS = Text.of(".defaults");
    private static final Text KEYWORD_DEFAULTS = Text.of(".kwdefaults");

    /** Where the tuple of type parameters is kept, as a variable of any kind. */
    private static final Text TYPE_PARAMETERS = Text.of(".type_params");

    private TrustedArguments() {}

    /** Whether a function of the code trusts any of its arguments. */
    static boolean in(CodeObject code) {
        int count = Math.min(code.argCount(), code.localNames().size());
        for (int i = 0; i < count; i++) {
            if (kind(code, i) != SlotKind.ANY) {
                return true;
            }
        }
        return false;
    }

    /** What an argument is taken for. */
    static SlotKind kind(CodeObject code, int argument) {
        Text name = code.localNames().text(argument);
        if (!isHidden(name)) {
            return SlotKind.ANY;
        }
        if (name.equals(ITERATOR)) {
            return isAsked(code, argument) ? SlotKind.ANY : SlotKind.ITERATOR;
        }
        if (name.equals(DEFAULTS)) {
            return hasKeywordDefaultsAlone(code) ? SlotKind.MAP : SlotKind.TUPLE;
        }
        if (name.equals(TYPE_PARAMETERS)) {
            return SlotKind.TUPLE;
        }
        return name.equals(KEYWORD_DEFAULTS) ? SlotKind.MAP : SlotKind.ANY;
    }

    /** What a variable of the compiler's own holds in all code that shares it; else any object. */
    static SlotKind kindOfVariable(CodeObject code, int variable) {
        Text name = code.localNames().text(variable);
        if (isHidden(name) && name.equals(TYPE_PARAMETERS)) {
            return SlotKind.TUPLE;
        }
        return name.equals(Values.CONDITIONAL_ANNOTATIONS) && Opcodes.of(code.version()).borrows()
                ? SlotKind.SET
                : SlotKind.ANY;
    }

    /** The arguments that are trusted, for messages. */
    static String text(CodeObject code) {
        var text = new StringBuilder();
        for (int i = 0; i < code.argCount(); i++) {
            if (kind(code, i) != SlotKind.ANY) {
                text.append(text.length() == 0 ? "" : ", ")
                        .append(code.localNames().get(i))
                        .append(": ")
                        .append(kind(code, i).text());
            }
        }
        return text.toString();
    }

    private static boolean isHidden(Text name) {
        return name.utf8().length() > 1 && name.utf8().at(0) == '.';
    }

    /**
     * Where a function has defaults for keywords alone, these come first, under the name of the
     * others ({@code Python/compile.c: compiler_function}): what is made of them tells.
     */
    private static boolean hasKeywordDefaultsAlone(CodeObject code) {
        if (code.argCount() != 1) {
            return false;
        }
        Opcodes opcodes = Opcodes.of(code.version());
        int attributes = 0;
        for (int at = 0; at + 1 < code.code().length(); ) {
            int opcode = code.code().at(at);
            String name = opcodes.name(opcode);
            if (name.equals("MAKE_FUNCTION") || name.equals("SET_FUNCTION_ATTRIBUTE")) {
                attributes |= code.code().at(at + 1);
            }
            at += 2 + 2 * opcodes.caches(opcode);
        }
        return (attributes & 3) == 2;
    }

    /**
     * An argument of Python 2 that is unpacked is another's; an {@code async for} asks what it is
     * given, and from 3.15 on the code itself makes an iterator: whether UNPACK_SEQUENCE,
     * GET_ANEXT, GET_ITER or GET_AITER stands behind the first instruction that loads the argument.
     */
    private static boolean isAsked(CodeObject code, int argument) {
        Opcodes opcodes = Opcodes.of(code.version());
        boolean isVariable = code.version().instructionFormat() == InstructionFormat.VARIABLE;
        int length = code.code().length() - 1;
        boolean isLoaded = false;
        for (int at = 0; at < length; ) {
            int opcode = code.code().at(at);
            // Before 3.11 the block of the handler for the end comes between.
            if (isLoaded && opcodes.flow(opcode) != Flow.SETUP) {
                String next = opcodes.name(opcode);
                return next.equals("UNPACK_SEQUENCE")
                        || next.equals("GET_ANEXT")
                        || next.equals("GET_AITER")
                        || next.equals("GET_ITER");
            }
            isLoaded |=
                    opcodes.name(opcode).startsWith("LOAD_FAST")
                            && code.code().at(at + 1) == argument;
            at +=
                    isVariable
                            ? opcodes.operand(opcode) == Operand.NONE ? 1 : 3
                            : 2 + 2 * opcodes.caches(opcode);
        }
        return false;
    }
}
