package dev.pyclair.cli;

import dev.pyclair.code.PythonVersion;
import java.io.IOException;
import java.util.ArrayList;

/**
 * Work that is done on bytecode, for a source: on what the compiler makes of it.
 *
 * @param job the work
 * @param version for which the source is compiled
 * @param level of optimisation
 */
record SourceJob(Batch.Job job, PythonVersion version, int level) implements Batch.Job {
    @Override
    public Result run(Input input, byte[] bytes) throws IOException {
        CompiledSource made = CompiledSource.of(PythonSource.of(input, bytes), version, level);
        if (made.bytes().isEmpty()) {
            return Result.faulty(made.notes());
        }
        Result result = job.run(input, made.bytes().get());
        var notes = new ArrayList<String>(made.notes());
        notes.addAll(result.notes());
        return result.withNotes(notes);
    }
}
