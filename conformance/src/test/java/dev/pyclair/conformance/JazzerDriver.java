package dev.pyclair.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips a test, and says so, where Jazzer cannot run: its fuzzer is native code, which it brings
 * for some systems only.
 */
final class JazzerDriver implements ExecutionCondition {
    private static final Logger LOG = Logger.getLogger(JazzerDriver.class.getName());

    /**
     * The smallest of Jazzer's libraries; it needs the same libraries of the system as the rest.
     */
    private static final String LIBRARY = "jazzer_signal_handler";

    private static final Optional<String> FAULT = fault();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (FAULT.isEmpty()) {
            return ConditionEvaluationResult.enabled("Jazzer runs here");
        }
        String reason = context.getDisplayName() + " SKIPPED, nothing is fuzzed: " + FAULT.get();
        LOG.warning(reason);
        return ConditionEvaluationResult.disabled(reason);
    }

    private static Optional<String> fault() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String os = system.startsWith("windows") ? "windows" : system.replaceAll("mac.*", "macos");
        String arch = System.getProperty("os.arch").replace("amd64", "x86_64");
        String name = System.mapLibraryName(LIBRARY);
        String resource =
                "/com/code_intelligence/jazzer/driver/" + LIBRARY + "_" + os + "_" + arch + "/";
        try (InputStream in = JazzerDriver.class.getResourceAsStream(resource + name)) {
            return in == null
                    ? Optional.of("Jazzer has no driver for " + os + " on " + arch)
                    : faultOf(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads a copy of a library. */
    private static Optional<String> faultOf(InputStream library, String name) throws IOException {
        Path copy = Files.createTempFile("", name);
        copy.toFile().deleteOnExit();
        Files.copy(library, copy, StandardCopyOption.REPLACE_EXISTING);
        try {
            System.load(copy.toString());
            return Optional.empty();
        } catch (UnsatisfiedLinkError e) {
            return Optional.of("Jazzer's driver cannot be loaded: " + e.getMessage());
        }
    }
}
