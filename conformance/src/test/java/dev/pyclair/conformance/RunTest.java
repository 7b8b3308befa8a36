package dev.pyclair.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.code.CodeObject;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.compiler.CompilerService;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.pyc.PycHeader;
import dev.pyclair.runtime.Host;
import dev.pyclair.runtime.Limits;
import dev.pyclair.runtime.Python;
import dev.pyclair.runtime.PythonException;
import dev.pyclair.source.SourceRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs of {@code run/programs}, compiled by each CPython from 3.8 on, write here what they
 * wrote there, on both outputs, and end with the same exit code.
 *
 * <p>{@code run/exclusions.tsv} names those that differ, with the reason; one that does not differ
 * is a fault, too. {@code conformance/sweeps/run_programs.sh} runs the programs anew.
 */
class RunTest {
    private static final Limits LIMITS = Limits.NONE.withTime(Duration.ofSeconds(60));

    /** Bytes; as much as the command line gives a program. */
    private static final long STACK = 1L << 29;

    private static final TreeMap<String, TreeSet<String>> EXCLUDED = exclusions();

    private static TreeMap<String, TreeSet<String>> exclusions() {
        var all = new TreeMap<String, TreeSet<String>>();
        for (String[] row : Corpus.rows("run/exclusions.tsv")) {
            for (String version : row[2].split(" ")) {
                all.computeIfAbsent(version, key -> new TreeSet<>()).add(row[0] + " " + row[1]);
            }
        }
        return all;
    }

    static Stream<RunCase> cases() {
        return versions().stream().flatMap(version -> RunCase.all(version).stream());
    }

    private static List<String> versions() {
        return Corpus.rows("run/interpreters.tsv").stream()
                .map(row -> row[0])
                .collect(Collectors.toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writesWhatItWroteInCPython(RunCase each) throws Exception {
        check(each, PycFile.read(each.pyc()));
    }

    static Stream<RunCase> casesOfCompiler() {
        return RunCase.all("3.13").stream();
    }

    /** The same programs, from their sources. */
    @ParameterizedTest
    @MethodSource("casesOfCompiler")
    void writesTheSameWhenItIsCompiledHere(RunCase each) throws Exception {
        PythonVersion version = PythonVersion.parse(each.version()).orElseThrow();
        byte[] source = each.source().getBytes(StandardCharsets.UTF_8);
        CodeObject code =
                new CompilerService()
                        .compile(SourceRequest.file(source, each.program() + ".py", version));
        // Sets of constants have another order when they come from a file, as in CPython.
        byte[] file = PycFile.of(PycHeader.timestamp(version, 0, 0), code).toBytes();
        check(each, PycFile.read(file));
    }

    private static void check(RunCase each, PycFile file) throws Exception {
        var task = new FutureTask<>(() -> run(each, file));
        new Thread(null, task, each.toString(), STACK).start();
        String expected = ending(each.out(), each.err(), each.exitCode());
        String actual = task.get();

        if (EXCLUDED.getOrDefault(each.version(), new TreeSet<>()).contains(each.name())) {
            assertThat(actual).as("excluded, but it does not differ").isNotEqualTo(expected);
        } else {
            assertThat(actual).isEqualTo(expected);
        }
    }

    @Test
    void exclusionsAreOfProgramsThatThereAre() {
        EXCLUDED.forEach(
                (version, names) ->
                        assertThat(RunCase.all(version).stream().map(RunCase::name))
                                .as(version)
                                .containsAll(names));
    }

    private static String run(RunCase each, PycFile file) {
        var host = new Outputs(each);
        Python python = Python.builder().host(host).limits(LIMITS).build();
        int exitCode = 0;
        try {
            python.run(file, List.of(each.program() + ".pyc"));
        } catch (PythonException e) {
            host.err(e.traceback());
            exitCode = e.exitCode();
        }
        python.finish();
        return ending(host.out.toString(), host.err.toString(), exitCode);
    }

    private static String ending(String out, String err, int exitCode) {
        return out + "-- standard error:\n" + err + "-- exit code: " + exitCode + "\n";
    }

    /** Keeps both outputs; knows the source of a program where CPython had it. */
    private static final class Outputs implements Host {
        final StringBuilder out = new StringBuilder();
        final StringBuilder err = new StringBuilder();
        final RunCase each;

        Outputs(RunCase each) {
            this.each = each;
        }

        @Override
        public void out(String text) {
            out.append(text);
        }

        @Override
        public void err(String text) {
            err.append(text);
        }

        @Override
        public Optional<String> source(String file) {
            return each.mode().equals("source") && file.equals(each.program() + ".py")
                    ? Optional.of(each.source())
                    : Optional.empty();
        }
    }
}
