package dev.pyclair.cli;

import dev.pyclair.code.PythonVersion;
import dev.pyclair.pyc.cache.ImportSettings;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The suffixes of extension modules that an interpreter looks for: those of its platform, which is
 * unknown here, are taken from the files that are there, such as {@code
 * .cpython-313-x86_64-linux-gnu.so}.
 */
final class ExtensionSuffixes {
    private ExtensionSuffixes() {}

    static List<String> of(ImportSettings settings, ImportedFile file) {
        var suffixes = new ArrayList<String>();
        Path folder = Path.of(settings.directory()).resolve(file.folder());
        add(settings.version(), folder, file.module(), suffixes);
        add(settings.version(), folder.resolve(file.module()), "__init__", suffixes);
        suffixes.addAll(settings.extensionSuffixes());
        return suffixes;
    }

    private static void add(
            PythonVersion version, Path folder, String module, List<String> suffixes) {
        if (version.cacheTag().isEmpty()) {
            return;
        }
        String start = module + "." + version.cacheTag().get();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
            for (Path path : paths) {
                String name = path.getFileName().toString();
                if (name.startsWith(start)
                        && name.endsWith(".so")
                        && !Character.isDigit(name.charAt(start.length()))) {
                    suffixes.add(name.substring(module.length()));
                }
            }
        } catch (IOException e) {
            // What cannot be listed, no import looks into, either.
            return;
        }
    }
}
