package dev.pyclair.runtime.engine;

import java.lang.StackWalker.StackFrame;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What Java's stack holds that frames do not show. Most of what is written in Java keeps objects of
 * the program in variables of its own while it calls back; the classes named here keep none that is
 * not also in a frame, or held by the context.
 */
final class JavaStack {
    private static final String HOME = "dev.pyclair.runtime.";
    private static final String SEGMENT = HOME + "object.StackSegment";

    private static final String DYING = HOME + "engine.Dying";

    private static final Set<String> PLAIN =
            Set.of(
                    "Program",
                    "Python",
                    "PythonFunction",
                    "PythonObject",
                    "engine.BlockHandlers",
                    "engine.Blocks",
                    "engine.BuildClass",
                    "engine.CommonOperations",
                    "engine.CoroutineMethods",
                    "engine.AsyncGeneratorMethods",
                    "engine.AsyncSteps",
                    "engine.AwaiterMethods",
                    "engine.PyAsyncSend",
                    "engine.PyAsyncThrow",
                    "engine.PyAwaiter",
                    "engine.PyCoroutineWrapper",
                    "engine.Delegation",
                    "engine.Drops",
                    "engine.FrameFunctions",
                    "engine.GeneratorMethods",
                    "engine.Invocations",
                    "engine.JavaStack",
                    "engine.Loads",
                    "engine.Loop",
                    "engine.Machine",
                    "engine.Mortality",
                    "engine.PyFunction",
                    "engine.PyGenerator",
                    "engine.RareOperations",
                    "engine.Shortcuts",
                    "engine.Site",
                    "engine.SourceFunctions",
                    "engine.TracedLoop",
                    "engine.Waiting",
                    "module.GcModule",
                    "module.PrintFunction",
                    "module.PyWeakReference",
                    "object.Attributes",
                    "object.BuiltinFunction",
                    "object.BuiltinMethod",
                    "object.Calls",
                    "object.Comparisons",
                    "object.Context",
                    "object.Descriptors",
                    "object.MethodMethods",
                    "object.Operators",
                    "object.PropertyMethods",
                    "object.PyMethod",
                    "object.PyObject",
                    "object.PyProxy",
                    "object.PyType",
                    "object.Sizes",
                    "object.Subscripts",
                    "object.Texts",
                    "object.TypeCalls",
                    "object.TypeMethods");

    /** Methods of other classes that hand on what they are given. */
    private static final Set<String> PLAIN_METHODS =
            Set.of(
                    "engine.Builds.unpack",
                    "module.BuiltinsModule.call",
                    "module.BuiltinsModule.get",
                    "module.BuiltinsModule.has",
                    "module.BuiltinsModule.next",
                    "object.Iteration.iterator",
                    "object.Iteration.next",
                    "object.Iteration.nextOrRaise",
                    "object.ObjectMethods.call");

    private static final StackWalker WALKER = StackWalker.getInstance();

    private JavaStack() {}

    /**
     * Whether frames show all that Java holds of the program.
     *
     * @param below whether that is so where this piece of stack begins
     */
    static boolean isPlain(boolean below) {
        return WALKER.walk(frames -> isPlain(frames, below));
    }

    private static boolean isPlain(Stream<StackFrame> frames, boolean below) {
        for (Iterator<StackFrame> all = frames.iterator(); all.hasNext(); ) {
            StackFrame frame = all.next();
            String name = frame.getClassName();
            if (name.startsWith(HOME)) {
                if (name.equals(SEGMENT)) {
                    return below;
                }
                if (name.equals(DYING)) {
                    // Nothing dies but where the stack was found to be plain.
                    return true;
                }
                if (!isPlain(name, frame.getMethodName())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isPlain(String name, String method) {
        int dollar = name.indexOf('$');
        String outer = name.substring(HOME.length(), dollar < 0 ? name.length() : dollar);
        return PLAIN.contains(outer) || PLAIN_METHODS.contains(outer + "." + method);
    }
}
