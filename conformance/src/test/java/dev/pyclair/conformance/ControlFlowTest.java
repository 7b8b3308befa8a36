package dev.pyclair.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.bytecode.InstructionReader;
import dev.pyclair.bytecode.flow.BasicBlock;
import dev.pyclair.bytecode.flow.ControlFlowGraph;
import dev.pyclair.bytecode.flow.DanglingExit;
import dev.pyclair.bytecode.flow.Exit;
import dev.pyclair.bytecode.flow.ExitKind;
import dev.pyclair.bytecode.flow.Loop;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeTree;
import dev.pyclair.dis.graph.GraphFormat;
import dev.pyclair.dis.graph.GraphOptions;
import dev.pyclair.dis.graph.GraphText;
import dev.pyclair.opcode.Flow;
import dev.pyclair.opcode.InstructionSet;
import dev.pyclair.pyc.PycFile;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The control-flow graphs of all code of the corpus have the properties of such graphs. */
class ControlFlowTest {
    static List<String> compiled() {
        return Corpus.files(".pyc");
    }

    /** Without code that was put together by hand, some of which no compiler would make. */
    static List<String> fromCompilers() {
        Set<String> handMade =
                Corpus.rows("corpus/manifest.tsv").stream()
                        .filter(row -> row[row.length - 1].equals("handmade.py"))
                        .map(row -> "corpus/" + row[0])
                        .collect(Collectors.toSet());
        assertThat(handMade).isNotEmpty();
        return compiled().stream()
                .filter(name -> !handMade.contains(name))
                .collect(Collectors.toList());
    }

    private static List<CodeTree.Node> codeOf(String name) {
        return CodeTree.of(PycFile.read(Corpus.bytes(name)).code());
    }

    @ParameterizedTest
    @MethodSource("compiled")
    void blocksAreAPartitionOfTheCode(String name) {
        for (CodeTree.Node node : codeOf(name)) {
            ControlFlowGraph graph = ControlFlowGraph.of(node.code());
            var reader = new InstructionReader(node.code());
            int instructions = 0;
            int end = 0;
            for (BasicBlock block : graph.blocks()) {
                assertThat(block.start()).as(node.qualname()).isEqualTo(end);
                assertThat(block.firstInstruction()).isEqualTo(instructions);
                for (int i = 0; i < block.instructionCount(); i++) {
                    assertThat(reader.next()).isTrue();
                    assertThat(reader.offset()).isBetween(block.start(), block.end() - 1);
                }
                instructions += block.instructionCount();
                end = block.end();
            }
            assertThat(reader.next()).isFalse();
            assertThat(end).isEqualTo(node.code().code().length());
        }
    }

    @ParameterizedTest
    @MethodSource("fromCompilers")
    void jumpsEndBlocksAndTheirTargetsStartThem(String name) {
        for (CodeTree.Node node : codeOf(name)) {
            ControlFlowGraph graph = ControlFlowGraph.of(node.code());
            InstructionSet set = InstructionSet.of(node.code().version());
            var reader = new InstructionReader(node.code());
            while (reader.next()) {
                Flow flow = set.flow(reader.entry());
                BasicBlock block = graph.blockAt(reader.offset()).orElseThrow();
                if (reader.entry().operand().isJump()) {
                    BasicBlock target = graph.blockAt(reader.target()).orElseThrow();
                    assertThat(target.start()).as(node.qualname()).isEqualTo(reader.target());
                }
                if (flow == Flow.JUMP || flow == Flow.BRANCH || flow == Flow.EXIT) {
                    assertThat(reader.nextOffset()).isEqualTo(block.end());
                }
            }
        }
    }

