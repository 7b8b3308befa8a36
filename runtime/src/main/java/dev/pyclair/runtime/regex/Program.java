package dev.pyclair.runtime.regex;

/**
 * A regular expression that is ready to match.
 *
 * @param first its first part
 * @param groups how many groups it has
 * @param loops how many parts may match several times
 */
public record Program(Node first, int groups, int loops) {}
