package dev.pyclair.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.Constant;
import dev.pyclair.code.Literal;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.compiler.ast.ParseOptions;
import dev.pyclair.source.SourceException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What CPython says of small sources; {@code cases.tsv} is from {@code compile_cases.py}. */
class CompileCasesTest {
    private static final PythonVersion VERSION = PythonVersion.parse("3.13").orElseThrow();

    @Test
    void compilesWarnsAndRefusesAsCPythonDoes() throws IOException {
        List<String> differences = new ArrayList<>();
        List<String> cases = cases();
        for (String line : cases) {
            String[] columns = line.split("\t", -1);
            String found = outcome(columns);
            String expected = columns[4] + '\t' + columns[5];
            if (!found.equals(expected)) {
                differences.add(line + "\n  found: " + found);
            }
        }
        assertThat(cases).hasSizeGreaterThan(1000);
        assertThat(differences).isEmpty();
    }

    static List<String> cases() throws IOException {
        try (InputStream in = CompileCasesTest.class.getResourceAsStream("cases.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    static String outcome(String[] columns) {
        ParseOptions.Mode mode =
                switch (columns[0]) {
                    case "exec" -> ParseOptions.Mode.FILE;
                    case "eval" -> ParseOptions.Mode.EXPRESSION;
                    default -> ParseOptions.Mode.SINGLE;
                };
        var options =
                new CompileOptions(
                        mode, Integer.parseInt(columns[1]), Integer.parseInt(columns[2]));
        byte[] source = unescape(columns[3]).getBytes(StandardCharsets.UTF_8);
        List<String> warnings = new ArrayList<>();
        String result;
        try {
            CodeObject code =
                    PythonCompiler.compile(
                            source,
                            "f",
                            options,
                            warning ->
                                    warnings.add(
                                            warning.line()
                                                    + " "
                                                    + warning.category().pythonName()
                                                    + ": "
                                                    + warning.message()));
            result = digest(code);
        } catch (SourceException e) {
            result =
                    e.kind().pythonName()
                            + " "
                            + e.line()
                            + " "
                            + e.offset()
                            + " "
                            + e.endLine()
                            + " "
                            + end(e)
                            + " "
                            + e.words();
        }
        return escape(String.join("; ", warnings)) + '\t' + escape(result);
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescape(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                c = text.charAt(++i);
                c = c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c;
            }
            out.append(c);
        }
        return out.toString();
    }

    private static String digest(CodeObject code) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            feed(sha, code);
            StringBuilder hex = new StringBuilder();
            byte[] bytes = sha.digest();
            for (int i = 0; i < 8; i++) {
                hex.append(String.format("%02x", bytes[i]));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void feed(MessageDigest sha, CodeObject code) {
        feed(sha, code.name().utf8());
        feed(sha, code.qualname().utf8());
        feed(sha, code.argCount());
        feed(sha, code.posOnlyArgCount());
        feed(sha, code.kwOnlyArgCount());
        feed(sha, code.flags());
        feed(sha, code.stackSize());
        feed(sha, code.firstLine());
        feed(sha, code.code());
        feed(sha, code.lineTable());
        feed(sha, code.exceptionTable());
        feed(sha, code.names());
        feed(sha, code.varNames());
        feed(sha, code.cellVars());
        feed(sha, code.freeVars());
        for (Constant constant : code.consts()) {
            if (constant instanceof CodeObject inner) {
                feed(sha, inner);
            } else if (constant instanceof Constant.Container container
                    && container.kind().isSet()) {
                feed(sha, "frozenset");
                container.items().stream()
                        .map(item -> Literal.repr(item, VERSION))
                        .sorted()
                        .forEach(item -> feed(sha, item));
            } else {
                feed(sha, Literal.repr(constant, VERSION));
            }
        }
    }

    private static void feed(MessageDigest sha, List<String> names) {
        for (String name : names) {
            feed(sha, name);
        }
    }

    private static void feed(MessageDigest sha, Bytes bytes) {
        sha.update(bytes.toArray());
        sha.update((byte) 0);
    }

    private static void feed(MessageDigest sha, Object value) {
        sha.update(value.toString().getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
    }

    /** The cases have None for 0, too. */
    private static String end(SourceException e) {
        boolean isNone = e.endOffset() == 0 || e.endOffset() == SourceException.NO_OFFSET;
        return isNone ? "None" : String.valueOf(e.endOffset());
    }
}
