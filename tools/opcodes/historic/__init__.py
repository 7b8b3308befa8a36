"""Facts on the versions whose interpreter is not at hand, and what is missing from those that are."""
