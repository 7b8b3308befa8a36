package dev.pyclair.cli;

import dev.pyclair.PyclairException;
import dev.pyclair.UnknownMagicException;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One file to work on, or standard input.
 *
 * @param label how messages name it
 * @param path the file; meaningless for standard input
 * @param relative where its results go below an output folder, without their suffix
 * @param fault why there is nothing to read; empty if there may be something
 * @param typed the source, where it is a word of the command line; otherwise empty
 */
record Input(String label, Path path, Path relative, String fault, Optional<String> typed) {
    /** The word that stands for standard input. */
    static final String STANDARD_INPUT = "-";

    /** The name of a source that is a word of the command line. */
    static final String TYPED = "<string>";

    /** How the names of the files end that a folder stands for. */
    static final List<String> BYTECODE = List.of(".pyc", ".pyo");

    /** What Java's text has in place of bytes that are no character. */
    private static final char NO_CHARACTER = '\ufffd';

    /** A file, or standard input. */
    Input(String label, Path path, Path relative, String fault) {
        this(label, path, relative, fault, Optional.empty());
    }

    /** A source that is a word of the command line. */
    static Input typed(String source) {
        return new Input(TYPED, Path.of(TYPED), Path.of("string"), "", Optional.of(source));
    }

    boolean isTyped() {
        return typed.isPresent();
    }

    /**
     * Whether it is a Python source, and no bytecode: by its name, or where that says nothing,
     * since every bytecode file holds a zero, and no source does.
     */
    boolean isSource(byte[] bytes) {
        if (label.endsWith(".pyc")) {
            return false;
        }
        if (label.endsWith(".py") || label.endsWith(".pyw") || isTyped()) {
            return true;
        }
        return isStandardInput() && !holdsZero(bytes);
    }

    private static boolean holdsZero(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    boolean isStandardInput() {
        return label.equals(STANDARD_INPUT);
    }

    boolean isUnreadable() {
        return !fault.isEmpty();
    }

    byte[] read(Console console) throws IOException {
        if (isUnreadable()) {
            throw new IOException(fault);
        }
        if (isStandardInput()) {
            return console.readInput();
        }
        if (isTyped()) {
            return typed.get().getBytes(StandardCharsets.UTF_8);
        }
        try (InputStream in = open()) {
            return Contents.read(in, path.toFile().length(), Contents.LIMIT);
        }
    }

    /** A channel, as {@link Files} makes them, takes longer to set up than a small file to read. */
    private InputStream open() throws IOException {
        try {
            return new FileInputStream(path.toFile());
        } catch (FileNotFoundException e) {
            // This says by the class of its exception what is wrong, or opens a folder.
            return Files.newInputStream(path);
        }
    }

    /**
     * The files that words stand for: a folder for all {@code .pyc} and {@code .pyo} files below
     * it, in the order of their names. A folder without any stands for itself, to fail in its turn.
     *
     * @param words paths, or {@value #STANDARD_INPUT}
     * @throws UsageException if there are no words, or one that can be no path
     */
    static List<Input> of(List<String> words) {
        return of(words, BYTECODE);
    }

    /**
     * The files that words stand for, of other kinds.
     *
     * @param suffixes what the names of the files end with that a folder stands for
     */
    static List<Input> of(List<String> words, List<String> suffixes) {
        if (words.isEmpty()) {
            throw new UsageException(
                    "no file given; - reads standard input, and -- goes before a file whose name starts with -");
        }
        if (words.indexOf(STANDARD_INPUT) != words.lastIndexOf(STANDARD_INPUT)) {
            throw new UsageException("standard input can be read only once: give - only once");
        }
        var inputs = new ArrayList<Input>();
        for (String word : words) {
            Path path = path(word);
            if (word.equals(STANDARD_INPUT) || !Files.isDirectory(path)) {
                inputs.add(single(word));
                continue;
            }
            int before = inputs.size();
            collect(path, suffixes, inputs);
            if (inputs.size() == before) {
                inputs.add(new Input(word, path, path, none(suffixes)));
            }
        }
        return inputs;
    }

    private static String none(List<String> suffixes) {
        return "there is no " + String.join(" or ", suffixes) + " file in it";
    }

    /**
     * The path that a word of the command line is.
     *
     * @throws UsageException if it is none
     */
    static Path path(String word) {
        if (word.isEmpty()) {
            throw new UsageException("a path is empty");
        }
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new UsageException(
                    word + ": this locale has no such characters; set LC_ALL=C.UTF-8");
        }
    }

    /** The file that a word stands for. */
    static Input single(String word) {
        Path path = path(word);
        return new Input(
                word, path, word.equals(STANDARD_INPUT) ? Path.of("stdin") : placeOf(path), "");
    }

    /** A relative path keeps its folders; one that leads elsewhere keeps its name. */
    private static Path placeOf(Path path) {
        Path plain = path.normalize();
        return plain.isAbsolute() || plain.startsWith("..") ? plain.getFileName() : plain;
    }

    /**
     * Links to folders are not followed: they may lead in circles. A folder that cannot be listed
     * stands for itself, to fail in its turn.
     */
    private static void collect(Path root, List<String> suffixes, List<Input> inputs) {
        var folders = new ArrayList<Path>();
        folders.add(root);
        while (!folders.isEmpty()) {
            Path folder = folders.remove(folders.size() - 1);
            var inner = new ArrayList<Path>();
            List<Path> paths;
            try {
                paths = sorted(folder);
            } catch (IOException e) {
                inputs.add(new Input(folder.toString(), folder, folder, reason(e)));
                continue;
            }
            for (Path path : paths) {
                String name = path.getFileName().toString();
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    inner.add(path);
                } else if (endsWithOne(name, suffixes) && Files.isRegularFile(path)) {
                    inputs.add(new Input(path.toString(), path, root.relativize(path), ""));
                }
            }
            Collections.reverse(inner);
            folders.addAll(inner);
        }
    }

    private static boolean endsWithOne(String name, List<String> suffixes) {
        for (String suffix : suffixes) {
            if (name.endsWith(suffix)) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> sorted(Path folder) throws IOException {
        var paths = new ArrayList<Path>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(paths::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(paths);
        return paths;
    }

    /** Why a file is not read, and what to do where that is not plain. */
    static String reason(PyclairException e) {
        return e instanceof UnknownMagicException
                        && !e.getMessage().startsWith("no .pyc starts with")
                ? e.getMessage() + " (" + Common.PYTHON + " VERSION reads it as that CPython's)"
                : e.getMessage();
    }

    /** What to do where memory does not suffice: at least double it. */
    static String reason(OutOfMemoryError e) {
        long gibibytes = (Runtime.getRuntime().maxMemory() >> 29) + 1;
        return "needs more memory than Java has; give it more with PYCLAIR_JAVA_OPTS=-Xmx"
                + Math.max(4, gibibytes)
                + "g";
    }

    /** What went wrong, without the path, which the caller names. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException missing) {
            // Java's arguments are text: bytes that are none were lost on the way here.
            return missing.getFile().indexOf(NO_CHARACTER) >= 0
                    ? "its name is not UTF-8, which Java cannot open; give the folder that it is in"
                    : "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return String.valueOf(e.getMessage());
    }
}
