/**
 * Python's formatting of plain values: the mini-language of {@code format()}, templates of {@code
 * str.format} and {@code %}.
 *
 * <p>{@link dev.pyclair.runtime.format.FormatSpec} is the mini-language, and a class a type applies
 * it; {@link dev.pyclair.runtime.format.FieldReader} takes templates of {@code str.format} apart;
 * {@link dev.pyclair.runtime.format.PercentFormat} does {@code template % values}, and asks its
 * caller for whatever only the owner of the values knows.
 *
 * <pre>{@code
 * Object text = IntFormat.format(1234567L, ">12,", "int", SizeLimit.NONE);
 * }</pre>
 *
 * @see <a href="https://docs.python.org/3/library/string.html#formatspec">Format specification
 *     mini-language</a>
 */
package dev.pyclair.runtime.format;
