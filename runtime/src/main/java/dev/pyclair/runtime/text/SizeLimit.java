package dev.pyclair.runtime.text;

/**
 * Hears of everything large before it is made, and stops it by throwing.
 *
 * <p>Functions whose result can be much larger than their arguments take one: {@code 'a'.zfill(n)},
 * {@code 1 << n}. They tell a bound from above that is at most a few times what is then made; those
 * whose result grows bit by bit tell it again, larger. So a size is something to be checked, not to
 * be added up.
 */
@FunctionalInterface
public interface SizeLimit {
    /** Stops nothing. */
    SizeLimit NONE =
            new SizeLimit() {
                @Override
                public void reserve(long bytes) {
                    // No lambda: it would be made whenever a program starts.
                }
            };

    /** The longest array, one that every JVM can make. */
    int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    /**
     * Hears of something that is about to be made.
     *
     * @param bytes how many bytes it takes, at most
     */
    void reserve(long bytes);

    /**
     * Hears of work that is about to be done, and that nothing can stop once it is begun: products
     * and texts of very large integers, and the like.
     *
     * @param operations how many operations of a program take about as long
     */
    default void work(long operations) {
        // Most who ask for sizes do not look at the clock.
    }

    /**
     * Asks for an array.
     *
     * @param count of its elements, any size
     * @param bytesEach that an element takes
     * @return the count
     * @throws ValueFault {@code MemoryError} if there are no arrays so long
     */
    default int array(long count, int bytesEach) {
        reserve(count > Long.MAX_VALUE / bytesEach ? Long.MAX_VALUE : count * bytesEach);
        if (count > LONGEST_ARRAY) {
            throw ValueFault.memory();
        }
        return (int) count;
    }

    /**
     * Asks for a text.
     *
     * @param length in code points
     * @return the length
     * @throws ValueFault {@code MemoryError} if there are no texts so long
     */
    default int text(long length) {
        return array(length, 2);
    }
}
