package dev.pyclair.pyc.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.Magic;
import dev.pyclair.pyc.PycHeader;
import dev.pyclair.pyc.cache.SourceHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the planted tree of the corpus does not show: roots, options, places. */
final class CacheTreeTest {
    private static final PythonVersion VERSION = PythonVersion.parse("3.13").orElseThrow();
    private static final int TIME = 1_600_000_000;
    private static final byte[] SOURCE = {'x', '=', '1', '\n'};

    @TempDir Path folder;

    private Path source(String name) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.write(path, SOURCE);
        Files.setLastModifiedTime(path, FileTime.fromMillis(TIME * 1000L));
        return path;
    }

    private Path cached(String name, PycHeader header) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.write(path, header.bytes().toArray());
    }

    private static PycHeader good() {
        return PycHeader.timestamp(VERSION, TIME, SOURCE.length);
    }

    private static CacheEntry only(Path path, TreeOptions options) {
        List<CacheEntry> entries = CacheTree.survey(path, options).entries();
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    @Test
    void findsTheSourceFromEveryRoot() throws IOException {
        Path source = source("pkg/m.py");
        Path file = cached("pkg/__pycache__/m.cpython-313.pyc", good());

        for (Path root : List.of(folder, source.getParent(), file.getParent(), file, source)) {
            CacheEntry entry = only(root, TreeOptions.HEADERS);
            assertThat(entry.path()).isEqualTo(file);
            assertThat(entry.state()).isEqualTo(CacheState.VALID);
            assertThat(entry.detail()).isEmpty();
            assertThat(entry.source()).contains(source);
            assertThat(entry.version()).contains(VERSION);
        }
    }

    @Test
    void comparesTimesAndSizesAndHashes() throws IOException {
        source("a.py");
        cached("__pycache__/a.cpython-313.pyc", PycHeader.timestamp(VERSION, TIME + 1, 4));
        source("b.py");
        cached("__pycache__/b.cpython-313.pyc", PycHeader.timestamp(VERSION, TIME, 5));
        source("c.py");
        Bytes hash = SourceHash.of(Bytes.of(SOURCE), VERSION);
        cached("__pycache__/c.cpython-313.pyc", PycHeader.hash(VERSION, hash, true));
        source("d.py");
        Bytes other = SourceHash.of(Bytes.of((byte) 1), VERSION);
        cached("__pycache__/d.cpython-313.pyc", PycHeader.hash(VERSION, other, false));

        assertThat(CacheTree.survey(folder, TreeOptions.HEADERS).entries())
                .extracting(entry -> entry.state() + ": " + entry.detail())
                .containsExactly(
                        "stale: the source is of 2020-09-13T12:26:40Z, the file of 2020-09-13T12:26:41Z",
                        "stale: the source has 4 bytes, that of the file had 5",
                        "valid: ",
                        "hash-mismatch: it is used, though it is not of its source: the hash of the"
                                + " source is "
                                + hash
                                + ", that in the file "
                                + other);
    }

    @Test
    void readsBodiesOnlyWhenAsked() throws IOException {
        source("m.py");
        Path file = cached("__pycache__/m.cpython-313.pyc", good());

        assertThat(only(folder, TreeOptions.HEADERS).state()).isEqualTo(CacheState.VALID);
        CacheEntry entry = only(folder, TreeOptions.HEADERS.withBodies());
        assertThat(entry.state()).isEqualTo(CacheState.BROKEN);
        assertThat(entry.detail()).contains("0x10");
        Files.write(file, new byte[] {'N'}, java.nio.file.StandardOpenOption.APPEND);
        assertThat(only(folder, TreeOptions.HEADERS.withBodies()).detail())
                .isEqualTo("it holds no code");
    }

    @Test
    void mirrorsTheTreeOfAPrefix() throws IOException {
        Path source = source("src/m.py");
        Path prefix = folder.resolve("prefix");
        Path inner = prefix.resolve(source.getRoot().relativize(source.getParent()));
        Files.createDirectories(inner);
        Path file = inner.resolve("m.cpython-313.pyc");
        Files.write(file, good().bytes().toArray());

        TreeOptions options = TreeOptions.HEADERS.withPrefix(prefix);
        for (Path root : List.of(prefix, inner, file, source)) {
            CacheEntry entry = only(root, options);
            assertThat(entry.state()).isEqualTo(CacheState.VALID);
            assertThat(entry.source().orElseThrow()).isEqualTo(source);
        }
        Files.delete(source);
        assertThat(only(prefix, options).state()).isEqualTo(CacheState.ORPHAN);
        assertThat(only(prefix, TreeOptions.HEADERS).state()).isEqualTo(CacheState.FOREIGN);
    }

    @Test
    void callsFilesOfOtherVersionsForeignWhereOneIsMeant() throws IOException {
        source("m.py");
        cached("__pycache__/m.cpython-313.pyc", good());
        PythonVersion other = PythonVersion.parse("3.12").orElseThrow();

        assertThat(only(folder, TreeOptions.HEADERS.withVersion(VERSION)).state())
                .isEqualTo(CacheState.VALID);
        CacheEntry entry = only(folder, TreeOptions.HEADERS.withVersion(other));
        assertThat(entry.state()).isEqualTo(CacheState.FOREIGN);
        assertThat(entry.detail()).isEqualTo("it is of CPython 3.13, not of 3.12");
    }

    @Test
    void tellsLinksToFoldersWithoutFollowingThem() throws IOException {
        source("real/m.py");
        cached("real/__pycache__/m.cpython-313.pyc", good());
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("real/round"), folder);

        CacheSurvey survey = CacheTree.survey(folder, TreeOptions.HEADERS);

        assertThat(survey.entries()).hasSize(1);
        assertThat(survey.links()).containsExactly(link, folder.resolve("real/round"));
    }

    @Test
    void doesNotFollowALinkFromASourceEither() throws IOException {
        Path source = source("pkg/m.py");
        cached("else/m.cpython-313.pyc", good());
        Path link = folder.resolve("pkg/__pycache__");
        Files.createSymbolicLink(link, folder.resolve("else"));

        CacheEntry entry = only(source, TreeOptions.HEADERS);
        assertThat(entry.path()).isEqualTo(link);
        assertThat(entry.state()).isEqualTo(CacheState.LINK);
        assertThat(entry.detail()).isEqualTo("it is a link to " + folder.resolve("else"));
    }

    @Test
    void followsASourceOnlyInsideTheTree() throws IOException {
        source("tree/real.py");
        source("outside.py");
        Files.createSymbolicLink(folder.resolve("tree/in.py"), Path.of("real.py"));
        Files.createSymbolicLink(folder.resolve("tree/out.py"), Path.of("../outside.py"));
        Files.createSymbolicLink(folder.resolve("tree/none.py"), Path.of("nothing.py"));
        for (String name : List.of("in", "none", "out")) {
            cached("tree/__pycache__/" + name + ".cpython-313.pyc", good());
        }

        assertThat(CacheTree.survey(folder.resolve("tree"), TreeOptions.HEADERS).entries())
                .extracting(CacheEntry::state)
                .containsExactly(CacheState.VALID, CacheState.ORPHAN, CacheState.LINK);
    }

    @Test
    void keepsNamesApartThatAreNoText() throws IOException {
        // Names of one byte each that is no UTF-8; Java's text has the same character for both.
        Path first = Path.of(java.net.URI.create(folder.toUri() + "%FF.py"));
        Path second = Path.of(java.net.URI.create(folder.toUri() + "%FE.py"));
        for (Path path : List.of(first, second)) {
            Files.write(path, SOURCE);
            Files.setLastModifiedTime(path, FileTime.fromMillis(TIME * 1000L));
        }
        Files.delete(second);
        Files.createDirectory(folder.resolve("__pycache__"));
        String cache = folder.toUri() + "__pycache__/";
        for (String name : List.of("%FF", "%FE")) {
            Path file = Path.of(java.net.URI.create(cache + name + ".cpython-313.pyc"));
            Files.write(file, good().bytes().toArray());
        }

        assertThat(CacheTree.survey(folder, TreeOptions.HEADERS).entries())
                .extracting(CacheEntry::state)
                .containsExactly(CacheState.ORPHAN, CacheState.VALID);
    }

    @Test
    void takesAllMagicNumbersOfAVersion() throws IOException {
        PythonVersion version = PythonVersion.parse("3.5").orElseThrow();
        source("m.py");
        byte[] file = PycHeader.timestamp(version, TIME, SOURCE.length).bytes().toArray();
        for (Magic magic : Magic.all(3350)) {
            magic.bytes().copyTo(file, 0);
        }
        Files.createDirectories(folder.resolve("__pycache__"));
        Files.write(folder.resolve("__pycache__/m.cpython-35.pyc"), file);

        assertThat(only(folder, TreeOptions.HEADERS).state()).isEqualTo(CacheState.VALID);
    }
}
