package dev.pyclair.source;

import java.util.List;

/**
 * A node of a syntax tree, under the names that Python's module {@code ast} has for it.
 *
 * @param name the name of the class
 * @param fields the names of the fields
 * @param values their values: {@code SourceNode}, {@code List}, {@link dev.pyclair.code.Constant},
 *     a {@code String} for an identifier, {@code Integer}, or null for None
 * @param place {@code lineno}, {@code col_offset}, {@code end_lineno} and {@code end_col_offset};
 *     empty for nodes without a place
 */
public record SourceNode(
        String name, List<String> fields, List<Object> values, List<Integer> place) {}
