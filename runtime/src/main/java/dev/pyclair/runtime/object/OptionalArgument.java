package dev.pyclair.runtime.object;

/** The argument of a class that takes one at most, by place. */
final class OptionalArgument {
    private OptionalArgument() {}

    /**
     * {@return the argument; null if there is none}
     *
     * @param function how messages name what is called
     * @param args as a row that takes anything gets them
     */
    static Object of(String function, Object[] args) {
        if (Signature.Arguments.names(args).length > 0) {
            throw Errors.type(function + "() takes no keyword arguments");
        }
        int count = Signature.Arguments.positional(args);
        if (count > 1) {
            throw Errors.type(function + " expected at most 1 argument, got " + count);
        }
        return count == 0 ? null : args[0];
    }
}
