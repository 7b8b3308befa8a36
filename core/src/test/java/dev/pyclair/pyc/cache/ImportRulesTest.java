package dev.pyclair.pyc.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.PycFile;
import dev.pyclair.pyc.PycHeader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of cases that were measured, on files of this machine. */
class ImportRulesTest {
    private static final byte[] SOURCE = "V=\"src\"\n".getBytes(StandardCharsets.UTF_8);
    private static final int TIME = 0x5e0d5da5;

    @TempDir private Path folder;

    private PythonVersion version = PythonVersion.parse("3.13").orElseThrow();
    private Path source;
    private Path cached;

    @BeforeEach
    void writeSource() throws IOException {
        source = folder.resolve("m.py");
        cached = folder.resolve("__pycache__/m.cpython-313.pyc");
        Files.createDirectory(folder.resolve("__pycache__"));
        Files.write(source, SOURCE);
        setTime(Instant.ofEpochSecond(TIME));
    }

    private void setTime(Instant time) throws IOException {
        Files.setLastModifiedTime(source, FileTime.from(time));
    }

    private ImportSettings settings() {
        return ImportSettings.of(version, folder.toString());
    }

    private ImportDecision decide(ImportSettings settings) {
        return new ImportRules(settings, new NioFiles(folder)).module(folder.toString(), "m");
    }

    private ImportDecision decide() {
        return decide(settings());
    }

    /** A file of None, which is no code, behind a header; for headers that are refused. */
    private void write(PycHeader header, String body) throws IOException {
        byte[] start = header.bytes().toArray();
        byte[] end = HexFormat.of().parseHex(body);
        var file = new byte[start.length + end.length];
        System.arraycopy(start, 0, file, 0, start.length);
        System.arraycopy(end, 0, file, start.length, end.length);
        Files.write(cached, file);
    }

    /** The body of {@code compile("", "", "exec")} of 3.13. */
    private static String code() {
        return "630000000000000000000000000100000000000000f3040000009500670029014ea9007201000000"
                + "f300000000da00da083c6d6f64756c653e7204000000010000007305000000f1030101017202000000";
    }

    private static Bytes wrongHash() {
        return Bytes.of(new byte[8]);
    }

    @Test
    void bodyOfTheTestsIsCode() {
        byte[] body = HexFormat.of().parseHex(code());
        assertThat(PycFile.readRaw(body, version).code().firstLine()).isEqualTo(1);
    }

    @Test
    void uncheckedHashRunsWhateverTheSourceIs() throws IOException {
        write(PycHeader.hash(version, wrongHash(), false), code());
        ImportDecision decision = decide();
        assertThat(decision.outcome()).isEqualTo(new Outcome.RunsPyc(cached.toString()));
        assertThat(decision.reason()).isEqualTo(Reason.HASH_UNCHECKED);
        assertThat(decision.afterwards()).isEqualTo(new Afterwards.Nothing());
    }

    @Test
    void checkedHashThatDiffersIsWrittenAnewAsSuch() throws IOException {
        write(PycHeader.hash(version, wrongHash(), true), code());
        ImportDecision decision = decide();
        assertThat(decision.outcome()).isEqualTo(new Outcome.RunsSource(source.toString()));
        assertThat(decision.reason()).isEqualTo(Reason.HASH_DIFFERS);
        var written = (Afterwards.Written) decision.afterwards();
        assertThat(written.header())
                .isEqualTo(PycHeader.hash(version, SourceHash.of(Bytes.of(SOURCE), version), true));
    }

    @Test
    void policyDecidesAboutHashes() throws IOException {
        write(PycHeader.hash(version, wrongHash(), true), code());
        assertThat(decide(settings().withPolicy(HashPolicy.NEVER)).reason())
                .isEqualTo(Reason.HASH_POLICY_NEVER);
        write(PycHeader.hash(version, wrongHash(), false), code());
        assertThat(decide(settings().withPolicy(HashPolicy.ALWAYS)).reason())
                .isEqualTo(Reason.HASH_DIFFERS);
    }

    @Test
    void timeAndSizeHaveToBeEqual() throws IOException {
        write(PycHeader.timestamp(version, TIME, SOURCE.length), code());
        assertThat(decide().reason()).isEqualTo(Reason.TIME_AND_SIZE_EQUAL);
        write(PycHeader.timestamp(version, TIME + 1, SOURCE.length), code());
        assertThat(decide().reason()).isEqualTo(Reason.TIME_DIFFERS);
        write(PycHeader.timestamp(version, TIME, SOURCE.length + 1), code());
        assertThat(decide().reason()).isEqualTo(Reason.SIZE_DIFFERS);
    }

    @Test
    void fractionsOfASecondAreCutOff() throws IOException {
        write(PycHeader.timestamp(version, TIME, SOURCE.length), code());
        setTime(Instant.ofEpochSecond(TIME, 900_000_000));
        assertThat(decide().reason()).isEqualTo(Reason.TIME_AND_SIZE_EQUAL);
    }

    @Test
    void timesCountModulo32Bits() {
        var header = PycHeader.timestamp(version, 5, 8);
        var check = new HeaderCheck(version, header.bytes());
        assertThat(check.compareTime((1L << 32) + 5, 8)).isEqualTo(Reason.TIME_AND_SIZE_EQUAL);
        check = new HeaderCheck(version, PycHeader.timestamp(version, -7, 8).bytes());
        assertThat(check.compareTime(-7, 8)).isEqualTo(Reason.TIME_AND_SIZE_EQUAL);
    }

