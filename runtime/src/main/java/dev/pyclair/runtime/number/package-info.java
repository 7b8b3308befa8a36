/**
 * Python numbers on Java values: {@code int} as {@code Long} or {@code BigInteger}, {@code float}
 * as {@code double}, {@code complex} as {@link dev.pyclair.runtime.number.Complex}.
 *
 * <p>An integer is a {@code Long} wherever it fits, so that equal ones are equal in Java; results
 * are so too. Booleans are the caller's to turn into numbers. What Python answers with an exception
 * is a {@link dev.pyclair.runtime.text.ValueFault}; what can be large is told to a {@link
 * dev.pyclair.runtime.text.SizeLimit} before it is made.
 *
 * <pre>{@code
 * Object big = IntPower.pow(10L, 30L, SizeLimit.NONE);
 * String text = IntText.decimal(big, IntText.NO_LIMIT, SizeLimit.NONE);
 * }</pre>
 */
package dev.pyclair.runtime.number;
