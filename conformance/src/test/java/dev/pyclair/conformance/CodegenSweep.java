package dev.pyclair.conformance;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Text;
import dev.pyclair.compiler.Ast;
import dev.pyclair.compiler.assemble.CodeAssembler;
import dev.pyclair.compiler.assemble.Target;
import dev.pyclair.compiler.ast.Program;
import dev.pyclair.compiler.ast.Span;
import dev.pyclair.compiler.codegen.CodeGeneration;
import dev.pyclair.compiler.codegen.CodegenOptions;
import dev.pyclair.compiler.codegen.UnitAssembler;
import dev.pyclair.compiler.fold.Folder;
import dev.pyclair.compiler.future.FutureFeatures;
import dev.pyclair.compiler.sequence.CodeUnit;
import dev.pyclair.compiler.sequence.ConstantCache;
import dev.pyclair.compiler.sequence.InstructionSequence;
import dev.pyclair.compiler.symtable.SymbolTable;
import dev.pyclair.source.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compares what code generation makes of every file of a folder with CPython's, which {@code
 * conformance/oracle/codegen_sequences.py} wrote.
 *
 * <pre>
 *   CodegenSweep SEQUENCES SOURCES LEVEL
 * </pre>
 *
 * <p>Prints the most frequent first differences of units with an example of each, then the share of
 * units that are equal. The exit code is 1 if anything differs.
 */
final class CodegenSweep {
    private static final int SHOWN = 20;
    private static final String SUFFIX = ".seq";
    private static final String UNIT = "unit ";

    private final int level;
    private final Map<String, List<String>> differences = new TreeMap<>();
    private int units;
    private int equal;

    private CodegenSweep(int level) {
        this.level = level;
    }

    /** What CPython made of one unit. */
    private record Expected(int depth, List<String> lines) {}

    private void compare(String name, List<String> expected, byte[] source) {
        List<List<String>> made = new ArrayList<>();
        String error = "";
        try {
            compile(source, made);
        } catch (SourceException e) {
            error = e.getMessage();
        }
        if (expected.get(0).startsWith("error")) {
            if (error.isEmpty()) {
                note("accepted", name + ": " + expected.get(0));
            }
            return;
        }
        List<List<String>> wanted = innerFirst(expected);
        units += wanted.size();
        if (!error.isEmpty()) {
            note("refused", name + ": " + error);
        } else if (wanted.size() != made.size()) {
            note("number of units", name + ": " + wanted.size() + ", made " + made.size());
        } else {
            for (int i = 0; i < wanted.size(); i++) {
                compare(name + " unit " + i, wanted.get(i), made.get(i));
            }
        }
    }

    private void compare(String name, List<String> wanted, List<String> made) {
        if (wanted.equals(made)) {
            equal++;
            return;
        }
        int at = 0;
        while (at < wanted.size() && at < made.size() && wanted.get(at).equals(made.get(at))) {
            at++;
        }
        String want = at < wanted.size() ? wanted.get(at) : "end";
        String got = at < made.size() ? made.get(at) : "end";
        note(
                want.split(" ")[0] + " / " + got.split(" ")[0],
                name + ", instruction " + at + ": " + want + ", made " + got);
    }

    private void note(String kind, String example) {
        differences.computeIfAbsent(kind, key -> new ArrayList<>()).add(example);
    }

    private void compile(byte[] source, List<List<String>> units) {
        Program program = Ast.parse(source, "f");
        FutureFeatures future = FutureFeatures.of(program, 0);
        Program folded = Folder.fold(program, level, future);
        CodeGeneration.generate(
                folded,
                SymbolTable.build(folded, future),
                future,
                new CodegenOptions(level, future.flags(), false, false),
                new ConstantCache(),
                new Recorder(units, new CodeAssembler(Target.CPYTHON_3_13, Text.of("f"))),
                warning -> {});
    }

    /** Keeps each unit's instructions as the oracle writes them. */
    private record Recorder(List<List<String>> units, CodeAssembler assembler)
            implements UnitAssembler {
        @Override
        public CodeObject assemble(CodeUnit unit) {
            InstructionSequence sequence = unit.sequence();
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < sequence.size(); i++) {
                lines.add(line(sequence, i));
            }
            units.add(lines);
            return assembler.assemble(unit);
        }
    }

    private static String line(InstructionSequence sequence, int index) {
        InstructionSequence.Label target = sequence.target(index);
        int argument = target == null ? sequence.oparg(index) : target.index();
        Span span = sequence.span(index);
        String place =
                span == null
                        ? "-1 -1 -1 -1"
                        : span.line()
                                + " "
                                + span.endLine()
                                + " "
                                + span.column()
                                + " "
                                + span.endColumn();
        return sequence.op(index) + " " + argument + " " + place;
    }

    /** The units in the order in which they are assembled; the oracle has outer ones first. */
    private static List<List<String>> innerFirst(List<String> lines) {
        List<Expected> open = new ArrayList<>();
        List<List<String>> units = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(UNIT)) {
                int depth = Integer.parseInt(line.substring(UNIT.length()));
                close(open, depth, units);
                open.add(new Expected(depth, new ArrayList<>()));
            } else {
                open.get(open.size() - 1).lines().add(line);
            }
        }
        close(open, 0, units);
        return units;
    }

    private static void close(List<Expected> open, int depth, List<List<String>> units) {
        while (!open.isEmpty() && open.get(open.size() - 1).depth() >= depth) {
            units.add(open.remove(open.size() - 1).lines());
        }
    }

    private void report() {
        differences.entrySet().stream()
                .sorted(Comparator.comparingInt(kind -> -kind.getValue().size()))
                .limit(SHOWN)
                .forEach(
                        kind ->
                                System.out.printf(
                                        "%d  %s%n    %s%n",
                                        kind.getValue().size(),
                                        kind.getKey(),
                                        kind.getValue().get(0)));
        System.out.printf("%d of %d units equal, %.3f %%%n", equal, units, 100.0 * equal / units);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path sequences = Path.of(arguments[0]);
        Path sources = Path.of(arguments[1]);
        var sweep = new CodegenSweep(Integer.parseInt(arguments[2]));
        List<Path> files;
        try (Stream<Path> walk = Files.walk(sequences)) {
            files = walk.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
        }
        List<IOException> failures = new ArrayList<>();
        Runnable all =
                () -> {
                    try {
                        for (Path file : files) {
                            String name = sequences.relativize(file).toString();
                            name = name.substring(0, name.length() - SUFFIX.length());
                            sweep.compare(
                                    name,
                                    Files.readAllLines(file),
                                    Files.readAllBytes(sources.resolve(name)));
                        }
                    } catch (IOException e) {
                        failures.add(e);
                    }
                };
        Thread deep = new Thread(null, all, "codegen", 1L << 29);
        deep.start();
        deep.join();
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
        sweep.report();
        System.exit(sweep.differences.isEmpty() ? 0 : 1);
    }
}
