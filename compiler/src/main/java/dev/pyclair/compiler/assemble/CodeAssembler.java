package dev.pyclair.compiler.assemble;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Names;
import dev.pyclair.code.Text;
import dev.pyclair.compiler.flow.FlowGraph;
import dev.pyclair.compiler.flow.Pass;
import dev.pyclair.compiler.sequence.CodeUnit;
import dev.pyclair.compiler.sequence.ConstantCache;
import dev.pyclair.compiler.sequence.Encoding;
import dev.pyclair.compiler.sequence.NamePool;
import java.util.List;

/**
 * Makes code objects of the units of one module, innermost first.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Python/compile.c">CPython: {@code
 *     Python/compile.c}, {@code optimize_and_assemble_code_unit}</a>
 */
public final class CodeAssembler {
    private static final int HIDDEN = 0x10;

    private final Encoding encoding;
    private final List<Pass> passes;
    private final Text filename;

    /**
     * An assembler for one module.
     *
     * @param target what to make code for
     * @param filename {@code co_filename} of all code objects
     */
    public CodeAssembler(Target target, Text filename) {
        this.encoding = target.encoding();
        this.passes = target.passes();
        this.filename = filename;
    }

    /**
     * The code object of a unit.
     *
     * @param unit the unit, complete; used up afterwards
     * @return the code object
     */
    public CodeObject assemble(CodeUnit unit) {
        FlowGraph graph = FlowGraph.of(unit, encoding);
        for (int i = 0; i < passes.size(); i++) {
            passes.get(i).apply(graph);
        }
        var layout = new Layout(graph, encoding);
        ConstantCache cache = unit.cache();
        Names names = names(unit.names(), cache);
        Names variables = variables(unit, cache);
        if (cache.hasForeignNames()) {
            cache.noteTuple(texts(names));
            cache.noteTuple(graph.consts().toArray(new Constant[0]));
            cache.noteTuple(texts(variables));
        }
        return CodeObject.builder(encoding.version())
                .argCount(unit.argCount())
                .posOnlyArgCount(unit.posOnlyArgCount())
                .kwOnlyArgCount(unit.kwOnlyArgCount())
                .stackSize(graph.stackSize())
                .flags(unit.flags())
                .code(BytecodeWriter.code(layout, encoding))
                .consts(graph.consts())
                .names(names)
                .varNames(variables)
                .localsPlusKinds(kinds(unit, variables.size()))
                .filename(filename)
                .name(cache.identifier(unit.name()))
                .qualname(cache.intern(unit.qualnameText()))
                .firstLine(unit.firstLine())
                .lineTable(BytecodeWriter.locations(layout, encoding, unit.firstLine()))
                .exceptionTable(BytecodeWriter.exceptions(layout))
                .build();
    }

    private static Names names(NamePool pool, ConstantCache cache) {
        var names = new Text[pool.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = cache.identifier(pool.get(i));
        }
        return Names.of(names);
    }

    private static Constant[] texts(Names names) {
        var texts = new Constant[names.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = names.text(i);
        }
        return texts;
    }

    /** Locals, then cells that are none of them, then free variables. */
    private static Names variables(CodeUnit unit, ConstantCache cache) {
        NamePool locals = unit.varNames();
        NamePool cells = unit.cellVars();
        NamePool frees = unit.freeVars();
        int count = locals.size() + frees.size();
        for (int i = 0; i < cells.size(); i++) {
            count += locals.indexOf(cells.get(i)) < 0 ? 1 : 0;
        }
        var names = new Text[count];
        int at = 0;
        for (int i = 0; i < locals.size(); i++) {
            names[at++] = cache.identifier(locals.get(i));
        }
        for (int i = 0; i < cells.size(); i++) {
            if (locals.indexOf(cells.get(i)) < 0) {
                names[at++] = cache.identifier(cells.get(i));
            }
        }
        for (int i = 0; i < frees.size(); i++) {
            names[at++] = cache.identifier(frees.get(i));
        }
        return Names.of(names);
    }

    private static Bytes kinds(CodeUnit unit, int count) {
        var kinds = new byte[count];
        NamePool locals = unit.varNames();
        NamePool cells = unit.cellVars();
        for (int i = 0; i < count; i++) {
            int kind;
            if (i < locals.size()) {
                String name = locals.get(i);
                kind = CodeObject.KIND_LOCAL;
                if (!unit.hiddenLocals().isEmpty() && unit.hiddenLocals().containsKey(name)) {
                    kind |= HIDDEN;
                }
                if (cells.size() > 0 && cells.indexOf(name) >= 0) {
                    kind |= CodeObject.KIND_CELL;
                }
            } else {
                kind =
                        i < count - unit.freeVars().size()
                                ? CodeObject.KIND_CELL
                                : CodeObject.KIND_FREE;
            }
            kinds[i] = (byte) kind;
        }
        return Bytes.window(kinds, 0, count);
    }
}
