"""Run the code objects of a folder, a child process for some hundreds, and say which of them kill it.

    python runcode.py FOLDER                       with this interpreter, in forks of it
    python3 runcode.py FOLDER COMMAND [WORD...]    COMMAND WORD... START END prints what exercise.py does

FOLDER is one that CodeMutants wrote. Prints a line for each code object that ended its process, by a signal or
otherwise, and last the counts; a copy of such a code object is put down in FOLDER/signal-<number>.marshal.
Exit code 1 if there was one. Those of known.tsv, code of which this interpreter dies as its own compiler makes it,
are printed, too, and counted apart. The version is the name of the folder above FOLDER.
"""

from __future__ import print_function

import os
import select
import signal
import subprocess
import sys

import exercise

BATCH = 400
# Each start of an interpreter that cannot fork takes seconds.
BATCH_OF_COMMAND = 5000
# Longer than a child's own watch, and than a WebAssembly interpreter needs to start.
SECONDS_SILENT = 4
SECONDS_TO_START = 60


class Child(object):
    """A process that exercises a range, and the lines it prints."""

    def __init__(self, loaded, command, start, end):
        self.rest = b""
        self.first = True
        self.started_slowly = bool(command)
        if command:
            words = command + [str(start), str(end)]
            self.process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            self.pid, self.pipe = self.process.pid, self.process.stdout.fileno()
            return
        self.pipe, write = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self.pipe)
            exercise.confine()
            exercise.run_range(loaded[0], loaded[1], start, end, lambda line: os.write(write, line))
            os._exit(0)
        os.close(write)

    def lines(self):
        """Lines until it ends; None, and the end of it, if it is silent for too long."""
        while True:
            seconds = SECONDS_TO_START if self.first and self.started_slowly else SECONDS_SILENT
            if not select.select([self.pipe], [], [], seconds)[0]:
                os.kill(self.pid, signal.SIGKILL)
                yield None
                return
            read = os.read(self.pipe, 65536)
            if not read:
                return
            self.first = False
            lines = (self.rest + read).split(b"\n")
            self.rest = lines.pop()
            for line in lines:
                yield line.decode()

    def end(self):
        """How it ended: 0, `hung`, or a phrase."""
        status = os.waitpid(self.pid, 0)[1]
        os.close(self.pipe)
        if os.WIFSIGNALED(status):
            return "signal %d" % os.WTERMSIG(status)
        code = os.WEXITSTATUS(status)
        return "hung" if code == exercise.HUNG else "exit code %d" % code if code else 0


def known(version):
    """Pairs of file and qualified name, and what is wrong with the interpreter."""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "known.tsv")
    with open(path, "rb") as file:
        rows = [line.decode("utf-8").split("\t") for line in file.read().splitlines()[1:]]
    return dict(((row[1], row[2]), row[3]) for row in rows if version in row[0].split())


class Run(object):
    def __init__(self, folder, command):
        self.folder = folder
        self.known = known(os.path.basename(os.path.dirname(os.path.abspath(folder))))
        self.command = command
        self.loaded = exercise.records(folder)
        self.counts = dict.fromkeys(("returned", "raised", "hung", "refused", "signals", "known"), 0)
        self.children = 0

    def part(self, start, end):
        """Runs a range; the number at which it ended too early, or end, and how."""
        child = Child(self.loaded, self.command, start, end)
        self.children += 1
        at, outcomes, silent = start, [], False
        for line in child.lines():
            if line is None:
                silent = True
                continue
            words = line.split()
            if not words or not words[0].isdigit():
                # What Emscripten prints of a trap.
                continue
            at = int(words[0])
            if len(words) > 1:
                outcomes.append(words[1])
                at += 1
        how = child.end()
        if not how and at < end:
            how = "exit code 0 before the end"
        return at, outcomes, "hung" if silent else how

    def all(self):
        start, count = 0, len(self.loaded[1])
        while start < count:
            end = min(start + (BATCH_OF_COMMAND if self.command else BATCH), count)
            at, outcomes, how = self.part(start, end)
            for outcome in outcomes:
                self.counts[outcome] += 1
            if how == "hung":
                self.counts["hung"] += 1
                at += 1
            elif how:
                self.report(start, min(at, count - 1), how)
                at += 1
            start = at
        return self.counts

    def report(self, start, at, how):
        """Says which one it was, alone or with as few of those before it as it takes."""
        first, tail = at, 1
        while True:
            if self.part(first, at + 1)[2] not in (0, "hung"):
                needed = "alone" if first == at else "from %d on" % first
                break
            if first == start:
                needed = "not again"
                break
            tail *= 4
            first = max(start, at - tail)
        data, rows = self.loaded
        row = rows[at]
        name = os.path.join(self.folder, "signal-%d.marshal" % at)
        with open(name, "wb") as file:
            file.write(data[int(row[0]) : int(row[0]) + int(row[1])])
        reason = self.known.get((row[4], row[5]))
        self.counts["known" if reason else "signals"] += 1
        print("%s\t%d %s\t%s" % (how, at, needed, "\t".join(row[2:] + ([reason] if reason else []))))
        sys.stdout.flush()


def main(arguments):
    if not arguments:
        sys.exit("usage: runcode.py FOLDER [COMMAND [WORD...]]")
    work = Run(arguments[0], arguments[1:])
    counts = work.all()
    ran = sum(counts.values()) - counts["refused"]
    print(
        "%d ran: %d returned, %d raised, %d hung, %d signals, %d more of known bugs; %d refused by marshal; %d processes"
        % (
            ran,
            counts["returned"],
            counts["raised"],
            counts["hung"],
            counts["signals"],
            counts["known"],
            counts["refused"],
            work.children,
        )
    )
    return 1 if counts["signals"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
