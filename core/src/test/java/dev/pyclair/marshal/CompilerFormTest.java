package dev.pyclair.marshal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pyclair.PyclairException;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Constant.Kind;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import org.junit.jupiter.api.Test;

class CompilerFormTest {
    private static String written(String version, Constant value) {
        PythonVersion of = PythonVersion.parse(version).orElseThrow();
        MarshalNode root = CompilerForm.of(value, of, of.codeShape());
        return Bytes.of(MarshalWriter.write(root)).toString();
    }

    private static Constant set(Constant... items) {
        return Constant.Container.of(Kind.FROZENSET, items);
    }

    /** What {@code marshal.dumps} of 3.13 says: the members stand in the order of their bytes. */
    @Test
    void sortsTheMembersOfSets() {
        Constant one = Text.of("b c");
        Constant two = new Constant.Int(1000);
        String sorted = "be02000000" + "e9e8030000" + "fa03622063";
        assertThat(written("3.13", set(one, two))).isEqualTo(sorted);
        assertThat(written("3.13", set(two, one))).isEqualTo(sorted);
    }

    @Test
    void leavesSetsAsTheyAreWhereHashesOrderThem() {
        Constant one = Text.of("b c");
        Constant two = new Constant.Int(1000);
        assertThat(written("3.10", set(one, two))).isNotEqualTo(written("3.10", set(two, one)));
    }

    @Test
    void tellsZerosByTheirSign() {
        Constant zeros =
                Constant.Container.of(
                        Kind.TUPLE, new Constant.Float(0.0), new Constant.Float(-0.0));
        assertThat(written("3.13", zeros))
                .isEqualTo("a902" + "670000000000000000" + "670000000000000080");
    }

    @Test
    void refusesWhatNoInterpreterCouldRead() {
        Constant value = set();
        for (int i = 0; i < 2001; i++) {
            value = Constant.Container.of(Kind.TUPLE, value);
        }
        Constant deep = value;
        assertThatThrownBy(() -> written("3.13", deep))
                .isInstanceOf(PyclairException.class)
                .hasMessage("objects nest deeper than 2000, which no CPython reads");
    }
}
