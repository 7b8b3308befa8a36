package dev.pyclair.cli;

import dev.pyclair.bytecode.flow.BasicBlock;
import dev.pyclair.bytecode.flow.ControlFlowGraph;
import dev.pyclair.bytecode.flow.DanglingExit;
import dev.pyclair.bytecode.flow.Exit;
import dev.pyclair.bytecode.flow.ExitKind;
import dev.pyclair.bytecode.flow.Loop;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeTree;
import dev.pyclair.code.Utf8Builder;
import java.util.List;
import java.util.OptionalInt;

/** The control-flow graphs of a file as a line of JSON; {@code docs/json.md} says what is in it. */
final class GraphJson {
    private final Utf8Builder out;
    private final JsonWriter json;

    GraphJson(Utf8Builder out) {
        this.out = out;
        this.json = new JsonWriter(out);
    }

    /** Writes the file and its end of line. */
    void write(Input input, CodeObject root, List<CodeTree.Node> nodes) {
        json.open('{').key("file").value(input.label());
        json.key("python").value(root.version().toString());
        json.key("codes").open('[');
        for (CodeTree.Node node : nodes) {
            CfgCommand.charge(node, out);
            json.open('{').key("qualname").value(node.qualname());
            json.key("offset").value(node.code().fileOffset());
            graph(ControlFlowGraph.of(node.code()));
            json.close('}');
        }
        json.close(']').close('}');
        out.append('\n');
    }

    private void graph(ControlFlowGraph graph) {
        json.key("blocks").open('[');
        for (BasicBlock block : graph.blocks()) {
            block(block);
        }
        json.close(']').key("loops").open('[');
        for (Loop loop : graph.loops()) {
            json.open('{').key("header").value(loop.header());
            json.key("depth").value(loop.depth());
            json.key("irreducible").value(loop.isIrreducible());
            if (loop.outer().isPresent()) {
                json.key("outer").value(loop.outer().get().header());
            }
            json.close('}');
        }
        json.close(']').key("dangling").open('[');
        for (DanglingExit exit : graph.dangling()) {
            json.open('{').key("block").value(exit.block());
            json.key("kind").value(name(exit.kind()));
            json.key("offset").value(exit.offset()).close('}');
        }
        json.close(']');
    }

    private void block(BasicBlock block) {
        json.open('{').key("index").value(block.index());
        json.key("start").value(block.start()).key("end").value(block.end());
        json.key("instructions").value(block.instructionCount());
        optional("first_line", block.firstLine());
        optional("last_line", block.lastLine());
        json.key("reachable").value(block.isReachable());
        optional("dominator", block.dominator());
        optional("entry_depth", block.entryDepth());
        json.key("loop_depth").value(block.loopDepth());
        if (block.loop().isPresent()) {
            json.key("loop").value(block.loop().get().header());
        }
        json.key("exits").open('[');
        for (Exit exit : block.exits()) {
            json.open('{').key("kind").value(name(exit.kind()));
            json.key("target").value(exit.target()).close('}');
        }
        json.close(']').key("predecessors").open('[');
        for (int predecessor : block.predecessors()) {
            json.value(predecessor);
        }
        json.close(']').close('}');
    }

    private static String name(ExitKind kind) {
        return switch (kind) {
            case FALL_THROUGH -> "fall-through";
            case TAKEN -> "taken";
            case EXCEPTION -> "exception";
        };
    }

    private void optional(String key, OptionalInt number) {
        if (number.isPresent()) {
            json.key(key).value(number.getAsInt());
        }
    }
}
