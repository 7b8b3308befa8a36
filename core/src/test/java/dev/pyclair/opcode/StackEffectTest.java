package dev.pyclair.opcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pyclair.code.PythonVersion;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StackEffectTest {
    /** Values that dis.stack_effect gave, in the version named. */
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "V3_13, LOAD_CONST, 0, 1, 1",
        "V3_13, CALL, 3, -4, -4",
        "V3_13, LOAD_GLOBAL, 7, 2, 2",
        "V3_13, LOAD_ATTR, 6, 0, 0",
        "V3_13, LOAD_SUPER_ATTR, 3, -1, -1",
        "V3_13, CALL_FUNCTION_EX, 1, -3, -3",
        "V3_13, BUILD_SLICE, 2, -1, -1",
        "V3_13, BUILD_SLICE, 3, -2, -2",
        "V3_13, BUILD_MAP, 4, -7, -7",
        "V3_13, UNPACK_EX, 258, 3, 3",
        "V3_12, MAKE_FUNCTION, 13, -3, -3",
        "V3_12, FORMAT_VALUE, 4, -1, -1",
        "V3_8, MAKE_FUNCTION, 13, -4, -4",
        "V3_8, FOR_ITER, 10, 1, -1",
        "V3_8, JUMP_IF_FALSE_OR_POP, 10, -1, 0",
        "V3_8, SETUP_WITH, 10, 1, 6",
        "V3_6, SETUP_FINALLY, 10, 0, 6",
    })
    void isWhatDisSays(PythonVersion version, String name, int oparg, int through, int jumping) {
        StackEffect effect = effect(version, name);

        assertThat(effect.apply(oparg, false)).hasValue(through);
        assertThat(effect.apply(oparg, true)).hasValue(jumping);
        assertThat(effect.greater(oparg)).hasValue(Math.max(through, jumping));
    }

    @Test
    void countsKeywordArgumentsInTheSecondByteUpTo35() {
        assertThat(effect(PythonVersion.V3_5, "CALL_FUNCTION").apply(0x0203, false)).hasValue(-7);
        assertThat(effect(PythonVersion.V3_5, "CALL_FUNCTION_VAR_KW").apply(0x0203, false))
                .hasValue(-9);
        assertThat(effect(PythonVersion.V3_5, "MAKE_FUNCTION").apply(0x30201, false)).hasValue(-9);
    }

    @Test
    void isEmptyWhereNothingIsKnown() {
        StackEffect effect = StackEffect.parse("?");

        assertThat(effect.isKnown()).isFalse();
        assertThat(effect.apply(0, false)).isEmpty();
        assertThat(effect.greater(0)).isEmpty();
    }

    @Test
    void doesNotOverflow() {
        assertThat(StackEffect.parse("1-2*n").apply(Integer.MAX_VALUE, false))
                .hasValue(Integer.MIN_VALUE);
    }

    @Test
    void rejectsWhatIsNoEffect() {
        assertThatThrownBy(() -> StackEffect.parse("m-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a stack effect: m-1");
        assertThatThrownBy(() -> StackEffect.parse("1/"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(PythonVersion.class)
    void readsEveryCellOfEveryTable(PythonVersion version) {
        for (InstructionSet.Entry entry : InstructionSet.of(version).entries()) {
            assertThat(StackEffect.parse(entry.stack()).isKnown())
                    .as("%s %s", version, entry.name())
                    .isEqualTo(!entry.stack().equals("?"));
        }
    }

    @Test
    void usesEveryFormula() {
        Set<String> used = new HashSet<>();
        for (PythonVersion version : PythonVersion.values()) {
            for (InstructionSet.Entry entry : InstructionSet.of(version).entries()) {
                used.addAll(Arrays.asList(entry.stack().split("/")));
            }
        }
        assertThat(
                        Arrays.stream(StackEffect.Formula.values())
                                .map(StackEffect.Formula::label)
                                .collect(Collectors.toSet()))
                .isSubsetOf(used);
    }

    private static StackEffect effect(PythonVersion version, String name) {
        return StackEffect.parse(InstructionSet.of(version).entry(name).orElseThrow().stack());
    }
}
