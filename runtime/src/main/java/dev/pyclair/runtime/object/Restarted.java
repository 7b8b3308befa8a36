package dev.pyclair.runtime.object;

/** What a module keeps for a program, and has to forget in part when a run has ended anywhere. */
public interface Restarted {
    /** Forgets what was under way. */
    void restart();
}
