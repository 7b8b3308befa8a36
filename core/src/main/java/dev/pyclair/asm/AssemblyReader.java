package dev.pyclair.asm;

import dev.pyclair.code.CodeFlag;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.pyc.PycFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a whole assembler text: what it says of the file, and its blocks. */
final class AssemblyReader {
    private final List<AssemblyLine> lines = new ArrayList<>();
    private final List<CodeObject> functions = new ArrayList<>();
    private Optional<PythonVersion> version;
    private Optional<AssemblyBlock> open = Optional.empty();
    private boolean isNamed;
    private Optional<Constant> root = Optional.empty();

    /** What the text says of the file. */
    private final FileDirectives file = new FileDirectives();

    /**
     * @param version the version if the text does not name it
     */
    AssemblyReader(String text, Optional<PythonVersion> version) {
        this.version = version;
        int number = 1;
        for (String line : text.split("\r?\n|\r", -1)) {
            lines.add(new AssemblyLine(line, number++));
        }
    }

    PycFile read() {
        for (AssemblyLine line : lines) {
            if (!line.atEnd()) {
                line(line);
            }
        }
        AssemblyLine last = lines.get(lines.size() - 1);
        if (open.isPresent()) {
            throw open.get().opening.errorAtStart("this block is not closed by .end");
        }
        if (root.isEmpty() && functions.isEmpty()) {
            throw last.error("there is no code here; a block starts with .module or .function");
        }
        PythonVersion known = version.orElseThrow();
        Constant value = root.orElseGet(() -> ModuleOfFunctions.of(functions, known));
        return file.file(value, known);
    }

    private void line(AssemblyLine line) {
        int start = line.index();
        if (line.isDirective()) {
            switch (line.word()) {
                case ".python" -> python(line);
                case ".module" -> open(line, CodeKind.MODULE);
                case ".class" -> open(line, CodeKind.CLASS);
                case ".function" -> open(line, CodeKind.FUNCTION);
                case ".end" -> close(line);
                case ".value" -> root(line, line.literal(version(line), Optional.empty()));
                default -> {
                    line.back(start);
                    inside(line);
                }
            }
            return;
        }
        inside(line);
    }

    private void python(AssemblyLine line) {
        int start = line.index();
        String name = line.word();
        Optional<PythonVersion> named = PythonVersion.parse(name);
        if (named.isEmpty()) {
            throw line.error(
                    "'"
                            + name
                            + "' is no version; the versions are 1.0 to 1.6, 2.0 to 2.7 and 3.0"
                            + " to "
                            + PythonVersion.values()[PythonVersion.values().length - 1],
                    start);
        }
        line.expectEnd();
        if (isNamed || open.isPresent() || root.isPresent() || !functions.isEmpty()) {
            throw line.errorAtStart("the version is named once, before all that depends on it");
        }
        isNamed = true;
        version = named;
    }

    private PythonVersion version(AssemblyLine line) {
        return version.orElseThrow(
                () -> line.errorAtStart("say first which version this is for: .python 3.13"));
    }

    private void open(AssemblyLine line, CodeKind kind) {
        Text id;
        if (kind == CodeKind.MODULE && line.atEnd()) {
            id = Text.of("<module>");
        } else {
            id = line.name(version(line));
        }
        version(line);
        String arguments = kind == CodeKind.FUNCTION && !line.atEnd() ? line.arguments() : "";
        line.expectEnd();
        open.ifPresent(
                outer -> {
                    if (outer.inner.containsKey(id)) {
                        throw line.errorAtStart(
                                "there is a block '"
                                        + id
                                        + "' here already; call this one"
                                        + " otherwise and give its name by .name");
                    }
                });
        open = Optional.of(new AssemblyBlock(kind, open, line, id, arguments));
    }

    private void close(AssemblyLine line) {
        line.expectEnd();
        AssemblyBlock block =
                open.orElseThrow(
                        () -> line.errorAtStart("there is no block open that could end here"));
        CodeObject code = new BlockAssembler(block, version(line)).assemble();
        block.firstUnused()
                .ifPresent(
                        unused -> {
                            throw unused.opening.errorAtStart(
                                    "the block around does not refer to this one; it does so by"
                                            + " LOAD_CONST <code "
                                            + unused.id
                                            + ">, or by .const");
                        });
        open = block.outer;
        if (open.isPresent()) {
            open.get().inner.put(block.id, code);
            open.get().unused.put(block.id, block);
        } else if (block.kind == CodeKind.MODULE) {
            root(block.opening, code);
        } else {
            functions.add(code);
        }
    }

    private void root(AssemblyLine line, Constant value) {
        line.expectEnd();
        if (root.isPresent()) {
            throw line.errorAtStart("a file holds one value, and there is one already");
        }
        root = Optional.of(value);
    }

    private void inside(AssemblyLine line) {
        if (open.isEmpty()) {
            file.read(line, this::version);
            return;
        }
        AssemblyBlock block = open.get();
        int start = line.index();
        if (line.isDirective()) {
            PythonVersion known = version(line);
            switch (line.word()) {
                case ".name" -> block.name = Optional.of(named(line, known));
                case ".qualname" -> block.qualname = Optional.of(named(line, known));
                case ".filename" -> block.filename = Optional.of(named(line, known));
                case ".flags" -> {
                    int kept = FlagText.isAddition(line) ? block.futureFlags : 0;
                    block.futureFlags = kept | FlagText.read(line, known) & CodeFlag.future(known);
                }
                default -> {}
            }
        }
        line.back(start);
        block.lines.add(line);
    }

    private static Text named(AssemblyLine line, PythonVersion version) {
        Text name = line.name(version);
        line.expectEnd();
        return name;
    }
}
