package se.varsam.eservice.register;

import java.util.List;
import se.varsam.eservice.municipality.Municipality;
import se.varsam.eservice.verdict.VerdictKind;
import se.varsam.risk.RiskTier;
import se.varsam.rule.Verdict;
import se.varsam.tool.AiTool;
import se.varsam.use.AiUse;
import se.varsam.use.Purpose;

/**
 * What one municipality says of admitting a tool.
 *
 * @param municipality whose policy
 * @param outcome what it comes to
 * @param clauses the clauses that stand in the way
 */
record Admission(String municipality, VerdictKind outcome, List<String> clauses) {

    /** The mildest purpose there is: what is not admitted for it is not admitted for anything. */
    private static final Purpose HARMLESS =
            Purpose.of("register", RiskTier.MINIMAL).otherwiseHarmless();

    /** {@return what a policy says; nobody is about to admit anything, so no evidence is left} */
    static Admission of(Municipality municipality, AiTool tool) {
        Verdict verdict = municipality.policy().unrecorded().assess(AiUse.admit(tool, HARMLESS));
        return new Admission(
                municipality.name(),
                VerdictKind.of(verdict),
                verdict.findings().stream()
                        .filter(each -> each.effect().blocks())
                        .map(each -> each.clause().id())
                        .distinct()
                        .toList());
    }
}
