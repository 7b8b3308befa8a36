/**
 * Python text on Java values: what a {@code str} is, and its methods; the same for {@code bytes}.
 *
 * <p>A {@code str} is a {@code String} of one {@code char} a code point, or an {@link
 * dev.pyclair.runtime.text.AstralText} where that cannot be; {@link
 * dev.pyclair.runtime.text.CodePoints} says more. Nothing here knows of Python objects. What Python
 * answers with an exception is a {@link dev.pyclair.runtime.text.ValueFault}; what can be large is
 * told to a {@link dev.pyclair.runtime.text.SizeLimit} before it is made.
 *
 * <pre>{@code
 * Object text = CodePoints.fromJava("one two");
 * List<Object> words = TextSplit.split(text, -1, memory);
 * Object line = TextJoin.join(", ", words, SizeLimit.NONE);
 * }</pre>
 */
package dev.pyclair.runtime.text;
