package dev.pyclair.runtime;

/**
 * Carries what Java code threw that a program called, through the program to who called that: no
 * Python code can catch it.
 */
final class HostFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    HostFault(Throwable cause) {
        super(null, cause, false, false);
    }

    /** {@return what was thrown, to be thrown again} */
    RuntimeException thrown() {
        if (getCause() instanceof Error error) {
            throw error;
        }
        return getCause() instanceof RuntimeException exception
                ? exception
                : new java.lang.reflect.UndeclaredThrowableException(getCause());
    }
}
