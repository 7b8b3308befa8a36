package dev.pyclair.asm;

import dev.pyclair.code.Bytes;
import dev.pyclair.code.Constant;
import dev.pyclair.code.PythonVersion;
import java.util.Optional;

record Assembly(
        Constant value,
        PythonVersion version,
        Optional<Bytes> header,
        String shape,
        Bytes trailing) {}
