/**
 * What Python's {@code dis} module says of a code object, in the words of that code's own version.
 *
 * <pre>{@code
 * CodeObject greet = CodeTree.find(module, "Greeter.greet").orElseThrow();
 * System.out.print(Disassembler.of(DisOptions.DEFAULT).text(greet));
 * List<Instruction> instructions = Instructions.of(greet);
 * }</pre>
 */
package dev.pyclair.dis;
