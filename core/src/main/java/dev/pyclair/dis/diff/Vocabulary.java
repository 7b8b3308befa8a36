package dev.pyclair.dis.diff;

import dev.pyclair.code.Constant;
import dev.pyclair.code.PythonVersion;
import java.util.HashMap;
import java.util.Map;

/** Numbers for what instructions say, the same for both sides of a comparison. */
final class Vocabulary {
    /**
     * Instructions that do the same work under other names, mostly in other versions, in rows. They
     * are still different; but where one took the place of the other they are shown side by side.
     */
    // spotless:off
    private static final String[][] FAMILIES = {
        {"JUMP", "JUMP_ABSOLUTE", "JUMP_FORWARD", "JUMP_BACKWARD", "JUMP_BACKWARD_NO_INTERRUPT", "CONTINUE_LOOP"},
        {"JUMP_IF_FALSE", "POP_JUMP_IF_FALSE", "POP_JUMP_FORWARD_IF_FALSE", "POP_JUMP_BACKWARD_IF_FALSE", "JUMP_IF_FALSE_OR_POP"},
        {"JUMP_IF_TRUE", "POP_JUMP_IF_TRUE", "POP_JUMP_FORWARD_IF_TRUE", "POP_JUMP_BACKWARD_IF_TRUE", "JUMP_IF_TRUE_OR_POP"},
        {"JUMP_IF_NONE", "POP_JUMP_IF_NONE", "POP_JUMP_FORWARD_IF_NONE", "POP_JUMP_BACKWARD_IF_NONE"},
        {"JUMP_IF_NOT_NONE", "POP_JUMP_IF_NOT_NONE", "POP_JUMP_FORWARD_IF_NOT_NONE", "POP_JUMP_BACKWARD_IF_NOT_NONE"},
        {"CALL", "CALL_FUNCTION", "CALL_METHOD"},
        {"CALL_KW", "CALL_FUNCTION_KW", "CALL_FUNCTION_VAR", "CALL_FUNCTION_VAR_KW"},
        {"LOAD_ATTR", "LOAD_METHOD"},
        {"LOAD_CONST", "LOAD_SMALL_INT", "LOAD_COMMON_CONSTANT"},
        {"LOAD_FAST", "LOAD_FAST_CHECK", "LOAD_FAST_BORROW", "LOAD_CLOSURE"},
        {"LOAD_FAST_LOAD_FAST", "LOAD_FAST_BORROW_LOAD_FAST_BORROW"},
        {"RETURN_VALUE", "RETURN_CONST"},
        {"COPY", "DUP_TOP"},
        {"SWAP", "ROT_TWO"},
        {"GET_AWAITABLE", "GET_AWAITABLE_ITER"},
        {"SETUP_HANDLER", "SETUP_EXCEPT", "SETUP_FINALLY"},
        {"BINARY_OP", "BINARY_ADD", "BINARY_AND", "BINARY_DIVIDE", "BINARY_FLOOR_DIVIDE", "BINARY_LSHIFT", "BINARY_MATRIX_MULTIPLY",
            "BINARY_MODULO", "BINARY_MULTIPLY", "BINARY_OR", "BINARY_POWER", "BINARY_RSHIFT", "BINARY_SUBSCR", "BINARY_SUBTRACT",
            "BINARY_TRUE_DIVIDE", "BINARY_XOR", "INPLACE_ADD", "INPLACE_AND", "INPLACE_DIVIDE", "INPLACE_FLOOR_DIVIDE",
            "INPLACE_LSHIFT", "INPLACE_MATRIX_MULTIPLY", "INPLACE_MODULO", "INPLACE_MULTIPLY", "INPLACE_OR", "INPLACE_POWER",
            "INPLACE_RSHIFT", "INPLACE_SUBTRACT", "INPLACE_TRUE_DIVIDE", "INPLACE_XOR"},
    };
    // spotless:on

    private static final Map<String, Integer> FAMILY_OF = new HashMap<>();

    static {
        for (int i = 0; i < FAMILIES.length; i++) {
            for (String name : FAMILIES[i]) {
                FAMILY_OF.put(name, i);
            }
        }
    }

    private final Map<String, Integer> others = new HashMap<>();
    private final Map<String, Integer> keys = new HashMap<>();
    private final ValueNumbers values = new ValueNumbers();

    /** The number of the family of a name; most are alone in theirs. */
    int family(String name) {
        Integer number = FAMILY_OF.get(name);
        if (number == null) {
            number = FAMILIES.length + others.size();
            Integer known = others.putIfAbsent(name, number);
            number = known == null ? number : known;
        }
        return number;
    }

    /** The number of an instruction. */
    int key(String name, String argument) {
        Integer number = keys.putIfAbsent(name + "\n" + argument, keys.size());
        return number == null ? keys.size() - 1 : number;
    }

    /** The number of a value. */
    int value(Constant value, PythonVersion version) {
        return values.of(value, version);
    }
}
