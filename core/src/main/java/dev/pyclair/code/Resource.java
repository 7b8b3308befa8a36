package dev.pyclair.code;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The tables beside the classes.
 *
 * <p>Who starts the JVM may name a folder with the same files in the property {@code
 * pyclair.resources}: a class loader asks each module of the JDK for a resource before it looks
 * into the class path, which takes as long as a small program.
 */
public final class Resource {
    private static final String FOLDER = System.getProperty("pyclair.resources");

    private Resource() {}

    /**
     * The content of a resource.
     *
     * @param owner a class beside which the resource is
     * @param name its name
     * @return its bytes
     * @throws IllegalStateException if there is no such resource
     */
    public static byte[] bytes(Class<?> owner, String name) {
        try (InputStream in = open(owner, name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A resource as text.
     *
     * @param owner a class beside which the resource is
     * @param name its name
     * @return what it says, in UTF-8
     * @throws IllegalStateException if there is no such resource
     */
    public static String text(Class<?> owner, String name) {
        return new String(bytes(owner, name), StandardCharsets.UTF_8);
    }

    private static InputStream open(Class<?> owner, String name) throws IOException {
        return FOLDER == null
                ? owner.getResourceAsStream(name)
                : new FileInputStream(
                        FOLDER + '/' + owner.getPackageName().replace('.', '/') + '/' + name);
    }
}
