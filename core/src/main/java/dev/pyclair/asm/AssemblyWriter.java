package dev.pyclair.asm;

import dev.pyclair.code.CodeFlag;
import dev.pyclair.code.CodeNotation;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.LiteralReader;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.code.Utf8Builder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes a code object and those inside as blocks of assembler text. */
final class AssemblyWriter {
    private final Utf8Builder out;
    private final PythonVersion version;
    private final Deque<Frame> open = new ArrayDeque<>();

    AssemblyWriter(Utf8Builder out, PythonVersion version) {
        this.out = out;
        this.version = version;
    }

    /** A block that is being written. */
    private final class Frame {
        final AssemblyBlock block;
        final Map<CodeObject, Text> ids = new IdentityHashMap<>();
        final List<CodeObject> inner = new ArrayList<>();
        private final Set<Text> taken = new HashSet<>();
        int next;

        Frame(CodeObject code, AssemblyBlock block) {
            this.block = block;
            collect(code);
        }

        /** Gives an id to every code object among the constants, and among what they hold. */
        private void collect(CodeObject code) {
            Deque<Constant> pending = new ArrayDeque<>();
            List<Constant> consts = code.consts();
            for (int i = consts.size() - 1; i >= 0; i--) {
                pending.push(consts.get(i));
            }
            while (!pending.isEmpty()) {
                Constant constant = pending.pop();
                out.charge(1);
                if (constant instanceof CodeObject found) {
                    add(found);
                } else if (constant instanceof Constant.Container container) {
                    List<Constant> items = container.items();
                    for (int i = items.size() - 1; i >= 0; i--) {
                        pending.push(items.get(i));
                    }
                }
            }
        }

        private void add(CodeObject code) {
            if (ids.containsKey(code)) {
                return;
            }
            String name = code.name().toString();
            boolean isPlain = OperandNames.isBare(name) && Text.of(name).equals(code.name());
            Text id = isPlain ? code.name() : Text.of("code");
            for (int i = 2; !taken.add(id); i++) {
                id = Text.of((isPlain ? name : "code") + "." + i);
            }
            ids.put(code, id);
            inner.add(code);
        }
    }

    /** {@code <code NAME>}, the name being that of a block inside. */
    private record References(Map<CodeObject, Text> ids) implements CodeNotation {
        @Override
        public void append(Utf8Builder out, CodeObject code) {
            out.append(CodeReferences.START);
            out.append(ids.get(code));
            out.append('>');
        }

        @Override
        public Optional<LiteralReader.Result> read(String text, int start) {
            return Optional.empty();
        }
    }

    void write(CodeObject root) {
        boolean isPlain = OperandNames.isBare(root.name().toString());
        open(root, CodeKind.MODULE, isPlain ? root.name() : Text.of("<module>"));
        while (!open.isEmpty()) {
            Frame frame = open.peek();
            if (frame.next < frame.inner.size()) {
                CodeObject inner = frame.inner.get(frame.next++);
                out.append('\n');
                open(inner, kind(inner), frame.ids.get(inner));
            } else {
                open.pop();
                out.spaces(2 * open.size());
                out.append(".end\n");
            }
        }
    }

    private CodeKind kind(CodeObject code) {
        int bits = CodeFlag.OPTIMIZED.bit(version) | CodeFlag.NEWLOCALS.bit(version);
        return (code.flags() & bits) == bits ? CodeKind.FUNCTION : CodeKind.CLASS;
    }

    private void open(CodeObject code, CodeKind kind, Text id) {
        Optional<AssemblyBlock> outer = Optional.ofNullable(open.peek()).map(frame -> frame.block);
        var block = new AssemblyBlock(kind, outer, new AssemblyLine("", 0), id, "");
        var frame = new Frame(code, block);
        new BlockWriter(out, code, block, new References(frame.ids), open.size()).write();
        open.push(frame);
    }
}
