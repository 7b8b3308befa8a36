/**
 * Watching a program instruction by instruction, forwards and backwards.
 *
 * <pre>{@code
 * var recording = new Recording(100_000, code -> true);
 * Python.builder().tracer(recording).build().run(file);
 * recording.end();
 * Playback playback = recording.playback();
 * while (playback.forward()) { ... }
 * playback.back();
 * }</pre>
 */
package dev.pyclair.runtime.trace;
