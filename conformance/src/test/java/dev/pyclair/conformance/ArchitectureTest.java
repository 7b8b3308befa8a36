package dev.pyclair.conformance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/** The arrows of ARCHITECTURE.md: who may use whom. */
class ArchitectureTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dev.pyclair");

    @Test
    void packagesOfTheCoreStandOnTopOfEachOther() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("dev.pyclair..")
                .layer("exceptions")
                .definedBy("dev.pyclair")
                .layer("code")
                .definedBy("dev.pyclair.code")
                .layer("marshal")
                .definedBy("dev.pyclair.marshal")
                .layer("pyc")
                .definedBy("dev.pyclair.pyc..")
                .layer("opcode")
                .definedBy("dev.pyclair.opcode")
                .layer("bytecode")
                .definedBy("dev.pyclair.bytecode..")
                .layer("dis")
                .definedBy("dev.pyclair.dis..")
                .optionalLayer("verify")
                .definedBy("dev.pyclair.verify")
                .layer("asm")
                .definedBy("dev.pyclair.asm")
                .layer("cli")
                .definedBy("dev.pyclair.cli")
                .whereLayer("code")
                .mayOnlyAccessLayers("exceptions")
                .whereLayer("marshal")
                .mayOnlyAccessLayers("code", "exceptions")
                .whereLayer("pyc")
                .mayOnlyAccessLayers("marshal", "code", "exceptions")
                .whereLayer("opcode")
                .mayOnlyAccessLayers("code", "exceptions")
                .whereLayer("bytecode")
                .mayOnlyAccessLayers("opcode", "code", "exceptions")
                .whereLayer("dis")
                .mayOnlyAccessLayers("bytecode", "opcode", "code", "exceptions")
                .whereLayer("verify")
                .mayOnlyAccessLayers("bytecode", "opcode", "code", "exceptions")
                .whereLayer("asm")
                .mayOnlyAccessLayers("pyc", "marshal", "bytecode", "opcode", "code", "exceptions")
                .check(CLASSES);
    }

    @Test
    void packagesOfTheRuntimeStandOnTopOfEachOther() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("dev.pyclair.runtime..")
                .layer("text")
                .definedBy("dev.pyclair.runtime.text")
                .layer("number")
                .definedBy("dev.pyclair.runtime.number")
                .layer("format")
                .definedBy("dev.pyclair.runtime.format")
                .layer("regex")
                .definedBy("dev.pyclair.runtime.regex")
                .layer("ir")
                .definedBy("dev.pyclair.runtime.ir")
                .layer("trace")
                .definedBy("dev.pyclair.runtime.trace")
                // One layer: a function is an object, and calling one is what the engine does.
                .layer("machine")
                .definedBy("dev.pyclair.runtime.object", "dev.pyclair.runtime.engine")
                .layer("module")
                .definedBy("dev.pyclair.runtime.module")
                .layer("runtime")
                .definedBy("dev.pyclair.runtime")
                .whereLayer("text")
                .mayNotAccessAnyLayer()
                .whereLayer("number")
                .mayOnlyAccessLayers("text")
                .whereLayer("format")
                .mayOnlyAccessLayers("number", "text")
                .whereLayer("regex")
                .mayOnlyAccessLayers("text")
                .whereLayer("ir")
                .mayNotAccessAnyLayer()
                .whereLayer("trace")
                .mayOnlyAccessLayers("text")
                .whereLayer("machine")
                .mayOnlyAccessLayers("format", "ir", "number", "text", "trace")
                .whereLayer("module")
                .mayOnlyAccessLayers("machine", "format", "ir", "number", "regex", "text", "trace")
                .check(CLASSES);
    }

    @Test
    void packagesOfTheCompilerStandOnTopOfEachOther() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("dev.pyclair.compiler..")
                .layer("ast")
                .definedBy("dev.pyclair.compiler.ast")
                .layer("problem")
                .definedBy("dev.pyclair.compiler.problem")
                .layer("token")
                .definedBy("dev.pyclair.compiler.token")
                .layer("parse")
                .definedBy("dev.pyclair.compiler.parse..")
                .layer("future")
                .definedBy("dev.pyclair.compiler.future")
                .layer("fold")
                .definedBy("dev.pyclair.compiler.fold")
                .layer("symtable")
                .definedBy("dev.pyclair.compiler.symtable")
                .layer("sequence")
                .definedBy("dev.pyclair.compiler.sequence")
                .layer("codegen")
                .definedBy("dev.pyclair.compiler.codegen")
                .layer("flow")
                .definedBy("dev.pyclair.compiler.flow")
                .layer("assemble")
                .definedBy("dev.pyclair.compiler.assemble")
                .layer("compiler")
                .definedBy("dev.pyclair.compiler")
                .whereLayer("ast")
                .mayNotAccessAnyLayer()
                .whereLayer("problem")
                .mayOnlyAccessLayers("ast")
                .whereLayer("token")
                .mayOnlyAccessLayers("ast", "problem")
                .whereLayer("parse")
                .mayOnlyAccessLayers("ast", "problem", "token")
                .whereLayer("future")
                .mayOnlyAccessLayers("ast", "problem")
                .whereLayer("fold")
                .mayOnlyAccessLayers("ast", "future", "problem")
                .whereLayer("symtable")
                .mayOnlyAccessLayers("ast", "future", "problem")
                .whereLayer("sequence")
                .mayOnlyAccessLayers("ast")
                .whereLayer("codegen")
                .mayOnlyAccessLayers("ast", "fold", "future", "problem", "sequence", "symtable")
                .whereLayer("flow")
                .mayOnlyAccessLayers("ast", "sequence")
                .whereLayer("assemble")
                .mayOnlyAccessLayers("ast", "flow", "sequence")
                .check(CLASSES);
    }

    @Test
    void packagesDoNotDependOnEachOtherInCircles() {
        SlicesRuleDefinition.slices()
                .matching("dev.pyclair.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void theCompilerStandsOnTheCoreAndTheRuntimeDoesNotKnowIt() {
        noClasses()
                .that()
                .resideInAPackage("dev.pyclair.compiler..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.pyclair.runtime..", "dev.pyclair.cli..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.pyclair.compiler..", "dev.pyclair.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.pyclair.compiler..")
                .check(CLASSES);
    }
}
