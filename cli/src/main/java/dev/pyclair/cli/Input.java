package dev.pyclair.cli;

import dev.pyclair.PyclairException;
import dev.pyclair.UnknownMagicException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One file to work on, or standard input.
 *
 * @param label how messages name it
 * @param path the file; meaningless for standard input
 * @param relative where its results go below an output folder, without their suffix
 */
record Input(String label, Path path, Path relative) {
    /** The word that stands for standard input. */
    static final String STANDARD_INPUT = "-";

    boolean isStandardInput() {
        return label.equals(STANDARD_INPUT);
    }

    byte[] read(Console console) throws IOException {
        return isStandardInput() ? console.readInput() : Files.readAllBytes(path);
    }

    /**
     * The files that words stand for: a folder for all {@code .pyc} and {@code .pyo} files below
     * it, in the order of their names.
     *
     * @param words paths, or {@value #STANDARD_INPUT}
     * @throws UsageException if there are no words, or no files
     */
    static List<Input> of(List<String> words) {
        if (words.isEmpty()) {
            throw new UsageException("no file given; - reads standard input");
        }
        var inputs = new ArrayList<Input>();
        for (String word : words) {
            Path path = Path.of(word);
            if (Files.isDirectory(path)) {
                collect(path, inputs);
            } else {
                inputs.add(single(word));
            }
        }
        if (inputs.isEmpty()) {
            throw new UsageException(
                    "there is no .pyc or .pyo file below " + String.join(", ", words));
        }
        return inputs;
    }

    /** The file that a word stands for. */
    static Input single(String word) {
        Path path = Path.of(word);
        return new Input(
                word, path, word.equals(STANDARD_INPUT) ? Path.of("stdin") : placeOf(path));
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
    private static void collect(Path root, List<Input> inputs) {
        var folders = new ArrayList<Path>();
        folders.add(root);
        while (!folders.isEmpty()) {
            Path folder = folders.remove(folders.size() - 1);
            var inner = new ArrayList<Path>();
            List<Path> paths;
            try {
                paths = sorted(folder);
            } catch (IOException e) {
                inputs.add(new Input(folder.toString(), folder, root.relativize(folder)));
                continue;
            }
            for (Path path : paths) {
                String name = path.getFileName().toString();
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    inner.add(path);
                } else if ((name.endsWith(".pyc") || name.endsWith(".pyo"))
                        && Files.isRegularFile(path)) {
                    inputs.add(new Input(path.toString(), path, root.relativize(path)));
                }
            }
            Collections.reverse(inner);
            folders.addAll(inner);
        }
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
                ? e.getMessage() + " (" + Common.PYTHON + " VERSION reads it as that CPython's)"
                : e.getMessage();
    }

    /** What went wrong, without the path, which the caller names. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
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
