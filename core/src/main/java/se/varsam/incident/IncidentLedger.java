package se.varsam.incident;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.varsam.term.Language;

/**
 * The reports as they stand: in the folder, and, while that cannot be written, in memory once the reporter has taken them.
 * Every change is made by one thread at a time.
 */
final class IncidentLedger {

    private static final Logger LOG = LoggerFactory.getLogger(IncidentRegister.class);

    private final FolderReporter folder;
    private final ReentrantLock turn = new ReentrantLock();
    private final Map<String, IncidentReport> unwritten = new LinkedHashMap<>();

    IncidentLedger(FolderReporter folder) {
        this.folder = folder;
    }

    /** What to look for, and what to make of it. */
    record Change(Predicate<String> wanted, UnaryOperator<List<IncidentReport>> make) {}

    /** Makes a change, keeps it in the folder and hands it on; throws when neither could be done. */
    List<IncidentReport> make(Change change, Optional<IncidentReporter> reporter) {
        turn.lock();
        try {
            Optional<IOException> failure = Optional.empty();
            List<IncidentReport> changed = List.of();
            try {
                FolderLock held = folder.hold();
                try {
                    changed = change.make().apply(known(change));
                    write(changed);
                } finally {
                    held.close();
                }
            } catch (IOException e) {
                failure = Optional.of(e);
                changed = changed.isEmpty() ? change.make().apply(inMemory(change)) : changed;
            }
            changed.forEach(IncidentLedger::say);
            handOn(changed, reporter, failure);
            return changed;
        } finally {
            turn.unlock();
        }
    }

    List<IncidentReport> all() throws IOException {
        turn.lock();
        try {
            Map<String, IncidentReport> all = new LinkedHashMap<>();
            folder.read(name -> true).forEach(report -> all.put(report.id(), report));
            all.putAll(unwritten);
            return List.copyOf(all.values());
        } finally {
            turn.unlock();
        }
    }

    private List<IncidentReport> known(Change change) throws IOException {
        Map<String, IncidentReport> known = new LinkedHashMap<>();
        folder.read(change.wanted()).forEach(report -> known.put(report.id(), report));
        inMemory(change).forEach(report -> known.put(report.id(), report));
        return List.copyOf(known.values());
    }

    private List<IncidentReport> inMemory(Change change) {
        return unwritten.values().stream()
                .filter(report -> change.wanted().test(report.id()))
                .toList();
    }

    /** What could not be written before is written first. */
    private void write(Collection<IncidentReport> changed) throws IOException {
        for (IncidentReport report : changed) {
            folder.write(report);
            unwritten.remove(report.id());
        }
        for (Iterator<IncidentReport> late = unwritten.values().iterator(); late.hasNext(); ) {
            folder.write(late.next());
            late.remove();
        }
    }

    private void handOn(
            List<IncidentReport> changed, Optional<IncidentReporter> reporter, Optional<IOException> failure) {
        List<RuntimeException> refused = new ArrayList<>();
        for (IncidentReport report : changed) {
            try {
                reporter.ifPresent(to -> to.report(report));
            } catch (RuntimeException e) {
                refused.add(e);
            }
        }
        if (failure.isPresent() && (reporter.isEmpty() || !refused.isEmpty())) {
            throw unreported(changed.get(0), failure.get(), refused);
        }
        if (failure.isPresent()) {
            changed.forEach(report -> unwritten.put(report.id(), report));
            LOG.error(
                    "Incidenten {} är lämnad vidare men kan inte skrivas i {}. Se till att mappen går att skriva i. / Handed"
                            + " on but not written: make the folder writable.",
                    changed.get(0).id(),
                    folder.folder());
        }
        for (RuntimeException e : refused) {
            LOG.error(
                    "Incidenten {} kunde inte lämnas vidare ({}); den finns i {}. / Not handed on; it is in the folder.",
                    changed.get(0).id(),
                    e.getClass().getName(),
                    folder.folder());
        }
    }

    private UncheckedIOException unreported(
            IncidentReport report, IOException failure, List<RuntimeException> refused) {
        UncheckedIOException lost = new UncheckedIOException(
                "Incidenten är inte anmäld: " + report + ". Mappen " + folder.folder() + " går inte att skriva i"
                        + (refused.isEmpty() ? "" : " och mottagaren tog inte emot den")
                        + ". Anmäl den för hand. / The incident"
                        + " is not reported: report it by hand.",
                failure);
        refused.forEach(lost::addSuppressed);
        return lost;
    }

    private static void say(IncidentReport report) {
        if (LOG.isWarnEnabled()) {
            LOG.warn(
                    "Incident {} {} {} x{}{}",
                    report.id(),
                    report.incident().status(),
                    report.incident().kinds(),
                    report.occurrence().times(),
                    report.next()
                            .map(next -> ", " + next.phrase(Language.SWEDISH))
                            .orElse(""));
        }
    }
}
