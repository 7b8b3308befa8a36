package dev.pyclair.dis.graph;

import dev.pyclair.bytecode.flow.BasicBlock;
import dev.pyclair.bytecode.flow.DanglingExit;
import dev.pyclair.bytecode.flow.ExitKind;
import dev.pyclair.bytecode.flow.Loop;
import dev.pyclair.code.Utf8Builder;
import java.util.List;

/** A language of graphs: how it writes each part. Texts come as they are; it escapes them. */
interface Notation {
    void open(Utf8Builder out, String title);

    /** A loop, up to its end; loops are nested. */
    void openLoop(Utf8Builder out, Loop loop, String title);

    void closeLoop(Utf8Builder out);

    void block(Utf8Builder out, BasicBlock block, String title, List<String> lines);

    void edge(Utf8Builder out, int from, int to, ExitKind kind, String label);

    /** A way that leads nowhere, with the place that it is drawn to. */
    void dangling(Utf8Builder out, int number, DanglingExit exit);

    void close(Utf8Builder out);
}
