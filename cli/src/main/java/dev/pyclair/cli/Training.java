package dev.pyclair.cli;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;

/**
 * Uses what the commands use, so that the class-data archive holds it. The launcher runs it once.
 */
final class Training {
    private Training() {}

    /**
     * Runs programs, or each other command on files.
     *
     * @param words {@code programs}, a source and a zip of programs; or {@code files}, a source and
     *     .pyc files, of the versions whose classes and tables are wanted
     * @throws IOException if the zip cannot be read
     */
    public static void main(String[] words) throws IOException {
        String source = words[1];
        if (words[0].equals("programs")) {
            run("run", source);
            run("run", "-c", "print(1)");
            runAll(words[2]);
        } else {
            run("dis", source);
            run("ast", source);
            // Everything but the writing.
            run("compile", "-x", ".", source);
            readAll(Arrays.copyOfRange(words, 2, words.length));
        }
    }

    private static void runAll(String zip) throws IOException {
        try (var programs = new ZipInputStream(new FileInputStream(zip))) {
            while (programs.getNextEntry() != null) {
                run(programs, "run", "--timeout", "2", "-");
            }
        }
    }

    private static void readAll(String[] files) {
        run("dis", files);
        for (String file : files) {
            run("dis", file);
            run("dis", "-C", "-O", file);
            run("show", file);
            run("marshal", file);
            run("dis", "--json", file);
            run("diff", files[0], file);
            run("cfg", file);
            run("dis", "--asm", file);
            run("verify", file);
            run("patch", file, "--filename", "x.py", "--unverified", "-o", "-");
        }
        run("rewrite", concatenate("--check", files));
        run("asm", concatenate("--check", files));
        for (String file : files) {
            run("cache", "check", new File(file).getParent());
            run("cache", "ls", file);
            run("cache", "explain", file);
        }
        run("build", "--python", "3.13", "--code", "950053002400", "--const", "None");
    }

    private static void run(String command, String... words) {
        run(InputStream.nullInputStream(), command, words);
    }

    private static void run(InputStream input, String command, String... words) {
        var console =
                new Console(input, OutputStream.nullOutputStream(), System.err, Set.of(), Map.of());
        Main.run(concatenate(command, words), console);
    }

    private static String[] concatenate(String first, String... rest) {
        var all = new String[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }
}
