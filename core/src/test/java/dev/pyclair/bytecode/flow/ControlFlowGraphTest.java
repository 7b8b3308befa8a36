package dev.pyclair.bytecode.flow;

import static dev.pyclair.bytecode.flow.HandMade.edges;
import static dev.pyclair.bytecode.flow.HandMade.graph;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.opcode.InstructionSet;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ControlFlowGraphTest {
    @Test
    void hasNoBlockWhereThereIsNoCode() {
        ControlFlowGraph graph = graph(PythonVersion.V3_13);

        assertThat(graph.blocks()).isEmpty();
        assertThat(graph.entry()).isEmpty();
        assertThat(graph.loops()).isEmpty();
        assertThat(graph.blockAt(0)).isEmpty();
    }

    @Test
    void forkAndJoin() {
        ControlFlowGraph graph =
                graph(
                        PythonVersion.V3_9,
                        "LOAD_CONST 0",
                        "POP_JUMP_IF_FALSE 8",
                        "LOAD_CONST 1",
                        "JUMP_FORWARD 2",
                        "LOAD_CONST 2",
                        "RETURN_VALUE");

        assertThat(edges(graph)).isEqualTo("0>2 0-1 1>3 2-3");
        BasicBlock join = graph.blocks().get(3);
        assertThat(join.start()).isEqualTo(10);
        assertThat(join.end()).isEqualTo(12);
        assertThat(join.firstInstruction()).isEqualTo(5);
        assertThat(join.predecessors()).containsExactly(1, 2);
        assertThat(join.dominator()).hasValue(0);
        assertThat(join.entryDepth()).hasValue(1);
        assertThat(graph.dominates(0, 3)).isTrue();
        assertThat(graph.dominates(1, 3)).isFalse();
        assertThat(graph.blockAt(7).orElseThrow().index()).isEqualTo(1);
    }

    @Test
    void loopWithinLoop() {
        ControlFlowGraph graph =
                graph(
                        PythonVersion.V3_9,
                        "LOAD_CONST 0",
                        "GET_ITER",
                        "FOR_ITER 14",
                        "GET_ITER",
                        "FOR_ITER 4",
                        "POP_TOP",
                        "JUMP_ABSOLUTE 8",
                        "NOP",
                        "JUMP_ABSOLUTE 4",
                        "NOP",
                        "LOAD_CONST 0",
                        "RETURN_VALUE");

        assertThat(graph.loops()).extracting(Loop::depth).containsExactly(1, 2);
        Loop outer = graph.loops().get(0);
        Loop inner = graph.loops().get(1);
        assertThat(outer.body()).containsExactly(1, 2, 3, 4, 5);
        assertThat(inner.body()).containsExactly(3, 4);
        assertThat(inner.outer()).containsSame(outer);
        assertThat(outer.inner()).containsExactly(inner);
        assertThat(outer.isIrreducible()).isFalse();
        assertThat(graph.blocks().get(4).loopDepth()).isEqualTo(2);
        assertThat(graph.blocks().get(3).isLoopHeader()).isTrue();
        assertThat(graph.blocks().get(3).entryDepth()).hasValue(2);
    }

    @Test
    void flagsALoopWithTwoEntries() {
        ControlFlowGraph graph =
                graph(
                        PythonVersion.V3_9,
                        "LOAD_CONST 0",
                        "POP_JUMP_IF_FALSE 6",
                        "NOP",
                        "LOAD_CONST 0",
                        "POP_JUMP_IF_FALSE 4",
                        "LOAD_CONST 0",
                        "RETURN_VALUE");

        assertThat(graph.loops()).hasSize(1);
        assertThat(graph.loops().get(0).isIrreducible()).isTrue();
        assertThat(graph.loops().get(0).body()).containsExactly(1, 2);
    }

    @Test
    void anOuterLoopHoldsBothEntriesOfAnIrreducibleOne() {
        ControlFlowGraph graph =
                graph(
                        PythonVersion.V3_9,
                        "NOP",
                        "LOAD_CONST 0",
                        "POP_JUMP_IF_FALSE 12",
                        "NOP",
                        "LOAD_CONST 0",
                        "POP_JUMP_IF_FALSE 2",
                        "LOAD_CONST 0",
                        "POP_JUMP_IF_FALSE 6",
                        "LOAD_CONST 0",
                        "RETURN_VALUE");

        assertThat(graph.loops()).hasSize(2);
        assertThat(graph.loops().get(0).isIrreducible()).isFalse();
        assertThat(graph.loops().get(0).body()).containsExactly(1, 2, 3);
        assertThat(graph.loops().get(1).isIrreducible()).isTrue();
        assertThat(graph.loops().get(1).outer()).containsSame(graph.loops().get(0));
    }

    @Test
    void handlerOfATableStandsAtItsDepth() {
        // start 1, length 2, target 5, depth 3 with lasti: 3 << 1 | 1
        Bytes table = Bytes.of(new byte[] {(byte) 0x81, 2, 5, 7});
        ControlFlowGraph graph =
                ControlFlowGraph.of(
                        HandMade.builder(
                                        PythonVersion.V3_13,
                                        "RESUME",
                                        "LOAD_CONST",
                                        "POP_TOP",
                                        "LOAD_CONST",
                                        "RETURN_VALUE",
                                        "PUSH_EXC_INFO",
                                        "RERAISE")
                                .exceptionTable(table)
                                .build());

        assertThat(edges(graph)).isEqualTo("0-1 1!3 1-2");
        assertThat(graph.blocks().get(3).entryDepth()).hasValue(5);
        assertThat(graph.blocks().get(3).dominator()).hasValue(1);
    }

    @Test
    void breakAndContinueGoThroughFinally() {
        ControlFlowGraph graph =
                graph(
                        PythonVersion.V3_7,
                        "SETUP_LOOP 20", // 0, to 22
                        "SETUP_FINALLY 12", // 2, to 16
                        "LOAD_CONST", // 4
                        "POP_JUMP_IF_FALSE 10", // 6
                        "BREAK_LOOP", // 8
                        "CONTINUE_LOOP 2", // 10
                        "POP_BLOCK", // 12
                        "LOAD_CONST", // 14
                        "END_FINALLY", // 16
                        "JUMP_ABSOLUTE 2", // 18
                        "POP_BLOCK", // 20
                        "LOAD_CONST", // 22
                        "RETURN_VALUE"); // 24

        int handler = graph.blockAt(16).orElseThrow().index();
        assertThat(graph.blockAt(8).orElseThrow().exits())
                .containsExactly(
                        new Exit(ExitKind.EXCEPTION, handler), new Exit(ExitKind.TAKEN, handler));
        assertThat(graph.blocks().get(handler).exits())
                .containsExactlyInAnyOrder(
                        new Exit(ExitKind.TAKEN, graph.blockAt(2).orElseThrow().index()),
                        new Exit(ExitKind.TAKEN, graph.blockAt(22).orElseThrow().index()));
        assertThat(graph.blocks().get(handler).entryDepth()).hasValue(6);
        assertThat(graph.blockAt(22).orElseThrow().entryDepth()).hasValue(0);
        // What follows END_FINALLY is reached when the handler is run into only.
        assertThat(graph.blockAt(18).orElseThrow().isReachable()).isFalse();
    }

    @Test
    void endOfAnExceptClauseDoesNotFallThrough() {
        ControlFlowGraph graph =
                graph(
                        PythonVersion.V2_7,
                        "SETUP_EXCEPT 4", // 0, to 7
                        "POP_BLOCK", // 3
                        "JUMP_FORWARD 1", // 4, to 8
                        "END_FINALLY", // 7
                        "LOAD_CONST", // 8
                        "RETURN_VALUE"); // 11

        BasicBlock handler = graph.blockAt(7).orElseThrow();
        assertThat(handler.isReachable()).isTrue();
        assertThat(handler.entryDepth()).hasValue(3);
        assertThat(handler.exits()).isEmpty();
    }

    @Test
    void finallyIsCalledAndComesBack() {
        ControlFlowGraph graph =
                graph(
                        PythonVersion.V3_8,
                        "SETUP_FINALLY 10", // 0, to 12
                        "LOAD_CONST", // 2
                        "POP_BLOCK", // 4
                        "CALL_FINALLY 4", // 6, to 12
                        "RETURN_VALUE", // 8
                        "NOP", // 10
                        "END_FINALLY", // 12
                        "LOAD_CONST", // 14
                        "RETURN_VALUE"); // 16

        assertThat(edges(graph)).isEqualTo("0-1 1!5 1-2 2>5 4-5 5>3");
        assertThat(graph.blocks().get(3).entryDepth()).hasValue(1);
        assertThat(graph.unreachable()).extracting(BasicBlock::start).containsExactly(10, 14);
    }

    @Test
    void depthIsUnknownWhereWaysInDisagree() {
        ControlFlowGraph graph =
                graph(
                        PythonVersion.V3_9,
                        "LOAD_CONST",
                        "POP_JUMP_IF_FALSE 6",
                        "LOAD_CONST",
                        "NOP",
                        "JUMP_FORWARD 0",
                        "RETURN_VALUE");

        assertThat(graph.blocks())
                .extracting(BasicBlock::entryDepth)
                .containsExactly(
                        OptionalInt.of(0),
                        OptionalInt.of(0),
                        OptionalInt.empty(),
                        OptionalInt.empty());
    }

    @Test
    void listsWaysThatLeadNowhere() {
        ControlFlowGraph graph =
                graph(PythonVersion.V3_9, "LOAD_CONST", "POP_JUMP_IF_FALSE 3", "NOP");

        assertThat(graph.dangling())
                .containsExactly(
                        new DanglingExit(0, ExitKind.TAKEN, 3),
                        new DanglingExit(1, ExitKind.FALL_THROUGH, 6));
    }

    @Test
    void doesNotCutAnInstructionFromItsExtension() {
        ControlFlowGraph graph =
                graph(PythonVersion.V3_9, "EXTENDED_ARG 1", "LOAD_CONST 0", "JUMP_ABSOLUTE 2");

        assertThat(graph.blocks()).hasSize(1);
        assertThat(graph.blocks().get(0).instructionCount()).isEqualTo(3);
        assertThat(graph.dangling()).containsExactly(new DanglingExit(0, ExitKind.TAKEN, 2));
    }

    @ParameterizedTest
    @EnumSource(PythonVersion.class)
    void anyBytesHaveAGraph(PythonVersion version) {
        var random = new Random(version.ordinal());
        for (int i = 0; i < 300; i++) {
            var bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            var table = new byte[random.nextInt(60)];
            random.nextBytes(table);
            CodeObject code =
                    CodeObject.builder(version)
                            .code(Bytes.of(bytes))
                            .exceptionTable(Bytes.of(table))
                            .build();
            ControlFlowGraph graph = ControlFlowGraph.of(code);
            int end = 0;
            for (BasicBlock block : graph.blocks()) {
                assertThat(block.start()).isEqualTo(end);
                end = block.end();
            }
            assertThat(end).isEqualTo(bytes.length);
            assertThat(NaiveGraph.dominators(graph)).isEqualTo(NaiveGraph.claimed(graph));
            assertThat(NaiveGraph.wrongLoops(graph)).isEmpty();
        }
    }

    /** Jumps from anywhere to anywhere, with loops that have several entries. */
    @Test
    void tangledJumpsHaveTheirDominatorsAndLoops() {
        var random = new Random(3);
        int irreducible = 0;
        for (int i = 0; i < 3000; i++) {
            int count = 2 + random.nextInt(20);
            var names = new String[count];
            for (int j = 0; j < count; j++) {
                int target = 2 * random.nextInt(count);
                names[j] =
                        switch (random.nextInt(8)) {
                            case 0 -> "JUMP_ABSOLUTE " + target;
                            case 1, 2, 3, 4 -> "POP_JUMP_IF_FALSE " + target;
                            case 5 -> "RETURN_VALUE";
                            default -> "NOP";
                        };
            }
            ControlFlowGraph graph = graph(PythonVersion.V3_9, names);
            assertThat(NaiveGraph.dominators(graph)).isEqualTo(NaiveGraph.claimed(graph));
            assertThat(NaiveGraph.wrongLoops(graph)).as(String.join(", ", names)).isEmpty();
            for (Loop loop : graph.loops()) {
                irreducible += loop.isIrreducible() ? 1 : 0;
            }
        }
        assertThat(irreducible).isGreaterThan(100);
    }

    /**
     * Shapes on which a walk by recursion, or one again from each place, does not come to an end.
     */
    @Test
    void takesAboutAsLongAsTheCodeIs() {
        int size = 100_000;
        var nested = new byte[2 * size];
        for (String name :
                List.of(
                        "SETUP_FINALLY",
                        "SETUP_LOOP",
                        "POP_JUMP_IF_FALSE",
                        "END_FINALLY",
                        "BREAK_LOOP",
                        "POP_EXCEPT",
                        "FOR_ITER")) {
            for (int i = 0; i < size; i++) {
                nested[2 * i] = (byte) (i < size / 2 ? number("SETUP_FINALLY") : number(name));
                nested[2 * i + 1] = (byte) 200;
            }
            CodeObject code = CodeObject.builder(PythonVersion.V3_7).code(Bytes.of(nested)).build();
            ControlFlowGraph graph =
                    Assertions.assertTimeout(
                            Duration.ofSeconds(20), () -> ControlFlowGraph.of(code));
            assertThat(graph.blocks()).isNotEmpty();
        }
    }

    private static int number(String name) {
        return InstructionSet.of(PythonVersion.V3_7).entry(name).orElseThrow().number();
    }
}
