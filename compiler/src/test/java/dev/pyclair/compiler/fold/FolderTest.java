package dev.pyclair.compiler.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pyclair.code.Literal;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.compiler.Ast;
import dev.pyclair.compiler.ast.Expr;
import dev.pyclair.compiler.ast.ParseOptions;
import dev.pyclair.compiler.ast.Program;
import dev.pyclair.compiler.future.FutureFeatures;
import dev.pyclair.compiler.problem.Depth;
import dev.pyclair.source.SourceException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FolderTest {
    private static final PythonVersion VERSION = PythonVersion.parse("3.13").orElseThrow();
    private static final FutureFeatures NO_FUTURE = new FutureFeatures(0, null);

    private static Expr folded(String source) {
        Program program =
                Ast.parse(
                        source.getBytes(StandardCharsets.UTF_8),
                        "test",
                        ParseOptions.FILE.with(ParseOptions.Mode.EXPRESSION),
                        warning -> {});
        return ((Program.Expression) Folder.fold(program, 0, NO_FUTURE)).body();
    }

    /** {@code conformance/oracle/compile_constants.py 1 1500} made the table. */
    @Test
    void constantsAreThoseOfCPython() throws IOException {
        List<String> expected;
        try (InputStream in = FolderTest.class.getResourceAsStream("constants.tsv")) {
            expected = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
        List<String> made = new ArrayList<>();
        for (String row : expected) {
            String source = row.substring(0, row.indexOf('\t'));
            String value =
                    folded(source) instanceof Expr.Literal literal
                            ? Literal.repr(literal.value(), VERSION)
                            : "-";
            made.add(source + "\t" + value);
        }
        assertThat(made).isEqualTo(expected);
    }

    @Test
    void whatDoesNotChangeIsShared() {
        Program program =
                Ast.parse("def f(a):\n    return [a, {a: (b, 1)}]\nx = f(1)\n".getBytes(), "test");
        assertThat(Folder.fold(program, 2, NO_FUTURE)).isSameAs(program);
    }

    @Test
    void onlyWhatChangesIsNew() {
        var before =
                (Program.Module) Ast.parse("def f():\n    pass\nx = 1 + 1\n".getBytes(), "test");
        var after = (Program.Module) Folder.fold(before, 0, NO_FUTURE);
        assertThat(after.body().get(0)).isSameAs(before.body().get(0));
        assertThat(after.body().get(1)).isNotSameAs(before.body().get(1));
    }

    @Test
    void aTreeThatIsTooDeepIsRefused() throws InterruptedException {
        Expr deep = folded("x");
        for (int i = 0; i < Depth.LIMIT; i++) {
            deep = new Expr.Await(deep, deep.span());
        }
        var program = new Program.Expression(deep);
        var thread =
                new Thread(
                        null,
                        () ->
                                assertThatThrownBy(() -> Folder.fold(program, 0, NO_FUTURE))
                                        .isInstanceOf(SourceException.class)
                                        .hasMessageContaining("maximum recursion depth"),
                        "deep",
                        1L << 28);
        List<Throwable> failures = new ArrayList<>();
        thread.setUncaughtExceptionHandler((where, failure) -> failures.add(failure));
        thread.start();
        thread.join();
        assertThat(failures).isEmpty();
    }
}
