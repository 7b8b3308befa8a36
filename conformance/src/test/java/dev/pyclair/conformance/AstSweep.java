package dev.pyclair.conformance;

import dev.pyclair.code.Utf8Builder;
import dev.pyclair.compiler.Ast;
import dev.pyclair.compiler.ast.DumpOptions;
import dev.pyclair.source.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Compares trees of sources, places included, with the hashes that {@code oracle/ast_dump.py}
 * wrote.
 *
 * <p>Arguments: the file of hashes and the folder of sources; or {@code --text FILE}, which prints
 * the tree of one.
 */
final class AstSweep {
    private static final DumpOptions PLACES = DumpOptions.DEFAULT.withAttributes();

    private AstSweep() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("--text")) {
            byte[] source = Files.readAllBytes(Path.of(arguments[1]));
            System.out.println(Ast.dump(Ast.parse(source, arguments[1]), PLACES.withIndent(" ")));
            return;
        }
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        Path folder = Path.of(arguments[1]);
        int equal = 0;
        for (String line : lines) {
            int tab = line.indexOf('\t');
            String path = line.substring(0, tab);
            String expected = line.substring(tab + 1);
            String actual = hash(Files.readAllBytes(folder.resolve(path)), path);
            if (actual.equals(expected)) {
                equal++;
            } else {
                System.out.println(path + "\t" + expected + "\t" + actual);
            }
        }
        System.out.printf("%d of %d files have the same tree or error%n", equal, lines.size());
        if (equal != lines.size()) {
            System.exit(1);
        }
    }

    /** The hash of the dump, or the name of the exception. */
    private static String hash(byte[] source, String path) {
        var out = new Utf8Builder(1 << 16);
        try {
            Ast.dump(Ast.parse(source, path), PLACES, out);
        } catch (SourceException problem) {
            return problem.kind().pythonName();
        }
        return sha256(out);
    }

    /** The hash of a text, in hexadecimal. */
    static String sha256(Utf8Builder out) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(out.toBytes().toArray()));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
