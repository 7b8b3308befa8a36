package dev.pyclair.compiler;

import dev.pyclair.code.Utf8Builder;
import dev.pyclair.compiler.ast.DumpOptions;
import dev.pyclair.compiler.ast.ParseOptions;
import dev.pyclair.compiler.ast.Program;
import dev.pyclair.compiler.ast.TreeDump;
import dev.pyclair.compiler.parse.Parser;
import dev.pyclair.source.SourceException;
import dev.pyclair.source.SourceWarning;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Trees of Python source: how they are made and shown. */
public final class Ast {
    private Ast() {}

    /**
     * Reads a file of Python 3.13.
     *
     * @param source its bytes
     * @param filename its name, for errors
     * @return the tree
     * @throws SourceException if Python refuses it
     */
    public static Program parse(byte[] source, String filename) {
        List<SourceWarning> ignored = new ArrayList<>();
        return parse(source, filename, ParseOptions.FILE, ignored::add);
    }

    /**
     * Reads a source.
     *
     * @param source its bytes
     * @param filename its name, for errors
     * @param options how it is read
     * @param warnings is given each warning, in the order in which Python gives them
     * @return the tree
     * @throws SourceException if Python refuses it
     */
    public static Program parse(
            byte[] source,
            String filename,
            ParseOptions options,
            Consumer<SourceWarning> warnings) {
        return Parser.parse(source, filename, options, warnings);
    }

    /**
     * The text of a tree, or of any node of one.
     *
     * @param node the tree
     * @param options how it is shown
     * @return what {@code ast.dump} of Python 3.13 prints
     */
    public static String dump(Object node, DumpOptions options) {
        var out = new Utf8Builder(1024);
        dump(node, options, out);
        return out.toString();
    }

    /**
     * Appends the text of a tree, or of any node of one.
     *
     * @param node the tree
     * @param options how it is shown
     * @param out receives the text
     */
    public static void dump(Object node, DumpOptions options, Utf8Builder out) {
        TreeDump.append(out, node, options);
    }
}
