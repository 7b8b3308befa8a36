package dev.pyclair.runtime;

/** What a host may allow a program, by kind. */
public enum Right {
    /** To read files. */
    READ,
    /** To make, change and remove files. */
    WRITE,
    /** To see the variables of the environment. */
    ENVIRONMENT
}
