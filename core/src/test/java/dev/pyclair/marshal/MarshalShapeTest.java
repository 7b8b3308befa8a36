package dev.pyclair.marshal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Constant.Kind;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarshalShapeTest {
    private static final PythonVersion VERSION = PythonVersion.parse("3.13").orElseThrow();

    private static Constant tuple(Constant... items) {
        return Constant.Container.of(Kind.TUPLE, items);
    }

    private static Constant abc() {
        return tuple(Text.of("a b"), new Constant.Int(1000), Text.of("a b"));
    }

    private static String written(String shape, Constant value) {
        MarshalNode root = MarshalShape.parse(shape).apply(value, VERSION, VERSION.codeShape());
        return Bytes.of(MarshalWriter.write(root)).toString();
    }

    @Test
    void emptyTextStandsForWhatTheCompilerWrites() {
        assertThat(written("", abc())).isEqualTo("a903fa03612062" + "69e8030000" + "7201000000");
        assertThat(MarshalShape.parse("").isEmpty()).isTrue();
    }

    @Test
    void expectsReferencesByWhatWasWrittenSoFar() {
        assertThat(written("1)", abc())).isEqualTo("2903fa03612062" + "69e8030000" + "7200000000");
        assertThat(written("2z", abc())).isEqualTo("a9037a03612062" + "69e8030000" + "fa03612062");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1)", "1) 2*i", "2u 2r1", "values 4*z", "1*f=1.50 3x=1,-inf 1}!"})
    void textIsReadBack(String text) {
        assertThat(MarshalShape.parse(text).toText()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "z | has no count of objects at character 0",
                "0z | leads to no object behind the last",
                "99999999999z | has no count of objects below 2147483648 at character 10",
                "2147483647z 1z | leads to no object behind the last",
                "1 | has no type code at character 1",
                "1? | has no type code at character 1",
                "10 | has no type code at character 2",
                "1é | has no type code at character 1",
                "1r | has no number of a reference at character 2",
                "1zz | has no end at character 2",
                "1f | has no text of a float behind '=' at character 2",
                "1x=1 | has no text of a float behind ',' at character 4",
                "1z  2z | has no count of objects at character 0",
            })
    void rejectsWhatIsNoShape(String text, String message) {
        assertThatThrownBy(() -> MarshalShape.parse(text))
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5z | the shape speaks of object 4, but there are only 4",
                "2i | object 1 cannot be written as type 'i' in the format of 3.13: it is a string",
                "3z | object 2 cannot be written as type 'z' in the format of 3.13: it is a number",
                "1[ | object 0 cannot be written as type '[' in the format of 3.13: it is a tuple",
                "1: | object 0 cannot be written as type ':' in the format of 3.13: it is a tuple",
                "2R0 | object 1 cannot be written as type 'R' in the format of 3.13: it is a string",
                "2r0 | object 1 refers to number 0, which is not complete there",
                "4r2 | object 3 refers to number 2, but there are only 2 so far",
                "3r1 | object 2 refers to number 1, which has another value",
            })
    void refusesValuesThatItIsNotOf(String text, String message) {
        assertThatThrownBy(() -> written(text, abc()))
                .isInstanceOf(ShapeException.class)
                .hasMessage(message);
    }

    @Test
    void sharesByValueAndNotByJavaObject() {
        Constant same = abc();
        assertThat(written("", tuple(same, same))).isEqualTo(written("", tuple(abc(), abc())));
    }

    @Test
    void writesWhatUnfoldsWithoutEnd() {
        Constant value = abc();
        for (int i = 0; i < 200; i++) {
            value = tuple(value, value);
        }
        for (PythonVersion version : PythonVersion.values()) {
            if (version.marshalVersion() < 3) {
                continue;
            }
            MarshalNode root =
                    MarshalShape.parse("values").apply(value, version, version.codeShape());
            String shape = MarshalShape.of(root, version, version.codeShape()).toText();
            MarshalNode again =
                    MarshalShape.parse(shape).apply(value, version, version.codeShape());
            assertThat(MarshalWriter.write(again)).isEqualTo(MarshalWriter.write(root));
        }
    }
}
