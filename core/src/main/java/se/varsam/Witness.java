package se.varsam;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.varsam.audit.AuditEvent;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditTrail;
import se.varsam.incident.IncidentRegister;
import se.varsam.incident.IncidentReport;
import se.varsam.record.PublicRecord;
import se.varsam.record.RecordKeeper;
import se.varsam.rule.Finding;
import se.varsam.rule.Obligation;
import se.varsam.rule.Verdict;
import se.varsam.use.Act;
import se.varsam.use.AiUse;

/** Leaves evidence of verdicts, incidents and kept records. Where evidence of a verdict fails there is no verdict either. */
record Witness(AuditTrail trail) {

    /** What is not allowed to be entered is a stopped attempt; one record tells of both. */
    void record(String version, AiUse use, Verdict verdict) {
        boolean stopped = verdict.act() == Act.INPUT && !verdict.isAllowed();
        AuditEvent event = event(stopped ? AuditKind.STOPPED_ATTEMPT : AuditKind.ASSESSED, version, verdict)
                .with(use.tool().id());
        trail.append(use.user().map(event::by).orElse(event));
    }

    /** No use was judged: demands of the program alone stopped it. */
    void stopped(String version, Verdict verdict) {
        trail.append(event(AuditKind.STOPPED_ATTEMPT, version, verdict));
    }

    private static AuditEvent event(AuditKind kind, String version, Verdict verdict) {
        List<String> clauses = Stream.concat(
                        verdict.findings().stream().map(Finding::clause),
                        verdict.obligations().stream().map(Obligation::clause))
                .map(clause -> clause.id())
                .toList();
        return AuditEvent.of(kind)
                .under(version)
                .doing(verdict.act().name())
                .resulting(verdict.getClass().getSimpleName().toUpperCase(Locale.ROOT), clauses);
    }

    /** A register that leaves a record of the first report of an incident, and of each that follows as more is known. */
    IncidentRegister witnessing(String version, IncidentRegister register) {
        return register.recording(report -> record(version, report));
    }

    private void record(String version, IncidentReport report) {
        trail.append(AuditEvent.of(AuditKind.INCIDENT)
                .under(version)
                .doing(Act.REPORT.name())
                .with(report.occurrence().tool())
                .resulting(
                        report.incident().status().name(), report.occurrence().clauses())
                .about(report.id()));
    }

    /** A keeper whose record counts as kept once there is evidence of it. */
    RecordKeeper witnessing(String version, RecordKeeper keeper) {
        return record -> {
            AuditEvent event = event(version, record);
            String reference = keeper.keep(record);
            trail.append(referring(event, reference));
            return reference;
        };
    }

    private static AuditEvent event(String version, PublicRecord record) {
        AuditEvent event = AuditEvent.of(AuditKind.RECORD_KEPT)
                .under(version)
                .with(record.tool())
                .resulting(record.kind().name(), List.of())
                .digesting("content", record.content());
        return record.person().map(event::by).orElse(event);
    }

    /** A reference that is no id, such as an address with a query, is kept as a digest. */
    private static AuditEvent referring(AuditEvent event, String reference) {
        try {
            return event.about(reference);
        } catch (IllegalArgumentException e) {
            return event.digesting("reference", reference);
        }
    }
}
