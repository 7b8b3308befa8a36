package dev.pyclair.dis.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.bytecode.flow.HandMade;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DiffTextTest {
    private static CodeObject code(String... instructions) {
        return HandMade.code(PythonVersion.V3_9, instructions).toBuilder()
                .name(Text.of("f"))
                .qualname(Text.of("f"))
                .build();
    }

    private static String text(DiffTextOptions options, CodeObject left, CodeObject right) {
        return DiffText.of(options).text(TreeDiff.of(left, right, DiffOptions.DEFAULT));
    }

    private static final CodeObject LEFT =
            code("NOP", "DUP_TOP", "JUMP_ABSOLUTE 8", "POP_TOP", "RETURN_VALUE");
    private static final CodeObject RIGHT =
            code("NOP", "POP_TOP", "POP_TOP", "JUMP_ABSOLUTE 10", "POP_TOP", "RETURN_VALUE");

    @Test
    void writesInTheMannerOfUnifiedDiffs() {
        assertThat(text(DiffTextOptions.DEFAULT, LEFT, RIGHT))
                .isEqualTo(
                        String.join(
                                "\n",
                                "diff f",
                                "@@ -1,5 +1,6 @@",
                                "     NOP",
                                "-    DUP_TOP",
                                "+    POP_TOP",
                                "+    POP_TOP",
                                "     JUMP_ABSOLUTE            to L1",
                                "     POP_TOP",
                                " L1: RETURN_VALUE",
                                ""));
    }

    private static String columns(String left, String sign, String right) {
        return String.format("%-34s %s %s", left, sign, right).stripTrailing();
    }

    @Test
    void writesColumns() {
        String jump = "    JUMP_ABSOLUTE            to L1";
        assertThat(text(DiffTextOptions.DEFAULT.withSideBySide(true), LEFT, RIGHT))
                .isEqualTo(
                        String.join(
                                "\n",
                                "diff f",
                                "@@ -1,5 +1,6 @@",
                                columns("    NOP", " ", "    NOP"),
                                columns("    DUP_TOP", "<", ""),
                                columns("", ">", "    POP_TOP"),
                                columns("", ">", "    POP_TOP"),
                                columns(jump, " ", jump),
                                columns("    POP_TOP", " ", "    POP_TOP"),
                                columns("L1: RETURN_VALUE", " ", "L1: RETURN_VALUE"),
                                ""));
    }

    @Test
    void cutsWhatIsTooLongForTheColumn() {
        assertThat(text(new DiffTextOptions(0, true, 10), LEFT, RIGHT))
                .contains("    DUP_TOP <\n".replace("DUP_TOP", "DUP..."));
    }

    @Test
    void showsAsMuchContextAsAsked() {
        var left = new String[40];
        Arrays.setAll(left, i -> "LOAD_FAST " + i);
        String[] right = left.clone();
        right[10] = "POP_TOP";
        right[20] = "POP_TOP";
        String none = text(DiffTextOptions.DEFAULT.withContext(0), code(left), code(right));
        String some = text(DiffTextOptions.DEFAULT.withContext(5), code(left), code(right));
        String all =
                text(
                        DiffTextOptions.DEFAULT.withContext(DiffTextOptions.ALL),
                        code(left),
                        code(right));

        assertThat(none.lines().filter(line -> line.startsWith("@@")))
                .containsExactly("@@ -11,1 +11,1 @@", "@@ -21,1 +21,1 @@");
        assertThat(none.lines().filter(line -> line.startsWith(" "))).isEmpty();
        assertThat(some.lines().filter(line -> line.startsWith("@@")))
                .containsExactly("@@ -6,21 +6,21 @@");
        assertThat(all).contains("@@ -1,40 +1,40 @@");
    }

    @Test
    void saysNothingOfWhatIsEqual() {
        assertThat(text(DiffTextOptions.DEFAULT, LEFT, LEFT)).isEmpty();
    }
}
