package dev.pyclair.dis.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pyclair.bytecode.ExceptionTable;
import dev.pyclair.bytecode.flow.HandMade;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeObjectBuilder;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Constant.Container;
import dev.pyclair.code.Constant.Kind;
import dev.pyclair.code.Names;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.code.TextLimitException;
import dev.pyclair.dis.diff.FieldChange.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TreeDiffTest {
    private static final PythonVersion OLD = PythonVersion.V3_9;
    private static final PythonVersion NEW = PythonVersion.V3_12;

    private static CodeObjectBuilder builder(PythonVersion version, String... instructions) {
        return HandMade.code(version, instructions).toBuilder()
                .name(Text.of("f"))
                .qualname(Text.of("f"));
    }

    private static Container tuple(Constant... items) {
        return Container.of(Kind.TUPLE, items);
    }

    private static CodeObject named(PythonVersion version, String name, Constant... consts) {
        return HandMade.code(version, "RETURN_VALUE").toBuilder()
                .name(Text.of(name))
                .qualname(Text.of(name))
                .consts(tuple(consts))
                .build();
    }

    private static TreeDiff diff(CodeObject left, CodeObject right) {
        return TreeDiff.of(left, right, DiffOptions.DEFAULT);
    }

    private static CodeDiff only(CodeObject left, CodeObject right) {
        return (CodeDiff) diff(left, right).codes().get(0);
    }

    /** A row in a word, such as {@code =NOP} or {@code |LOAD_CONST 1:LOAD_CONST 2}. */
    private static List<String> rows(CodeDiff diff) {
        return diff.rows().stream().map(TreeDiffTest::text).collect(Collectors.toList());
    }

    private static String text(Row row) {
        String label = row.label().isPresent() ? "L" + row.label().getAsInt() + " " : "";
        String left = row.left().map(TreeDiffTest::text).orElse("");
        String right = row.right().map(TreeDiffTest::text).orElse("");
        return switch (row.kind()) {
            case SAME -> label + "=" + left;
            case CHANGED -> label + "|" + left + ":" + right;
            case REMOVED -> label + "<" + left;
            case ADDED -> label + ">" + right;
        };
    }

    private static String text(Side side) {
        String name = side.instruction().opname();
        return side.argument().isEmpty() ? name : name + " " + side.argument();
    }

    @Test
    void indicesOfConstantsAndNamesDoNotCount() {
        CodeObject left =
                builder(OLD, "LOAD_CONST 0", "LOAD_GLOBAL 1", "LOAD_FAST 0", "RETURN_VALUE")
                        .consts(tuple(new Constant.Int(1), Constant.Singleton.NONE))
                        .names(Names.of(Text.of("a"), Text.of("b")))
                        .varNames(Names.of(Text.of("x"), Text.of("y")))
                        .build();
        CodeObject right =
                builder(OLD, "LOAD_CONST 1", "LOAD_GLOBAL 0", "LOAD_FAST 1", "RETURN_VALUE")
                        .consts(tuple(Constant.Singleton.NONE, new Constant.Int(1)))
                        .names(Names.of(Text.of("b"), Text.of("a")))
                        .varNames(Names.of(Text.of("y"), Text.of("x")))
                        .build();

        assertThat(diff(left, right).isEqual()).isTrue();
        assertThat(diff(left, right).changed()).isEmpty();
    }

    @Test
    void jumpsAreComparedByWhatTheyLeadTo() {
        CodeObject left =
                builder(OLD, "LOAD_FAST 0", "POP_JUMP_IF_FALSE 6", "NOP", "RETURN_VALUE").build();
        CodeObject right =
                builder(
                                OLD,
                                "LOAD_FAST 0",
                                "POP_JUMP_IF_FALSE 10",
                                "POP_TOP",
                                "NOP",
                                "POP_TOP",
                                "RETURN_VALUE")
                        .build();
        CodeObject other =
                builder(OLD, "LOAD_FAST 0", "POP_JUMP_IF_FALSE 4", "NOP", "RETURN_VALUE").build();

        assertThat(rows(only(left, right)))
                .containsExactly(
                        "=LOAD_FAST <no local 0>",
                        "=POP_JUMP_IF_FALSE to L1",
                        ">POP_TOP",
                        "=NOP",
                        ">POP_TOP",
                        "L1 =RETURN_VALUE");
        assertThat(rows(only(left, other)))
                .containsExactly(
                        "=LOAD_FAST <no local 0>",
                        "|POP_JUMP_IF_FALSE to L2:POP_JUMP_IF_FALSE to L1",
                        "L1 =NOP",
                        "L2 =RETURN_VALUE");
    }

    @Test
    void extendedArgumentsDoNotCount() {
        CodeObject left = builder(OLD, "JUMP_ABSOLUTE 2", "RETURN_VALUE").build();
        CodeObject right =
                builder(OLD, "EXTENDED_ARG 0", "JUMP_ABSOLUTE 4", "RETURN_VALUE").build();

        assertThat(diff(left, right).isEqual()).isTrue();
    }

    @Test
    void jumpsThatLeadToNoInstructionAreComparedByOffset() {
        CodeObject left = builder(OLD, "JUMP_ABSOLUTE 200", "RETURN_VALUE").build();
        CodeObject right = builder(OLD, "JUMP_ABSOLUTE 202", "RETURN_VALUE").build();
        CodeObject end = builder(OLD, "JUMP_ABSOLUTE 4", "RETURN_VALUE").build();

        assertThat(rows(only(left, right)))
                .containsExactly(
                        "|JUMP_ABSOLUTE to offset 200:JUMP_ABSOLUTE to offset 202",
                        "=RETURN_VALUE");
        assertThat(rows(only(end, end))).containsExactly("=JUMP_ABSOLUTE to end", "=RETURN_VALUE");
    }

    @Test
    void handlersAreComparedByWhatTheyLeadTo() {
        var before = new ExceptionTable.Entry(0, 2, 4, 0, false);
        var after = new ExceptionTable.Entry(2, 4, 6, 0, false);
        var deeper = new ExceptionTable.Entry(0, 2, 4, 1, true);
        CodeObject left =
                builder(NEW, "NOP", "RETURN_VALUE", "RERAISE 0")
                        .exceptionTable(ExceptionTable.encode(List.of(before)))
                        .build();
        CodeObject moved =
                builder(NEW, "POP_TOP", "NOP", "RETURN_VALUE", "RERAISE 0")
                        .exceptionTable(ExceptionTable.encode(List.of(after)))
                        .build();
        CodeObject other =
                left.toBuilder().exceptionTable(ExceptionTable.encode(List.of(deeper))).build();

        assertThat(only(left, moved).fields()).isEmpty();
        assertThat(rows(only(left, moved)))
                .containsExactly(">POP_TOP", "L1 =NOP", "L2 =RETURN_VALUE", "L3 =RERAISE 0");
        assertThat(only(left, other).fields())
                .containsExactly(
                        new FieldChange(
                                Field.EXCEPTION_TABLE,
                                List.of("L1 to L2 -> L3 [0]"),
                                List.of("L1 to L2 -> L3 [1] lasti")));
    }

    @Test
    void instructionsOfOneFamilyStandSideBySideAcrossVersions() {
        CodeObject left =
                builder(OLD, "LOAD_GLOBAL 0", "BINARY_ADD", "POP_JUMP_IF_FALSE 6", "RETURN_VALUE")
                        .names(Names.of(Text.of("x")))
                        .build();
        CodeObject right =
                builder(
                                NEW,
                                "RESUME 0",
                                "LOAD_GLOBAL 0",
                                "BINARY_OP 0",
                                "POP_JUMP_IF_FALSE 0",
                                "RETURN_VALUE")
                        .names(Names.of(Text.of("x")))
                        .build();

        assertThat(rows(only(left, right)))
                .containsExactly(
                        ">RESUME 0",
                        "=LOAD_GLOBAL x",
                        "|BINARY_ADD:BINARY_OP +",
                        "=POP_JUMP_IF_FALSE to L1",
                        "L1 =RETURN_VALUE");
    }

    @Test
    void fieldsDifferByValue() {
        CodeObject left =
                builder(OLD, "RETURN_VALUE")
                        .argCount(1)
                        .varNames(Names.of(Text.of("a"), Text.of("b"), Text.of("c")))
                        .flags(0x43)
                        .stackSize(1)
                        .firstLine(5)
                        .filename(Text.of("x.py"))
                        .consts(tuple(Text.of("old"), new Constant.Int(1), new Constant.Int(1)))
                        .build();
        CodeObject right =
                left.toBuilder()
                        .name(Text.of("g"))
                        .argCount(2)
                        .flags(0x4000_0003)
                        .stackSize(2)
                        .firstLine(6)
                        .filename(Text.of("y.py"))
                        .consts(tuple(Text.of("new"), new Constant.Int(1)))
                        .build();

        assertThat(only(left, right).fields())
                .extracting(change -> change.field() + change.before().toString() + change.after())
                .containsExactly(
                        "name[f][g]",
                        "filename[x.py][y.py]",
                        "firstlineno[5][6]",
                        "argcount[1][2]",
                        "arguments[a][a, b]",
                        "stacksize[1][2]",
                        "flags[NOFREE][0x40000000]",
                        "docstring['old']['new']",
                        "consts['old', 1]['new']",
                        "locals[b][]");
        TreeDiff less =
                TreeDiff.of(left, right, DiffOptions.DEFAULT.withLines(false).withFilenames(false));
        assertThat(((CodeDiff) less.codes().get(0)).fields())
                .extracting(FieldChange::field)
                .doesNotContain(Field.FIRST_LINE, Field.FILENAME);
    }

    @Test
    void functionsAreMatchedByNameAndOrder() {
        CodeObject left =
                named(
                        NEW,
                        "<module>",
                        named(NEW, "a"),
                        named(NEW, "gone"),
                        named(NEW, "twice"),
                        named(NEW, "twice", new Constant.Int(2)));
        CodeObject right =
                named(
                        NEW,
                        "<module>",
                        named(NEW, "come"),
                        named(NEW, "twice"),
                        named(NEW, "a"),
                        named(NEW, "twice", new Constant.Int(2)),
                        named(NEW, "twice"));

        var states = new ArrayList<String>();
        for (CodeChange change : diff(left, right).codes()) {
            String sign =
                    change instanceof CodeChange.Added
                            ? "+"
                            : change instanceof CodeChange.Removed
                                    ? "-"
                                    : ((CodeDiff) change).isEqual() ? "=" : "|";
            states.add(sign + change.qualname());
        }

        assertThat(states)
                .containsExactly("=<module>", "+come", "=a", "-gone", "=twice", "=twice", "+twice");
    }

    @Test
    void oneCodeObjectMayStandForEqualOnes() {
        CodeObject shared = named(NEW, "f");
        CodeObject once = named(NEW, "<module>", shared, shared);
        CodeObject twice = named(NEW, "<module>", named(NEW, "f"), named(NEW, "f"));

        assertThat(diff(once, twice).isEqual()).isTrue();
        assertThat(diff(twice, once).isEqual()).isTrue();
        assertThat(diff(once, once).codes()).hasSize(2);
        assertThat(diff(once, named(NEW, "<module>")).codes()).hasSize(2);
    }

    @Test
    void outermostCodeIsComparedWhateverItsName() {
        CodeObject left = named(NEW, "f", named(NEW, "f.inner")).toBuilder().build();
        CodeObject right = named(NEW, "g", named(NEW, "g.inner"));

        assertThat(diff(left, right).codes()).hasSize(2).allMatch(CodeDiff.class::isInstance);
        assertThat(only(left, right).fields())
                .extracting(FieldChange::field)
                .containsExactly(Field.NAME);
    }

    @Test
    void largeCodeThatManyShareMeetsTheLimit() {
        var many = new String[1_000];
        java.util.Arrays.fill(many, "NOP");
        CodeObject large = HandMade.code(NEW, many);
        var functions = new Constant[1_000];
        for (int i = 0; i < functions.length; i++) {
            functions[i] = large.toBuilder().name(Text.of("f")).qualname(Text.of("f")).build();
        }
        CodeObject module = named(NEW, "<module>", functions);

        assertThatThrownBy(
                        () -> TreeDiff.of(module, module, DiffOptions.DEFAULT.withLimit(1 << 24)))
                .isInstanceOf(TextLimitException.class);
    }
}
