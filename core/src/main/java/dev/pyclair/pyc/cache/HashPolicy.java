package dev.pyclair.pyc.cache;

/** When hashes of sources are compared: the option {@code --check-hash-based-pycs} (3.7 on). */
public enum HashPolicy {
    /** Where the header says so. */
    DEFAULT("default"),
    /** Always. */
    ALWAYS("always"),
    /** Never. */
    NEVER("never");

    private final String option;

    HashPolicy(String option) {
        this.option = option;
    }

    /** {@return its name on the command line} */
    @Override
    public String toString() {
        return option;
    }
}
