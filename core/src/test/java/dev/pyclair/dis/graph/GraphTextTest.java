package dev.pyclair.dis.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pyclair.bytecode.flow.ControlFlowGraph;
import dev.pyclair.bytecode.flow.HandMade;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Names;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import org.junit.jupiter.api.Test;

class GraphTextTest {
    private static final String[] LOOP = {
        "LOAD_CONST 0", "POP_JUMP_IF_FALSE 6", "JUMP_ABSOLUTE 0", "LOAD_CONST 0", "RETURN_VALUE"
    };

    private static String text(GraphFormat format, GraphOptions options, CodeObject code) {
        return GraphText.of(format, options).text(ControlFlowGraph.of(code));
    }

    private static CodeObject loop(String constant) {
        Bytes bytes = HandMade.code(PythonVersion.V3_9, LOOP).code();
        return CodeObject.builder(PythonVersion.V3_9)
                .code(bytes)
                .name(Text.of("f"))
                .qualname(Text.of("f"))
                .consts(Constant.Container.of(Constant.Kind.TUPLE, Text.of(constant)))
                .build();
    }

    @Test
    void drawsALoopInDot() {
        String text = text(GraphFormat.DOT, GraphOptions.DEFAULT, loop("x"));

        assertThat(text).startsWith("digraph cfg {\n").endsWith("}\n");
        assertThat(text).contains("subgraph cluster_0 {");
        assertThat(text)
                .contains(
                        "0&#160;LOAD_CONST&#160;0&#160;('x')<br/>2&#160;POP_JUMP_IF_FALSE&#160;6<");
        assertThat(text).contains("    b0 -> b2 [color=\"#1f5fa8\", label=\"false\"];\n");
        assertThat(text).contains("    b0 -> b1 [weight=2, label=\"true\"];\n");
    }

    @Test
    void drawsALoopInMermaid() {
        String text = text(GraphFormat.MERMAID, GraphOptions.DEFAULT, loop("x"));

        assertThat(text).startsWith("---\ntitle: \"f\"\n---\nflowchart TD\n");
        assertThat(text).contains("    subgraph loop0[\"loop\"]\n");
        assertThat(text).contains("    b0 -->|\"false\"| b2\n");
        assertThat(text)
                .contains("<br/>0 LOAD_CONST 0 ('x')<br/>2 POP_JUMP_IF_FALSE 6\"]:::header");
    }

    @Test
    void escapesWhatHasAMeaning() {
        String hostile = "a\"b<c>{d}|\\e&f#g;\u0007";

        assertThat(text(GraphFormat.DOT, GraphOptions.DEFAULT, loop(hostile)))
                .contains("'a&quot;b&lt;c&gt;{d}|\\\\e&amp;f#g;\\x07'");
        assertThat(text(GraphFormat.MERMAID, GraphOptions.DEFAULT, loop(hostile)))
                .contains("'a#quot;b#lt;c#gt;{d}|#92;#92;e#amp;f#35;g#59;#92;x07'");
    }

    @Test
    void escapesControlCharactersOfNames() {
        CodeObject code =
                CodeObject.builder(PythonVersion.V3_9)
                        .code(HandMade.code(PythonVersion.V3_9, "LOAD_NAME 0").code())
                        .names(Names.of(Text.of("a\nb")))
                        .build();

        assertThat(text(GraphFormat.DOT, GraphOptions.DEFAULT, code)).contains("(a\\x0ab)");
        assertThat(text(GraphFormat.MERMAID, GraphOptions.DEFAULT, code)).contains("(a#92;x0ab)");
    }

    @Test
    void cutsLongBlocksAndTexts() {
        CodeObject code =
                HandMade.code(
                        PythonVersion.V3_9, "NOP", "DUP_TOP", "ROT_TWO", "POP_TOP", "RETURN_VALUE");
        String text = text(GraphFormat.MERMAID, GraphOptions.DEFAULT.withInstructions(2), code);

        assertThat(text).contains("NOP<br/>... 3 more<br/> 8 RETURN_VALUE\"]");
        assertThat(text(GraphFormat.DOT, GraphOptions.DEFAULT.withInstructions(0), code))
                .contains(">offset&#160;0,&#160;line&#160;0,&#160;depth&#160;0</td></tr></table>>");
        assertThat(text(GraphFormat.DOT, GraphOptions.DEFAULT.withTextLength(3), loop("long")))
                .contains("('lo...)");
        assertThatThrownBy(() -> GraphOptions.DEFAULT.withInstructions(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a graph cannot show -1 instructions or characters");
    }

    @Test
    void leavesOutWhatIsNotAskedFor() {
        CodeObject code = HandMade.code(PythonVersion.V3_9, "LOAD_CONST", "RETURN_VALUE", "NOP");
        GraphOptions options = GraphOptions.DEFAULT.withUnreachable(false);

        assertThat(text(GraphFormat.DOT, GraphOptions.DEFAULT, code))
                .contains("unreachable")
                .contains("no instruction at 6");
        assertThat(text(GraphFormat.DOT, options, code))
                .doesNotContain("unreachable")
                .doesNotContain("no instruction");
    }

    @Test
    void dashesExceptions() {
        CodeObject code =
                HandMade.code(
                        PythonVersion.V3_9,
                        "SETUP_FINALLY 4",
                        "LOAD_CONST",
                        "RETURN_VALUE",
                        "RERAISE");

        assertThat(text(GraphFormat.DOT, GraphOptions.DEFAULT, code))
                .contains("b1 -> b2 [style=dashed");
        assertThat(text(GraphFormat.MERMAID, GraphOptions.DEFAULT, code)).contains("b1 -.-> b2\n");
        assertThat(text(GraphFormat.MERMAID, GraphOptions.DEFAULT.withExceptions(false), code))
                .doesNotContain("-.->");
    }
}
