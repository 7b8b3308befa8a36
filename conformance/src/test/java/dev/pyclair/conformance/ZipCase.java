package dev.pyclair.conformance;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.cache.HashPolicy;
import dev.pyclair.pyc.cache.ImportSettings;
import dev.pyclair.pyc.cache.ZipFiles;
import dev.pyclair.pyc.cache.ZipRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A case of {@code oracle/pycache_zip.py}. */
record ZipCase(
        String number,
        ImportSettings settings,
        Map<String, ZipFiles.Entry> entries,
        String outcome) {
    /** The cases of a table. */
    static List<ZipCase> read(PythonVersion version, Iterable<String> lines) {
        Map<String, byte[]> bodies = new HashMap<>();
        var cases = new ArrayList<ZipCase>();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals("body")) {
                bodies.put(cells[1], CacheCase.bytes(cells[2]));
            } else {
                cases.add(of(version, cells, bodies));
            }
        }
        return cases;
    }

    private static ZipCase of(PythonVersion version, String[] cells, Map<String, byte[]> bodies) {
        Map<String, ZipFiles.Entry> entries = new HashMap<>();
        for (String file : cells[3].equals("-") ? new String[0] : cells[3].split(" ")) {
            String[] parts = file.split(",", -1);
            var content = CacheCase.content(parts[2], bodies);
            entries.put(
                    parts[0],
                    new ZipFiles.Entry(Long.parseLong(parts[1]), content.length(), content));
        }
        HashPolicy policy = HashPolicy.valueOf(cells[2].toUpperCase(Locale.ROOT));
        return new ZipCase(
                cells[1], ImportSettings.of(version, "/").withPolicy(policy), entries, cells[4]);
    }

    /** What both say; empty if it is the same. */
    String difference() {
        var rules = new ZipRules(settings, path -> Optional.ofNullable(entries.get(path)));
        String ours = CacheCase.words(rules.module("", "m").outcome());
        return ours.equals(outcome) ? "" : number + ": " + outcome + "\n    ours " + ours;
    }
}
