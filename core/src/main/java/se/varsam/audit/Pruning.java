package se.varsam.audit;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.varsam.audit.store.Store;
import se.varsam.record.DisposalDecision;

/** Prunes a trail: tells how far, then cuts. What was told before and not cut is cut first. */
final class Pruning {

    private static final long CHUNK = 1000;

    private final AuditTrail trail;
    private final Store store;
    private final Retention retention;
    private final Optional<DisposalDecision> decision;
    private final Instant now;

    Pruning(AuditTrail trail, Store store, Retention retention, Optional<DisposalDecision> decision, Instant now) {
        this.trail = trail;
        this.store = store;
        this.retention = retention;
        this.decision = decision;
        this.now = now;
        decision.filter(each -> !each.isMadeBy(Retention.day(now))).ifPresent(each -> {
            throw new IllegalArgumentException("Gallringsbeslutet " + each.reference() + " är daterat " + each.date()
                    + ", som inte har varit än. Gallra när det är fattat. / The disposal decision " + each.reference()
                    + " is dated " + each.date() + ", which has not been yet. Prune when it is made.");
        });
    }

    PruneReport prune() {
        long first = store.first();
        long told = told();
        PruneReport report = from(told > first ? Math.max(told, cut(told)) : first);
        if (report.pruned() == 0) {
            return report.holding(store.first());
        }
        AuditRecord.Cut cut = new AuditRecord.Cut(report.from(), report.to(), trail.root(report.to()));
        trail.append(RecordText.draft(event(report.to()), cut));
        return report.holding(cut(report.to()));
    }

    private long cut(long first) {
        try {
            return store.cut(first);
        } catch (IOException e) {
            throw new AuditException(
                    AuditException.Reason.UNWRITABLE,
                    "Gallringen är antecknad men inte gjord. Gallra igen när loggen går att skriva.",
                    "The pruning is told but not done. Prune again when the trail can be written.",
                    e);
        }
    }

    /** {@return up to where the trail says that it is pruned, 0 when it does not say so} */
    private long told() {
        return trail.last(record -> record.cut().isPresent())
                .flatMap(AuditRecord::cut)
                .map(AuditRecord.Cut::to)
                .orElse(0L);
    }

    /** {@return what may be pruned: the records from one number, up to the first that must stay} */
    private PruneReport from(long first) {
        long size = trail.size();
        for (long from = first; from < size; from += CHUNK) {
            List<AuditRecord> records = new ArrayList<>();
            trail.read(from, Math.min(from + CHUNK, size), records::add);
            for (AuditRecord record : records) {
                if (!retention.isOver(record.at(), now)) {
                    LocalDate due = retention.end(record.at());
                    return new PruneReport(
                            first, record.number(), PruneReport.Limit.TOO_YOUNG, Optional.of(due), first);
                } else if (decision.isEmpty() && record.keeping() != AuditEvent.Keeping.LOG) {
                    return new PruneReport(
                            first, record.number(), PruneReport.Limit.NEEDS_DECISION, Optional.empty(), first);
                }
            }
        }
        return new PruneReport(first, size, PruneReport.Limit.END, Optional.empty(), first);
    }

    /** {@return what to write before records go; it may go itself as those that went did} */
    private AuditEvent event(long to) {
        AuditEvent event = AuditEvent.of(AuditKind.PRUNED).doing(Numbered.act("PRUNE", to));
        return decision.map(each -> event.about(each.reference())).orElse(event.keeping(AuditEvent.Keeping.LOG));
    }
}
