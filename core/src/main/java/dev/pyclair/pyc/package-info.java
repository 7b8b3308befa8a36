/**
 * {@code .pyc} files: header, magic number, and the code object inside.
 *
 * <pre>{@code
 * PycFile file = PycFile.read(Files.readAllBytes(path));
 * CodeObject module = file.code();
 * assert Arrays.equals(file.toBytes(), Files.readAllBytes(path));
 * }</pre>
 */
package dev.pyclair.pyc;
