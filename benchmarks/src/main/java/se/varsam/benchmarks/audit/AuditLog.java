package se.varsam.benchmarks.audit;

/**
 * A log that takes events of its own kind.
 *
 * @param <E> the kind of event
 */
interface AuditLog<E> extends AutoCloseable {

    /**
     * {@return the event in the log's own form}
     *
     * @param happening what happened
     */
    E event(Happening happening);

    /**
     * Leaves a record.
     *
     * @param event what happened
     */
    void append(E event);

    /** {@return how many records can be read back} */
    long size();

    @Override
    void close();
}
