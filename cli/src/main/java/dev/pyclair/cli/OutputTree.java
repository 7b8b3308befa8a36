package dev.pyclair.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;

/** A folder of results, one for each input, in the folders that the inputs came from. */
final class OutputTree implements Batch.Sink {
    private final Path root;
    private final String suffix;

    /**
     * A tree for some inputs.
     *
     * @throws UsageException if two of them would be written to one file
     */
    OutputTree(Path root, String suffix, List<Input> inputs) {
        this.root = root;
        this.suffix = suffix;
        var takers = new HashMap<Path, String>();
        for (Input input : inputs) {
            String other = takers.put(target(input), input.label());
            if (other != null) {
                throw new UsageException(
                        other
                                + " and "
                                + input.label()
                                + " would both be written to "
                                + target(input));
            }
        }
    }

    private Path target(Input input) {
        Path path = root.resolve(input.relative());
        return path.resolveSibling(path.getFileName() + suffix);
    }

    @Override
    public void accept(Input input, byte[] content) throws UnwritableException {
        Path target = target(input);
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            replace(target, content);
        } catch (IOException e) {
            throw new UnwritableException("cannot write " + target + ": " + Input.reason(e));
        }
    }

    /**
     * Writes a file under another name and then renames it, so that nobody ever meets half of it.
     */
    static void replace(Path target, byte[] content) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Path temporary =
                folder.resolve(
                        "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.write(temporary, content);
            Files.move(
                    temporary,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
