/** How fast reading, writing and disassembling are; {@code README.md} of the module says more. */
package dev.pyclair.bench;
