package dev.pyclair.conformance;

import dev.pyclair.PyclairException;
import dev.pyclair.code.Utf8Builder;
import dev.pyclair.compiler.Ast;
import dev.pyclair.compiler.ast.DumpOptions;
import dev.pyclair.compiler.ast.Program;
import dev.pyclair.compiler.ast.Stmt;
import dev.pyclair.compiler.fold.Folder;
import dev.pyclair.compiler.future.FutureFeatures;
import dev.pyclair.compiler.symtable.Block;
import dev.pyclair.compiler.symtable.SymbolTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Holds folded trees and symbol tables against those of CPython, which {@code
 * conformance/oracle/compile_stages.py} wrote: {@code main} takes {@code fold} or {@code symtable},
 * its file and the folder of the sources.
 */
final class StageSweep {
    private static final int SHOWN = 20;

    private final String stage;
    private final Path root;
    private int files;
    private int equalFiles;
    private int lines;
    private int equalLines;

    private StageSweep(String stage, Path root) {
        this.stage = stage;
        this.root = root;
    }

    private void compare(String name, List<String> expected) throws IOException {
        files++;
        List<String> actual = entries(stage, Files.readAllBytes(root.resolve(name)), name);
        if (isRefusal(expected) && isRefusal(actual)) {
            equalFiles++;
            return;
        }
        boolean isEqual = true;
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            String want = i < expected.size() ? expected.get(i) : "nothing";
            String got = i < actual.size() ? actual.get(i) : "nothing";
            lines++;
            if (want.equals(got)) {
                equalLines++;
            } else {
                if (isEqual && files - equalFiles <= SHOWN) {
                    System.out.println(
                            name + ", entry " + i + "\n  expected " + want + "\n  made     " + got);
                }
                isEqual = false;
            }
        }
        equalFiles += isEqual ? 1 : 0;
    }

    /** What we make of a source at a stage. */
    static List<String> entries(String stage, byte[] source, String name) {
        try {
            Program program = Ast.parse(source, name);
            return stage.equals("fold") ? folded(program) : blocks(program);
        } catch (PyclairException refused) {
            return List.of("! " + refused.getMessage());
        }
    }

    private static boolean isRefusal(List<String> lines) {
        return lines.size() == 1 && lines.get(0).startsWith("! ");
    }

    private static List<String> folded(Program program) {
        FutureFeatures future = FutureFeatures.of(program, 0);
        List<List<Stmt>> levels = new ArrayList<>();
        for (int level = 0; level <= 2; level++) {
            levels.add(((Program.Module) Folder.fold(program, level, future)).body());
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < levels.get(0).size(); i++) {
            List<String> sums = new ArrayList<>();
            for (List<Stmt> body : levels) {
                sums.add(checksum(body.get(i)));
            }
            boolean isSame = sums.get(0).equals(sums.get(1)) && sums.get(0).equals(sums.get(2));
            lines.add(isSame ? sums.get(0) : String.join(" ", sums));
        }
        return lines;
    }

    private static String checksum(Stmt statement) {
        var sum = new CRC32();
        sum.update(dump(statement));
        return String.format("%08x", sum.getValue());
    }

    private static byte[] dump(Stmt statement) {
        var text = new Utf8Builder(1024);
        Ast.dump(statement, DumpOptions.DEFAULT.withAttributes(), text);
        return text.toBytes().toArray();
    }

    private static List<String> blocks(Program program) {
        List<String> lines = new ArrayList<>();
        blocks(SymbolTable.build(program, FutureFeatures.of(program, 0)).top(), 0, lines);
        return lines;
    }

    private static void blocks(Block block, int depth, List<String> lines) {
        var symbols = new TreeMap<String, Integer>();
        for (int i = 0; i < block.size(); i++) {
            symbols.put(block.nameAt(i), block.flagsAt(i));
        }
        lines.add(
                " ".repeat(depth)
                        + String.join(
                                " ",
                                block.name(),
                                String.valueOf(block.type().ordinal()),
                                String.valueOf(block.span().line()),
                                block.isNested() ? "1" : "0",
                                String.join(",", block.varnames()),
                                symbols.toString()
                                        .replace("=", ":")
                                        .replace(", ", ",")
                                        .replaceAll("[{}]", "")));
        for (Block child : block.children()) {
            blocks(child, depth + 1, lines);
        }
    }

    private void run(Path oracle) throws IOException {
        String name = "";
        List<String> expected = new ArrayList<>();
        for (String line : Files.readAllLines(oracle)) {
            if (line.startsWith("= ")) {
                if (!name.isEmpty()) {
                    compare(name, expected);
                }
                name = line.substring(2);
                expected = new ArrayList<>();
            } else {
                expected.add(line);
            }
        }
        compare(name, expected);
        System.out.printf(
                "%s: %d of %d sources equal, %d of %d entries%n",
                stage, equalFiles, files, equalLines, lines);
    }

    public static void main(String[] arguments) throws IOException {
        var sweep = new StageSweep(arguments[0], Path.of(arguments[2]));
        sweep.run(Path.of(arguments[1]));
        System.exit(sweep.equalFiles == sweep.files ? 0 : 1);
    }
}
