package dev.pyclair.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** Makes shell scripts that pose as interpreters. */
final class FakeInterpreter {
    private static final int HEADER_SIZE = 16;

    private final Path folder;
    private int files;

    FakeInterpreter(Path folder) {
        this.folder = folder;
    }

    /** A script of one's own. */
    Path script(String lines) {
        Path script = folder.resolve("python" + files++);
        CommandLineTester.write(
                script, ("#!/bin/sh\n" + lines + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }

    /** Says these bytes at once and then waits for the end of its input. */
    Path saying(byte[]... frames) {
        return script("cat " + file(frames) + "\ncat >/dev/null");
    }

    /** The path of a file with these bytes. */
    Path file(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return CommandLineTester.write(folder.resolve("said" + files++), all.toByteArray());
    }

    static byte[] hello() {
        return hello("cpython", "3.13.0", "3.13", "cpython-313", "f30d0d0a", "any");
    }

    static byte[] hello(String... lines) {
        return frame(0, 'h', String.join("\n", lines).getBytes(StandardCharsets.US_ASCII));
    }

    /** Answers the first source with the code of a file. */
    static byte[] code(byte[] pyc) {
        return frame(1, 'c', Arrays.copyOfRange(pyc, HEADER_SIZE, pyc.length));
    }

    static byte[] frame(int number, char kind, byte[] data) {
        var frame = new ByteArrayOutputStream();
        frame.writeBytes(head(number, kind, data.length));
        frame.writeBytes(data);
        return frame.toByteArray();
    }

    static byte[] head(int number, char kind, int length) {
        var head = new byte[9];
        for (int i = 0; i < 4; i++) {
            head[i] = (byte) (number >> 8 * i);
            head[5 + i] = (byte) (length >> 8 * i);
        }
        head[4] = (byte) kind;
        return head;
    }
}
