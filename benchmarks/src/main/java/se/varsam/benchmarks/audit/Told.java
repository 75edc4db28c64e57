package se.varsam.benchmarks.audit;

import java.util.List;

/**
 * A log and what it is told, over and over.
 *
 * @param <E> the log's kind of event
 */
final class Told<E> implements AutoCloseable {

    private final AuditLog<E> log;
    private final List<Happening> happenings;
    private final List<E> events;

    private Told(AuditLog<E> log, List<Happening> happenings) {
        this.log = log;
        this.happenings = happenings;
        this.events = happenings.stream().map(log::event).toList();
    }

    static <E> Told<E> of(AuditLog<E> log, List<Happening> happenings) {
        return new Told<>(log, happenings);
    }

    /** Appends records of events that were made beforehand. */
    void append(int records) {
        for (int i = 0; i < records; i++) {
            log.append(events.get(i % events.size()));
        }
    }

    /** Makes events from what happened, digest and all, and appends records of them. */
    void tellAndAppend(int records) {
        for (int i = 0; i < records; i++) {
            log.append(log.event(happenings.get(i % happenings.size())));
        }
    }

    long size() {
        return log.size();
    }

    @Override
    public void close() {
        log.close();
    }
}
