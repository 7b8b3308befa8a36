package dev.pyclair.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pyclair.code.CodeObject;
import dev.pyclair.compiler.ast.ParseOptions;
import dev.pyclair.source.SourceException;
import dev.pyclair.source.SourceWarning;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PythonCompilerTest {
    private static final int FUTURE_ANNOTATIONS = 0x1000000;
    private static final int COROUTINE = 0x80;

    private static CodeObject compile(String source, CompileOptions options) {
        List<SourceWarning> warnings = new ArrayList<>();
        CodeObject code =
                PythonCompiler.compile(
                        source.getBytes(StandardCharsets.UTF_8), "f.py", options, warnings::add);
        assertThat(warnings).isEmpty();
        return code;
    }

    @Test
    void treesAreCompiledAsTheirSources() {
        byte[] source = "def f(x):\n    return [y for y in x]\n".getBytes(StandardCharsets.UTF_8);
        CodeObject code = PythonCompiler.compile(source, "f.py", 0, warning -> {});
        CodeObject same =
                PythonCompiler.compile(
                        Ast.parse(source, "f.py"), "f.py", CompileOptions.FILE, warning -> {});
        assertThat(same.code()).isEqualTo(code.code());
        assertThat(same.lineTable()).isEqualTo(code.lineTable());
        assertThat(same.filename().toString()).isEqualTo("f.py");
    }

    @Test
    void featuresAreInheritedAndKept() {
        CompileOptions options = CompileOptions.FILE.inheriting(FUTURE_ANNOTATIONS | COROUTINE);
        assertThat(options.flags()).isEqualTo(FUTURE_ANNOTATIONS);
        assertThat(compile("x: a.b", options).flags()).isEqualTo(FUTURE_ANNOTATIONS);
    }

    @Test
    void awaitAtTheTopMakesACoroutine() {
        CompileOptions options = CompileOptions.FILE.plus(CompileOptions.ALLOW_TOP_LEVEL_AWAIT);
        assertThat(compile("await x", options).flags()).isEqualTo(COROUTINE);
        assertThat(compile("x", options).flags()).isZero();
    }

    @Test
    void textHasNoCookie() {
        String source = "# coding: latin-1\nx = 'é'\n";
        CompileOptions text = CompileOptions.FILE.plus(CompileOptions.IGNORE_COOKIE);
        assertThat(compile(source, text).consts().get(0)).hasToString("é");
        assertThat(compile(source, CompileOptions.FILE).consts().get(0)).hasToString("Ã©");
    }

    @Test
    void errorsOfAllPassesShowTheirLine() {
        assertThatThrownBy(() -> compile("x\nif y: return 1\n", CompileOptions.FILE))
                .isInstanceOfSatisfying(
                        SourceException.class,
                        e -> {
                            assertThat(e.words()).isEqualTo("'return' outside function");
                            assertThat(e.filename()).isEqualTo("f.py");
                            assertThat(e.text()).isEqualTo("if y: return 1\n");
                            assertThat(e.line()).isEqualTo(2);
                            assertThat(e.offset()).isEqualTo(7);
                        });
        assertThatThrownBy(
                        () ->
                                PythonCompiler.compile(
                                        "return".getBytes(StandardCharsets.UTF_8),
                                        "<string>",
                                        CompileOptions.FILE,
                                        warning -> {}))
                .isInstanceOfSatisfying(SourceException.class, e -> assertThat(e.text()).isNull());
    }

    @Test
    void treesThatAreTooDeepAreRefused() {
        String sum = "x" + "+x".repeat(50_000);
        assertThatThrownBy(() -> compile(sum, CompileOptions.FILE))
                .isInstanceOfSatisfying(
                        SourceException.class,
                        e -> assertThat(e.kind()).isEqualTo(SourceException.Kind.RECURSION));
    }

    @Test
    void interruptsAreKept() {
        Thread.currentThread().interrupt();
        String source = "x = 1\n".repeat(1000);
        assertThat(compile(source, CompileOptions.FILE).firstLine()).isEqualTo(1);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void modesAndLevelsAreChecked() {
        CompileOptions expression = CompileOptions.FILE.with(ParseOptions.Mode.EXPRESSION);
        assertThat(compile("1 + x", expression).name()).hasToString("<module>");
        assertThatIllegalArgumentException().isThrownBy(() -> CompileOptions.FILE.optimized(3));
    }
}
