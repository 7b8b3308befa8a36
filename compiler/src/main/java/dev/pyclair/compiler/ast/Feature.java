package dev.pyclair.compiler.ast;

import dev.pyclair.code.PythonVersion;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Syntax that some versions of Python have and others do not. */
public enum Feature {
    /** {@code :=} and parameters before {@code /}. */
    NAMED_EXPRESSIONS("3.8"),
    /** Decorators that are any expression. */
    FREE_DECORATORS("3.9"),
    /** {@code with} items in parentheses. */
    PARENTHESIZED_WITH("3.9"),
    /** Soft keywords {@code match} and {@code case}. */
    MATCH("3.10"),
    /** {@code except*}. */
    EXCEPT_STAR("3.11"),
    /** Starred expressions in subscripts and in the annotation of {@code *args}. */
    STARRED_SUBSCRIPTS("3.11"),
    /** Type parameters and {@code type} statements. */
    TYPE_PARAMETERS("3.12"),
    /** F-strings that the tokenizer takes apart, as PEP 701 says. */
    NESTED_F_STRINGS("3.12"),
    /** Defaults of type parameters. */
    TYPE_PARAMETER_DEFAULTS("3.13"),
    /** {@code t""}. */
    TEMPLATE_STRINGS("3.14"),
    /** The text of {@code {x=}} as written, without escapes that are decoded once more. */
    PLAIN_DEBUG_TEXT("3.14"),
    /** {@code except A, B:} without parentheses. */
    BARE_EXCEPT_LISTS("3.14"),
    /** {@code lazy import}. */
    LAZY_IMPORTS("3.15"),
    /** {@code [*x for x in y]}: starred elements of comprehensions. */
    STARRED_COMPREHENSIONS("3.15");

    private final String since;

    Feature(String since) {
        this.since = since;
    }

    /**
     * {@return the features that a version has}
     *
     * @param version the version of Python
     */
    public static Set<Feature> of(PythonVersion version) {
        var known = EnumSet.noneOf(Feature.class);
        for (Feature feature : values()) {
            if (PythonVersion.parse(feature.since).orElseThrow().compareTo(version) <= 0) {
                known.add(feature);
            }
        }
        return Collections.unmodifiableSet(known);
    }

    /** {@return the version that brought it, such as {@code "3.12"}} */
    public String since() {
        return since;
    }
}
