package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyRaise;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.TextArguments;

/**
 * What {@code posix} has about processes and {@code subprocess} takes for granted: a program has no
 * children, and what would make one is refused.
 */
final class ProcessFunctions extends MethodTable {
    /** The number that a program is told it has; it says nothing of the host's processes. */
    private static final long OWN = 1;

    /** Nor is the user one of the host's; it is not the one who may do everything. */
    private static final long USER = 1000;

    private static final int SIGNAL = 0x7f;
    private static final int STOPPED = 0x7f;

    ProcessFunctions() {
        super(
                """
                WCOREDUMP (status)
                WEXITSTATUS (status)
                WIFEXITED (status)
                WIFSIGNALED (status)
                WIFSTOPPED (status)
                WSTOPSIG (status)
                WTERMSIG (status)
                geteuid 0
                getpid 0
                getuid 0
                pipe 0
                waitpid 2
                waitstatus_to_exitcode (status) since 3.9""");
    }

    @Override
    protected void addTo(PyDict all) {
        all.putText("WNOHANG", 1L);
    }

    static PyRaise refused(String what) {
        return Errors.os(13, "Permission denied: no process is made here", what);
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        if (name.equals("pipe")) {
            throw refused(name);
        }
        if (name.equals("getpid")) {
            return OWN;
        }
        if (name.endsWith("uid")) {
            return USER;
        }
        if (name.equals("waitpid")) {
            throw Errors.os(10, "No child processes", Singleton.NONE);
        }
        int status = TextArguments.number(cx, args[0], 0);
        int low = status & SIGNAL;
        boolean isStopped = (status & 0xff) == STOPPED;
        return switch (name) {
            case "WCOREDUMP" -> (status & 0x80) != 0;
            case "WEXITSTATUS", "WSTOPSIG" -> (long) (status >> 8 & 0xff);
            case "WIFEXITED" -> low == 0;
            case "WIFSIGNALED" -> low != 0 && low != STOPPED;
            case "WIFSTOPPED" -> isStopped;
            case "WTERMSIG" -> (long) low;
            default -> exitCode(status, low, isStopped);
        };
    }

    private static Object exitCode(int status, int low, boolean isStopped) {
        if (low == 0) {
            return (long) (status >> 8 & 0xff);
        }
        if (isStopped) {
            throw Errors.value("process stopped by delivery of signal " + (status >> 8 & 0xff));
        }
        if (low == STOPPED) {
            throw Errors.value("invalid wait status: " + status);
        }
        return (long) -low;
    }
}
