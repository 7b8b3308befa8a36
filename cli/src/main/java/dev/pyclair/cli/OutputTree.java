package dev.pyclair.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            if (input.isUnreadable()) {
                continue;
            }
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
            Path folder = target.toAbsolutePath().getParent();
            // A link to a folder is one, though createDirectories denies it.
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            OutputFile.write(target, content);
        } catch (IOException e) {
            throw new UnwritableException(target, e);
        }
    }
}
