package se.varsam;

import java.util.List;
import se.varsam.information.Inspection;
import se.varsam.rule.Finding;
import se.varsam.rule.Verdict;
import se.varsam.tool.AiTool;

/** Names the way forward, the place and what was found in the text in the findings of a verdict. */
final class Routes {

    private Routes() {}

    static Verdict add(Verdict verdict, List<AiTool> tools, String place, Inspection inspection) {
        if (tools.isEmpty() && place.isEmpty() && inspection.isEmpty()) {
            return verdict;
        }
        List<Finding> findings = verdict.findings().stream()
                .map(finding -> finding.with(tools, place).with(inspection))
                .toList();
        return Verdict.of(verdict.profile(), verdict.act(), findings, verdict.obligations(), verdict.definitions());
    }
}
