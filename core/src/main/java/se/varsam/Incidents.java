package se.varsam;

import java.util.List;
import java.util.stream.Stream;
import se.varsam.information.InformationCategory;
import se.varsam.information.Presence;
import se.varsam.rule.Obligation;
import se.varsam.rule.Verdict;
import se.varsam.use.Act;
import se.varsam.use.AiUse;
import se.varsam.use.Fact;
import se.varsam.use.Facts;

/**
 * What to report should personal data that was found in a text have been entered into a public tool already: the duties that
 * the policy has once it is a fact. An attempt that is stopped is no incident.
 */
final class Incidents {

    private Incidents() {}

    static boolean isIncidentIfEntered(AiUse use, Verdict verdict, Facts facts) {
        return use.act() == Act.INPUT
                && !verdict.isAllowed()
                && facts.has(Fact.TOOL_PUBLIC)
                && use.information()
                        .inspection()
                        .presenceOf(InformationCategory.PERSONAL_DATA)
                        .filter(presence -> presence == Presence.YES)
                        .isPresent();
    }

    static Verdict add(Verdict verdict, Verdict reported) {
        Stream<Obligation> duties = reported.obligations().stream()
                .filter(duty -> duty.kind() == Obligation.Kind.REPORT)
                .map(duty -> new Obligation(Obligation.Kind.REPORT_IF_ENTERED, duty.clause(), duty.missing()));
        List<Obligation> all =
                Stream.concat(verdict.obligations().stream(), duties).toList();
        return Verdict.of(verdict.profile(), verdict.act(), verdict.findings(), all, verdict.definitions());
    }
}
