package se.varsam.eservice.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import se.varsam.audit.AuditTrail;
import se.varsam.audit.Checkpoint;
import se.varsam.term.Bilingual;

/** Looks through the whole trail, one time at a time and beside the pages: however long it is, nobody waits for it. */
@Component
class TrailCheck implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(TrailCheck.class);

    private final AuditTrail trail;
    private final Checkpoints checkpoints;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "trail-check");
        thread.setDaemon(true);
        return thread;
    });

    private Optional<Check> state = Optional.empty();

    TrailCheck(AuditTrail trail, Checkpoints checkpoints, Clock clock) {
        this.trail = trail;
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    /** {@return the check that goes on, otherwise the last one} */
    synchronized Optional<Check> state() {
        return state;
    }

    /**
     * Begins, and waits for a while.
     *
     * @param outside a checkpoint that somebody has brought, of a signature that is verified
     * @param patience how long to wait for the end
     * @return false when one goes on already: then this one is not begun
     */
    boolean begin(Optional<Checkpoint> outside, Duration patience) {
        Future<?> going;
        synchronized (this) {
            if (state.filter(Check::isRunning).isPresent()) {
                return false;
            }
            state = Optional.of(new Check.Running(clock.instant()));
            going = worker.submit(() -> over(look(outside)));
        }
        try {
            going.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException goesOn) {
            LOG.debug("The trail is still looked through.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    private synchronized void over(Check outcome) {
        state = Optional.of(outcome);
    }

    /** What goes wrong is an outcome too: a check that says nothing would look like one that goes on. */
    private Check look(Optional<Checkpoint> outside) {
        try {
            List<Checkpoint> all = Stream.concat(outside.stream(), checkpoints.latest().stream())
                    .distinct()
                    .sorted(Comparator.comparingLong(Checkpoint::size).reversed())
                    .toList();
            return new Check.Over(clock.instant(), trail.verify(all, List.of()), all);
        } catch (RuntimeException e) {
            LOG.error("Loggen gick inte att pröva. / The trail could not be verified.", e);
            Instant now = clock.instant();
            return new Check.Failed(
                    now,
                    new Bilingual(
                            "Loggen gick inte att pröva: den eller en sparad kontrollpunkt går inte att läsa. Lita inte på"
                                    + " den förrän felet är funnet; orsaken står i programmets logg.",
                            "The trail could not be verified: it, or a kept checkpoint, cannot be read. Do not trust it until"
                                    + " the fault is found; the cause is in the program’s log."));
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
