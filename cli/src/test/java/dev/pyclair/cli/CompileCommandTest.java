package dev.pyclair.cli;

import static dev.pyclair.cli.CommandLineTester.corpus;
import static dev.pyclair.cli.CommandLineTester.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines, bytes and exit codes are those of {@code python3.13 -m compileall}. */
final class CompileCommandTest {
    private static final Path PROGRAMS = Path.of("../corpus/programs");
    private static final Path COMPILED = Path.of("../corpus/src/main/resources/corpus/3.13");

    /** That of the sources of the corpus when it was made. */
    private static final int MTIME = 1_600_000_000;

    @TempDir Path folder;

    private final CommandLineTester tester = new CommandLineTester();

    private Path source(String name, String text) {
        return write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static Path cached(Path source) {
        String name = source.getFileName().toString().replace(".py", ".cpython-313.pyc");
        return source.resolveSibling("__pycache__").resolve(name);
    }

    private int compile(Object... words) {
        var line = new ArrayList<Object>(List.of("compile"));
        line.addAll(List.of(words));
        return tester.run(line.toArray());
    }

    /** Programs of the corpus that CPython 3.13 compiles. */
    static List<String> programs() throws IOException {
        try (Stream<Path> files = Files.list(PROGRAMS)) {
            return files.map(file -> file.getFileName().toString().replace(".py", ""))
                    .filter(name -> Files.exists(COMPILED.resolve(name + ".pyc")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void makesTheBytesOfCpython(String name) throws IOException {
        Path source = folder.resolve(name + ".py");
        Files.copy(PROGRAMS.resolve(name + ".py"), source);
        Files.setLastModifiedTime(source, FileTime.from(MTIME, TimeUnit.SECONDS));

        assertThat(compile("-q", "-s", folder, "-o", "0", "-o", "1", "-o", "2", source))
                .as(tester.out())
                .isEqualTo(ExitCode.DONE);
        assertThat(cached(source)).hasBinaryContent(corpus("3.13/" + name + ".pyc"));
        for (String level : List.of("opt-1", "opt-2")) {
            Path wanted = COMPILED.resolve(name + "." + level + ".pyc");
            if (Files.exists(wanted)) {
                assertThat(cached(source).resolveSibling(name + ".cpython-313." + level + ".pyc"))
                        .hasSameBinaryContentAs(wanted);
            }
        }
    }

    @Test
    void thereAreManyPrograms() throws IOException {
        assertThat(programs()).hasSizeGreaterThan(40);
    }

    @Test
    void tellsWhatItDoesInTheWordsOfCompileall() {
        source("lib/b.py", "x = 1\n");
        source("lib/a/c.py", "x = 1\n");
        source("lib/a.txt", "x = 1\n");
        Path lib = folder.resolve("lib");

        assertThat(compile(lib)).isEqualTo(ExitCode.DONE);
        assertThat(tester.out().replace(folder + "/", ""))
                .isEqualTo(
                        """
                        Listing 'lib'...
                        Listing 'lib/a'...
                        Compiling 'lib/a/c.py'...
                        Compiling 'lib/b.py'...
                        """);
        assertThat(tester.err()).isEmpty();
        assertThat(compile("-q", lib)).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).isEmpty();
        assertThat(compile("-l", "-f", lib)).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).doesNotContain("c.py");
        assertThat(compile(folder.resolve("none"))).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).contains("Listing '").contains("Can't list '");
    }

    @Test
    void leavesOutWhatIsCurrent() throws IOException {
        Path source = source("a.py", "x = 1\n");
        for (String mode : List.of("timestamp", "checked-hash", "unchecked-hash")) {
            compile("-f", "--invalidation-mode", mode, source);
            assertThat(tester.out()).isEqualTo("Compiling '" + source + "'...\n");
            compile("--invalidation-mode", mode, source);
            assertThat(tester.out()).as(mode).isEmpty();
        }
        assertThat(tester.run("show", cached(source))).isEqualTo(ExitCode.DONE);
        assertThat(tester.out()).contains("unchecked hash");
        compile("-q", source);
        tester.run("show", cached(source));
        assertThat(tester.out()).contains("header       timestamp");
        Files.setLastModifiedTime(source, FileTime.from(MTIME, TimeUnit.SECONDS));
        compile(source);
        assertThat(tester.out()).startsWith("Compiling");
    }

    @Test
    void tellsOfErrorsInTheWordsOfCompileall() {
        Path bad = source("bad.py", "def f():\n    return 1\nreturn 2\n");
        String fault =
                """
                  File "%s", line 3
                    return 2
                    ^^^^^^^^
                SyntaxError: 'return' outside function

                """
                        .formatted(bad);

        assertThat(compile(bad)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out()).isEqualTo("Compiling '" + bad + "'...\n*** " + fault);
        assertThat(compile("-q", bad)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out()).isEqualTo("*** Error compiling '" + bad + "'...\n" + fault);
        for (List<String> words : List.of(List.of("-q", "-q"), List.of("-qq"))) {
            var line = new ArrayList<Object>(words);
            line.add(bad);
            assertThat(compile(line.toArray())).isEqualTo(ExitCode.FINDINGS);
            assertThat(tester.out()).isEmpty();
        }
        assertThat(cached(bad)).doesNotExist();
    }

    /** As py_compile does, even in what it shows of the source. */
    @Test
    void namesTheFileInPlaceOfAString() {
        Path bad = source("bad.py", "return 'File \"<string>\"'\n");

        assertThat(compile("-q", bad)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out()).contains("\n    return 'File \"" + bad + "\"'\n");
    }

    @Test
    void tellsOfNullBytes() {
        Path bad = source("bad.py", "x = 1\0\n");

        assertThat(compile("-q", bad)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out())
                .endsWith("\nSyntaxError: source code string cannot contain null bytes\n\n");
    }

    @Test
    void warns() {
        Path source = source("a.py", "x = 1\ny =  x is 1\n");

        assertThat(compile("-q", source)).isEqualTo(ExitCode.DONE);
        assertThat(tester.err())
                .isEqualTo(
                        source
                                + ":2: SyntaxWarning: \"is\" with 'int' literal. Did you mean \"==\"?\n"
                                + "  y =  x is 1\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'',           lib/a.py",
        "-s ROOT,      lib/a.py",
        "-s ROOT/lib,  a.py",
        "-s ROOT -p /, /lib/a.py",
        "-p /usr,      ROOT/lib/a.py",
        "-d there,     there/a.py",
        "-s nowhere,   ROOT/lib/a.py"
    })
    void namesSourcesInCode(String words, String name) throws IOException {
        Path source = source("lib/a.py", "x = 1\n");
        var line = new ArrayList<Object>();
        for (String word : words.isEmpty() ? new String[0] : words.split(" ")) {
            line.add(word.replace("ROOT", folder.toString()));
        }
        line.add(words.startsWith("-d") ? folder.resolve("lib") : source);

        assertThat(compile(line.toArray())).isEqualTo(ExitCode.DONE);
        assertThat(tester.out().contains("is not a valid prefix for source path"))
                .isEqualTo(words.endsWith("nowhere"));
        tester.run("show", cached(source));
        String wanted = words.isEmpty() ? source.toString() : name.replace("ROOT", folder + "");
        assertThat(tester.out()).contains("  file         " + wanted + ":1\n");
    }

    @Test
    void keepsTheRightsOfTheSource() throws IOException {
        Path source = source("a.py", "x = 1\n");
        Files.setPosixFilePermissions(source, PosixFilePermissions.fromString("r-xr-----"));

        compile("-q", source);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cached(source))))
                .isEqualTo("rw-r-----");
    }

    @Test
    void replacesNoLink() throws IOException {
        Path source = source("a.py", "x = 1\n");
        Files.createDirectories(cached(source).getParent());
        Files.createSymbolicLink(cached(source), folder.resolve("nowhere"));

        assertThat(compile(source)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out())
                .isEqualTo(
                        "Compiling '"
                                + source
                                + "'...\n*** FileExistsError: "
                                + cached(source)
                                + " is a symlink and will be changed into a regular file if import"
                                + " writes a byte-compiled file to it\n");
    }

    @Test
    void writesBesideTheSourceOrElsewhere() {
        Path source = source("a.py", "x = 1\n");

        compile("-q", "-b", source);
        assertThat(folder.resolve("a.pyc")).exists();
        compile("-q", "--prefix", folder.resolve("cache"), source);
        assertThat(Path.of(folder.resolve("cache") + "" + folder.resolve("a.cpython-313.pyc")))
                .exists();
        assertThat(cached(source)).doesNotExist();
    }

    @Test
    void makesOneFileOfEqualLevels() throws IOException {
        Path source = source("a.py", "x = 1\n");

        compile("-q", "-o", "0", "-o", "2", "--hardlink-dupes", source);
        assertThat(
                        Files.isSameFile(
                                cached(source),
                                folder.resolve("__pycache__/a.cpython-313.opt-2.pyc")))
                .isTrue();
    }

    @Test
    void takesPathsFromAListAndLeavesOut() {
        source("lib/a.py", "x = 1\n");
        source("lib/b.py", "x = 1\n");
        Path list = source("list", folder.resolve("lib") + "\n");

        compile("-i", list, "-x", "/b");
        assertThat(tester.out()).contains("a.py").doesNotContain("b.py");
        assertThat(compile("-i", folder.resolve("no"))).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out()).isEqualTo("Error reading file list " + folder + "/no\n");
    }

    @Test
    void followsLinksOfFilesAsFarAsItMay() throws IOException {
        Path source = source("lib/a.py", "x = 1\n");
        Files.createDirectories(folder.resolve("other"));
        Files.createSymbolicLink(folder.resolve("other/l.py"), source);
        Files.createSymbolicLink(folder.resolve("other/d"), folder.resolve("lib"));

        compile("-e", folder.resolve("other"), folder.resolve("other"));
        assertThat(tester.out()).isEqualTo("Listing '" + folder.resolve("other") + "'...\n");
        compile(folder.resolve("other"));
        assertThat(tester.out()).contains("l.py").doesNotContain("a.py");
    }

    @Test
    void compilesTwiceNamedFilesOnce() {
        Path source = source("a.py", "x = 1\n");

        compile(source, source);
        assertThat(tester.out()).isEqualTo("Compiling '" + source + "'...\n");
    }

    @Test
    void tellsOfNamesThatItCannotOpen() {
        write(Path.of(URI.create(folder.toUri() + "%FF.py")), new byte[0]);
        source("b.py", "x = 1\n");
        assertThat(compile(folder)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out())
                .contains("*** OSError: its name is not UTF-8, which Java cannot open: '")
                .contains("Compiling '" + folder.resolve("b.py") + "'...\n");
    }

    @Test
    void printsJson() {
        Path good = source("a.py", "x = 1\n");
        Path bad = source("b.py", "def f():\n    break\n");

        assertThat(compile("--json", folder)).isEqualTo(ExitCode.FINDINGS);
        assertThat(tester.out())
                .isEqualTo(
                        "{\"source\":\""
                                + good
                                + "\",\"state\":\"compiled\",\"files\":[\""
                                + cached(good)
                                + "\"]}\n{\"source\":\""
                                + bad
                                + "\",\"state\":\"failed\",\"files\":[],\"error\":{\"type\":\"SyntaxError\","
                                + "\"message\":\"'break' outside loop\",\"line\":2,\"offset\":5,"
                                + "\"end_line\":2,\"end_offset\":10}}\n");
        compile("--json", good);
        assertThat(tester.out()).contains("\"state\":\"current\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-d x -s y a.py",
                "-o 3 a.py",
                "--invalidation-mode never a.py",
                "-x ( a.py",
                "-j x a.py",
                "--hardlink-dupes a.py",
                "--python 3.12 a.py"
            })
    void refusesWhatMakesNoSense(String words) {
        var line = new ArrayList<Object>();
        for (String word : words.isEmpty() ? new String[0] : words.split(" ")) {
            line.add(word);
        }
        assertThat(compile(line.toArray())).isEqualTo(ExitCode.USAGE);
        assertThat(tester.err()).startsWith("pyclair: ");
    }
}
