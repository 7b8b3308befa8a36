package dev.pyclair.pyc.cache;

import dev.pyclair.code.PythonVersion;
import java.util.List;
import java.util.Optional;

/**
 * What an interpreter was started with, as far as it says which file an import runs.
 *
 * @param version its version
 * @param level {@code sys.flags.optimize}: 0, with {@code -O} 1, with {@code -OO} 2
 * @param policy when it compares hashes
 * @param writes whether it writes what it has compiled: not with {@code -B} or {@code
 *     PYTHONDONTWRITEBYTECODE}
 * @param prefix {@code sys.pycache_prefix}, from {@code PYTHONPYCACHEPREFIX} if that is not empty;
 *     before 3.8 without effect
 * @param directory the working directory, an absolute path
 * @param extensionSuffixes suffixes of extension modules, which go before sources
 */
public record ImportSettings(
        PythonVersion version,
        int level,
        HashPolicy policy,
        boolean writes,
        Optional<String> prefix,
        String directory,
        List<String> extensionSuffixes) {
    private static final List<String> EXTENSIONS = List.of(".abi3.so", ".so");

    /** Settings; the list of suffixes is copied. */
    public ImportSettings {
        extensionSuffixes = List.copyOf(extensionSuffixes);
    }

    /**
     * An interpreter without options.
     *
     * @param version its version
     * @param directory its working directory, an absolute path
     * @return the settings
     */
    public static ImportSettings of(PythonVersion version, String directory) {
        return new ImportSettings(
                version, 0, HashPolicy.DEFAULT, true, Optional.empty(), directory, EXTENSIONS);
    }

    /**
     * These settings with another level.
     *
     * @param value 0, 1 or 2
     * @return the settings
     */
    public ImportSettings withLevel(int value) {
        return new ImportSettings(
                version, value, policy, writes, prefix, directory, extensionSuffixes);
    }

    /**
     * These settings with another policy.
     *
     * @param value the new one
     * @return the settings
     */
    public ImportSettings withPolicy(HashPolicy value) {
        return new ImportSettings(
                version, level, value, writes, prefix, directory, extensionSuffixes);
    }

    /** {@return these settings with the option {@code -B}} */
    public ImportSettings withoutWriting() {
        return new ImportSettings(
                version, level, policy, false, prefix, directory, extensionSuffixes);
    }

    /**
     * These settings with other suffixes of extension modules.
     *
     * @param value the suffixes, in their order
     * @return the settings
     */
    public ImportSettings withExtensionSuffixes(List<String> value) {
        return new ImportSettings(version, level, policy, writes, prefix, directory, value);
    }

    /**
     * These settings with a tree for cached files.
     *
     * @param value {@code PYTHONPYCACHEPREFIX}; empty is none
     * @return the settings
     */
    public ImportSettings withPrefix(String value) {
        Optional<String> given = value.isEmpty() ? Optional.empty() : Optional.of(value);
        return new ImportSettings(
                version, level, policy, writes, given, directory, extensionSuffixes);
    }
}
