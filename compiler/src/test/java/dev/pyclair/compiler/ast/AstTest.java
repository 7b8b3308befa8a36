package dev.pyclair.compiler.ast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.compiler.Ast;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees and their texts, as CPython 3.13 prints them by {@code conformance/oracle/ast_dump.py}. */
class AstTest {
    private static byte[] resource(String name) throws IOException {
        try (InputStream in = AstTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static String text(String name) throws IOException {
        return new String(resource(name), StandardCharsets.UTF_8);
    }

    private static Program parse(String source, PythonVersion version) {
        return Ast.parse(
                source.getBytes(StandardCharsets.UTF_8),
                "f",
                ParseOptions.of(version),
                warning -> {});
    }

    private static PythonVersion version(String name) {
        return PythonVersion.parse(name).orElseThrow();
    }

    @Test
    void everyConstructHasItsTreeAndPlaces() throws IOException {
        var module = (Program.Module) Ast.parse(resource("constructs.py"), "constructs.py");
        List<String> expected = text("constructs.txt").lines().toList();
        assertThat(module.body()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(Ast.dump(module.body().get(i), DumpOptions.DEFAULT.withAttributes()))
                    .isEqualTo(expected.get(i));
        }
    }

    @Test
    void dumpsInEachStyle() throws IOException {
        Program tree =
                Ast.parse(
                        "def f(a, *b): return\nx = [1, None]\npass\n"
                                .getBytes(StandardCharsets.UTF_8),
                        "f");
        DumpOptions plain = DumpOptions.DEFAULT;
        DumpOptions[] styles = {
            plain,
            plain.withIndent("  "),
            plain.withIndent("\t").withAttributes(),
            new DumpOptions(false, null, true),
            new DumpOptions(false, " ", true)
        };
        String[] expected = text("indented.txt").split("\n====\n");
        for (int i = 0; i < styles.length; i++) {
            assertThat(Ast.dump(tree, styles[i])).isEqualTo(expected[i]);
        }
    }

    @Test
    void deepTreesAreShownWithoutRecursion() {
        Program tree = parse("1" + "+1".repeat(50_000), version("3.13"));
        assertThat(Ast.dump(tree, DumpOptions.DEFAULT)).startsWith("Module(body=[Expr(");
    }

    @Test
    void templatesAreOfTheirVersion() {
        assertThat(Ast.dump(parse("t'a{x }' t'{y=!r:>{w}}'", version("3.14")), DumpOptions.DEFAULT))
                .isEqualTo(
                        "Module(body=[Expr(value=TemplateStr(values=[Constant(value='a'),"
                                + " Interpolation(value=Name(id='x', ctx=Load()), str='x',"
                                + " conversion=-1), Constant(value='y='),"
                                + " Interpolation(value=Name(id='y', ctx=Load()), str='y',"
                                + " conversion=114, format_spec=JoinedStr(values=["
                                + "Constant(value='>'), FormattedValue(value=Name(id='w',"
                                + " ctx=Load()), conversion=-1)]))]))])");
    }

    @Test
    void eachVersionHasItsSyntax() {
        String[][] sources = {
            {"3.8", "(a := 1)"},
            {"3.9", "@a[0]\ndef f(): pass"},
            {"3.9", "with (a as b, c): pass"},
            {"3.10", "match a:\n case b: pass"},
            {"3.11", "try: pass\nexcept* A: pass"},
            {"3.11", "a[*b]"},
            {"3.12", "type X = int"},
            {"3.12", "def f[T](): pass"},
            {"3.13", "def f[T = int](): pass"},
            {"3.14", "try: pass\nexcept A, B: pass"},
            {"3.14", "t'{x}'"},
            {"3.15", "lazy import a"},
            {"3.15", "[*a for a in b]"},
            {"3.15", "{**a for a in b}"},
            {"3.15", "f(*a for a in b)"}
        };
        for (String[] each : sources) {
            PythonVersion since = version(each[0]);
            assertThat(accepts(each[1], since)).as(each[1]).isTrue();
            PythonVersion before = PythonVersion.values()[since.ordinal() - 1];
            assertThat(accepts(each[1], before)).as(each[1] + " in " + before).isFalse();
        }
    }

    private static boolean accepts(String source, PythonVersion version) {
        try {
            parse(source, version);
            return true;
        } catch (dev.pyclair.source.SourceException refused) {
            return false;
        }
    }
}
