package se.varsam.benchmarks.peers;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Map;

/** CEL: the twelve rules in one type-checked expression, planned once. Measured: {@code eval} on a map of variables. */
final class Cel implements Engine<Map<String, Object>> {

    private static final String ALLOWED = """
            !(availability == 'PUBLIC' && level != 'OPEN')
            && !(availability == 'PUBLIC' && personalData)
            && !(availability == 'PUBLIC' && secrecy)
            && !(availability == 'PUBLIC' && otherSensitive)
            && !(daysSinceRelease < 180)
            && !(vendor == '')
            && !(availability == 'PUBLIC' && reachesDevice)
            && !(availability == 'PUBLIC' && risk != 'MINIMAL' && risk != 'LIMITED')
            && !(personalData && !gdprAnalysis)
            && !(personalData && !dpia && !dpiaWaived)
            && !(secrecy && !secrecyAnalysis)
            && !(level != 'OPEN' && !requirementsMet)
            """;

    private final CelRuntime.Program program;

    Cel() {
        CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .addVar("availability", SimpleType.STRING)
                .addVar("vendor", SimpleType.STRING)
                .addVar("daysSinceRelease", SimpleType.INT)
                .addVar("reachesDevice", SimpleType.BOOL)
                .addVar("level", SimpleType.STRING)
                .addVar("personalData", SimpleType.BOOL)
                .addVar("secrecy", SimpleType.BOOL)
                .addVar("otherSensitive", SimpleType.BOOL)
                .addVar("risk", SimpleType.STRING)
                .addVar("gdprAnalysis", SimpleType.BOOL)
                .addVar("dpia", SimpleType.BOOL)
                .addVar("dpiaWaived", SimpleType.BOOL)
                .addVar("secrecyAnalysis", SimpleType.BOOL)
                .addVar("requirementsMet", SimpleType.BOOL)
                .setResultType(SimpleType.BOOL)
                .build();
        try {
            program = CelRuntimeFactory.plannerRuntimeBuilder()
                    .build()
                    .createProgram(compiler.compile(ALLOWED).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException("The CEL expression of the twelve rules does not compile.", e);
        }
    }

    @Override
    public Map<String, Object> request(UseFacts use) {
        return Attributes.of(use);
    }

    @Override
    public boolean allows(Map<String, Object> variables) {
        try {
            return (Boolean) program.eval(variables);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("CEL could not evaluate the twelve rules.", e);
        }
    }
}
