package dev.pyclair.conformance;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.cache.Afterwards;
import dev.pyclair.pyc.cache.FileStatus;
import dev.pyclair.pyc.cache.HashPolicy;
import dev.pyclair.pyc.cache.ImportDecision;
import dev.pyclair.pyc.cache.ImportRules;
import dev.pyclair.pyc.cache.ImportSettings;
import dev.pyclair.pyc.cache.Outcome;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A case of {@code oracle/pycache.py}: files, options, and what an interpreter did with them; and
 * what Pyclair decides.
 */
record CacheCase(
        String number,
        ImportSettings settings,
        String folder,
        CacheTree tree,
        String outcome,
        String changed) {
    private static final int UMASK = 022;

    /** The cases of a table. */
    static List<CacheCase> read(PythonVersion version, Iterable<String> lines) {
        Map<String, byte[]> bodies = new HashMap<>();
        var cases = new ArrayList<CacheCase>();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals("body")) {
                bodies.put(cells[1], bytes(cells[2]));
            } else {
                cases.add(of(version, cells, bodies));
            }
        }
        return cases;
    }

    private static CacheCase of(PythonVersion version, String[] cells, Map<String, byte[]> bodies) {
        ImportSettings settings =
                ImportSettings.of(version, cells[5])
                        .withLevel(Integer.parseInt(cells[1]))
                        .withPolicy(HashPolicy.valueOf(cells[2].toUpperCase(Locale.ROOT)))
                        .withPrefix(cells[4]);
        if (cells[3].equals("0")) {
            settings = settings.withoutWriting();
        }
        var tree = new CacheTree(cells[5]);
        for (String file : cells[7].split(" ")) {
            String[] parts = file.split(",", -1);
            FileStatus.Kind kind =
                    switch (parts[1]) {
                        case "f" -> FileStatus.Kind.REGULAR;
                        case "d" -> FileStatus.Kind.FOLDER;
                        default -> FileStatus.Kind.LINK;
                    };
            boolean isFile = kind == FileStatus.Kind.REGULAR;
            tree.put(
                    parts[0],
                    new CacheTree.Node(
                            kind,
                            Integer.parseInt(parts[2], 8),
                            isFile ? Long.parseLong(parts[3]) : 0,
                            isFile ? content(parts[4], bodies) : Bytes.EMPTY,
                            parts[4]));
        }
        return new CacheCase(cells[0], settings, cells[6], tree, cells[8], cells[9]);
    }

    static Bytes content(String token, Map<String, byte[]> bodies) {
        String[] parts = token.split("=", -1);
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(bytes(parts[0]));
        if (parts.length > 1) {
            String[] body = parts[1].split(":");
            byte[] whole = bodies.get(body[0]);
            bytes.write(whole, 0, body.length > 1 ? Integer.parseInt(body[1]) : whole.length);
        }
        return Bytes.of(bytes.toByteArray());
    }

    static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    ImportDecision decision() {
        return new ImportRules(settings, tree).module(folder, "m");
    }

    /** What Pyclair says, in the words of the table; empty if the interpreter did the same. */
    String difference() {
        ImportDecision decision = decision();
        String ours = words(decision.outcome()) + "; " + words(decision.afterwards());
        String theirs = outcome + "; " + changed;
        return ours.equals(theirs) ? "" : number + ": " + theirs + "\n    ours " + ours;
    }

    static String words(Outcome outcome) {
        if (outcome instanceof Outcome.RunsSource source) {
            return "source " + source.path();
        }
        if (outcome instanceof Outcome.RunsPyc pyc) {
            return "pyc " + pyc.path();
        }
        if (outcome instanceof Outcome.Namespace namespace) {
            return "namespace " + namespace.path();
        }
        return outcome instanceof Outcome.Raises raises
                ? "raises " + raises.pythonType()
                : outcome.toString();
    }

    private String words(Afterwards afterwards) {
        if (afterwards instanceof Afterwards.Written written) {
            return tree.real(written.path())
                    + ","
                    + Integer.toOctalString(written.mode() & ~UMASK)
                    + ","
                    + written.header().bytes();
        }
        return "-";
    }
}
