package se.varsam.incident;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in incidents, knows who gets the report and by when, joins what is about the same, and hands each report on. Every
 * report is first kept in the folder; then the reporter gets it. Thread-safe; what the folder holds survives a restart, and
 * several registers may share it.
 *
 * {@snippet class="se.varsam.IncidentPolicyTest" region="incidents"}
 *
 * @since 0.1
 */
public final class IncidentRegister {

    private static final Logger LOG = LoggerFactory.getLogger(IncidentRegister.class);

    private final ReportPlan plan;
    private final IncidentLedger ledger;
    private final Optional<IncidentReporter> reporter;
    private final LongAdder attempts;
    private final Optional<Consumer<StoppedAttempt>> trail;
    private final Optional<Consumer<IncidentReport>> witness;

    private IncidentRegister(
            ReportPlan plan,
            IncidentLedger ledger,
            Optional<IncidentReporter> reporter,
            LongAdder attempts,
            Optional<Consumer<StoppedAttempt>> trail,
            Optional<Consumer<IncidentReport>> witness) {
        this.plan = plan;
        this.ledger = ledger;
        this.reporter = reporter;
        this.attempts = attempts;
        this.trail = trail;
        this.witness = witness;
    }

    /**
     * {@return a register with the duties by law, which joins what is noticed within a day}
     *
     * @param profile the id of the profile
     * @param recipients where its documents send incidents
     * @param folder where reports are kept
     */
    public static IncidentRegister of(String profile, List<Recipient> recipients, FolderReporter folder) {
        return new IncidentRegister(
                new ReportPlan(profile, recipients, ReportingDuty.statutory(), Duration.ofDays(1)),
                new IncidentLedger(folder),
                Optional.empty(),
                new LongAdder(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * {@return the same register, which hands every report on}
     *
     * @param to who gets it
     */
    public IncidentRegister with(IncidentReporter to) {
        return new IncidentRegister(plan, ledger, Optional.of(to), attempts, trail, witness);
    }

    /**
     * {@return the same register with clocks of the municipality's own}
     *
     * @param own the duties to add; none is taken away
     * @throws IllegalArgumentException when one has the id of another
     */
    public IncidentRegister with(ReportingDuty... own) {
        return new IncidentRegister(plan.and(List.of(own)), ledger, reporter, attempts, trail, witness);
    }

    /**
     * {@return the same register, which joins what is noticed within another time}
     *
     * @param window how far apart the same incident may be noticed; zero joins only what is noticed at the same moment
     * @throws IllegalArgumentException when it is negative
     */
    public IncidentRegister joiningWithin(Duration window) {
        if (window.isNegative()) {
            throw new IllegalArgumentException(
                    "Tiden kan inte vara negativ: " + window + ". / The time cannot be negative.");
        }
        ReportPlan wider = new ReportPlan(plan.profile(), plan.recipients(), plan.duties(), window);
        return new IncidentRegister(wider, ledger, reporter, attempts, trail, witness);
    }

    /**
     * {@return the same register, which hands attempts that were stopped on, for example to the audit trail}
     *
     * @param to who gets them
     */
    public IncidentRegister recordingStopped(Consumer<StoppedAttempt> to) {
        return new IncidentRegister(plan, ledger, reporter, attempts, Optional.of(to), witness);
    }

    /**
     * {@return the same register, which tells of every report once it is kept or handed on, for example to the audit trail; what
     * that throws is logged, and the report stands}
     *
     * @param to who is told
     */
    public IncidentRegister recording(Consumer<IncidentReport> to) {
        return new IncidentRegister(plan, ledger, reporter, attempts, trail, Optional.of(to));
    }

    /**
     * Reports what somebody noticed or suspects. What is about the same as before joins it: same tool, kinds and matter (or place),
     * noticed near in time. The earliest awareness then rules the clocks, and what was confirmed stays confirmed.
     *
     * @param seen what was noticed
     * @return the report as it stands now
     * @throws UncheckedIOException when it could neither be kept nor handed on; the message holds the facts, and nothing was
     *     reported
     */
    public IncidentReport report(Occurrence seen) {
        Optional<String> key = plan.key(seen);
        return make(new IncidentLedger.Change(
                name -> key.filter(name::contains).isPresent(), known -> plan.enter(seen, known)));
    }

    /**
     * Notes that a duty has been fulfilled: the report was sent to whom it should. Clocks that wait for it start.
     *
     * @param id the report's id
     * @param duty the duty's id, for example {@code CSL-2-6}
     * @param at when
     * @return the report as it stands now
     * @throws IllegalArgumentException when there is no such report, or it has no such duty
     * @throws UncheckedIOException when it could neither be kept nor handed on
     */
    public IncidentReport fulfilled(String id, String duty, Instant at) {
        return make(new IncidentLedger.Change(
                name -> name.startsWith(id), known -> List.of(plan.fulfil(one(id, known), duty, at))));
    }

    /**
     * Records an attempt that was stopped: it is counted and handed on, but it is no incident and starts no clock.
     *
     * @param attempt the attempt
     */
    public void stopped(StoppedAttempt attempt) {
        attempts.increment();
        trail.ifPresent(to -> to.accept(attempt));
    }

    /** {@return how many attempts have been stopped since the register was made} */
    public long stoppedAttempts() {
        return attempts.sum();
    }

    /**
     * {@return the reports of this profile, oldest first, without those that ended in another}
     *
     * @throws UncheckedIOException when the folder cannot be read
     */
    public List<IncidentReport> reports() {
        try {
            return ledger.all().stream()
                    .filter(report -> report.profile().equals(plan.profile()) && !report.isJoined())
                    .map(plan::complete)
                    .sorted(Comparator.comparing(IncidentReport::awareOf).thenComparing(IncidentReport::id))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Incidenterna kunde inte läsas. / The incidents could not be read.", e);
        }
    }

    private IncidentReport make(IncidentLedger.Change change) {
        List<IncidentReport> changed = ledger.make(change, reporter);
        changed.forEach(this::tell);
        return changed.get(0);
    }

    private void tell(IncidentReport report) {
        try {
            witness.ifPresent(to -> to.accept(report));
        } catch (RuntimeException e) {
            LOG.error(
                    "Incidenten {} är anmäld men saknar bevis i loggen ({}): åtgärda loggen. / Reported, but without"
                            + " evidence: mend the trail.",
                    report.id(),
                    e.getClass().getName());
        }
    }

    private IncidentReport one(String id, List<IncidentReport> known) {
        return known.stream()
                .filter(report -> report.id().equals(id) && report.profile().equals(plan.profile()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Det finns ingen incident " + id + " i " + plan.profile() + ". / There is no such incident."));
    }
}
