package dev.pyclair.dis.graph;

/** The languages in which graphs are written. */
public enum GraphFormat {
    /**
     * DOT, which Graphviz draws.
     *
     * @see <a href="https://graphviz.org/doc/info/lang.html">The DOT Language</a>
     */
    DOT {
        @Override
        Notation notation() {
            return new DotNotation();
        }
    },
    /**
     * A flowchart of Mermaid, which pages and editors draw; they refuse more than a few hundred
     * edges.
     *
     * @see <a href="https://mermaid.js.org/syntax/flowchart.html">Mermaid: Flowcharts</a>
     */
    MERMAID {
        @Override
        Notation notation() {
            return new MermaidNotation();
        }
    };

    abstract Notation notation();
}