    @Test
    void timesAreCutTowards1970AndRoundedAsFloatsAre() {
        var negative = new FileStatus(FileStatus.Kind.REGULAR, -7, 700_000_000, 0, 0644);
        assertThat(negative.mtime()).isEqualTo(-6);
        var almost = new FileStatus(FileStatus.Kind.REGULAR, TIME, 999_999_999, 0, 0644);
        assertThat(almost.mtime()).isEqualTo(TIME + 1L);
    }

    @Test
    void brokenHeadersFallBackToTheSource() throws IOException {
        for (int length : new int[] {0, 7}) {
            Files.write(cached, new byte[length]);
            assertThat(decide().reason()).isEqualTo(Reason.BAD_MAGIC);
        }
        Files.write(cached, HexFormat.of().parseHex("f30d0d0a000000"));
        assertThat(decide().reason()).isEqualTo(Reason.HEADER_TRUNCATED);
        Files.write(cached, HexFormat.of().parseHex("f30d0d0a040000000000000000000000"));
        assertThat(decide().reason()).isEqualTo(Reason.INVALID_FLAGS);
        assertThat(((Afterwards.Written) decide().afterwards()).header().kind())
                .isEqualTo(PycHeader.Kind.TIMESTAMP);
    }

    @Test
    void brokenBodiesDoNot() throws IOException {
        write(PycHeader.timestamp(version, TIME, SOURCE.length), "");
        assertThat(raised()).isEqualTo("EOFError");
        write(PycHeader.timestamp(version, TIME, SOURCE.length), "4e");
        assertThat(raised()).isEqualTo("ImportError");
        write(PycHeader.timestamp(version, TIME, SOURCE.length), "07");
        assertThat(raised()).isEqualTo("ValueError");
        write(PycHeader.timestamp(version, TIME, SOURCE.length), "30");
        assertThat(raised()).isEqualTo("TypeError");
    }

    private String raised() {
        return ((Outcome.Raises) decide().outcome()).pythonType();
    }

    @Test
    void withoutSourceOnlyALegacyFileRuns() throws IOException {
        write(PycHeader.timestamp(version, 0, 0), code());
        Files.delete(source);
        assertThat(raised()).isEqualTo("ModuleNotFoundError");
        Path legacy = folder.resolve("m.pyc");
        Files.move(cached, legacy);
        assertThat(decide().outcome()).isEqualTo(new Outcome.RunsPyc(legacy.toString()));
        Files.write(legacy, HexFormat.of().parseHex("f30d0d0a040000000000000000000000"));
        assertThat(decide().outcome())
                .isEqualTo(new Outcome.Raises("ImportError", "invalid flags 4 in 'm'"));
    }

    @Test
    void legacyFileIsNotLookedAtBesideASource() throws IOException {
        write(PycHeader.timestamp(version, TIME, SOURCE.length), code());
        Files.move(cached, folder.resolve("m.pyc"));
        assertThat(decide().reason()).isEqualTo(Reason.NO_CACHED_FILE);
    }

    @Test
    void python2UsesTheFileBesideIfItHasTheTime() throws IOException {
        version = PythonVersion.parse("2.7").orElseThrow();
        cached = folder.resolve("m.pyc");
        // marshal of an int, which is no code: that it is told means the header was accepted
        write(PycHeader.timestamp(version, TIME, 0), "6907000000");
        assertThat(decide().reason()).isEqualTo(Reason.BODY_NOT_CODE);
        write(PycHeader.timestamp(version, TIME + 1, 0), "6907000000");
        assertThat(decide().reason()).isEqualTo(Reason.TIME_DIFFERS);
        assertThat(((Afterwards.Written) decide().afterwards()).path())
                .isEqualTo(cached.toString());
    }

    @Test
    void python2OpensAFolderAsSource() throws IOException {
        version = PythonVersion.parse("2.7").orElseThrow();
        Files.delete(source);
        Files.createDirectory(source);
        assertThat(raised()).isEqualTo("SyntaxError");
    }

    @Test
    void danglingLinkIsReplacedAndAFolderIsNot() throws IOException {
        Files.createSymbolicLink(cached, Path.of("nowhere"));
        assertThat(decide().afterwards()).isInstanceOf(Afterwards.Written.class);
        Files.delete(cached);
        Files.createDirectory(cached);
        assertThat(decide().afterwards())
                .isEqualTo(
                        new Afterwards.Failed(
                                cached.toString(), Afterwards.Obstacle.FOLDER_IN_PLACE));
    }

    @Test
    void saysWhatHappensInASentence() throws IOException {
        write(PycHeader.timestamp(version, TIME + 1, SOURCE.length), code());
        assertThat(decide().sentence())
                .isEqualTo(
                        source
                                + " is compiled and runs, because the time in the cached file is"
                                + " not that of the source (2020-01-02T03:04:06Z, the source"
                                + " 2020-01-02T03:04:05Z);"
                                + " then it is cached in "
                                + cached
                                + ", with a header of kind timestamp.");
        assertThat(decide().steps())
                .extracting(Step::look)
                .contains(Step.Look.FIND, Step.Look.MAGIC, Step.Look.FLAGS, Step.Look.TIME);
    }
}
