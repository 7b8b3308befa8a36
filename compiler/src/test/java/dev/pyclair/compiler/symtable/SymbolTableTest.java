package dev.pyclair.compiler.symtable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.code.Literal;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.Text;
import dev.pyclair.compiler.Ast;
import dev.pyclair.compiler.ast.Program;
import dev.pyclair.compiler.future.FutureFeatures;
import dev.pyclair.source.SourceException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Blocks and errors of sources about scopes. {@code conformance/oracle/compile_scopes.py} wrote
 * what CPython says.
 */
class SymbolTableTest {
    private static final PythonVersion VERSION = PythonVersion.parse("3.13").orElseThrow();
    private static final String SOURCE = "= ";

    @TestFactory
    Stream<DynamicTest> scopes() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (InputStream in = SymbolTableTest.class.getResourceAsStream("scopes.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String part : all.split("(^|\n)" + SOURCE)) {
                if (!part.isEmpty()) {
                    List<String> lines = part.lines().toList();
                    tests.add(test(lines.get(0), lines.subList(1, lines.size())));
                }
            }
        }
        return tests.stream();
    }

    private static DynamicTest test(String literal, List<String> expected) {
        String source = Literal.parse(literal, VERSION).toString();
        return DynamicTest.dynamicTest(
                literal, () -> assertThat(entries(source)).isEqualTo(expected));
    }

    private static List<String> entries(String source) {
        List<String> lines = new ArrayList<>();
        try {
            Program program = Ast.parse(source.getBytes(StandardCharsets.UTF_8), "scopes.py");
            var future = FutureFeatures.of(program, 0);
            append(SymbolTable.build(program, future).top(), 0, lines);
        } catch (SourceException refused) {
            lines.add(
                    String.join(
                            "\t",
                            "! " + refused.kind().pythonName(),
                            place(refused.line()),
                            place(refused.offset()),
                            place(refused.endLine()),
                            place(refused.endOffset()),
                            Literal.repr(Text.of(refused.words()), VERSION)));
        }
        return lines;
    }

    private static String place(int number) {
        return number <= 0 ? "-" : Integer.toString(number);
    }

    private static void append(Block block, int depth, List<String> lines) {
        var symbols = new TreeMap<String, Integer>();
        for (int i = 0; i < block.size(); i++) {
            symbols.put(block.nameAt(i), block.flagsAt(i));
        }
        List<String> texts = new ArrayList<>();
        symbols.forEach((name, flags) -> texts.add(name + ":" + flags));
        lines.add(
                " ".repeat(depth)
                        + String.join(
                                " ",
                                block.name(),
                                Integer.toString(block.type().ordinal()),
                                Integer.toString(block.span().line()),
                                block.isNested() ? "1" : "0",
                                String.join(",", block.varnames()),
                                String.join(",", texts)));
        for (Block child : block.children()) {
            append(child, depth + 1, lines);
        }
    }
}
