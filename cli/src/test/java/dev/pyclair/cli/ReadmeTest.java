package dev.pyclair.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.asm.CodeBuilder;
import dev.pyclair.asm.ModuleOfFunctions;
import dev.pyclair.asm.RawCode;
import dev.pyclair.bytecode.Label;
import dev.pyclair.code.Bytes;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.CodeTree;
import dev.pyclair.code.Literal;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.compiler.PythonCompiler;
import dev.pyclair.dis.DisOptions;
import dev.pyclair.dis.Disassembler;
import dev.pyclair.dis.Instruction;
import dev.pyclair.dis.Instructions;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.pyc.PycHeader;
import dev.pyclair.runtime.Python;
import dev.pyclair.runtime.PythonFunction;
import dev.pyclair.source.SourceWarning;
import dev.pyclair.verify.Diagnostic;
import dev.pyclair.verify.Verifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What README.md shows is what the program prints. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");

    @TempDir private static Path written;

    private static final String PROMPT = "$ ./pyclair ";
    private static final String CUT = "...";

    /** A command line, and the lines that are to follow; the last may be {@link #CUT}. */
    record Example(List<String> words, List<String> lines) {
        @Override
        public String toString() {
            return String.join(" ", words);
        }
    }

    static List<Example> examples() throws IOException {
        var examples = new ArrayList<Example>();
        Example open = null;
        for (String line : Files.readAllLines(ROOT.resolve("README.md"))) {
            if (line.startsWith(PROMPT)) {
                open = new Example(words(line.substring(PROMPT.length())), new ArrayList<>());
                examples.add(open);
            } else if (line.equals("```")) {
                open = null;
            } else if (open != null) {
                open.lines.add(line);
            }
        }
        return examples;
    }

    /** Words as a shell parts them; paths that exist lead from the folder of the test. */
    private static List<String> words(String line) {
        return Arrays.stream(line.split(" "))
                .map(word -> word.replace("'", ""))
                .map(
                        word ->
                                Files.exists(ROOT.resolve(word))
                                        ? ROOT.resolve(word).toString()
                                        : word)
                .collect(Collectors.toList());
    }

    @Test
    void thereAreExamples() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(4);
    }

    /** The rows of the table that says which commands take an option. */
    private static List<String[]> optionRows() throws IOException {
        return Files.readAllLines(ROOT.resolve("README.md")).stream()
                .filter(line -> line.startsWith("| `-"))
                .map(line -> line.substring(2, line.length() - 2).split(" \\| "))
                .collect(Collectors.toList());
    }

    @Test
    void theTableOfOptionsIsTrueAndWhole() throws IOException {
        var listed = new ArrayList<String>();
        for (String[] row : optionRows()) {
            for (String command : row[2].split(", ")) {
                String option = row[0].replaceAll("`(-[-\\w]+).*`", "$1");
                listed.add(command.replace("`", "") + " " + option);
            }
        }
        var taken = new ArrayList<String>();
        for (String command : Command.NAMES) {
            for (Option option : Command.named(command).options()) {
                taken.add(command + " " + option.names().get(0));
            }
        }
        taken.removeIf(ReadmeTest::isForOneField);
        assertThat(listed).containsExactlyInAnyOrderElementsOf(taken);
    }

    /** What only build, patch, compile and the commands of caches have is left to their help. */
    private static boolean isForOneField(String taken) {
        if (taken.startsWith("cache ") || taken.startsWith("compile ")) {
            return true;
        }
        String[] words = taken.split(" ");
        return List.of("build", "patch").contains(words[0])
                && Command.NAMES.stream()
                        .filter(name -> !name.matches("build|patch|compile|cache .*"))
                        .flatMap(name -> Command.named(name).options().stream())
                        .noneMatch(option -> option.names().get(0).equals(words[1]));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void printsWhatItShows(Example example) {
        var tester = new CommandLineTester();
        tester.run(inFolders(example.words).toArray());
        String printed = (tester.out() + tester.err()).replace(ROOT + "/", "");
        List<String> lines = printed.lines().collect(Collectors.toList());
        List<String> shown = example.lines;
        if (!shown.isEmpty() && shown.get(shown.size() - 1).equals(CUT)) {
            shown = shown.subList(0, shown.size() - 1);
            lines = lines.subList(0, Math.min(lines.size(), shown.size()));
        }
        assertThat(lines).isEqualTo(shown);
    }

    /** What an example writes, and later ones read, stands in a folder of its own. */
    private static List<String> inFolders(List<String> words) {
        var all = new ArrayList<>(words);
        for (int i = 1; i < all.size(); i++) {
            Path made = written.resolve(all.get(i));
            if (all.get(i - 1).equals("-o") || Files.isRegularFile(made)) {
                all.set(i, made.toString());
            }
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void theJavaExamplesAreThese(int number) throws IOException {
        String source = Files.readString(Path.of("src/test/java/dev/pyclair/cli/ReadmeTest.java"));
        int start = source.lastIndexOf("// Example " + number);
        String method = source.substring(start, source.indexOf("// Its end", start));
        String example = method.substring(method.indexOf('\n'));
        String block = Files.readString(ROOT.resolve("README.md")).split("```java\n")[number];
        assertThat(withoutSpaces(block.substring(0, block.indexOf("```"))))
                .isEqualTo(
                        withoutSpaces(example)
                                .replace("../samples", "samples")
                                .replace("out.print", "System.out.print"));
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void theJavaExamplePrintsTheFunction() throws IOException {
        var bytesOut = new ByteArrayOutputStream();
        var out = new PrintStream(bytesOut, true, StandardCharsets.UTF_8);
        // Example 1
        byte[] bytes = Files.readAllBytes(Path.of("../samples/greeting.pyc"));
        CodeObject module = PycFile.read(bytes).code();
        CodeObject greet = CodeTree.find(module, "Greeter.greet").orElseThrow();
        for (Instruction instruction : Instructions.of(greet)) {
            out.println(instruction.offset() + ": " + instruction.opname());
        }
        out.print(Disassembler.of(DisOptions.DEFAULT).text(greet));
        // Its end
        assertThat(bytesOut.toString(StandardCharsets.UTF_8))
                .contains("2: LOAD_GLOBAL\n")
                .contains("  6           LOAD_GLOBAL              1 (range + NULL)");
    }

    @Test
    void theSecondJavaExampleMakesAFile() {
        // Example 2
        PythonVersion version = PythonVersion.parse("3.13").orElseThrow();
        Label end = Label.named("end");
        CodeObject least =
                CodeBuilder.function(version, "least", "a, b")
                        .op("RESUME", 0)
                        .op("LOAD_FAST", "a")
                        .op("LOAD_FAST", "b")
                        .op("COMPARE_OP", "bool(<)")
                        .op("POP_JUMP_IF_FALSE", end)
                        .op("LOAD_FAST", "a")
                        .op("RETURN_VALUE")
                        .with(end)
                        .op("LOAD_FAST", "b")
                        .op("RETURN_VALUE")
                        .build();
        List<Diagnostic> problems = Verifier.verify(least);
        CodeObject made = ModuleOfFunctions.of(List.of(least), version);
        byte[] file = PycFile.of(PycHeader.timestamp(version, 0, 0), made).toBytes();
        // Its end
        assertThat(problems).isEmpty();
        assertThat(PycFile.read(file).code().nested().get(0).stackSize()).isEqualTo(2);
    }

    @Test
    void theThirdJavaExampleCallsAFunction() {
        // Example 3
        PythonVersion version = PythonVersion.parse("3.13").orElseThrow();
        Bytes bytes = Bytes.of(HexFormat.of().parseHex("9500550053012d0500002400"));
        CodeObject code =
                RawCode.function(version, "twice", "x", bytes)
                        .consts(
                                List.of(
                                        Literal.parse("None", version),
                                        Literal.parse("2", version)))
                        .build();
        PythonFunction twice = Python.create().function(code);
        Object abab = twice.call("ab");
        int six = twice.as(IntUnaryOperator.class).applyAsInt(3);
        // Its end
        assertThat(abab).isEqualTo("abab");
        assertThat(six).isEqualTo(6);
    }

    @Test
    void theFourthJavaExampleCompiles() throws IOException {
        var warnings = new ArrayList<SourceWarning>();
        // Example 4
        byte[] source = Files.readAllBytes(Path.of("../samples/greeting.py"));
        CodeObject module = PythonCompiler.compile(source, "greeting.py", 0, warnings::add);
        PycHeader header = PycHeader.timestamp(module.version(), 1767225600, source.length);
        byte[] file = PycFile.of(header, module).toBytes();
        // Its end
        assertThat(warnings).isEmpty();
        assertThat(Path.of("../samples/greeting.pyc")).hasBinaryContent(file);
    }
}
