package dev.pyclair.asm;

import dev.pyclair.code.CodeFlag;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A block of assembler text that makes a code object: its opening line and what it encloses. */
final class AssemblyBlock {
    final CodeKind kind;
    final Optional<AssemblyBlock> outer;
    final AssemblyLine opening;

    /** How the enclosing block refers to the code object; also its name, unless one is given. */
    final Text id;

    /** The arguments of a function as they are spelled. */
    final String arguments;

    /** The lines inside, without those of inner blocks. */
    final List<AssemblyLine> lines = new ArrayList<>();

    /** The code objects of inner blocks, by id. */
    final Map<Text, CodeObject> inner = new LinkedHashMap<>();

    /** The inner blocks to which nothing has referred yet. */
    final Map<Text, AssemblyBlock> unused = new LinkedHashMap<>();

    /** What the block says of its names, for inner blocks that say nothing of theirs. */
    Optional<Text> qualname = Optional.empty();

    Optional<Text> name = Optional.empty();
    Optional<Text> filename = Optional.empty();

    /** The flags of {@code __future__}, which hold inside, too. */
    int futureFlags;

    AssemblyBlock(
            CodeKind kind,
            Optional<AssemblyBlock> outer,
            AssemblyLine opening,
            Text id,
            String arguments) {
        this.kind = kind;
        this.outer = outer;
        this.opening = opening;
        this.id = id;
        this.arguments = arguments;
        this.futureFlags = outer.map(block -> block.futureFlags).orElse(0);
    }

    Optional<AssemblyBlock> firstUnused() {
        return unused.values().stream().findFirst();
    }

    Text name() {
        return name.orElse(id);
    }

    /** The name with those of the blocks around it, as CPython's compiler makes it. */
    Text qualname() {
        if (qualname.isPresent()) {
            return qualname.get();
        }
        if (outer.isEmpty() || outer.get().kind == CodeKind.MODULE) {
            return name();
        }
        String link = outer.get().kind == CodeKind.FUNCTION ? ".<locals>." : ".";
        return outer.get().qualname().plus(Text.of(link)).plus(name());
    }

    /** The flags that follow from the blocks around this one. */
    int inheritedFlags(PythonVersion version) {
        if (outer.isEmpty()) {
            return 0;
        }
        int flags = outer.get().futureFlags;
        if (kind != CodeKind.MODULE && outer.get().isInFunction()) {
            flags |= CodeFlag.NESTED.bit(version);
        }
        if (kind == CodeKind.FUNCTION
                && outer.get().kind == CodeKind.CLASS
                && version.marksMethods()) {
            flags |= CodeFlag.METHOD.bit(version);
        }
        return flags;
    }

    private boolean isInFunction() {
        return kind == CodeKind.FUNCTION || outer.isPresent() && outer.get().isInFunction();
    }

    Text filename() {
        return filename.orElseGet(
                () -> outer.map(AssemblyBlock::filename).orElse(Text.of("<assembler>")));
    }
}
