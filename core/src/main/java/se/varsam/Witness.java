package se.varsam;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.varsam.audit.AuditEvent;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditTrail;
import se.varsam.rule.Finding;
import se.varsam.rule.Obligation;
import se.varsam.rule.Verdict;
import se.varsam.use.AiUse;

/** Leaves evidence of verdicts. Where that fails there is no verdict either. */
record Witness(AuditTrail trail) {

    void record(String version, AiUse use, Verdict verdict) {
        List<String> clauses = Stream.concat(
                        verdict.findings().stream().map(Finding::clause),
                        verdict.obligations().stream().map(Obligation::clause))
                .map(clause -> clause.id())
                .toList();
        AuditEvent event = AuditEvent.of(AuditKind.ASSESSED)
                .under(version)
                .doing(verdict.act().name())
                .with(use.tool().id())
                .resulting(verdict.getClass().getSimpleName().toUpperCase(Locale.ROOT), clauses);
        trail.append(use.user().map(event::by).orElse(event));
    }
}
