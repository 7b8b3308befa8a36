package dev.pyclair.verify;

/**
 * A line of {@code stack.tsv}.
 *
 * @param least the least oparg that has a meaning
 * @param most the greatest
 * @param through the effect where control goes on to the next instruction
 * @param jump the effect where it jumps
 * @param special what else there is to it
 */
record Transfer(int least, int most, Effect through, Effect jump, Special special) {}
