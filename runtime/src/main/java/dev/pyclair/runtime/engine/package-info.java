/**
 * The interpreter: frames, functions made of code, generators, and the loop that runs operations.
 */
package dev.pyclair.runtime.engine;
