package dev.pyclair.runtime.regex;

/** Whether a character is one of those that are meant. */
interface CharTest {
    /** {@return whether it is} */
    boolean test(int point);
}
