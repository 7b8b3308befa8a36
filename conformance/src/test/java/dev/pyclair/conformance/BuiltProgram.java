package dev.pyclair.conformance;

import dev.pyclair.asm.AssemblyText;
import dev.pyclair.code.CodeObject;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.pyc.PycHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program that was not compiled but built: of assembler text, by {@code CodeBuilder}, or from
 * another by a transform. CPythons run these; {@code built.tsv} has what came out.
 *
 * @param version for which CPython
 * @param name of the module
 * @param pyc the file
 * @param expectations what is expected of it
 */
record BuiltProgram(
        PythonVersion version, String name, PycFile pyc, List<Expectation> expectations) {
    static final String EXTENSION = ".pyasm";

    /** Where assembler texts stand, and the files that were run. */
    private static final Path SOURCES = Path.of("../corpus/src/main/resources/built");

    static BuiltProgram of(
            PythonVersion version, String name, CodeObject module, String... expectations) {
        PycFile pyc = PycFile.of(PycHeader.timestamp(version, 0, 0), module);
        return new BuiltProgram(version, name, pyc, Expectation.listOf(expectations));
    }

    static List<BuiltProgram> all() throws IOException {
        List<BuiltProgram> texts = ofTexts();
        Set<PythonVersion> versions = new LinkedHashSet<>();
        texts.forEach(program -> versions.add(program.version));
        var all = new ArrayList<>(texts);
        for (PythonVersion version : versions) {
            all.addAll(ProgramsOfBuilder.of(version));
            all.addAll(ProgramsOfTransforms.of(version));
        }
        all.sort(Comparator.comparing(BuiltProgram::version).thenComparing(BuiltProgram::name));
        return all;
    }

    static List<BuiltProgram> ofTexts() throws IOException {
        try (Stream<Path> paths = Files.walk(SOURCES)) {
            List<Path> sources =
                    paths.filter(path -> path.toString().endsWith(EXTENSION))
                            .sorted()
                            .collect(Collectors.toList());
            var programs = new ArrayList<BuiltProgram>();
            for (Path source : sources) {
                programs.add(ofText(source));
            }
            return programs;
        }
    }

    private static BuiltProgram ofText(Path source) throws IOException {
        String text = Files.readString(source);
        PycFile pyc = AssemblyText.parse(text);
        String name = Corpus.withoutSuffix(source.getFileName().toString(), EXTENSION);
        return new BuiltProgram(pyc.version(), name, pyc, Expectation.inText(text));
    }

    /** Where it is among the resources. */
    String path() {
        return "built/" + this + ".pyc";
    }

    @Override
    public String toString() {
        return version + "/" + name;
    }

    /** Writes all programs below a folder, and what is expected of them. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        var rows = new StringBuilder();
        for (BuiltProgram program : all()) {
            Path path = folder.resolve(program + ".pyc");
            Files.createDirectories(path.getParent());
            Files.write(path, program.pyc.toBytes());
            for (Expectation each : program.expectations) {
                List<String> row =
                        List.of(
                                program.version.toString(),
                                program.name,
                                each.expression(),
                                each.outcome());
                rows.append(String.join("\t", row)).append('\n');
            }
        }
        Files.writeString(folder.resolve("expectations.tsv"), rows);
    }
}