    /** A compiler keeps count, so that all depths are known and none is above co_stacksize. */
    @ParameterizedTest
    @MethodSource("fromCompilers")
    void depthsAreWithinTheSizeOfTheStack(String name) {
        for (CodeTree.Node node : codeOf(name)) {
            for (BasicBlock block : ControlFlowGraph.of(node.code()).blocks()) {
                assertThat(block.entryDepth().isPresent())
                        .as("%s at %d", node.qualname(), block.start())
                        .isEqualTo(block.isReachable());
                assertThat(block.entryDepth().orElse(0))
                        .as("%s at %d", node.qualname(), block.start())
                        .isLessThanOrEqualTo(node.code().stackSize());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fromCompilers")
    void noReachableBlockLeadsNowhereAndEachHasItsWayIn(String name) {
        for (CodeTree.Node node : codeOf(name)) {
            ControlFlowGraph graph = ControlFlowGraph.of(node.code());
            for (DanglingExit exit : graph.dangling()) {
                assertThat(graph.blocks().get(exit.block()).isReachable()).isFalse();
            }
            for (BasicBlock block : graph.blocks()) {
                for (Exit exit : block.exits()) {
                    BasicBlock target = graph.blocks().get(exit.target());
                    assertThat(target.predecessors()).contains(block.index());
                    assertThat(target.isReachable() || !block.isReachable()).isTrue();
                    if (exit.kind() == ExitKind.FALL_THROUGH) {
                        assertThat(target.start()).isEqualTo(block.end());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("compiled")
    void dominatorsAreThoseOfTheDefinition(String name) {
        for (CodeTree.Node node : codeOf(name)) {
            ControlFlowGraph graph = ControlFlowGraph.of(node.code());
            for (BasicBlock upper : graph.blocks()) {
                BitSet without = reachedWithout(graph, upper.index());
                for (BasicBlock lower : graph.blocks()) {
                    assertThat(graph.dominates(upper.index(), lower.index()))
                            .as("%s: %d, %d", node.qualname(), upper.index(), lower.index())
                            .isEqualTo(
                                    upper.isReachable()
                                            && lower.isReachable()
                                            && !without.get(lower.index()));
                }
            }
        }
    }

    /** The blocks that the entry reaches if one block is taken out. */
    private static BitSet reachedWithout(ControlFlowGraph graph, int taken) {
        var reached = new BitSet();
        var pending = new ArrayDeque<Integer>();
        if (taken != 0) {
            reached.set(0);
            pending.add(0);
        }
        while (!pending.isEmpty()) {
            for (Exit exit : graph.blocks().get(pending.remove()).exits()) {
                if (exit.target() != taken && !reached.get(exit.target())) {
                    reached.set(exit.target());
                    pending.add(exit.target());
                }
            }
        }
        return reached;
    }

    @ParameterizedTest
    @MethodSource("compiled")
    void loopsAreEnteredAtTheirHeadersOnly(String name) {
        for (CodeTree.Node node : codeOf(name)) {
            ControlFlowGraph graph = ControlFlowGraph.of(node.code());
            for (Loop loop : graph.loops()) {
                assertThat(loop.isIrreducible()).as(node.qualname()).isFalse();
                List<Integer> body = loop.body();
                assertThat(body).contains(loop.header());
                for (int block : body) {
                    assertThat(graph.dominates(loop.header(), block)).isTrue();
                }
                assertThat(graph.blocks().get(loop.header()).predecessors())
                        .anyMatch(body::contains);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("compiled")
    void everyBlockAndExitIsDrawn(String name) {
        for (CodeTree.Node node : codeOf(name)) {
            CodeObject code = node.code();
            ControlFlowGraph graph = ControlFlowGraph.of(code);
            long exits = graph.blocks().stream().mapToLong(block -> block.exits().size()).sum();
            String dot = GraphText.of(GraphFormat.DOT, GraphOptions.DEFAULT).text(graph);
            String mermaid = GraphText.of(GraphFormat.MERMAID, GraphOptions.DEFAULT).text(graph);

            assertThat(count(dot, "    b\\d+ -> b\\d+ \\[.*")).isEqualTo(exits);
            assertThat(count(dot, "    b\\d+ \\[label=.*")).isEqualTo(graph.blocks().size());
            assertThat(count(dot, "    subgraph cluster_\\d+ \\{")).isEqualTo(graph.loops().size());
            assertThat(count(mermaid, "    b\\d+ -.*> ?b\\d+|    b\\d+ -.*\\| b\\d+"))
                    .isEqualTo(exits);
            assertThat(count(mermaid, "    b\\d+\\[\".*\"\\]:::\\w+"))
                    .isEqualTo(graph.blocks().size());
            assertThat(count(mermaid, "    end")).isEqualTo(graph.loops().size());
        }
    }

    private static long count(String text, String line) {
        return text.lines().filter(each -> each.matches(line)).count();
    }
}
