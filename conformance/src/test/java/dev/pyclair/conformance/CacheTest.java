package dev.pyclair.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.code.SourceHashing;
import dev.pyclair.pyc.cache.SourceHash;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Decisions about cached files, their paths and hashes of sources, against what interpreters did;
 * the tables are those of {@code oracle/pycache.py} and the scripts beside it.
 */
class CacheTest {
    private static List<String> lines(String name, String version) {
        byte[] table = Corpus.bytes("cache/" + name + "-" + version + ".tsv");
        return new String(table, StandardCharsets.UTF_8).lines().collect(Collectors.toList());
    }

    private static PythonVersion version(String name) {
        return PythonVersion.parse(name).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.6", "3.7", "3.8", "3.9", "3.10", "3.11", "3.12", "3.13"})
    void importsDoWhatIsDecided(String version) {
        List<CacheCase> cases = CacheCase.read(version(version), lines("imports", version));
        assertThat(cases).hasSize(300);
        assertThat(cases).extracting(CacheCase::difference).containsOnly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.7", "3.8", "3.9", "3.10", "3.11", "3.12", "3.13"})
    void importsFromZipFilesDoWhatIsDecided(String version) {
        List<ZipCase> cases = ZipCase.read(version(version), lines("zips", version));
        assertThat(cases).hasSize(150);
        assertThat(cases).extracting(ZipCase::difference).containsOnly("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3.6", "3.7", "3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14", "3.15"})
    void pathsAreThoseOfTheInterpreter(String version) {
        var differences = new ArrayList<String>();
        for (String line : lines("paths", version)) {
            differences.add(CachePath.of(line).difference(version(version)));
        }
        assertThat(differences).hasSize(300).containsOnly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.7", "3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14", "3.15"})
    void hashesOfSourcesAreThoseOfTheInterpreter(String version) {
        SourceHashing hashing = version(version).sourceHashing();
        List<String> lines = lines("source-hash", version);
        assertThat(lines).hasSize(18);
        for (String line : lines) {
            String[] cells = line.split("\t");
            Bytes hash =
                    cells[0].equals("key 0")
                            ? SourceHash.of(Bytes.EMPTY, hashing, 0)
                            : SourceHash.of(Bytes.of(CacheCase.bytes(cells[0])), version(version));
            assertThat(hash).as(line).hasToString(cells[1]);
        }
    }
}
