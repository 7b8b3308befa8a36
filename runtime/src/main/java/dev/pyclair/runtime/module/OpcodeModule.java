package dev.pyclair.runtime.module;

import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.opcode.InstructionSet.Entry;
import dev.pyclair.opcode.InstructionSet.ValueList;
import dev.pyclair.opcode.Operand;
import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyList;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import java.util.List;

/**
 * {@code _opcode}: what {@code opcode} asks the interpreter.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/_opcode.c">CPython: {@code
 *     Modules/_opcode.c}</a>
 */
final class OpcodeModule extends MethodTable {
    private static final String[] BINARY =
            ("ADD AND FLOOR_DIVIDE LSHIFT MATRIX_MULTIPLY MULTIPLY REMAINDER OR POWER RSHIFT"
                            + " SUBTRACT TRUE_DIVIDE XOR")
                    .split(" ");

    OpcodeModule() {
        super(
                """
                ENABLE_SPECIALIZATION value since 3.13
                stack_effect (opcode, oparg=, /, *, jump=)
                get_specialization_stats 0 since 3.11
                get_intrinsic1_descs 0 since 3.13
                get_intrinsic2_descs 0 since 3.13
                get_nb_ops 0 since 3.13
                get_special_method_names 0 since 3.14
                get_executor (*, code, offset) since 3.13
                is_valid (opcode) since 3.13
                has_arg (opcode) since 3.13
                has_const (opcode) since 3.13
                has_exc (opcode) since 3.13
                has_free (opcode) since 3.13
                has_jump (opcode) since 3.13
                has_local (opcode) since 3.13
                has_name (opcode) since 3.13""");
    }

    @Override
    protected void addTo(PyDict all) {
        all.putText("ENABLE_SPECIALIZATION", 1L);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        InstructionSet set = InstructionSet.of(cx.version());
        return switch (name) {
            case "stack_effect" -> DisModule.effect(cx, args);
            case "get_specialization_stats", "get_executor" -> Singleton.NONE;
            case "get_intrinsic1_descs" -> list(set.texts(ValueList.INTRINSIC_1));
            case "get_intrinsic2_descs" -> list(set.texts(ValueList.INTRINSIC_2));
            case "get_special_method_names" -> list(set.texts(ValueList.SPECIAL_METHODS));
            case "get_nb_ops" -> binary(set.texts(ValueList.BINARY_OPS));
            default -> asked(set, name, Sizes.countOf(cx, args[0]));
        };
    }

    private static PyList list(List<String> texts) {
        return new PyList(texts.toArray());
    }

    private static PyList binary(List<String> symbols) {
        var all = new PyList();
        for (int i = 0; i < symbols.size(); i++) {
            int plain = i % BINARY.length;
            String name =
                    i < BINARY.length
                            ? "NB_" + BINARY[plain]
                            : i < 2 * BINARY.length ? "NB_INPLACE_" + BINARY[plain] : "NB_SUBSCR";
            all.add(new PyTuple(name, symbols.get(i)));
        }
        return all;
    }

    private static boolean asked(InstructionSet set, String question, long number) {
        if (number < 0 || number > 255 || !set.entry((int) number).isDefined()) {
            return false;
        }
        Entry entry = set.entry((int) number);
        Operand operand = entry.operand();
        return switch (question) {
            case "is_valid" -> true;
            case "has_arg" -> operand != Operand.NONE;
            case "has_const" -> operand == Operand.CONST || operand == Operand.CONST_SILENT;
            case "has_name" -> operand.name().startsWith("NAME");
            case "has_local" -> operand == Operand.LOCAL || operand == Operand.LOCAL_PAIR;
            case "has_free" -> operand == Operand.DEREF;
            case "has_jump" -> operand.name().startsWith("JUMP_") && operand != Operand.JUMP_FROM;
            default -> entry.name().startsWith("SETUP_");
        };
    }
}
