package se.varsam;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.incident.Incident;
import se.varsam.incident.IncidentKind;
import se.varsam.incident.Occurrence;
import se.varsam.incident.Occurrence.Discovery;
import se.varsam.incident.ReportingDuty.Capacity;
import se.varsam.incident.StoppedAttempt;
import se.varsam.information.InformationCategory;
import se.varsam.information.Presence;
import se.varsam.risk.RiskClassification;
import se.varsam.risk.RiskTier;
import se.varsam.rule.Obligation;
import se.varsam.rule.Verdict;
import se.varsam.term.Answer;
import se.varsam.tool.Availability;
import se.varsam.use.Act;
import se.varsam.use.AiUse;
import se.varsam.use.Fact;
import se.varsam.use.Facts;

/**
 * What to report should personal data that was found in a text have been entered into a public tool already: the duties that
 * the policy has once it is a fact. An attempt that is stopped is no incident.
 */
final class Incidents {

    private static final Map<InformationCategory, IncidentKind> LEAKS = Map.of(
            InformationCategory.PERSONAL_DATA, IncidentKind.PERSONAL_DATA,
            InformationCategory.SECRECY, IncidentKind.SECRECY);

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

    /** The report to make, should a use have taken place. */
    static AiUse report(AiUse use) {
        return use.act() == Act.REPORT ? use : use.reportedIfEntered().reporting(incident(use));
    }

    static Occurrence occurrence(AiUse use, Verdict reported, Facts facts, Instant now) {
        Occurrence seen = Occurrence.of(incident(use), use.tool().id(), now)
                .at(use.place())
                .citing(reported.obligations().stream()
                        .filter(duty -> duty.kind() == Obligation.Kind.REPORT)
                        .map(duty -> duty.clause().id())
                        .toList())
                .found(use.information().inspection().isEmpty() ? Discovery.PERSON : Discovery.INSPECTION)
                .annexIII(annexIII(use.purpose().risk()));
        String reference = use.information().reference();
        Occurrence told = reference.isBlank() ? seen : seen.about(reference);
        boolean provider = facts.has(Fact.TOOL_IN_HOUSE)
                || facts.has(Fact.CUSTOMISED)
                || use.tool().availability() == Availability.UNKNOWN;
        return provider ? told : told.boundAs(Capacity.CONTROLLER, Capacity.OPERATOR, Capacity.DEPLOYER);
    }

    static StoppedAttempt stopped(AiUse use, Verdict verdict, Instant now) {
        if (verdict.isAllowed()) {
            throw new IllegalArgumentException(
                    "Användningen är tillåten (" + verdict.profile()
                            + "): bara det som stoppades är ett stoppat försök. / The use is allowed: record only what was stopped.");
        }
        Set<String> clauses = verdict.findings().stream()
                .filter(finding -> finding.effect().blocks())
                .map(finding -> finding.clause().id())
                .collect(Collectors.toSet());
        return new StoppedAttempt(
                now, verdict.profile(), use.tool().id(), incident(use).kinds(), clauses, use.place());
    }

    /** What a use that took place amounts to: known to be so by what it surely holds, otherwise suspected. */
    private static Incident incident(AiUse use) {
        if (use.act() == Act.REPORT) {
            return use.incident();
        }
        Set<IncidentKind> kinds = EnumSet.noneOf(IncidentKind.class);
        boolean sure = true;
        for (Map.Entry<InformationCategory, IncidentKind> each : LEAKS.entrySet()) {
            Presence presence = use.information().presenceOf(each.getKey());
            if (presence != Presence.NO) {
                kinds.add(each.getValue());
                sure &= presence == Presence.YES;
            }
        }
        if (kinds.isEmpty()) {
            kinds.add(IncidentKind.DEVIATION);
        }
        return new Incident(kinds, sure ? Incident.Status.CONFIRMED : Incident.Status.SUSPECTED);
    }

    private static Answer annexIII(RiskClassification risk) {
        if (risk.isHighRiskByAnnex()) {
            return Answer.YES;
        }
        boolean lower = risk.declared() == RiskTier.MINIMAL || risk.declared() == RiskTier.LIMITED;
        return lower ? Answer.NO : Answer.UNKNOWN;
    }
}
