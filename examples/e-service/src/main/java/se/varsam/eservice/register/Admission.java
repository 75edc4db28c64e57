package se.varsam.eservice.register;

import java.util.List;
import se.varsam.eservice.municipality.Municipality;
import se.varsam.eservice.verdict.VerdictKind;
import se.varsam.rule.Verdict;
import se.varsam.tool.AiTool;
import se.varsam.use.AiUse;
import se.varsam.use.Purpose;

/**
 * What one municipality says of admitting a tool for one purpose.
 *
 * @param municipality whose policy
 * @param purpose the process
 * @param outcome what it comes to
 * @param clauses the clauses that stand in the way
 */
record Admission(String municipality, String purpose, VerdictKind outcome, List<String> clauses) {

    /** {@return what a policy says; nobody is about to admit anything, so no evidence is left} */
    static Admission of(Municipality municipality, AiTool tool, Purpose purpose) {
        Verdict verdict = municipality.policy().unrecorded().assess(AiUse.admit(tool, purpose));
        return new Admission(
                municipality.name(),
                purpose.process(),
                VerdictKind.of(verdict),
                verdict.findings().stream()
                        .filter(each -> each.effect().blocks())
                        .map(each -> each.clause().id())
                        .distinct()
                        .toList());
    }
}
