package se.varsam.incident;

/**
 * Hands an incident on to the municipality: a case system, an e-mail, a queue. It is called for the first report and again,
 * with the same id, whenever more is known; so it must bear being called twice with the same. What it throws is noted, and the
 * report is kept in the register's folder.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface IncidentReporter {

    /**
     * Hands a report on; when it returns, the report is in safe hands.
     *
     * @param report the report
     */
    void report(IncidentReport report);
}
